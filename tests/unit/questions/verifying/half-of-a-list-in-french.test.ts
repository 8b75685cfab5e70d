import { describe, expect, it } from 'vitest'
import { ask } from '@/lib/questions/asking/ask'
import { candidatesOf } from '@/lib/questions/asking/candidates-of'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { aDocument } from '../../../support/a-document'

/** Rules that drop candidates, and stems that pass. */
function judged(...paragraphs: string[]): { rules: Set<string>; stems: string[] } {
  const document = aDocument('fr', ...paragraphs)
  const all = findFacts(document).flatMap(fact => candidatesOf(fact, document, realiserOf('fr'), 1))
  const verdicts = all.map(candidate => ({ candidate, rejection: verifyCandidate(candidate, document) }))
  return {
    rules: new Set(verdicts.flatMap(({ rejection }) => rejection?.rule ?? [])),
    stems: verdicts.flatMap(({ candidate, rejection }) => (rejection ? [] : [candidate.content.stem])),
  }
}

const stemsOf = (text: string) =>
  findFacts(aDocument('fr', text)).map(fact =>
    (ask(fact, realiserOf('fr')) ?? '').replace(/[\u00a0\u202f]/g, ' '),
  )

describe('half of what belongs together', () => {
  it('is what something is of, without the others that it is of', () => {
    const list =
      'L’association des armées du Nigeria, du Cameroun et du Tchad a permis de repousser le groupe.'
    expect(judged(list).rules).toContain('cut-owners')
    expect(
      judged('L’association des armées du Nigeria a permis de repousser le groupe armé.').rules,
    ).not.toContain('cut-owners')
  })

  it('is one side of a stroke', () => {
    const alliance =
      'L’alliance CSU/CDU arrive en tête avec un score faible. La CSU a perdu 65 sièges à Berlin depuis 2013.'
    expect(
      judged(alliance).stems.filter(stem => /CSU(?!\/)/.test(stem) && !stem.includes('____')),
    ).not.toContain('Combien de sièges CSU a-t-elle perdus ?')
    expect(
      judged('Les deux partis CSU/CDU arrivent en tête du scrutin à Berlin avec 33 % des voix.').rules,
    ).toContain('half-name')
  })

  it('is a number without whom it counts', () => {
    expect(
      stemsOf(
        'Le candidat de Lenne fait partie des 65 % de Français ne parvenant pas à gérer leurs finances.',
      ).join(),
    ).not.toContain('65 % de Français ?')
  })
})

describe('what the tree took for a clause', () => {
  it('is none around a participle alone', () => {
    expect(stemsOf('La somme reçue par Mme Roux en mai n’est pas de 29 000 euros.').join()).not.toContain(
      'reçue-t-elle',
    )
  })

  it('is not said of the subject when a relative opens it', () => {
    const { stems } = judged(
      'Le Groupe Norvane, groupant des journaux régionaux, a reçu un mail qui revendique l’incendie et dans lequel est écrit « Force aux pêcheurs de Lenne ».',
    )
    expect(stems.join()).not.toContain('est écrit Force')
  })

  it('asks for a sum as for what it is, in its gender', () => {
    expect(stemsOf('Jean Roulin a volé 11 millions de dollars en vidant les caisses de Norbourg.')).toContain(
      'Quelle somme Jean Roulin a-t-il volée en vidant les caisses de Norbourg ?',
    )
  })

  it('gives nobody the second of two names for who he is', () => {
    expect(
      stemsOf('Le président du jury sera l’ancien ministre de la Culture Frédéric Maturin.').join(),
    ).not.toContain('Qui est Frédéric')
  })
})
