import { describe, expect, it } from 'vitest'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { lostArticle } from '@/lib/questions/verifying/candidate-rules/lost-article'
import { viewCandidate } from '@/lib/questions/verifying/candidate-view'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

/** Stem → key of everything found by one rule. */
function asked(rule: string, ...paragraphs: string[]): Record<string, string> {
  const facts = findFacts(aDocument('fr', ...paragraphs)).filter(fact => fact.rule === rule)
  const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')
  return Object.fromEntries(facts.map(fact => [plain(ask(fact, realiserOf('fr'))), plain(fact.key.text)]))
}

describe('what newspapers write in French', () => {
  it('gives a function without a second comma to nobody who is named before it', () => {
    const sentence =
      'Comme les maires Anne Vial et Paul Rey, et son collègue Marc Roux, le député de Lorvane devrait voter mardi.'
    expect(asked('role-person', sentence)).toEqual({})
    expect(asked('person-subject', sentence)).toEqual({})
    expect(
      asked('role-person', 'Toujours selon Marc Roux, le cousin de la maire de Lenne quitte la fête à 3h15.'),
    ).toEqual({})
  })

  it('still gives it to a name that opens the sentence', () => {
    const told = asked('role-person', 'Marc Roux, le député de Lorvane, a voté mardi contre le texte.')
    expect(told).toEqual({ 'Qui est le député de Lorvane ?': 'Marc Roux' })
  })

  it('takes the reason of a second verb for none of the first', () => {
    const sentence =
      'Le pont de Lenne n’est pas fermé mais les ingénieurs surveillent la digue en raison de l’érosion des berges.'
    expect(Object.keys(asked('reason', sentence)).filter(stem => stem.includes('pont'))).toEqual([])
  })

  it('counts nothing that stands before the verb as its object', () => {
    const sentence =
      'Avec plus de 13.000 cas et 600 décès officiellement enregistrés, l’Islande, qui compte 100 communes, a connu jusqu’à présent une propagation modérée de la grippe.'
    expect(asked('count', sentence)).toEqual({ 'Combien de communes est-ce que l’Islande compte ?': '100' })
  })

  it('takes the name that a noun before it bears for no subject', () => {
    const sentence =
      'La bataille judiciaire autour de l’héritage Delorme reprendra de plus belle en novembre : comme elle l’avait annoncé, sa veuve a fait appel du jugement.'
    expect(Object.keys(asked('date', sentence)).filter(stem => /^Quand Delorme/.test(stem))).toEqual([])
  })

  it('lets no body say what one of its members says', () => {
    const quoted = '« L’erreur serait de tout mettre sur le dos de la région »'
    expect(asked('body-quotation', `${quoted}, a analysé le conseiller régional PS de Lorvane.`)).toEqual({})
  })

  it('asks nothing of a verb that only frames what stands before it', () => {
    const sentence =
      'Si cette photographie a été prise au stade de Lenne, elle ne montre pas la finale, a repéré Libération lundi 22 juillet.'
    expect(asked('organisation-subject', sentence)).toEqual({})
  })

  it('cuts a quotation behind a verb that says something, and not behind its condition', () => {
    const sentence =
      '« Si la grève dure jusqu’à la fin juin, il me paraît indispensable que la régie fasse un geste, et que les voyageurs soient prévenus », a dit Anne Vial.'
    const [stem = ''] = Object.keys(asked('quotation', sentence))
    expect(stem).toContain('il me paraît indispensable')
  })

  it('leaves no ordinal name without its article', () => {
    const document = aDocument('fr', 'Anne Vial parle lors du 12e Salon, qui se tient à Lenne.')
    const refused = (stem: string) =>
      lostArticle.refuse(
        viewCandidate(
          {
            content: { kind: 'short-answer', stem, key: { text: 'Lenne', class: 'place', accepted: [] } },
            class: 'place',
            evidence: [{ start: 0, end: document.article.text.length }],
            keySpan: null,
            ...plainCandidate,
          },
          document,
        ),
      )
    expect(refused('Où 12e Salon se tient-il\u202f?')).not.toBeNull()
    expect(refused('Où le 12e Salon se tient-il\u202f?')).toBeNull()
  })
})
