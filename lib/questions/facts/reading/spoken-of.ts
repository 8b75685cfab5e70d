import { grammarOf } from '@/lib/linguistics/grammar'
import { wordsOfText } from '@/lib/linguistics/words-of-text'
import type { Gender, GrammaticalNumber } from '@/lib/model/phrasing'
import { realiserOf } from '../../asking/realisers'
import type { Reader } from './reader'

/**
 * "une fusillade a éclaté …" → "la fusillade", when the article goes on to speak of "la fusillade", "cette fusillade"
 * and names no second one: a question may not open with what nobody can know.
 */
export function spokenOf(
  reader: Reader,
  phrase: string,
  gender: Gender | null,
  number: GrammaticalNumber,
  human: boolean,
): string {
  const [opener, noun] = phrase.match(/^(\p{L}+)\s+(\p{L}+)/u)?.slice(1) ?? []
  if (!opener || !noun || !reader.reference.indefinite.has(opener.toLowerCase())) return phrase
  const before = wordsOfText(reader.document.article)
    .anyhow(noun)
    .map(at => wordBefore(reader.text, at))
  const said = (determiners: ReadonlySet<string>) => before.filter(word => determiners.has(word)).length
  // "A private school is …", "a quarter of women": any of them, as long as the article has not said "the school".
  const { bareNouns } = reader.words
  const part = grammarOf(reader.document.article.language).parts.has(noun.toLowerCase())
  if (bareNouns && (part || said(reader.reference.definite) === 0)) return phrase
  // "une large majorité des habitants", "une bonne partie du port": how much of them, and not one that was spoken of.
  if (!bareNouns && isShare(reader, phrase)) return phrase
  const told = phrase.split(/\s+/).length > 3 || !human
  if ((!told && said(reader.reference.definite) === 0) || said(reader.reference.indefinite) > 1) return phrase
  // "Des syndicats ont annoncé": not all of them have, until the article says "les syndicats".
  const plurals = /^(?:les|ces|aux)$/
  if (!bareNouns && number === 'Plur' && !before.some(word => plurals.test(word))) return phrase
  const rest = phrase.slice(opener.length).trimStart()
  return realiserOf(reader.document.article.language).definite(rest, gender, number) ?? phrase
}

function isShare({ words }: Reader, phrase: string): boolean {
  const before = phrase.toLowerCase().split(/\s(?:des?|du)\s|\sd[’']/u)
  const noun = before[0]?.split(/\s+/).slice(1) ?? []
  return before.length > 1 && noun.some(word => words.emptyNouns.has(word))
}

/** "l’", "cette": the word in front, with its apostrophe. */
function wordBefore(text: string, at: number): string {
  const word = /(\p{L}+[’']?)\s*$/u.exec(text.slice(Math.max(0, at - farthest), at))?.[1] ?? ''
  return word.toLowerCase().replace("'", '’')
}

/** Characters in which a determiner and what parts it from its noun find room. */
const farthest = 30
