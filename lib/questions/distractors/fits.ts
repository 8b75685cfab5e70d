import { textOf } from '@/lib/model/span'
import { isAcronymOf } from '../verifying/acronyms'
import { isAsserted } from '../verifying/is-asserted'
import { chainAt, namesOf } from '../verifying/mentions'
import { numbersIn } from '../verifying/numbers-in'
import { essence, oneHoldsOther, sameAnswer } from '../verifying/same-answer'
import { flat, wordsOf } from '../verifying/words'
import type { Request } from './request'

/** Whether an option may stand beside the key: another thing, not in the stem, and not right by the article. */
export function fits(option: string, chosen: readonly string[], request: Request): boolean {
  const { key, stem, document, judging } = request
  if (essence(option, judging) === '' || judging.notNames.includes(flat(option).trim())) return false
  const others = [key, ...chosen]
  if (others.some(other => sameAnswer(option, other, judging) || oneHoldsOther(option, other, judging)))
    return false
  // "Alaphilippe" and a misprint that goes on: one name twice.
  if (chosen.some(other => flat(other).startsWith(flat(option)) || flat(option).startsWith(flat(other))))
    return false
  if (others.some(other => isMisspelt(option, other))) return false
  if (request.class === 'person' && (isBornAs(option, request) || hasSameOffice(option, request)))
    return false
  if (reachesBound(option, request)) return false
  if (others.some(other => isAcronymOf(option, other) || isAcronymOf(other, option))) return false
  if (isInStem(option, request)) return false
  // "hôtel" beside names: seen at once to be none.
  if (/\p{Lu}/u.test(key) && /^\p{Ll}[\p{Ll} ]*$/u.test(option) && request.class === 'organisation')
    return false
  if (request.class === 'person' && others.some(other => mayBeOne(option, other))) return false
  if (others.some(other => areOneBody(option, other))) return false
  const own = chainAt(document, request.keySpan)
  if (own && namesOf(document, own).some(name => oneHoldsOther(name, option, judging))) return false
  return !isAsserted(option, stem, key, document.article, judging)
}

/** The stem names it, be it by its surname only ("Mme Carel"), or holds its figures. */
function isInStem(option: string, { stem, key, judging }: Request): boolean {
  const numbers = numbersIn(option, judging)
  if (numbers.length > 0) {
    const asked = new Set(numbersIn(stem, judging))
    return numbers.every(value => asked.has(value))
  }
  const asked = new Set(wordsOf(stem).map(word => word.form.replace(/['’]s?$/u, '')))
  const names = wordsOf(option).filter(word => /^\p{Lu}\p{L}/u.test(word.form))
  // What the key shares with it ("Banque de …") tells nothing.
  const shared = new Set(wordsOf(key).map(word => word.form))
  return (
    names.some(word => asked.has(word.form) && !shared.has(word.form)) ||
    ` ${essence(stem, judging)} `.includes(` ${essence(option, judging)} `)
  )
}

/** "Patrick Gordon" and "Patrick Leopold Gordon" may be one person, whatever the reading thinks. */
function mayBeOne(a: string, b: string): boolean {
  const [first, second] = [flat(a).split(' '), flat(b).split(' ')]
  if (first.length !== second.length) return first[0] === second[0] && first.at(-1) === second.at(-1)
  const differ = first.flatMap((word, at) => (word === second[at] ? [] : [[word, second[at] ?? ''] as const]))
  const [pair] = differ
  return first.length > 1 && pair !== undefined && differ.length === 1 && isSlip(pair[0], pair[1])
}

/** "Hermelin" and "Hermlein", "Carel" and "Karel": one letter turned, left out, or another, in a word long enough to be misspelt. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  let [i, j] = [a.length, b.length]
  while (i > from && j > from && a[i - 1] === b[j - 1]) [i, j] = [i - 1, j - 1]
  const [left, right] = [a.slice(from, i), b.slice(from, j)]
  return (
    (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''))
  )
}

/** "CHU de Reims" and "CHRU de Reims": one name, one letter of whose acronym was left out. */
function areOneBody(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')]
  if (first.length !== second.length) return false
  const differ = first.flatMap((word, at) => (word === second[at] ? [] : [[word, second[at] ?? ''] as const]))
  const [pair] = differ
  if (!pair || differ.length > 1 || !pair.every(word => /^\p{Lu}{2,6}$/u.test(word))) return false
  const [short, long] = pair[0].length < pair[1].length ? pair : [pair[1], pair[0]]
  return (
    long.length === short.length + 1 &&
    [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  )
}

/** "Mohamed Tarn" and "Mohammed Tarn": one name written twice. */
function isMisspelt(a: string, b: string): boolean {
  const [one, other] = [flat(a), flat(b)]
  if (/\d/.test(one) || Math.abs(one.length - other.length) !== 1 || one.length < shortestName) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
}
const shortestName = 8

/** "née Chloé Anne Roy": the name that somebody of the article was given first. */
function isBornAs(option: string, { document, judging }: Request): boolean {
  const { text } = document.article
  for (let at = text.indexOf(option); at >= 0; at = text.indexOf(option, at + 1))
    if (
      judging.bornLead.test(flat(text.slice(Math.max(0, at - leadOfName), at))) ||
      (text.indexOf(option, at + 1) < 0 &&
        text.indexOf(option) === at &&
        judging.bornBehind.test(text.slice(at + option.length, at + option.length + behindName)))
    )
      return true
  return false
}
/** Characters of a bracket behind a name, and of the verb. */
const behindName = 160
/** Characters in which what leads to a name finds room. */
const leadOfName = 40

/** "Qui était le Premier ministre de Roy ?": another Premier ministre of the article may have been his as well. */
function hasSameOffice(option: string, { stem, document, judging, keySpan }: Request): boolean {
  const [, office] = judging.officeAsked.exec(flat(stem)) ?? []
  if (office === undefined) return false
  if (judging.reigning.test(office) && /\s(?:[IVX]+|Ier|1er)$/u.test(option)) return true
  const own = chainAt(document, keySpan)
  return document.roles.some(({ entity, span }) => {
    const holder = document.entities[entity]
    const other = holder ? chainAt(document, holder.span) : null
    if (!other || other === own || other.name !== option) return false
    // "maire de Lenne" is another office than "maire de Tarn": "Premier ministre" may be the same.
    const said = flat(textOf(document.article.text, span))
    return said.replace(/^(?:le |la |l'|the )/u, '') === office
  })
}

/** "Quel pays compte plus de 27 000 malades ?": so does one with 34 000. */
function reachesBound(option: string, { stem, document, judging, class: kind }: Request): boolean {
  if (kind === 'number' || kind === 'date') return false
  const asked = flat(stem)
  const [found] = [...asked.matchAll(/\d[\d. \u00a0\u202f]*\d|\d/gu)]
  if (!found || !judging.boundBefore.test(asked.slice(0, found.index))) return false
  const [bound] = numbersIn(found[0], judging)
  if (bound === undefined) return false
  return document.sentences.some(({ span }) => {
    const said = textOf(document.article.text, span)
    return (
      said.includes(option) &&
      numbersIn(said, judging).some(value => value >= bound && value < bound * mostTimes)
    )
  })
}
/** Far more is of something else. */
const mostTimes = 20
