import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { aDocument } from '../../support/a-document'

const tags = (language: Language, text: string) =>
  aDocument(language, text)
    .sentences.flatMap(s => s.tokens)
    .map(t => `${t.form}/${t.upos}`)
    .join(' ')

describe('parts of speech of French', () => {
  it.each([
    ['La porte est ouverte.', 'La/DET porte/NOUN est/AUX'],
    ['Elle est partie hier.', 'Elle/PRON est/AUX partie/VERB hier/ADV'],
    ['C’est une partie du port.', 'une/DET partie/NOUN du/ADP'],
    ['Il la porte.', 'Il/PRON la/PRON porte/VERB'],
    [
      'Les visites montrent que la marche compte.',
      'visites/NOUN montrent/VERB que/SCONJ la/DET marche/NOUN compte/VERB',
    ],
    ['Le maire qui parle habite Brest.', 'qui/PRON parle/VERB habite/VERB Brest/PROPN'],
    [
      'Elle a rapidement vendu des maisons.',
      'Elle/PRON a/AUX rapidement/ADV vendu/VERB des/DET maisons/NOUN',
    ],
    ['Le président de la banque arrive.', 'Le/DET président/NOUN de/ADP la/DET banque/NOUN arrive/VERB'],
  ])('%s', (text, expected) => {
    expect(tags('fr', text)).toContain(expected)
  })

  it('gives a conjugated form its lemma, person and tense', () => {
    const verb = aDocument('fr', 'Les ouvriers finiront mardi.').sentences[0]?.tokens[2]
    expect(verb).toMatchObject({ lemma: 'finir', feats: { Tense: 'Fut', Person: '3', Number: 'Plur' } })
  })
})

describe('parts of speech of English', () => {
  it.each([
    ['She went to Leeds to see her brother.', 'to/ADP Leeds/PROPN to/PART see/VERB her/PRON brother/NOUN'],
    ['They saw her.', 'saw/VERB her/PRON'],
    ['The company has been sold.', 'has/AUX been/AUX sold/VERB'],
    ['He had ridden the last mile with a broken pedal.', 'had/AUX ridden/VERB'],
    ['Two of the divers swam through a tunnel.', 'divers/NOUN swam/VERB through/ADP'],
    ['The managing editor left.', 'The/DET managing/VERB editor/NOUN left/VERB'],
    ['They waited on the far side.', 'the/DET far/ADJ side/NOUN'],
    ['He laughs when the subject is raised.', 'the/DET subject/NOUN is/AUX'],
    ['The key was left there in 2019.', 'left/VERB there/ADV in/ADP'],
    ['Both were trained in Tartu.', 'were/AUX trained/VERB in/ADP'],
    ['She won the cup after a storm had cut the field in two.', 'after/SCONJ a/DET storm/NOUN had/AUX'],
    ['She has lived here since 2011.', 'since/ADP 2011/NUM'],
    ['After the war the town grew.', 'After/ADP the/DET war/NOUN'],
  ])('%s', (text, expected) => {
    expect(tags('en', text)).toContain(expected)
  })

  it('reads a participle that is written like the base form', () => {
    const [, , verb] = aDocument('en', 'They had come to him.').sentences[0]?.tokens ?? []
    expect(verb).toMatchObject({ form: 'come', feats: { VerbForm: 'Part' } })
  })

  it('keeps the spelling of a lemma', () => {
    expect(aDocument('en', 'Two tyres burst.').sentences[0]?.tokens[1]?.lemma).toBe('tyre')
  })
})
