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
  const said = (determiners: ReadonlySet<string>) =>
    [...reader.text.matchAll(new RegExp(`(?<![\\p{L}])(\\p{L}+[’']?)\\s*${noun}(?!\\p{L})`, 'giu'))].filter(
      match => determiners.has((match[1] ?? '').toLowerCase().replace("'", '’')),
    ).length
  const told = phrase.split(/\s+/).length > 3 || !human
  if ((!told && said(reader.reference.definite) === 0) || said(reader.reference.indefinite) > 1) return phrase
  const rest = phrase.slice(opener.length).trimStart()
  return realiserOf(reader.document.article.language).definite(rest, gender, number) ?? phrase
}
