import type { EntityClass } from '@/lib/model/document'
import type { Reading } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import { groupOf, keyOf } from './choice'
import type { Layer } from './layers'

/**
 * A stretch of the article that something is known of. `plain` ones cannot be chosen in the text itself (a handle stands
 * before them) and are only lit: quotations, sentences, and the words for who speaks.
 */
export type ReadingMark = Span & {
  key: string
  group: string
  look: Look
}
export type Look =
  | EntityClass
  | 'link'
  | 'refused'
  | 'unlinked'
  | 'quotation'
  | 'claim'
  | 'speaker'
  | 'sentence'
export const plainLooks: readonly Look[] = ['quotation', 'claim', 'speaker', 'sentence']

/** The marks of the layers that are shown, in the order of the text. */
export function marksOf(reading: Reading, shown: readonly Layer[]): ReadingMark[] {
  const marks: ReadingMark[] = []
  const add = (span: Span, key: string, look: Look) =>
    marks.push({ start: span.start, end: span.end, key, group: groupOf(key), look })
  const has = (layer: Layer) => shown.includes(layer)
  for (const [index, { mentions, class: kind }] of reading.referents.entries())
    for (const [at, { span, form }] of mentions.entries())
      if (has(form === 'name' ? 'names' : 'links'))
        add(
          span,
          keyOf({ kind: 'mention', index, mention: at }),
          form === 'name' ? (kind ?? 'other') : 'link',
        )
  if (has('links'))
    for (const [index, { span, reason }] of reading.refused.entries())
      add(span, keyOf({ kind: 'refused', index }), reason === 'tie' ? 'refused' : 'unlinked')
  if (has('figures'))
    for (const [index, figure] of reading.figures.entries())
      add(figure.span, keyOf({ kind: 'figure', index }), figure.class)
  if (has('quotations')) {
    for (const [index, { span, speaker, frame }] of reading.quotations.entries()) {
      const key = keyOf({ kind: 'quotation', index })
      add(span, key, 'quotation')
      for (const teller of [speaker, frame]) if (teller) add(teller, key, 'speaker')
    }
    for (const [index, { content, source, frame }] of reading.claims.entries()) {
      const key = keyOf({ kind: 'claim', index })
      add(content, key, 'claim')
      for (const teller of [source, frame]) if (teller) add(teller, key, 'speaker')
    }
  }
  if (has('sentences'))
    for (const [index, span] of reading.sentences.entries())
      add(span, keyOf({ kind: 'sentence', index }), 'sentence')
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}
