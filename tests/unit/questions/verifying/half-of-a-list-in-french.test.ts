import { describe, expect, it } from 'vitest'
import { countriesOf } from '@/lib/linguistics/naming/countries'
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
      'L’union des flottes du Danemark, du Portugal et de l’Islande a permis de chasser les pirates.'
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
        'Le candidat de Lenne fait partie des 65 % de Danois ne réussissant pas à payer leurs barques.',
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
      'Le Groupe Norvane, groupant des chantiers navals, a reçu un mot qui annonce le vol et dans lequel est écrit « Force aux pêcheurs de Lenne ».',
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
      stemsOf('Le patron du jury sera l’ancien ministre de la Pêche Frédéric Maturin.').join(),
    ).not.toContain('Qui est Frédéric')
  })

  it('is no function of a person who has another, and no country for a union of them', () => {
    const text = [
      'L’astronome Luc Darras de l’observatoire de Norbourg a publié une étude.',
      'Luc Darras, directeur de l’institut de Lenne, a remercié la ville de Norbourg.',
    ]
    const stems = findFacts(aDocument('fr', ...text)).map(fact => ask(fact, realiserOf('fr')) ?? '')
    expect(stems.join()).not.toContain('Quelle fonction Luc Darras')
    expect(stems.join()).toContain('Qui était le directeur de l’institut de Lenne')
    expect(countriesOf('fr').has('onu')).toBe(false)
    expect(countriesOf('fr').has('union europeenne')).toBe(false)
    expect(countriesOf('fr').has('france')).toBe(true)
  })

  it('is no kind whose name follows a colon', () => {
    expect(
      stemsOf('La chasse au phoque est permise dans le pays voisin : l’Islande du Nord.').join(),
    ).not.toContain('Dans quel pays')
  })

  it('is no subject without the second one behind a bracket', () => {
    const { stems } = judged(
      'Les catégories B (activité réduite) et D (formation) connaissent une importante hausse à Lenne.',
    )
    expect(stems.filter(stem => stem.startsWith('Les catégories B connaissent'))).toEqual([])
  })

  it('is no rise or fall of nothing that was named', () => {
    const document = aDocument(
      'fr',
      'Le recul se monte à 0,7 % sur une année dans les ports de Norbourg selon Jean Roulin.',
    )
    const all = findFacts(document).flatMap(fact => candidatesOf(fact, document, realiserOf('fr'), 1))
    expect(Math.max(0, ...all.map(({ origin }) => origin.confidence))).toBeLessThan(0.5)
  })

  it('is said of a noun of its gender, by whoever is named once in a breath', () => {
    expect(
      stemsOf(
        'Jean Roulin a promis la construction d’une digue à la frontière danoise qui serait payée par le Danemark.',
      ).join(),
    ).not.toContain('la frontière mexicaine serait')
    const { stems } = judged(
      'Le royaume du Maroc a réintégré l’union des États en 2017.',
      'Concernant la rive occidentale, le duché n’a pas changé de carte et refuse de saluer la république de Norvane.',
    )
    expect(stems.join()).not.toContain('le Sahara occidental refuse')
  })

  it('still asks how old somebody was when it was written', () => {
    const { stems } = judged(
      'Maxime Norvel, 39 ans, a été arrêté mercredi à Lenne. Maxime Norvel préside le conseil.',
    )
    expect(stems.join()).toContain('Quel âge est donné à Maxime Norvel dans l’article')
  })

  it('does not end where the article goes on', () => {
    const { stems } = judged(
      'Jean Roulin a fait savoir au conseil de Lenne qu’il possédait deux barques estimées respectivement à 17 000 et 14 000 euros.',
      'Une vidéo sortie des archives de Lenne montrait Jean Roulin vantant ses navires en mai 2016.',
      'Une enquête a été ouverte à Lenne sur la base d’un dossier censé prouver que Jean Roulin a menti.',
    )
    expect(stems.join('|')).not.toMatch(/censé\s?[.?]/)
    expect(stems.join('|')).not.toMatch(/respectivement\.(?:\||$)|vantant\s?[.?]/)
  })

  it('keeps what an adverb strengthens', () => {
    expect(
      stemsOf('La Fronde de Norvane s’empare très rapidement de la région de Lenne en 2014.').join(),
    ).not.toContain('très de la région')
  })

  it('asks nobody by a function that the article gives a name', () => {
    const role = 'L’ancien ministre de l’économie a rendu sa clef à 15 heures comme convenu à Lenne.'
    const named = 'Le ministre de l’économie, Jean Roulin, a annoncé une réunion avec le président.'
    const asks = (...texts: string[]) =>
      findFacts(aDocument('fr', ...texts)).filter(
        ({ rule, key }) => rule === 'body-subject' && key.text.includes('ministre'),
      )
    expect(asks(role)).toHaveLength(1)
    expect(asks(named, role)).toEqual([])
  })

  it('does not swap one of several for another, nor offer a name beside its other one', () => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
    const falseOf = (text: string) => {
      const document = aDocument('fr', 'Jean Roulin et Marie Dastel vivent à Lenne.', text)
      const facts = findFacts(document).filter(({ evidence }) => evidence[0]?.start !== 0)
      return seeds.flatMap(seed =>
        facts
          .flatMap(fact => candidatesOf(fact, document, realiserOf('fr'), seed))
          .filter(
            ({ content }) => content.kind === 'true-false' && !content.key && /Jean|Marie/.test(content.stem),
          ),
      )
    }
    expect(falseOf('La réforme du port a été soutenue par Paul Vannier depuis 2014.').length).toBeGreaterThan(
      0,
    )
    expect(falseOf('La réforme du port a été soutenue notamment par Paul Vannier depuis 2014.')).toEqual([])
  })
})
