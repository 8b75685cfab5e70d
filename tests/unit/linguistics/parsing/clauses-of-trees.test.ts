import { beforeAll, describe, expect, it } from 'vitest'
import { loadVerbs } from '@/lib/linguistics/lexicon/french-verbs'
import { finish } from '@/lib/linguistics/steps'
import { aTree } from '../../../support/a-tree'
import { processorTime } from '../../../support/processor-time'

// Reading 7,800 conjugations takes longer than a test may on a busy machine.
beforeAll(() => {
  finish(loadVerbs())
}, 60_000)

const sing = 'VerbForm=Fin|Number=Sing|Person=3|Tense=Pres'
const plur = 'VerbForm=Fin|Number=Plur|Person=3|Tense=Pres'
const part = 'VerbForm=Part|Tense=Past'

describe('noun phrases', () => {
  const read = aTree(
    'fr',
    `La le DET 2 det Gender=Fem
     cheffe chef NOUN 15 nsubj Number=Sing
     du de ADP 4 case
     port port NOUN 2 nmod
     de de ADP 6 case
     Blaye Blaye PROPN 4 nmod
     ( ( PUNCT 8 punct
     Gironde Gironde PROPN 6 appos
     ) ) PUNCT 8 punct
     , , PUNCT 12 punct
     qui qui PRON 12 nsubj PronType=Rel
     veille veiller VERB 2 acl:relcl ${sing}
     , , PUNCT 12 punct
     elle elle PRON 15 nsubj
     part partir VERB 0 root ${sing}`,
  )

  it('go from the determiner to the last complement, without relatives and brackets', () => {
    expect(read.words(read.clauses[0]?.antecedent)).toBe('La cheffe du port de Blaye')
    expect(read.clauses[0]?.antecedent).toMatchObject({ gender: 'Fem', number: 'Sing', coordinated: false })
  })

  it('joined by "et" are one plural, past a bracket and a name between commas', () => {
    const { clauses, words } = aTree(
      'fr',
      `Le le DET 2 det
       maire maire NOUN 12 nsubj Number=Sing|Gender=Masc
       , , PUNCT 4 punct
       Roy Roy PROPN 2 appos
       , , PUNCT 8 punct
       et et CCONJ 8 cc
       la le DET 8 det
       juge juge NOUN 2 conj Number=Sing|Gender=Fem
       ( ( PUNCT 10 punct
       Metz Metz PROPN 8 parataxis
       ) ) PUNCT 10 punct
       partent partir VERB 0 root ${plur}`,
    )
    expect(words(clauses[0]?.subject.phrase)).toBe('Le maire , Roy , et la juge')
    expect(clauses[0]?.subject.phrase).toMatchObject({ coordinated: true, number: 'Plur', gender: 'Masc' })
  })

  it('are not joined before a verb in the singular', () => {
    const { clauses, words } = aTree(
      'fr',
      `Paul Paul PROPN 4 nsubj
       et et CCONJ 3 cc
       Metz Metz PROPN 1 conj
       part partir VERB 0 root ${sing}`,
    )
    expect(words(clauses[0]?.subject.phrase)).toBe('Paul')
  })

  it('take the gender of the participle that agrees with them', () => {
    const { clauses } = aTree(
      'fr',
      `Norvane Norvane PROPN 3 nsubj
       est être AUX 3 aux:tense ${sing}
       partie partir VERB 0 root ${part}|Gender=Fem`,
    )
    expect(clauses[0]?.subject.phrase?.gender).toBe('Fem')
  })
})

