import type { Reading } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'

export const readingText =
  '“The sea gave it back,” said Ada Brenn. She counted 12 boats off Tolmer.\n\nThe mayor left it there.'

function span(words: string, from = 0): Span {
  const start = readingText.indexOf(words, from)
  return { start, end: start + words.length }
}
const mention = (words: string, form: 'name' | 'pronoun', confidence: number, from = 0) => ({
  span: span(words, from),
  form,
  confidence,
  margin: null,
  reason: null,
})

/** A small reading in which everything is once: two named, one link, one refused, a figure, a quotation, three sentences. */
export function aReading(): Reading {
  return {
    sentences: [
      span('“The sea gave it back,” said Ada Brenn.'),
      span('She counted 12 boats off Tolmer.'),
      span('The mayor left it there.'),
    ],
    referents: [
      {
        name: 'Ada Brenn',
        class: 'person',
        gender: 'Fem',
        number: 'Sing',
        mentions: [mention('Ada Brenn', 'name', 0.95), mention('She', 'pronoun', 0.7)],
        roles: [],
      },
      {
        name: 'Tolmer',
        class: null,
        gender: null,
        number: null,
        mentions: [mention('Tolmer', 'name', 0.3)],
        roles: [],
      },
    ],
    figures: [{ span: span('12 boats'), class: 'quantity', confidence: 0.9, value: null }],
    quotations: [
      {
        span: span('“The sea gave it back,”'),
        inner: span('The sea gave it back,'),
        closed: true,
        speaker: span('Ada Brenn'),
        kind: 'speech',
        direct: true,
        frame: span('said'),
        hedge: null,
        confidence: 0.9,
        continues: null,
      },
    ],
    claims: [
      {
        content: span('left it there'),
        source: span('The mayor'),
        frame: span('left'),
        hedge: { kind: 'attributed', span: span('left') },
        confidence: 0.5,
      },
    ],
    refused: [
      {
        span: span('it', readingText.indexOf('left')),
        reason: 'tie',
        rivals: [{ span: span('Ada Brenn'), mention: { referent: 0, mention: 0 } }],
      },
    ],
  }
}
