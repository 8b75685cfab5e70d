import { type ArticleLanguage, decimalMarkOf } from '@/lib/model/article-language'
import type { TypedKey } from '@/lib/model/question'
import { type Judgement, judged } from '../scorer'
import { readingsOf } from './figures'
import { foldLatin, type UnreadWord, unreadWords } from './unread-words'

/** What is not the same may still mean the same: of a language without an engine only a person can say. */
export const toBeRead: Judgement = judged('review', 'language-unread')

/**
 * A typed response in a language that the engine does not read. Right is what is written as the key or one of its
 * variants is, but for case, accents, punctuation, spaces and the marks of a number; wrong what is written as a wording
 * that is never taken, and the words of the key with other figures. Everything else waits for a person.
 */
export function judgeUnread(key: TypedKey, response: string, language: ArticleLanguage): Judgement {
  const said = unreadWords(response)
  const decimal = decimalMarkOf(language)
  const wordings = [key.text, ...key.accepted].map(unreadWords)
  const found = wordings.map(wording => compare(wording, said, decimal))
  for (const [i, same] of found.entries()) {
    if (same === 'same') return judged('accepted', i > 0 ? 'accepted-variant' : 'same-text')
    if (same === 'accents') return judged('accepted', 'accents-apart')
    if (same === 'joined') return judged('accepted', 'same-words')
    if (same === 'number') return judged('accepted', 'same-number')
  }
  const refused = (key.refused ?? []).map(wording => compare(unreadWords(wording), said, decimal))
  if (refused.some(same => same !== null && same !== 'doubtful' && same !== 'other-figures'))
    return judged('rejected', 'refused-variant')
  return found.every(same => same === 'other-figures') ? judged('rejected', 'number-differs') : toBeRead
}

type Same = 'same' | 'accents' | 'joined' | 'number' | 'doubtful' | 'other-figures' | null

function compare(key: readonly UnreadWord[], said: readonly UnreadWord[], decimal: string): Same {
  if (key.length === 0 || said.length === 0) return null
  if (line(key) === line(said)) return 'same'
  if (figuresApart(key) === figuresApart(said))
    return key.some(({ figure }) => figure)
      ? compareFigures(figuresOf(key), figuresOf(said), decimal)
      : 'accents'
  // "Rad weg" and "Radweg" are one; so are words of a script without spaces.
  return solid(key) === solid(said) ? 'joined' : null
}

function compareFigures(key: readonly string[], said: readonly string[], decimal: string): Same {
  const pairs = key.map(
    (figure, at) => [readingsOf(figure, decimal), readingsOf(said[at] ?? '', decimal)] as const,
  )
  if (pairs.every(([a, b]) => a.usual === b.usual)) return 'number'
  const readable = pairs.every(([a, b]) => !Number.isNaN(a.usual) && !Number.isNaN(b.usual))
  const may = pairs.every(([a, b]) => a.usual === b.usual || a.usual === b.other || a.other === b.usual)
  return may || !readable ? 'doubtful' : 'other-figures'
}

const line = (words: readonly UnreadWord[]) => words.map(({ text }) => text).join(' ')
const figuresApart = (words: readonly UnreadWord[]) =>
  words.map(({ text, figure }) => (figure ? '0' : foldLatin(text))).join(' ')
const figuresOf = (words: readonly UnreadWord[]) =>
  words.filter(({ figure }) => figure).map(({ text }) => text)
const solid = (words: readonly UnreadWord[]) => {
  const folded = words.map(({ text }) => foldLatin(text))
  return words.some(({ figure }) => figure) ? folded.join(' ') : folded.join('')
}
