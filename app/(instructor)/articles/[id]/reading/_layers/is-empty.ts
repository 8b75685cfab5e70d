import type { Reading } from '@/lib/model/reading'
import { countOf } from './count-of'
import { layers } from './layers'

/** Whether nothing was found but sentences. */
export function isEmpty(reading: Reading): boolean {
  return layers.every(layer => layer === 'sentences' || countOf(reading, layer) === 0)
}
