import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import { tooClose } from '@/lib/questions/ranking/too-close'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

describe('two gaps of one quiz', () => {
  const document = aDocument(
    'fr',
    'Dès la chute de Lenne, les marchands ont quitté la côte. Depuis la chute de Lenne en mai, les bateaux accostent à Vernoy.',
  )
  const gap = (stem: string, text: string, from: number): Candidate => ({
    ...plainCandidate,
    content: { kind: 'cloze', stem, gaps: [{ key: { text, class: 'place', accepted: [] } }] },
    fact: `f${from}`,
    class: 'place',
    evidence: [{ start: from, end: from + 20 }],
    keySpan: null,
  })
  const fall = gap('Dès la chute de ____, les marchands ont quitté la côte.', 'Lenne', 0)

  it('do not have the same key', () => {
    const again = gap('Depuis la chute de ____ en mai, les bateaux accostent à Vernoy.', 'Lenne', 60)
    expect(tooClose(fall, again, document)).toBe(true)
  })

  it('may have two keys', () => {
    const other = gap('Depuis le mois de mai, les bateaux accostent à ____.', 'Vernoy', 60)
    expect(tooClose(fall, other, document)).toBe(false)
  })
})
