import { describe, expect, it } from 'vitest'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { gapOf } from '@/lib/questions/asking/statements-of'
import type { Fact } from '@/lib/questions/facts/fact'
import { aDocument } from '../../../support/a-document'
import { spanOf } from '../../../support/a-question'

/** The gap at some words of a sentence. */
function gapAt(language: 'fr' | 'en', sentence: string, words: string, shown?: string) {
  const document = aDocument(language, sentence)
  const span = spanOf(document.article, words)
  const own = shown ?? words
  const start = sentence.indexOf(own)
  const key = { text: words, span, class: 'phrase' as const, accepted: [] }
  const fact: Fact = {
    ...{ form: 'gap', rule: 'gap', class: 'what', key, evidence: [], confidence: 1 },
    statement: {
      before: sentence.slice(0, start).trim(),
      after: sentence
        .slice(start + own.length)
        .replace(/\.$/, '')
        .trim(),
      ...(shown ? { shown } : {}),
    },
  }
  return gapOf(fact, key, document, realiserOf(language))?.stem ?? null
}

describe('a gap', () => {
  it.each([
    ['fr', 'Le port a fermé en raison de la tempête.', 'raison'],
    ['fr', 'La réunion a eu lieu dans le port.', 'lieu'],
    ['fr', 'Douze bateaux sont partis au total.', 'total'],
    ['en', 'The harbour closed in spite of the calm.', 'spite'],
    ['en', 'The meeting took place in the harbour.', 'place'],
  ] as const)('is never inside a set phrase (%s: %s)', (language, sentence, words) => {
    expect(gapAt(language, sentence, words)).toBeNull()
  })

  it('leaves the preposition and the article before it', () => {
    expect(gapAt('fr', 'Il a vendu le bateau à Iskandariya hier.', 'Iskandariya', 'à Iskandariya')).toBe(
      'Il a vendu le bateau à ____ hier.',
    )
    expect(gapAt('fr', 'Il vit dans la ville de Lonzac.', 'ville', 'la ville de Lonzac')).toBe(
      'Il vit dans la ____ de Lonzac.',
    )
    expect(gapAt('fr', 'Le port a fermé dans la tempête.', 'tempête')).toBe('Le port a fermé dans la ____.')
  })

  it('has no space before ’s, and is not the number of a point', () => {
    expect(gapAt('en', 'Readers of Martin’s book wept.', 'Martin')).toBe('Readers of ____’s book wept.')
    expect(gapAt('en', '1. The boat left the harbour.', '1')).toBeNull()
  })
})
