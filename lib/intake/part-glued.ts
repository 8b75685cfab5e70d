import * as en from '@/lib/languages/en/abbreviations'
import * as fr from '@/lib/languages/fr/abbreviations'
import { type Language, languages } from '@/lib/model/language'
import type { Line } from './line'

type Words = { abbreviations: ReadonlySet<string>; openers: ReadonlySet<string> }
const words = { en, fr } satisfies Record<Language, Words>

/** "… en 2016.La salle", "le pont.\"Il tiendra\"": a full stop, marks that close or open, and a capital without a space. */
const stop = /(?<=[\p{L}\p{N})\]»”"%€$])[.!?…]+["»”)]*(?=["«“]?\p{Lu}(?:\p{Ll}|['’]| ))/gu
/** "\"Le pont tiendra\"La mairie": a closing mark without a stop, as headings have it. */
const mark = /(?:(?<=\p{L})["»”]|(?<=\p{L}[ \u00A0\u202F])»)(?=\p{Lu}(?:\p{Ll}|['’]| ))/gu
/** "un jugement attenduLa cour": a small letter, and at once a word that opens sentences, with its capital. */
const inside = /(?<=\p{Ll}{2})(?=(\p{Lu}\p{Ll}*)(?:['’]\p{L}|\s))/gu
/** ".- Un long hiver -Les prix": how agencies set a heading between paragraphs. */
const heading =
  /(?<=[.!?…"»”)])\s?(?=- ?\P{Pd}{3,60} -\p{Lu})|(?<=(?:^|[\s.!?…"»”)])- ?\P{Pd}{3,60} -)(?=\p{Lu})/gu

/**
 * Blocks of a page that came glued together, which a reader of pages or a copy does where the line end between them was
 * markup: each is a line again. Nothing is added or taken, so that every line stands in the paste as it is.
 */
export function partGlued(lines: readonly Line[]): Line[] {
  const parted = lines.flatMap(line =>
    line.heading > 0 ? [line] : piecesOf(line.text).map(text => ({ ...line, text })),
  )
  return parted.map((line, index) => ({ ...line, line: index }))
}

function piecesOf(text: string): string[] {
  const cuts = [...stopCuts(text), ...markCuts(text), ...insideCuts(text), ...headingCuts(text)]
  const places = [...new Set(cuts)].sort((a, b) => a - b)
  return places
    .map((place, at) => text.slice(places[at - 1] ?? 0, place))
    .concat(text.slice(places.at(-1) ?? 0))
    .map(piece => piece.trim())
    .filter(piece => piece !== '')
}

function stopCuts(text: string): number[] {
  const isOpen = marksOf(text)
  return [...text.matchAll(stop)].flatMap(({ index, 0: found }) => {
    const end = index + found.length
    const before =
      text
        .slice(Math.max(0, index - reach), index)
        .split(/\s/u)
        .at(-1) ?? ''
    const after = text.slice(end, end + reach).split(/\s/u)[0] ?? ''
    if (isAddress(before) || isAddress(after) || isShort(before)) return []
    // A straight mark closes what is open: otherwise it belongs to what follows.
    return [found.endsWith('"') && !isOpen(end - 1) ? end - 1 : end]
  })
}

function markCuts(text: string): number[] {
  const isOpen = marksOf(text)
  return [...text.matchAll(mark)].flatMap(({ index, 0: found }) =>
    found === '"' && !isOpen(index) ? [] : [index + 1],
  )
}

/** No word is looked at further than this. */
const reach = 60

const insideCuts = (text: string): number[] =>
  [...text.matchAll(inside)].flatMap(({ index, 1: word = '' }) =>
    languages.some(language => words[language].openers.has(word.toLowerCase())) ? [index] : [],
  )

const headingCuts = (text: string): number[] => [...text.matchAll(heading)].map(({ index }) => index)

/** Whether a straight mark is open before a place; to be asked of places in order. */
function marksOf(text: string): (place: number) => boolean {
  let [at, open] = [0, false]
  return place => {
    for (; at < place; at++) if (text[at] === '"') open = !open
    return open
  }
}

/** "www.Gare.fr/Lignes", "nom@Gare.fr". */
const isAddress = (word: string) => /[/@]|www\b|\p{L}\.\p{L}/u.test(word)

/** "M.Morel", "J.Morel", "U.S.": the point belongs to the word. */
function isShort(word: string): boolean {
  const bare = word.replace(/^["«“('’]+/u, '')
  if (/(?:^|[.'’-])\p{L}$/u.test(bare)) return true
  return languages.some(language => words[language].abbreviations.has(`${bare.toLowerCase()}.`))
}
