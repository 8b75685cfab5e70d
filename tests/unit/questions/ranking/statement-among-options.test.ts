import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import { tooClose } from '@/lib/questions/ranking/too-close'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

describe('a statement to be judged', () => {
  const first = 'Le port du casque sera obligatoire à Lenne pour les cyclistes de dix ans.'
  const second = 'La mairie de Vernoy a fermé trois écoles du bourg.'
  const document = aDocument('fr', first, 'La mairie ferme aussi un musée.', second)
  const options = [first, second].map((text, at) => ({ id: `o${at}`, text, correct: true }))
  const made = (content: Candidate['content'], from: number, fact: string): Candidate => ({
    ...plainCandidate,
    content,
    fact,
    class: 'statement',
    evidence: [{ start: from, end: from + 20 }],
    keySpan: null,
  })
  const which = made({ kind: 'multiple-response', stem: 'Lesquelles sont exactes ?', options }, 80, 'f1')
  const judged = (stem: string) => made({ kind: 'true-false', stem, key: false }, 0, 'f2')

  it('does not stand beside the choice that has it among its options, be it with another figure', () => {
    expect(tooClose(judged(first.replace('dix', 'douze')), which, document)).toBe(true)
    expect(tooClose(which, judged(first), document)).toBe(true)
  })

  it('stands beside a choice of other statements', () => {
    expect(tooClose(judged('La mairie de Lenne ferme aussi un musée.'), which, document)).toBe(false)
  })

  it('does not stand beside events in their order that its sentence tells of', () => {
    const items = [first, second].map((text, at) => ({ id: `i${at}`, text }))
    const ordering: Candidate = {
      ...made({ kind: 'ordering', stem: 'Classez ces événements.', items }, 90, 'f3'),
      evidence: [
        { start: 90, end: 110 },
        { start: 0, end: 20 },
      ],
    }
    expect(tooClose(judged('Douze ans suffisent à Lenne.'), ordering, document)).toBe(true)
    const elsewhere = made({ kind: 'true-false', stem: 'Un musée ferme à Lenne.', key: false }, 40, 'f4')
    expect(tooClose(ordering, elsewhere, document)).toBe(false)
  })
})
