import { describe, expect, it } from 'vitest'
import { misprint } from '@/lib/questions/verifying/candidate-rules/misprint'
import { misspeltName } from '@/lib/questions/verifying/candidate-rules/misspelt-name'
import { viewCandidate } from '@/lib/questions/verifying/candidate-view'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

const document = aDocument(
  'fr',
  'Luc Morvane a ouvert le port de Lenne en mai. Le maire Luc Morvane y a reçu les pêcheurs.',
  'Luc Movane a vendu la verrerie. Luc Morvan a fermé le moulin, Paul Morvine a repris la forge.',
)

function refused(stem: string, text: string, rule = misspeltName): string | null {
  const content = {
    kind: 'short-answer' as const,
    stem,
    key: { text, class: 'person' as const, accepted: [] },
  }
  const evidence = [{ start: 0, end: document.article.text.length }]
  const candidate = { content, class: 'who' as const, evidence, keySpan: null, ...plainCandidate }
  return rule.refuse(viewCandidate(candidate, document))
}

describe('a name with a slip of the article', () => {
  it('is not asked for, and nothing is asked with it', () => {
    expect(refused('Qui a vendu la verrerie ?', 'Luc Movane')).toContain('"Morvane"')
    expect(refused('Qu’a vendu Luc Movane ?', 'la verrerie')).toContain('"Morvane"')
  })

  it('is no other name, no longer one and nobody else', () => {
    expect(refused('Qui a ouvert le port ?', 'Luc Morvane')).toBeNull()
    expect(refused('Qui a fermé le moulin ?', 'Luc Morvan')).toBeNull()
    expect(refused('Qui a repris la forge ?', 'Paul Morvine')).toBeNull()
  })
})

describe('two letters that were one sign of the printer’s', () => {
  it('stand apart from their word in nothing that is asked', () => {
    expect(refused('Qui a vendu le dé fi t de la verrerie ?', 'Luc Morvane', misprint)).toContain('apart')
    expect(refused('Qui a vendu la verrerie ?', 'Luc Morvane', misprint)).toBeNull()
  })
})
