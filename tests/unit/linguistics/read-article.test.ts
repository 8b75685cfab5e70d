import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '@/lib/model/language'
import type { Span } from '@/lib/model/span'
import { aDocument, words } from '../../support/a-document'

const pieces = fc.constantFrom(
  ...[
    'Le maire',
    'Jean Roy',
    ',',
    ' a dit',
    ' que',
    ' il',
    ' part',
    '. ',
    '« ',
    ' »',
    '"',
    ' qui',
    ' et ',
    ' la société',
    ' de ',
    'à ',
    ' 50 000',
    ' euros',
    ' (',
    ')',
    ' – ',
    ' mardi',
    ' her',
    ' said',
    ' the firm',
    ' who',
    '😀',
    ' ; ',
    ' : ',
  ],
)

describe('whatever the article', () => {
  it('every span lies in the text, in order, and names its own words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(pieces, { minLength: 1, maxLength: 25 }),
        (language, parts) => {
          const document = aDocument(language, parts.join('').trim() || 'a')
          const { length } = document.article.text
          const spans: Span[] = [
            ...document.entities.map(e => e.span),
            ...document.quotations.flatMap(q => [q.span, q.inner]),
            ...document.roles.map(r => r.span),
            ...document.chains.flatMap(c => c.mentions.map(m => m.span)),
            ...document.clauses.flatMap(c => [
              c.span,
              c.verb.span,
              ...(c.subject.phrase ? [c.subject.phrase.span] : []),
              ...c.complements.map(k => k.span),
            ]),
          ]
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(length)
          }
          for (const { tokens } of document.sentences)
            for (const token of tokens) expect(words(document, token.span)).toBe(token.form)
          const starts = document.entities.map(e => e.span.start)
          expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('reads the same text the same way twice', () => {
    const text = 'Jean Roy, chef de Norvane, a dit mardi qu’il partirait.'
    expect(aDocument('fr', text)).toEqual(aDocument('fr', text))
  })
})
