import { expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

function ruleOf(language: Language, stem: string, [sentence = '', ...others]: string[]): string | undefined {
  const document = aDocument(language, sentence, ...others)
  const [key = ''] = sentence.split(' ')
  const start = document.article.text.indexOf(sentence)
  return verifyCandidate(
    {
      ...plainCandidate,
      content: { kind: 'short-answer', stem, key: { text: key, class: 'number', accepted: [] } },
      class: 'number',
      evidence: [{ start, end: start + sentence.length }],
      keySpan: { start, end: start + key.length },
    },
    document,
  )?.rule
}

it('asks for no count of which an article has two, each in words of its own', () => {
  const twelve = 'Douze marins ont été placés en garde à vue.'
  const four = 'Vers minuit, quatre marins, dont un mousse, ont été mis en garde à vue.'
  const asked = 'Combien de marins ont été placés en garde à vue\u202f?'
  expect(ruleOf('fr', asked, [twelve, four])).toBe('answered-otherwise')
  expect(ruleOf('fr', asked, [twelve, 'Quatre barques ont été mises à l’abri.'])).toBeUndefined()
})

it('asks where a name says which', () => {
  const sentences = ['Twelve sailors were held in Orne overnight.', 'Four sailors were held overnight.']
  expect(ruleOf('en', 'How many sailors were held in Orne overnight?', sentences)).toBeUndefined()
  const alike = ['Twelve sailors were held by guards overnight.', 'Four sailors were held by guards in Orne.']
  expect(ruleOf('en', 'How many sailors were held by guards overnight?', alike)).toBe('answered-otherwise')
})
