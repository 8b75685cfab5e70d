import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import { tooClose } from '@/lib/questions/ranking/too-close'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

const document = aDocument(
  'fr',
  'Une trombe a été filmée samedi 9 mai au port de Lenne. Un pêcheur de Lenne a filmé la trombe du port le 9 mai. La mairie de Lenne a vendu le bac le 3 juin.',
)
const spans = document.sentences.map(({ span }) => span)

const when = (at: number, stem: string, text: string): Candidate => ({
  ...plainCandidate,
  content: { kind: 'short-answer', stem, key: { text, class: 'date', accepted: [] } },
  fact: `f${at}`,
  class: 'date',
  evidence: spans.slice(at, at + 1),
  keySpan: null,
})
const stated = (at: number, stem: string): Candidate => ({
  ...plainCandidate,
  content: { kind: 'true-false', stem, key: true },
  fact: `s${at}`,
  class: 'statement',
  evidence: spans.slice(at, at + 1),
  keySpan: null,
})

describe('what a quiz asks once', () => {
  const filmed = when(0, 'Quel jour une trombe a-t-elle été filmée au port de Lenne ?', 'samedi 9 mai')

  it('is the day of one event, however it is written', () => {
    const again = when(1, 'À quelle date un pêcheur de Lenne a-t-il filmé la trombe du port ?', '9 mai')
    expect(tooClose(filmed, again, document)).toBe(true)
    const other = when(2, 'À quelle date la mairie a-t-elle vendu le bac ?', '3 juin')
    expect(tooClose(filmed, other, document)).toBe(false)
  })

  it('is what a statement from another sentence says again', () => {
    expect(
      tooClose(filmed, stated(1, 'Une belle trombe grise a été filmée au port de Lenne.'), document),
    ).toBe(true)
    expect(tooClose(filmed, stated(2, 'La mairie de Lenne a vendu le bac.'), document)).toBe(false)
  })
})
