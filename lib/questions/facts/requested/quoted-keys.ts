import { overlaps, textOf } from '@/lib/model/span'
import type { Gap } from '../reading/gap-keys'
import { type Reader, sentenceAt } from '../reading/reader'

const mostWords = 6

/** "called “the Weir”", "la « taxe pluie »": what something is called, as a whole, between its marks. */
export function quotedKeys(reader: Reader, sentence: number): Gap[] {
  const { span: whole } = sentenceAt(reader, sentence)
  return reader.places.quotations.near(whole).flatMap(({ kind, closed, span, inner }) => {
    if (kind === 'speech' || !closed || !overlaps(span, whole)) return []
    const text = textOf(reader.text, inner).replace(/\s+/g, ' ').trim()
    const start = inner.start + textOf(reader.text, inner).search(/\S/)
    if (text.length < 3 || text.split(' ').length > mostWords || /["«»“”,;:()[\].!?–—]/.test(text)) return []
    return [
      {
        key: { text, span: { start, end: start + text.length }, class: 'phrase', accepted: [] },
        class: 'what',
      },
    ]
  })
}
