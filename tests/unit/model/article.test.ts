import { expect, test } from 'vitest'
import { joinParagraphs, paragraphSpans } from '@/lib/model/article'

test('each paragraph is found again at its span in the joined text', () => {
  const paragraphs = ['Un.', 'Deux, plus long.', 'Trois.']
  const text = joinParagraphs(paragraphs)
  expect(paragraphSpans(paragraphs).map(span => text.slice(span.start, span.end))).toEqual(paragraphs)
})
