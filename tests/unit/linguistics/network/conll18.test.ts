import { describe, expect, it } from 'vitest'
import { scoreConllu } from '@/tests/bench/conll18'
import { paragraphsOf } from '@/tests/bench/reading-treebanks'

/** "1 Le le DET _ 2 det" a line: id, form, lemma, UPOS, features, head, relation. */
function conllu(...sentences: string[][]): string {
  const row = (line: string) => {
    const [id = '', form = '', lemma = '_', upos = '_', feats = '_', head = '_', deprel = '_'] =
      line.split(' ')
    return [id, form, lemma, upos, '_', feats, head, deprel, '_', '_'].join('\t')
  }
  return sentences.map(lines => `${lines.map(row).join('\n')}\n\n`).join('')
}

const gold = conllu(
  [
    '1 Le le DET Definite=Def|Gender=Masc 2 det',
    '2 facteur facteur NOUN Gender=Masc 3 nsubj',
    '3 sonne sonner VERB Mood=Ind 0 root',
    '4-5 au',
    '4 à à ADP _ 6 case',
    '5 le le DET Definite=Def 6 det',
    '6 portail portail NOUN Gender=Masc|Typo=Yes 3 obl:mod',
  ],
  ['1 Personne _ PRON _ 2 nsubj', '2 répond répondre VERB Mood=Ind 0 root'],
)

describe('the measures of CoNLL 2018', () => {
  it('are all 100 for the gold file itself', () => {
    expect(new Set(Object.values(scoreConllu(gold, gold)))).toEqual(new Set([100]))
  })

  it('count matched words, whole features, subtypes left out, and heads through the match', () => {
    const system = conllu(
      [
        // UPOS wrong.
        '1 Le le PRON Definite=Def|Gender=Masc 2 det',
        // Lemma wrong; a head that is right.
        '2 facteur facteurs NOUN Gender=Masc 3 nsubj',
        // One feature too many: the whole bundle is wrong.
        '3 sonne sonner VERB Mood=Ind|Tense=Pres 0 root',
        '4-5 au',
        '4 à à ADP _ 6 case',
        // The wrong head.
        '5 le le DET Definite=Def 3 det',
        // A feature that is not universal and a subtype do not count; the relation is right.
        '6 portail portail NOUN Gender=Masc 3 obl',
      ],
      // A gold lemma of "_" is right whatever is said; the relation is wrong, its head is right.
      ['1 Personne rien PRON _ 2 obj', '2 répond répondre VERB Mood=Ind 0 root'],
    )
    // Eight words on both sides: each mistake costs 100 / 8 = 12.5.
    expect(scoreConllu(gold, system)).toEqual({
      ...{ sentences: 100, tokens: 100, words: 100 },
      ...{ upos: 87.5, feats: 87.5, lemma: 87.5, uas: 87.5, las: 75 },
    })
  })

  it('match the words of a multiword token by their forms, and lose what is cut otherwise', () => {
    const system = conllu([
      '1 Le le DET Definite=Def|Gender=Masc 2 det',
      '2 facteur facteur NOUN Gender=Masc 3 nsubj',
      '3 sonne sonner VERB Mood=Ind 0 root',
      // One word where gold has two: no form is the same, so nothing is matched.
      '4 au à ADP _ 6 case',
      // Two tokens where gold has one: other spans, not matched.
      '5 port port NOUN _ 6 compound',
      '6 ail ail NOUN Gender=Masc 3 obl',
      '7 Personne personne PRON _ 8 nsubj',
      // Its head is matched, but the gold word is the root.
      '8 répond répondre VERB Mood=Ind 3 conj',
    ])
    const figures = scoreConllu(gold, system)
    // Sentences: gold 2, found 1, none the same.
    expect(figures.sentences).toBe(0)
    // Tokens: gold 7, found 8, the same 6 (all but "portail").
    expect(figures.tokens).toBeCloseTo((200 * 6) / 15, 9)
    // Words: gold 8, found 8, matched 5 (Le, facteur, sonne, Personne, répond).
    expect(figures.words).toBeCloseTo(62.5, 9)
    expect(figures.lemma).toBeCloseTo(62.5, 9)
    // Heads: "répond" is a root in gold and not here: 4 of 8.
    expect(figures.uas).toBeCloseTo(50, 9)
    expect(figures.las).toBeCloseTo(50, 9)
  })

  it('match what two overlapping multiword tokens have in common', () => {
    const one = conllu(['1-3 dont', '1 do do AUX _ 0 root', '2 n n PART _ 1 advmod', '3 t t PART _ 1 advmod'])
    const other = conllu(['1-2 dont', '1 do do AUX _ 0 root', '2 t t PART _ 1 advmod'])
    // Common forms: do, t. F1 = 2 × 2 ÷ (3 + 2).
    expect(scoreConllu(one, other).words).toBeCloseTo(80, 9)
  })

  it('refuse files of different texts', () => {
    const other = conllu(['1 Autre autre ADJ _ 0 root'])
    expect(() => scoreConllu(gold, other)).toThrow('the characters differ at 0')
  })
})

it('the raw text of a treebank has its sentences in a line, and a paragraph where the file says so', () => {
  const file = [
    '# newdoc id = one\n# text = Il pleut.\n1\tIl\n',
    '# text = Il vente.\n1\tIl\n',
    '# newpar\n# text = Il gèle.\n1\tIl\n',
  ].join('\n')
  expect(paragraphsOf(file)).toEqual(['Il pleut. Il vente.', 'Il gèle.'])
})