describe('verb groups', () => {
  it('lend their auxiliaries to a participle that is joined to them', () => {
    const { clauses, words } = aTree(
      'fr',
      `Il il PRON 4 nsubj
       a avoir AUX 4 aux:tense ${sing}
       été être AUX 4 aux:pass ${part}
       construit construire VERB 0 root ${part}
       puis puis CCONJ 6 cc
       vendu vendre VERB 4 conj ${part}`,
    )
    expect(clauses[1]).toMatchObject({ kind: 'coordinated', parent: 0, subject: { shared: true } })
    expect(clauses[1]?.verb).toMatchObject({
      lemma: 'vendre',
      finite: 1,
      auxiliaries: [1, 2],
      passive: true,
      tense: 'past',
    })
    expect(words(clauses[1]?.verb)).toBe('vendu')
  })

  it('go through a modal to its infinitive, and no further than a noun', () => {
    const { clauses } = aTree(
      'fr',
      `Il il PRON 2 nsubj
       vient venir VERB 0 root ${sing}
       de de ADP 4 mark
       partir partir VERB 2 xcomp VerbForm=Inf`,
    )
    expect(clauses[0]?.verb).toMatchObject({ lemma: 'partir', modal: 'venir', finite: 1 })
    const far = aTree(
      'fr',
      `Il il PRON 2 nsubj
       laisse laisser VERB 0 root ${sing}
       la le DET 4 det
       maire maire NOUN 2 obj
       partir partir VERB 2 xcomp VerbForm=Inf`,
    )
    expect(far.clauses[0]?.verb).toMatchObject({ lemma: 'laisser', modal: null })
  })

  it('are denied by "no" before their subject, and by "plus" only with "ne"', () => {
    const english = aTree(
      'en',
      `No no DET 2 det
       train train NOUN 3 nsubj
       ran run VERB 0 root VerbForm=Fin|Tense=Past`,
    )
    expect(english.clauses[0]?.verb.negated).toBe(true)
    const french = aTree(
      'fr',
      `Il il PRON 2 nsubj
       démarre démarrer VERB 0 root ${sing}
       plus plus ADV 4 advmod
       lentement lentement ADV 2 advmod`,
    )
    expect(french.clauses[0]?.verb.negated).toBe(false)
  })
})

describe('subjects of trees', () => {
  it('are nobody for "il" before what is said behind it, and somebody for a verb that moves', () => {
    const clear = aTree(
      'fr',
      `Il il PRON 3 nsubj
       est être AUX 3 cop ${sing}
       clair clair ADJ 0 root
       que que SCONJ 6 mark
       Roy Roy PROPN 6 nsubj
       part partir VERB 3 ccomp ${sing}`,
    )
    expect(clear.clauses[0]?.subject.kind).toBe('impersonal')
    const gone = aTree('fr', `Il il PRON 2 expl:subj\n part partir VERB 0 root ${sing}`)
    expect(gone.clauses[0]?.subject.kind).toBe('pronoun')
  })

  it('are no clitic of the verb', () => {
    const { clauses, words } = aTree(
      'fr',
      `Elle elle PRON 3 nsubj
       lui lui PRON 3 nsubj
       écrit écrire VERB 0 root ${sing}`,
    )
    expect(words(clauses[0]?.subject.phrase)).toBe('Elle')
  })

  it('are taken from a verb further out when the nearer does not agree', () => {
    const { clauses, words } = aTree(
      'fr',
      `Ils il PRON 2 nsubj Number=Plur
       estiment estimer VERB 0 root ${plur}
       que que SCONJ 6 mark
       le le DET 5 det
       prix prix NOUN 6 nsubj Number=Sing
       monte monter VERB 2 ccomp ${sing}
       et et CCONJ 8 cc
       partent partir VERB 6 conj ${plur}`,
    )
    expect(words(clauses[2]?.subject.phrase)).toBe('Ils')
    expect(clauses[2]?.parent).toBe(0)
  })

  it('of a relative are the noun that its verb agrees with', () => {
    const one = aTree(
      'fr',
      `La le DET 2 det
       liste liste NOUN 7 nsubj Number=Sing
       des de ADP 4 case
       firmes firme NOUN 2 nmod Number=Plur
       qui qui PRON 6 nsubj PronType=Rel
       ferme fermer VERB 4 acl:relcl ${sing}
       dure durer VERB 0 root ${sing}`,
    )
    expect(one.words(one.clauses[0]?.subject.phrase)).toBe('La liste des firmes')
    const beside = aTree(
      'fr',
      `Le le DET 2 det
       fournisseur fournisseur NOUN 8 nsubj Number=Sing
       , , PUNCT 4 punct
       Norvane Norvane PROPN 2 appos
       , , PUNCT 7 punct
       qui qui PRON 7 nsubj PronType=Rel
       vend vendre VERB 2 acl:relcl ${sing}
       perd perdre VERB 0 root ${sing}`,
      [['Norvane', 'organisation']],
    )
    expect(beside.words(beside.clauses[0]?.subject.phrase)).toBe('Norvane')
  })

  it('stand right before a verb that lost them', () => {
    const { clauses, words } = aTree(
      'fr',
      `Il il PRON 2 nsubj
       dort dormir VERB 0 root ${sing}
       ; ; PUNCT 2 punct
       les le DET 5 det
       ponts pont NOUN 2 vocative Number=Plur
       tombent tomber VERB 2 parataxis ${plur}`,
    )
    expect(words(clauses[1]?.subject.phrase)).toBe('les ponts')
    expect(clauses[1]?.confidence).toBeLessThan(0.6)
  })
})

