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
/** "… des peinesLuc Morvane a": a word that begins small, and at once one with its capital, which no list of openers has. */
const named = /(?<=(?:^|[\s"«“('’])\p{Ll}{4,24})(?=(\p{Lu}\p{Ll}+)(?:['’]\p{L}|,?\s))/gu
/** "… en 2030.6. Un budget", "… inscrits.► Le vote": a number or a sign that opens what follows; "at 39.10. In" is one figure. */
const opened =
  /(?<=[\p{L}»”")][\p{L}\p{N}»”")]|(?<![\p{N}.,])(?:1[5-9]|20)\p{N}{2})[.!?]["»”)]*(?=\p{N}{1,2}\. \p{Lu}|\s?[►▶•■])|(?<=\p{Ll}{4})[.](?=\p{N}{1,4} \p{Ll}{3})/gu
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
  const cuts = [
    ...stopCuts(text),
    ...markCuts(text),
    ...insideCuts(text),
    ...namedCuts(text),
    ...openedCuts(text),
    ...headingCuts(text),
  ]
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

/** Behind a few words only, as headings have them; what stands so twice is a name ("le siteCentral"). */
function namedCuts(text: string): number[] {
  const found = [...text.matchAll(named)].map(({ index, 1: word = '' }) => {
    const before = text.slice(Math.max(0, index - longestHeading), index)
    return { index, before, joined: (/(?<!\p{Ll})\p{Ll}+$/u.exec(before)?.[0] ?? '') + word }
  })
  const counts = new Map<string, number>()
  for (const { joined } of found) counts.set(joined, (counts.get(joined) ?? 0) + 1)
  return found.flatMap(({ index, before, joined }) => {
    const lead = /(?:^|[.!?…»”"] ?)([^.!?…]*)$/u.exec(before)?.[1] ?? ''
    return /^["«“►\s]*[\p{Lu}\p{N}]/u.test(lead) && counts.get(joined) === 1 ? [index] : []
  })
}

/** No heading is longer, in letters. */
const longestHeading = 110

const openedCuts = (text: string): number[] =>
  [...text.matchAll(opened)].flatMap(({ index, 0: found }) =>
    isShort(/\S*$/u.exec(text.slice(Math.max(0, index - reach), index))?.[0] ?? '')
      ? []
      : [index + found.length],
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
