import { flat } from '../verifying/words'
import type { Request } from './request'

/** Hours and minutes by any of their signs: "03H30", "20 heures", "8:15", "8 p.m.". */
const clock = /^(?:à |vers |at |around )?(\d{1,2})(?: ?(?:h|heures?)(?!\p{L})|[.:]\d\d)? ?([ap]\.?m)?/u

/** "04h45 (09h45 GMT)": what stands in brackets right behind the key is the same by another clock. */
export function isSameMoment(option: string, { document, keySpan }: Request): boolean {
  const behind = document.article.text.slice(keySpan.end, keySpan.end + farthest)
  return /^\s*\([^)]*/u.exec(behind)?.[0].includes(option) ?? false
}
const farthest = 40

/** « vers quelle heure … en milieu de nuit »: the stem has named the part of the day, and an hour of another one is no choice. */
export function isInPartOfDay(option: string, { stem, key, judging }: Request): boolean {
  const asked = flat(stem)
  const part = judging.partsOfDay.find(({ words }) => words.test(asked))
  const [own, hour] = [hourOf(key), hourOf(option)]
  if (!part || own === null || hour === null) return true
  const inside = (at: number) =>
    part.from < part.to ? at >= part.from && at < part.to : at >= part.from || at < part.to
  // A key outside of it: the word is of something else.
  return inside(hour) || !inside(own)
}

function hourOf(text: string): number | null {
  const said = flat(text)
  const found = clock.exec(said)
  if (!found || !/(?:\d ?h|:\d\d|[ap]\.?m|heure)/u.test(said)) return null
  const hour = Number(found[1]) % 24
  return found[2]?.startsWith('p') && hour < 12 ? hour + 12 : hour
}
