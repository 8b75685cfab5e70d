import { grammarOf } from '@/lib/linguistics/grammar'
import { remembered } from '../../verifying/remembered'
import { plain, type Reader } from './reader'

const kept = new WeakMap<Reader, (name: string) => readonly string[]>()

/**
 * Longer ways in which the article writes a name, whatever they were read as: "Tua Pittman" of a Tua, and initials before
 * the surname of whoever is asked for ("A. B. Castel" of Luc Castel), and the one name right before it at the head of a
 * sentence. Nothing where one word goes on in two ways.
 */
export function writtenNames(reader: Reader, name: string): readonly string[] {
  const known =
    kept.get(reader) ?? remembered(each => [...find(reader, each), ...writtenBefore(reader, each)])
  kept.set(reader, known)
  return known(name)
}

function find({ text, reference }: Reader, name: string): string[] {
  const words = name.split(/\s+/)
  const last = words.at(-1) ?? name
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(last)) return []
  const initials = [
    ...text.matchAll(
      new RegExp(`(?<![\\p{L}.-])(?:\\p{Lu}\\.? ?){1,3}(?<=[\\p{Lu}.] ?) ${last}(?![\\p{L}-])`, 'gu'),
    ),
  ].map(([written]) => written)
  if (words.length > 1) return distinct(initials, name)
  // What opens a sentence is large anyway, and "the Castel Company" is nobody.
  const named = (at: number) =>
    !reference.definite.has(plain(/(\S+)\s$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? ''))
  const longer = [
    ...text.matchAll(new RegExp(`(?<![\\p{L}-])${last} \\p{Lu}\\p{Ll}+(?![\\p{L}-])`, 'gu')),
    ...text.matchAll(new RegExp(`(?<=\\p{Ll},? )\\p{Lu}\\p{Ll}+ ${last}(?![\\p{L}-])`, 'gu')),
  ].flatMap(({ 0: written, index }) => (named(index) ? [written] : []))
  const [only, ...others] = distinct(longer, name)
  return [...(only !== undefined && others.length === 0 ? [only] : []), ...distinct(initials, name)]
}

const distinct = (names: readonly string[], name: string) =>
  [...new Set(names.map(one => one.replace(/\s+/g, ' ').trim()))].filter(one => one !== name)

/** "Jordan Brenn", though "Jordan" was taken for a country and the key is "Brenn": the one name that the article writes right before it. */
function writtenBefore({ text: all, document }: Reader, text: string): string[] {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  const before = new RegExp(`(?<![\\p{L}'’-])(\\p{Lu}\\p{Ll}[\\p{L}-]*) ${literal}(?![\\p{L}-])`, 'gu')
  const found = [...all.matchAll(before)]
  const [first] = found
  const only = first?.[1]
  if (!first || only === undefined || found.some(match => match[1] !== only)) return []
  const { personTitles } = grammarOf(document.article.language)
  const token = document.sentences
    .find(({ span }) => span.start <= first.index && first.index < span.end)
    ?.tokens.find(({ span }) => span.start === first.index)
  return token?.upos === 'PROPN' && !personTitles.has(only.toLowerCase()) ? [`${only} ${text}`] : []
}
