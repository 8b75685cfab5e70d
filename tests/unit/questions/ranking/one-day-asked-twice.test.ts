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

  it('is a day or an amount that another question says, wherever its figures stand', () => {
    const counted: Candidate = {
      ...when(1, 'Combien de pêcheurs ont filmé la trombe le 9 mai à Lenne ?', 'un'),
      class: 'number',
    }
    expect(tooClose(filmed, counted, document)).toBe(true)
    const price: Candidate = {
      ...when(2, 'À quel prix la mairie de Lenne a-t-elle vendu le bac ?', '3 millions d’euros'),
      class: 'number',
    }
    const sold = stated(0, 'Le bac, que la mairie vendait 3 millions d’euros, a été repeint.')
    expect(tooClose(price, sold, document)).toBe(true)
    expect(tooClose(price, stated(0, 'Le bac coûte 4 millions d’euros.'), document)).toBe(false)
  })

  it('is what one asks from each of its ends, be it of whom the whole article is about', () => {
    const ofRoux = aDocument('fr', 'Ida Roux pêche à Lenne. '.repeat(6))
    const asked = (at: number, stem: string, text: string): Candidate => ({
      ...when(at, stem, text),
      content: { kind: 'short-answer', stem, key: { text, class: 'person', accepted: [] } },
      class: 'who',
    })
    const [marre, brenn, luc] = ['Zoé Marre', 'Léo Brenn', 'Luc Tarn']
    const option = (text: string, at: number) => ({ id: `${at}`, text, correct: text !== luc })
    const whom: Candidate = {
      ...when(0, '', ''),
      content: {
        kind: 'multiple-response',
        stem: 'Par lesquelles de ces personnes Ida Roux se fait-elle aider ?',
        options: [marre, brenn, luc].map(option),
      },
      class: 'who',
    }
    const who = asked(1, 'Qui se fait aider par Zoé Marre et Léo Brenn ?', 'Ida Roux')
    expect(tooClose(whom, who, ofRoux)).toBe(true)
    const elsewhere = asked(2, 'Qui a photographié Zoé Marre sur la digue ?', 'Ida Roux')
    expect(tooClose(whom, elsewhere, ofRoux)).toBe(false)
  })
})
