import type { Reading } from '@/lib/model/reading'
import type { Layer } from './layers'

/** How many there are of what a layer shows; of names and links, how many mentions. */
export function countOf(reading: Reading, layer: Layer): number {
  const mentions = (named: boolean) =>
    reading.referents.reduce(
      (sum, referent) => sum + referent.mentions.filter(({ form }) => (form === 'name') === named).length,
      0,
    )
  return {
    names: () => mentions(true),
    links: () => mentions(false) + reading.refused.length,
    quotations: () => reading.quotations.length + reading.claims.length,
    figures: () => reading.figures.length,
    sentences: () => reading.sentences.length,
  }[layer]()
}
