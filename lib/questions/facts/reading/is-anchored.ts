import { grammarOf } from '@/lib/linguistics/grammar'
import { wordsOfText } from '@/lib/linguistics/words-of-text'
import { plain, type Reader } from './reader'

/** A noun that returns so often is what the article is about. */
const often = 4

/** "La baisse", in an article whose title does not speak of one: of what? */
function isBareChange(
  { changes }: Reader['words'],
  { article }: Reader['document'],
  subject: string,
): boolean {
  const noun = /^(?:la |le |l[’'])(\p{L}+)$/iu.exec(subject)?.[1]?.toLowerCase() ?? ''
  return changes.has(noun) && !article.title.toLowerCase().includes(noun)
}

/** "le premier bassin": the first of what? "La première ministre" is a function. */
export function isFirstOfNothing({ words, document }: Reader, subject: string): boolean {
  if (words.bareNouns) return false
  const [, rank = '', noun = ''] =
    /^(?:les? |la |l[’'])(\p{L}+) (\p{L}+)$/iu.exec(subject.toLowerCase()) ?? []
  const { roleNouns } = grammarOf(document.article.language)
  return words.unique.has(rank) && !roleNouns.has(noun.replace(/s$/, ''))
}

/**
 * Whether a subject says what it is: "the bridge" does in an article on a bridge, and "the effect" in none. A definite noun
 * alone, or with an adjective that tells nothing, must stand in the title or return.
 */
export function isAnchored({ words, document }: Reader, subject: string): boolean {
  const [article = '', ...rest] = subject.split(' ')
  if (!words.bareNouns) return !isBareChange(words, document, subject)
  if (!words.roleOpeners.definite.has(plain(article)) || rest.length === 0) return true
  const noun = plain(rest.at(-1) ?? '')
  const telling = rest
    .slice(0, -1)
    .some(word => !words.looseAdjectives.has(plain(word)) && !words.unique.has(plain(word)))
  if (telling || !/^\p{Ll}/u.test(noun) || words.authorities.has(noun)) return true
  const stem = noun.replace(/s$/, '')
  if (document.article.title.toLowerCase().includes(stem)) return true
  // "the hotel", in an article on several.
  if (
    Object.hasOwn(words.organisationNouns, noun) ||
    grammarOf(document.article.language).placeNouns.has(noun)
  )
    return false
  const { anyhow } = wordsOfText(document.article)
  return anyhow(stem).length + anyhow(`${stem}s`).length >= often
}
