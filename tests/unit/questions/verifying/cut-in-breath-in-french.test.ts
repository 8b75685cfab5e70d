import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'
import { aStatement } from '../../../support/a-statement'

function verdict(sentence: string, stem: string) {
  const { candidate, document } = aStatement(sentence, stem)
  return verifyCandidate(candidate, document)?.rule ?? null
}

describe('a French statement stops', () => {
  it('not before an object in quotation marks', () => {
    const sentence =
      'Les élus de Lenne préconisent une loi punissant d’une amende de 90 euros "tout rejet de sable" dans le port.'
    expect(
      verdict(sentence, 'Les élus de Lenne préconisent une loi punissant d’une amende de 90 euros.'),
    ).toBe('cut-short')
  })

  it('not before a participle behind a bracket', () => {
    const sentence =
      'Le rendement du moulin se définit comme le poids net (sans la caisse) divisé par la durée du trajet.'
    expect(verdict(sentence, 'Le rendement du moulin se définit comme le poids net.')).toBe('cut-short')
    expect(
      verdict(
        'Le rendement du moulin se définit comme le poids net (sans la caisse).',
        'Le rendement du moulin se définit comme le poids net.',
      ),
    ).toBe(null)
  })
})

describe('a French stem', () => {
  it('keeps what a noun is not', () => {
    const sentence = 'Le bureau de Lenne agit comme organisation non gouvernementale dans les ports du Nord.'
    expect(verdict(sentence, 'Le bureau de Lenne agit comme organisation.')).toBe('cut-short')
  })

  it('keeps the comma of a list', () => {
    const sentence =
      'La veuve du maire fait des récits amusants sur sa jeunesse, sur son phare, et sur la tempête.'
    expect(
      verdict(sentence, 'La veuve du maire fait des récits amusants sur sa jeunesse sur son phare.'),
    ).toBe('swallowed-mark')
  })
})

describe('a gap in French', () => {
  it('stands for both of two who are joined with their functions between', () => {
    const sentence =
      'La fête a lieu malgré l’opposition de Paul Rey, président du tribunal de Lenne, et d’Anne Vial, maire de Vernoy.'
    const gap = (text: string) => {
      const document = aDocument('fr', text)
      const at = text.indexOf('Paul Rey')
      const candidate: Candidate = {
        content: {
          kind: 'cloze',
          stem: 'La fête a lieu malgré l’opposition de ____.',
          gaps: [{ key: { text: 'Paul Rey', class: 'person', accepted: [] } }],
        },
        class: 'who',
        evidence: [{ start: 0, end: document.article.text.length }],
        keySpan: { start: at, end: at + 'Paul Rey'.length },
        ...plainCandidate,
      }
      return verifyCandidate(candidate, document)?.rule ?? null
    }
    expect(gap(sentence)).toBe('half-key')
    expect(gap(sentence.replace(', et d’Anne Vial, maire de Vernoy', ''))).toBe(null)
  })
})
