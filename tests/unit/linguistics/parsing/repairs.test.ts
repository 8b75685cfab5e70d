import { beforeAll, describe, expect, it } from 'vitest'
import { loadVerbs } from '@/lib/linguistics/lexicon/french-verbs'
import { finish } from '@/lib/linguistics/steps'
import { aTree } from '../../../support/a-tree'

// Reading 7,800 conjugations takes longer than a test may on a busy machine.
beforeAll(() => {
  finish(loadVerbs())
}, 60_000)

const fin = 'VerbForm=Fin|Number=Sing|Person=3'
const part = 'VerbForm=Part|Tense=Past'

/** Role and words of each complement of the clause with this verb. */
function complementsOf(read: ReturnType<typeof aTree>, lemma: string): string[] {
  const clause = read.clauses.find(({ verb }) => verb.lemma === lemma)
  return clause?.complements.map(c => `${c.role} ${read.words(c)}`) ?? []
}

describe('repairs of arcs', () => {
  it('hold the words of a name or sum together, with the preposition before them', () => {
    const read = aTree(
      'en',
      `They they PRON 2 nsubj
       sold sell VERB 0 root VerbForm=Fin|Tense=Past
       it it PRON 2 obj
       for for ADP 6 case
       £ £ SYM 2 obl
       740,000 740,000 NUM 2 obl`,
      [['£ 740,000', 'money']],
    )
    expect(complementsOf(read, 'sell')).toEqual(['object it', 'oblique for £ 740,000'])
  })

  it('leave a negation with the infinitive behind it', () => {
    const french = aTree(
      'fr',
      `Douze douze NUM 2 nummod
       marins marin NOUN 3 nsubj Number=Plur
       disent dire VERB 0 root VerbForm=Fin|Tense=Pres|Number=Plur|Person=3
       ne ne ADV 3 advmod Polarity=Neg
       pas pas ADV 3 advmod Polarity=Neg
       avoir avoir AUX 7 aux:tense VerbForm=Inf
       dormi dormir VERB 3 xcomp ${part}`,
    )
    expect(french.clauses[0]?.verb.negated).toBe(false)
    expect(complementsOf(french, 'dire')).toEqual(['infinitive ne pas avoir dormi'])
    const english = aTree(
      'en',
      `She she PRON 2 nsubj
       decided decide VERB 0 root VerbForm=Fin|Tense=Past
       not not PART 2 advmod Polarity=Neg
       to to PART 5 mark
       sail sail VERB 2 xcomp VerbForm=Inf`,
    )
    expect(english.clauses[0]?.verb.negated).toBe(false)
    expect(complementsOf(english, 'decide')).toEqual(['infinitive not to sail'])
    const denied = aTree(
      'fr',
      `Elle elle PRON 3 nsubj
       ne ne ADV 3 advmod Polarity=Neg
       veut vouloir VERB 0 root VerbForm=Fin|Tense=Pres|Number=Sing|Person=3
       pas pas ADV 3 advmod Polarity=Neg
       dormir dormir VERB 3 xcomp VerbForm=Inf`,
    )
    expect(denied.clauses[0]?.verb.negated).toBe(true)
  })

  it('make no ring of the words of a name that begins inside another phrase', () => {
    // "the Dutch and Forestry Departments", with "Forestry Departments" taken for the name: "Forestry" hangs on "Dutch".
    const read = aTree(
      'en',
      `He he PRON 2 nsubj
       works work VERB 0 root VerbForm=Fin|Tense=Pres
       for for ADP 8 case
       the the DET 8 det
       Dutch Dutch PROPN 8 compound
       and and CCONJ 7 cc
       Forestry forestry NOUN 5 conj
       Departments department PROPN 2 obl
       which which PRON 10 nsubj PronType=Rel
       thrive thrive VERB 8 acl:relcl VerbForm=Fin|Tense=Pres`,
      [['Forestry Departments', 'other']],
    )
    expect(read.clauses.map(({ verb }) => verb.lemma)).toEqual(['work', 'thrive'])
  })

  it('make one subject of two nouns that stand side by side', () => {
    const name = aTree(
      'en',
      `The the DET 2 det
       champion champion NOUN 4 nsubj Number=Sing
       Brenn Brenn PROPN 4 nsubj Number=Sing
       took take VERB 0 root VerbForm=Fin|Tense=Past
       it it PRON 4 obj`,
      [['Brenn', 'person']],
    )
    expect(name.words(name.clauses[0]?.subject.phrase)).toBe('The champion Brenn')
    const noun = aTree(
      'en',
      `The the DET 2 det
       population population NOUN 7 nsubj Number=Sing
       density density NOUN 7 nsubj Number=Sing
       of of ADP 5 case
       Merrow Merrow PROPN 3 nmod
       is be AUX 7 cop VerbForm=Fin|Tense=Pres|Number=Sing
       low low ADJ 0 root`,
    )
    expect(noun.words(noun.clauses[0]?.subject.phrase)).toBe('The population density of Merrow')
  })

  it('see a list whose last member hangs on the one before it', () => {
    const read = aTree(
      'en',
      `Ann Ann PROPN 7 nsubj
       , , PUNCT 3 punct
       Bea Bea PROPN 1 conj
       and and CCONJ 5 cc
       Cal Cal PROPN 3 conj
       have have AUX 7 aux VerbForm=Fin|Tense=Pres|Number=Plur
       left leave VERB 0 root VerbForm=Part|Tense=Past`,
    )
    expect(read.words(read.clauses[0]?.subject.phrase)).toBe('Ann , Bea and Cal')
  })

  it('make one preposition of "en raison de"', () => {
    const read = aTree(
      'fr',
      `Elles elle PRON 2 nsubj
       baissent baisser VERB 0 root ${fin.replace('Sing', 'Plur')}
       en en ADP 4 case
       raison raison NOUN 2 obl:mod
       de de ADP 7 case
       la le DET 7 det
       pluie pluie NOUN 4 nmod`,
    )
    expect(read.clauses[0]?.complements[0]).toMatchObject({ role: 'oblique', preposition: 'en raison de' })
    expect(read.words(read.clauses[0]?.complements[0]?.phrase)).toBe('la pluie')
  })

  it('take "plus de" before a number for no preposition', () => {
    const read = aTree(
      'fr',
      `Elle elle PRON 2 nsubj
       attire attirer VERB 0 root ${fin}
       plus plus ADV 6 advmod
       de de ADP 6 case
       50 50 NUM 6 nummod
       voiliers voilier NOUN 2 obj Number=Plur`,
    )
    expect(complementsOf(read, 'attirer')).toEqual(['object plus de 50 voiliers'])
  })

  it('take a day for no object, whether it hangs on the verb or on the noun before', () => {
    const read = aTree(
      'fr',
      `Elle elle PRON 2 nsubj
       annonce annoncer VERB 0 root ${fin}
       mercredi mercredi NOUN 2 obj
       un un DET 5 det
       vote vote NOUN 2 obj
       dimanche dimanche NOUN 5 nmod`,
      [
        ['mercredi', 'date'],
        ['dimanche', 'date'],
      ],
    )
    expect(complementsOf(read, 'annoncer')).toEqual([
      'oblique mercredi',
      'object un vote',
      'oblique dimanche',
    ])
  })

  it('hang a doubtful date on the verb, and "of" on the noun before it', () => {
    const read = aTree(
      'en',
      `She she PRON 2 nsubj
       left leave VERB 0 root VerbForm=Fin|Tense=Past
       the the DET 4 det
       house house NOUN 2 obj
       of of ADP 7 case
       the the DET 7 det
       poet poet NOUN 2 obl _ 0.1
       in in ADP 9 case
       1911 1911 NUM 4 nmod _ 0.1`,
      [['1911', 'date']],
    )
    expect(complementsOf(read, 'leave')).toEqual(['object the house of the poet', 'oblique in 1911'])
  })

  it('leave an "of" to the verb when the network is sure of it', () => {
    const read = aTree(
      'en',
      `They they PRON 2 nsubj
       accused accuse VERB 0 root VerbForm=Fin|Tense=Past
       the the DET 4 det
       mayor mayor NOUN 2 obj
       of of ADP 6 case
       fraud fraud NOUN 2 obl _ 0.9`,
    )
    expect(complementsOf(read, 'accuse')).toEqual(['object the mayor', 'oblique of fraud'])
  })

  it('hang "selon" on the clause', () => {
    const read = aTree(
      'fr',
      `Elle elle PRON 2 nsubj
       perd perdre VERB 0 root ${fin}
       un un DET 4 det
       procès procès NOUN 2 obj
       selon selon ADP 7 case
       le le DET 7 det
       port port NOUN 4 nmod`,
    )
    expect(complementsOf(read, 'perdre')).toEqual(['object un procès', 'oblique selon le port'])
  })

  it('set a name beside the function before it', () => {
    const read = aTree(
      'fr',
      `Le le DET 2 det
       préfet préfet NOUN 7 dislocated Number=Sing|Gender=Masc
       , , PUNCT 4 punct
       Paul Paul PROPN 7 nsubj
       Roy Roy PROPN 4 flat
       , , PUNCT 7 punct
       part partir VERB 0 root ${fin}`,
      [['Paul Roy', 'person']],
    )
    expect(read.words(read.clauses[0]?.subject.phrase)).toBe('Le préfet')
  })

  it('hang what a relative pronoun opens on the noun before it', () => {
    const read = aTree(
      'fr',
      `Le le DET 2 det
       pont pont NOUN 8 nsubj Number=Sing
       , , PUNCT 6 punct
       dont dont PRON 6 obl PronType=Rel
       on on PRON 6 nsubj
       parle parler VERB 8 advcl ${fin}
       , , PUNCT 6 punct
       tombe tomber VERB 0 root ${fin}`,
    )
    expect(read.clauses.map(({ kind }) => kind)).toEqual(['relative', 'main'])
    expect(read.words(read.clauses[0]?.antecedent)).toBe('Le pont')
  })

  it('hang a "que" behind a verb of saying on that verb, past a day', () => {
    const read = aTree(
      'fr',
      `Elle elle PRON 2 nsubj
       annonce annoncer VERB 0 root ${fin}
       jeudi jeudi NOUN 2 obj
       que que SCONJ 6 mark
       tout tout PRON 6 nsubj
       tombe tomber VERB 3 acl:relcl ${fin}`,
    )
    expect(read.clauses[1]).toMatchObject({ kind: 'complement', parent: 0 })
  })

  it('let no adverbial reach back over a colon when a verb stands behind it', () => {
    const read = aTree(
      'fr',
      `Elle elle PRON 2 nsubj
       dort dormir VERB 0 root ${fin}
       : : PUNCT 2 punct
       dans dans ADP 6 case
       la le DET 6 det
       nuit nuit NOUN 2 obl
       , , PUNCT 6 punct
       il il PRON 9 nsubj
       part partir VERB 2 parataxis ${fin}`,
    )
    expect(complementsOf(read, 'dormir')).toEqual([])
    expect(complementsOf(read, 'partir')).toEqual(['oblique dans la nuit'])
  })

  it('tell who gets something from what is given', () => {
    const read = aTree(
      'en',
      `Vale Vale PROPN 2 nsubj
       lent lend VERB 0 root VerbForm=Fin|Tense=Past
       the the DET 4 det
       museum museum NOUN 2 obj
       a a DET 6 det
       lamp lamp NOUN 2 obl`,
    )
    expect(complementsOf(read, 'lend')).toEqual(['oblique the museum', 'object a lamp'])
  })

  it('take a past form with a subject for a verb though it was read as a participle', () => {
    const read = aTree(
      'en',
      `Prices price NOUN 2 nsubj Number=Plur
       fell fall VERB 0 root ${part}`,
    )
    expect(read.clauses).toHaveLength(1)
  })

  it('keep an adverb of degree with the adverb that it strengthens, but for a negation', () => {
    const line = (opener: string) =>
      aTree(
        'fr',
        `Anne Anne PROPN 3 nsubj
         ${opener} ${opener} ADV 3 advmod
         revient revenir VERB 0 root ${fin}|Tense=Pres
         plus plus ADV 3 advmod
         souvent souvent ADV 3 advmod
         à à ADP 7 case
         Vernoy Vernoy PROPN 3 obl:mod`,
        [],
      )
    expect(complementsOf(line('ici'), 'revenir')).toContain('adverb plus souvent')
    expect(complementsOf(line('ne'), 'revenir')).toContain('adverb souvent')
  })
})