describe('kinds of clauses', () => {
  const frame = (verb: string) =>
    aTree(
      'en',
      `Prices price NOUN 2 nsubj Number=Plur
       fell fall VERB 0 root VerbForm=Fin|Tense=Past
       , , PUNCT 6 punct
       the the DET 5 det
       firm firm NOUN 6 nsubj Number=Sing
       ${verb} ${verb} VERB 2 parataxis VerbForm=Fin|Tense=Past`,
    ).clauses

  it('tell a speech frame, and what it frames is its complement', () => {
    expect(frame('say').map(({ kind, parent }) => [kind, parent])).toEqual([
      ['complement', 1],
      ['reported', null],
    ])
    expect(frame('close').map(({ kind }) => kind)).toEqual(['main', 'main'])
  })

  it('have the connector of several words', () => {
    const { clauses } = aTree(
      'fr',
      `Il il PRON 2 nsubj
       part partir VERB 0 root ${sing}
       parce parce SCONJ 6 mark
       que que SCONJ 3 fixed
       tout tout PRON 6 nsubj
       brûle brûler VERB 2 advcl ${sing}`,
    )
    expect(clauses[1]).toMatchObject({ kind: 'subordinate', parent: 0, connector: 'parce que' })
  })

  it('take a participle beside a noun for a relative without a verb', () => {
    const { clauses, words } = aTree(
      'fr',
      `Le le DET 2 det
       bac bac NOUN 8 nsubj Number=Sing|Gender=Masc
       , , PUNCT 4 punct
       lancé lancer VERB 2 acl ${part}|Gender=Masc
       par par ADP 6 case
       Roy Roy PROPN 4 obl:agent
       , , PUNCT 4 punct
       dure durer VERB 0 root ${sing}`,
    )
    expect(clauses[1]).toMatchObject({
      kind: 'relative',
      connector: null,
      verb: { lemma: 'lancer', passive: true },
    })
    expect(words(clauses[1]?.subject.phrase)).toBe('Le bac')
    expect(clauses[1]?.complements.map(({ role }) => role)).toEqual(['agent'])
  })
})

describe('complements of trees', () => {
  it('are the less sure the smaller the margin of a noun inside them', () => {
    const confidence = (margin: number) =>
      aTree(
        'fr',
        `Il il PRON 2 nsubj
         visite visiter VERB 0 root ${sing}
         un un DET 4 det
         port port NOUN 2 obj
         sur sur ADP 7 case
         la le DET 7 det
         mer mer NOUN 4 nmod _ ${margin}`,
      ).clauses[0]?.complements[0]?.confidence ?? 0
    expect(confidence(0.1)).toBeLessThan(confidence(0.9) * 0.7)
  })

  it('hold the figure beside an adjective', () => {
    const { clauses, words } = aTree(
      'en',
      `It it PRON 5 nsubj
       is be AUX 5 cop ${sing}
       38 38 NUM 4 nummod
       metres metre NOUN 5 obl
       high high ADJ 0 root`,
      [['38 metres', 'quantity']],
    )
    expect(clauses[0]?.complements.map(c => `${c.role} ${words(c)}`)).toEqual(['attribute 38 metres high'])
  })

  it('leave out the dateline and what "et" joins to a complement', () => {
    const { clauses, words } = aTree(
      'fr',
      `Lyon Lyon PROPN 4 obl
       – – PUNCT 1 punct
       Il il PRON 4 nsubj
       vend vendre VERB 0 root ${sing}
       deux deux NUM 6 nummod
       bacs bac NOUN 4 obj
       et et CCONJ 9 cc
       trois trois NUM 9 nummod
       ponts pont NOUN 4 obl`,
    )
    expect(clauses[0]?.complements.map(words)).toEqual(['deux bacs'])
  })

  it('are agents only where somebody or something acts', () => {
    const { clauses } = aTree(
      'en',
      `It it PRON 3 nsubj:pass
       was be AUX 3 aux:pass ${sing}
       beaten beat VERB 0 root ${part}
       by by ADP 6 case
       two two NUM 6 nummod
       metres metre NOUN 3 obl`,
      [['two metres', 'quantity']],
    )
    expect(clauses[0]?.complements[0]?.role).toBe('oblique')
  })
})

it('reads two thousand words without a stop, and brackets in brackets, in bounded time', () => {
  const line = (at: number) => (at === 0 ? `a a VERB 0 root ${sing}` : `( le NOUN ${at} nmod`)
  const time = processorTime(() => {
    const { clauses } = aTree('fr', Array.from({ length: 2000 }, (_, at) => line(at)).join('\n'))
    expect(clauses).toHaveLength(1)
  })
  expect(time).toBeLessThan(3000)
})
