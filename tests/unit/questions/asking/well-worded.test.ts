import { describe, expect, it } from 'vitest'
import { candidatesOf } from '@/lib/questions/asking/candidates-of'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { subjectWords } from '@/lib/questions/asking/subject-words'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { partsOf } from '@/lib/questions/verifying/item-view'
import { aDocument } from '../../../support/a-document'

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

/** Stem → key of every candidate of one rule and kind. */
function asked(language: 'fr' | 'en', rule: string, kind: string, ...paragraphs: string[]) {
  const document = aDocument(language, ...paragraphs)
  const all = findFacts(document)
    .filter(fact => fact.rule === rule)
    .flatMap(fact => candidatesOf(fact, document, realiserOf(language), 1))
    .filter(({ content }) => content.kind === kind)
  return Object.fromEntries(all.map(({ content }) => [plain(content.stem), plain(partsOf(content).key)]))
}

describe('a subject as a question writes it', () => {
  const subject = (text: string, number: 'Sing' | 'Plur', ...paragraphs: string[]) => {
    const { text: shown, gender } = subjectWords(
      { text, gender: null, number },
      aDocument('fr', ...paragraphs),
    )
    return { shown, gender }
  }

  it('takes the gender that its own words show', () => {
    expect(subject('les milices', 'Plur', 'Les milices avancent.').gender).toBe('Fem')
    expect(subject('les nouveaux ponts', 'Plur', 'Les nouveaux ponts ouvrent.').gender).not.toBe('Fem')
    expect(subject('la grève', 'Sing', 'La grève dure.').gender).toBe('Fem')
    expect(subject('l’armée turque', 'Sing', 'L’armée turque avance.').gender).toBe('Fem')
    // "curie" is a noun, too.
    expect(subject('Marie Curie', 'Sing', 'Marie Curie cherche.').gender).toBeNull()
  })

  it('is feminine when what its letters stand for is', () => {
    const text = 'Les Forces libres du Nord (FLN) avancent. Les FLN ont pris le port.'
    expect(subject('les FLN', 'Plur', text).gender).toBe('Fem')
    expect(subject('les FLN', 'Plur', text.replace('Forces', 'Fronts')).gender).toBe('Masc')
  })

  it('has the article that the article writes elsewhere, and none where it never does', () => {
    const text =
      'ONU et Medef discutent. Le rapport de l’ONU est prêt, dit le Medef. Lumivolt a vendu son usine à Lyon.'
    expect(subject('ONU', 'Sing', text)).toEqual({ shown: 'l’ONU', gender: 'Fem' })
    expect(subject('Lumivolt', 'Sing', text).shown).toBe('Lumivolt')
  })

  it('is asked about with both', () => {
    expect(
      asked(
        'fr',
        'date',
        'multiple-choice',
        'Les Forces libres du Nord (FLN) avancent. Les FLN ont pris le port de Brumal le 3 mai 2019.',
      ),
    ).toEqual({ 'À quelle date les FLN ont-elles pris le port de Brumal ?': 'le 3 mai 2019' })
  })
})

describe('a key as a question writes it', () => {
  it('has no “prochain” behind a day', () => {
    const [[, key] = []] = Object.entries(
      asked('fr', 'date', 'short-answer', 'Le conseil votera le budget de la ville le 8 juillet prochain.'),
    )
    expect(key).toBe('le 8 juillet')
  })

  it('does not repeat the word that opens the infinitive in the stem', () => {
    expect(
      asked(
        'fr',
        'undertaking',
        'short-answer',
        'Les députés ont refusé de reconduire la vieille coalition.',
      ),
    ).toEqual({ 'Qu’est-ce que les députés ont refusé de faire ?': 'reconduire la vieille coalition' })
  })
})

describe('a body that acts', () => {
  it('is asked for by its kind, and a function by who it is', () => {
    expect(
      asked(
        'fr',
        'body-subject',
        'short-answer',
        'Le collectif des riverains a bloqué le pont de Brumal hier soir.',
      ),
    ).toEqual({ 'Quel collectif a bloqué le pont de Brumal ?': 'le collectif des riverains' })
    expect(
      Object.keys(
        asked('fr', 'body-subject', 'short-answer', 'Le préfet de l’Aude a fermé le pont de Brumal lundi.'),
      )[0],
    ).toMatch(/^Qui a fermé/)
  })
})
