import type { ItemView } from './item-view'
import { remembered } from './remembered'
import { essence } from './same-answer'
import { saysKey } from './says-key'
import { contentWords, shareIn } from './words'

type Item = Pick<ItemView, 'told' | 'asks' | 'judging' | 'article'>

/**
 * The key of `asked` that a learner who reads `giver` learns from it, or null: the key stands there, and beside it some
 * of what is asked. The name that the whole article is about stands in many stems and gives nothing.
 */
export function keyGiven(giver: Item, asked: Item): string | null {
  const alone = asked.asks.length === 1
  const given = asked.asks.find(one =>
    giver.told.some((text, at) => tells(text, one, giver, asked, alone && at === 0)),
  )
  return given?.key ?? null
}

/** `lone`: a rare name gives the only key of a question away sooner than one of several, or one from within a list. */
function tells(
  text: string,
  { about, key }: ItemView['asks'][number],
  giver: Item,
  asked: Item,
  lone: boolean,
): boolean {
  const { judging } = asked
  if (!saysKey(text, key, judging)) return false
  // "Qui a loué le bac à Marre ?" tells to whom Roux has rented it: his own name is what it asks for.
  const sought = new Set(giver.asks.flatMap(one => contentWords(one.key, judging)))
  const whole = contentWords(about, judging)
  const told = whole.filter(word => !sought.has(word))
  const shared = shareIn(told.length > 0 ? told : whole, contentWords(text, judging))
  return (
    shared >= 0.5 ||
    (lone && touches(about, text, key, judging) && !isCommon(key, essence(key, judging), asked))
  )
}

/** A word of what is asked stands beside the name, in whatever form: a name that is only spoken of tells nothing. */
function touches(about: string, text: string, key: string, judging: Item['judging']): boolean {
  const stems = (line: string) => [...contentWords(line, judging)].map(word => word.slice(0, stemLength))
  const named = new Set(stems(key))
  const asked = new Set(stems(about).filter(word => !named.has(word)))
  return stems(text).some(word => asked.has(word))
}

const stemLength = 4

/** Five mentions in an article make a name everybody's; a person is mostly named by the surname alone. */
function isCommon(
  key: string,
  words: string,
  { article, judging }: Pick<Item, 'article' | 'judging'>,
): boolean {
  const said = timesIn(article.text, judging)
  const surname = words.split(' ').at(-1) ?? words
  const named = key.split(/\s+/u).length <= 4 && /^\p{Lu}.*\s\p{Lu}/u.test(key)
  return Math.max(said(words), named && surname.length > 3 ? said(surname) : 0) >= 5
}

/** The key is a name that the article says again and again: to read it in another stem tells nothing. */
export function isEverywhere(asked: Pick<ItemView, 'key' | 'judging' | 'article'>): boolean {
  const { key, judging } = asked
  return key !== null && /^\p{Lu}/u.test(key) && isCommon(key, essence(key, judging), asked)
}

type Times = (phrase: string) => number
/** The article judged last: every pair of questions asks for it. */
let last: { text: string; judging: Item['judging']; times: Times } | null = null

/** How often a phrase stands in the essence of an article. */
function timesIn(text: string, judging: Item['judging']): Times {
  if (last?.text !== text || last.judging !== judging) {
    const whole = ` ${essence(text, judging)} `
    last = { text, judging, times: remembered(phrase => whole.split(` ${phrase} `).length - 1) }
  }
  return last.times
}
