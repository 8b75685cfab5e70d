import type { DatedEvent } from './dated-events'
import { datedEvents, writtenDate } from './dated-events'
import { joined, leastSure } from './joined'
import { builtin, type Composer, chanceOf } from './material'
import { distinctPairs, fewestPairs, matchingOf } from './pair-up'

/** "Le pont a été fermé." – 3 mai 2019, …: what happened when. */
export const matchDates: Composer = material => {
  const { words, judging } = material
  const told = datedEvents(material).flatMap(event => {
    const match = writtenDate(event, material)
    return match === null ? [] : [{ ...event, prompt: event.text, match }]
  })
  const events = sameGrain(told)
  const pairs = distinctPairs(events, judging)
  if (pairs.length < fewestPairs) return []
  const fact = `match-dates:${pairs.map(({ written }) => written.start).join('-')}`
  return [
    {
      ...joined(pairs),
      content: matchingOf(words.typeset(words.matchDates), pairs, null, chanceOf(material, fact)),
      class: 'date',
      fact,
      difficulty: 'medium',
      origin: builtin('match-dates', 0.95 * leastSure(pairs)),
    },
  ]
}

/** Days beside days, years beside years: the largest group, so that no date stands out by how it is written. */
function sameGrain<E extends DatedEvent>(events: readonly E[]): E[] {
  const grain = ({ date }: E) => `${date.precision}${date.said.year === null ? '' : ' of a year'}`
  const groups = [...new Set(events.map(grain))].map(one => events.filter(event => grain(event) === one))
  return groups.sort((a, b) => b.length - a.length)[0] ?? []
}
