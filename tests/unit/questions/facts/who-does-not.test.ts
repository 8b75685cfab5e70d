import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { lostDegree } from '@/lib/questions/verifying/candidate-rules/lost-degree'
import { viewCandidate } from '@/lib/questions/verifying/candidate-view'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

/** Stem → key of everything found by one rule. */
function asked(rule: string, ...paragraphs: string[]): Record<string, string> {
  const facts = findFacts(aDocument('fr', ...paragraphs)).filter(fact => fact.rule === rule)
  const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')
  return Object.fromEntries(facts.map(fact => [plain(ask(fact, realiserOf('fr'))), plain(fact.key.text)]))
}

const told = 'a expliqué lundi que tous les visiteurs du port de Lenne étaient inquiets.'

describe('who does it not', () => {
  it('is the one who tells it', () => {
    const known = 'L’avocat de la famille, Paul Rey, a parlé lundi.'
    expect(asked('person-subject', known, 'Il a été agressé dans la rue à Lenne.')).toHaveProperty(
      'Qui a été agressé dans la rue à Lenne ?',
    )
    const told = 'Selon le cousin du marin, il a été bousculé sur le quai à Lenne.'
    expect(asked('person-subject', known, told)).toEqual({})
  })

  it('is an organisation in brackets, or the party of who speaks', () => {
    const said =
      'Mais « la pêche n’est jamais sûre », a reconnu le président de la guilde Paul Rey (LREM), qui devrait présider une bonne moitié des séances.'
    expect(asked('organisation-subject', said)).toEqual({})
    expect(asked('organisation-subject', `L’eurodéputé LR ${told}`)).toEqual({})
  })

  it('is the husband of a widow', () => {
    const before = 'Paul Scarland est mort en 1660 à Lenne. Il était poète.'
    const given = 'Anne Vial accorda une pension de 2 000 livres à la veuve Scarland.'
    expect(asked('whom', before, given)).toEqual({})
  })

  it('is an animal', () => {
    const bear = 'Le zoo de Lenne a perdu Igor, un ours polaire. Igor a mangé un poisson à Norvane.'
    expect(asked('person-subject', bear)).toEqual({})
  })

  it('is the minister beside whom another works', () => {
    const said = 'Le délégué général auprès du ministre de la Mer Paul Rey a parlé lundi à Lenne.'
    expect(asked('role-person', said)).not.toHaveProperty(
      'Qui était le ministre de la Mer quand l’article a été écrit ?',
    )
    const alone = 'Le ministre de la Mer Paul Rey a parlé lundi à Lenne.'
    expect(asked('role-person', alone)).toHaveProperty(
      'Qui était le ministre de la Mer quand l’article a été écrit ?',
    )
  })
})

describe('a gap', () => {
  it('is not at the party of somebody whose name fits there, too', () => {
    const at = (text: string) =>
      findFacts(aDocument('fr', text))
        .filter(({ form }) => form === 'gap')
        .map(({ key }) => key.text)
    expect(at(`L’eurodéputé LR ${told}`)).not.toContain('LR')
  })
})

describe('an adjective', () => {
  function refused(language: Language, sentence: string, stem: string): boolean {
    const document = aDocument(language, sentence)
    const candidate = {
      content: {
        kind: 'short-answer' as const,
        stem,
        key: { text: 'Lenne', class: 'place' as const, accepted: [] },
      },
      class: 'place' as const,
      evidence: [{ start: 0, end: document.article.text.length }],
      keySpan: null,
      ...plainCandidate,
    }
    return lostDegree.refuse(viewCandidate(candidate, document)) !== null
  }

  it('keeps its degree', () => {
    const en = 'The ferry is widely used in Norway but is much less popular in Lenne.'
    expect(refused('en', en, 'Where is the ferry popular?')).toBe(true)
    expect(refused('en', en, 'Where is the ferry less popular?')).toBe(false)
    const fr = 'Le bac est très utilisé en Norvège mais il est moins populaire à Lenne.'
    expect(refused('fr', fr, 'Où le bac est-il populaire\u202f?')).toBe(true)
    expect(refused('fr', fr, 'Où le bac est-il moins populaire\u202f?')).toBe(false)
  })
})
