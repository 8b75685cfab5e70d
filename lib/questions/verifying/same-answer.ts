import type { Judging } from './judging-of'
import { numbersIn } from './numbers-in'
import { remembered } from './remembered'
import { flat, fold, wordsOf } from './words'

/** What is left of an answer once articles, accents, case, punctuation and ways to write numbers are gone. */
export function essence(text: string, judging: Judging): string {
  const known = essences.get(judging) ?? remembered(each => essenceOf(each, judging))
  essences.set(judging, known)
  return known(text)
}

const essences = new WeakMap<Judging, (text: string) => string>()

function essenceOf(text: string, judging: Judging): string {
  const small = new Set([...judging.articles, ...judging.conjunctions])
  const numbers = numbersIn(text, judging)
  const words = wordsOf(text)
    .filter(word => !small.has(word.flat))
    .filter(word => !/\p{N}/u.test(word.form) && !/^(?:pour|per|cent|percent)$/u.test(word.flat))
    .filter(
      word => !(numbers.length > 0 && (word.flat in judging.numberWords || word.flat in judging.scales)),
    )
    .map(word => fold(word.flat))
  const signs = flat(text).match(/[€$£%+*/^=<>±]|(?<![\p{L}\p{N}])[-−](?=\d)|pour cent|per ?cent/gu) ?? []
  return [...numbers.map(String), ...words, ...signs.map(sign => (/cent/u.test(sign) ? '%' : sign))].join(' ')
}

/** Two ways to say the same: "38 Md d’euros" and "38 milliards d’euros", "l’Iran" and "Iran". */
export function sameAnswer(a: string, b: string, judging: Judging): boolean {
  const first = essence(a, judging)
  return first === '' ? fold(a).trim() === fold(b).trim() : first === essence(b, judging)
}

/** One answer holds the other as whole words: "Lavrov" and "Sergueï Lavrov", "Pékin" and "le nord de Pékin". */
export function oneHoldsOther(a: string, b: string, judging: Judging): boolean {
  const [first, second] = [` ${essence(a, judging)} `, ` ${essence(b, judging)} `]
  return first.trim() !== '' && second.trim() !== '' && (first.includes(second) || second.includes(first))
}
