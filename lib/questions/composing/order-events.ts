import { seededId } from '../random'
import type { DatedEvent } from './dated-events'
import { datedEvents } from './dated-events'
import { joined, leastSure } from './joined'
import { builtin, type Composer, chanceOf } from './material'
import { alike } from './pair-up'

const fewest = 3
const most = 5

/** What happened first, as dates prove that do not overlap; the items do not show them. */
export const orderEvents: Composer = material => {
  const { words, judging } = material
  const all = datedEvents(material)
  const apart = all.filter(apartFromAll(all))
  const events: DatedEvent[] = []
  for (const event of [...apart].sort((a, b) => b.confidence - a.confidence))
    if (events.length < most && !events.some(({ text }) => alike(text, event.text, judging)))
      events.push(event)
  if (events.length < fewest) return []
  const inOrder = events.sort((a, b) => (a.from < b.from ? -1 : 1))
  const fact = `order-events:${inOrder.map(({ written }) => written.start).join('-')}`
  const random = chanceOf(material, fact)
  return [
    {
      ...joined(inOrder),
      content: {
        kind: 'ordering',
        stem: words.typeset(words.orderEvents),
        items: inOrder.map(({ text }) => ({ id: seededId(random), text })),
      },
      class: 'date',
      fact,
      difficulty: 'hard',
      origin: builtin('order-events', 0.95 * leastSure(inOrder)),
    },
  ]
}

/** Two things of one time, or of a day and its year, have no order that is proved. */
function apartFromAll(events: readonly DatedEvent[]) {
  return (event: DatedEvent): boolean =>
    events.every(
      other => other.written.start === event.written.start || other.to < event.from || event.to < other.from,
    )
}
