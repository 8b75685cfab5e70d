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
})
