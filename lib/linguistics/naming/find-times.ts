import type { Entity, Sentence } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'

/** Hours of the day: "14 h 30", "14h30", "20 heures" after a word that asks for one, "3 p.m.", "10:30", "midi". */
export function findTimes(
  sentence: Sentence,
  index: number,
  grammar: Grammar,
  taken: (at: number) => boolean,
): Entity[] {
  const { tokens } = sentence
  const found: Entity[] = []
  for (let at = 0; at < tokens.length; at++) {
    const hour = taken(at) ? null : hourAt(sentence, at, grammar)
    const [first, last] = [tokens[at], tokens[(hour?.to ?? 0) - 1]]
    if (!hour || !first || !last) continue
    found.push({
      span: { start: first.span.start, end: last.span.end },
      sentence: index,
      tokens: { from: at, to: hour.to },
      class: 'date',
      confidence: 0.9,
      value: {
        kind: 'date',
        from: null,
        to: null,
        precision: 'time',
        resolved: 'unresolved',
        time: hour.time,
        said: { year: null, month: null, day: null, weekday: null },
        part: null,
        confidence: 0.9,
      },
    })
    at = hour.to - 1
  }
  return found
}

type Hour = { time: string; to: number }

function hourAt({ tokens }: Sentence, at: number, grammar: Grammar): Hour | null {
  const word = (index: number) => lookupForm(tokens[index]?.form ?? '')
  const opened = grammar.hourOpeners.has(word(at - 1)) || grammar.weekdays.has(word(at - 1))
  // "de 9h30 à 18h"
  const ranged = /^\d{1,2}(?:h|:)\d{2}$/.test(word(at)) && /^\d{1,2}(?:h|:|$)/.test(word(at + 2))
  const doubtful =
    grammar.doubtfulHourOpeners.has(word(at - 1)) || (ranged && grammar.ranges.has(word(at - 1)))
  const named = grammar.namedHours.get(word(at))
  if (named) return opened ? { time: named, to: at + 1 } : null
  const glued = /^(\d{1,2})(h|:|am|pm)(\d{2})?$/.exec(word(at))
  const half = glued ? undefined : grammar.halvesOfDay.get(word(at + 1))
  if (glued) {
    const [, hours = '', mark = '', minutes = '00'] = glued
    const after = grammar.halvesOfDay.get(word(at + 1))
    const time = clock(Number(hours), Number(minutes), grammar.halvesOfDay.get(mark) ?? after)
    // "3h15" is as well how long a race took.
    if (!time || !(opened || doubtful || mark === ':' || after !== undefined)) return null
    return { time, to: at + (after === undefined ? 1 : 2) }
  }
  const figures = /^\d{1,2}(?:\.[0-5]\d)?$/.exec(word(at))?.[0]
  if (figures === undefined) return null
  const [hours = 0, minutes = 0] = figures.split('.').map(Number)
  if (half !== undefined) {
    const time = clock(hours, minutes, half)
    return time ? { time, to: at + 2 } : null
  }
  if (!grammar.hourWords.has(word(at + 1))) return null
  const more = /^[0-5]\d$/.test(word(at + 2)) ? Number(word(at + 2)) : null
  if (!opened && !(doubtful && more !== null)) return null
  const time = clock(hours, more ?? minutes, undefined)
  return time ? { time, to: at + (more === null ? 2 : 3) } : null
}

/** "12 p.m." is noon and "12 a.m." midnight. */
function clock(hours: number, minutes: number, half: number | undefined): string | null {
  const hour = half === undefined ? hours : (hours % 12) + half
  if (hour > 24 || minutes > 59 || (half !== undefined && hours > 12)) return null
  return `${String(hour % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
