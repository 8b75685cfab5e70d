import { describe, expect, it } from 'vitest'
import { candidatesOf } from '@/lib/questions/asking/candidates-of'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

/** What is to be judged or filled of clauses that are told. */
function told(kind: 'true-false' | 'cloze', ...paragraphs: string[]): string[] {
  const document = aDocument('fr', ...paragraphs)
  return findFacts(document)
    .filter(({ rule }) => rule === 'told')
    .flatMap(fact => candidatesOf(fact, document, realiserOf('fr'), 1))
    .filter(({ content }) => content.kind === kind)
    .map(({ content }) => plain(content.stem))
}

describe('a clause that is told in French', () => {
  it('is judged where nothing asks for its plural subject', () => {
    expect(
      told('true-false', 'Les permis de pêche du canton de Lenne sont liés à des zones géographiques.'),
    ).toEqual(['Les permis de pêche du canton de Lenne sont liés à des zones géographiques.'])
  })

  it('has gaps at its names, with nothing of what stands beside it', () => {
    expect(
      told(
        'cloze',
        'Les pêcheurs de Lenne, qui avaient prévenu la mairie, ont quitté la baie avec vingt barques pour Norbourg.',
      ),
    ).toContain('Les pêcheurs de ____ ont quitté la baie avec vingt barques pour Norbourg.')
  })

  it('has no opposite of a word of a name', () => {
    const stems = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(seed => {
      const document = aDocument(
        'fr',
        'Les habitants de Lenne ont rendu leurs clés au port, selon Eau publique Lorvane.',
      )
      return findFacts(document)
        .filter(({ rule }) => rule === 'told')
        .flatMap(fact => candidatesOf(fact, document, realiserOf('fr'), seed))
        .map(({ content }) => content.stem)
    })
    expect(stems.join(' ')).toContain('Eau publique')
    expect(stems.join(' ')).not.toContain('Eau privée')
  })

  it('is false with the opposite of one of its words', () => {
    const stems = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(seed => {
      const document = aDocument(
        'fr',
        'Les ventes de vélos du port de Lenne ont fortement augmenté à cause de la grève.',
      )
      return findFacts(document)
        .filter(({ rule }) => rule === 'told')
        .flatMap(fact => candidatesOf(fact, document, realiserOf('fr'), seed))
        .flatMap(({ content }) => (content.kind === 'true-false' ? [`${content.key} ${content.stem}`] : []))
    })
    expect(stems).toContain(
      'false Les ventes de vélos du port de Lenne ont fortement diminué à cause de la grève.',
    )
  })

  it('is left alone where a comma has no second one, or an article is missing', () => {
    expect(
      told(
        'true-false',
        'Deux groupes différents, les Bleus et les Verts étaient représentés au port de Lenne.',
      ).join(),
    ).not.toContain('les Verts')
    expect(
      told('true-false', 'Vice-présidente du conseil de Lenne est porte-parole du port pour les affaires.'),
    ).toEqual([])
  })

  it('never ends with a word that goes on', () => {
    expect(
      told('true-false', 'Les pompiers de Lenne recommandaient de rester loin de la zone, avant.').join(),
    ).not.toContain('avant.')
  })

  it('has not taken in the subject of the next verb', () => {
    expect(
      told(
        'true-false',
        'Les caméras ont été installées aux portes des salles et des barrières de bois ont été posées devant le port de Lenne.',
      ).join(),
    ).not.toContain('détecteurs de métal.')
  })

  it('is no plan for standing beside one', () => {
    expect(
      told(
        'true-false',
        'Les pêcheurs de Lenne votent le budget du port et le préfet signera le décret mardi.',
      ),
    ).toContain('Les pêcheurs de Lenne votent le budget du port.')
  })

  it('keeps a long subject as far as it can', () => {
    expect(
      told(
        'true-false',
        'Les listes des candidats à la course de la baie et du large de Norbourg comptent neuf noms connus de tous.',
      ),
    ).toContain('Les listes des candidats comptent neuf noms connus de tous.')
  })

  it('may be about several that were not named before', () => {
    expect(
      told(
        'true-false',
        'Le port de Lenne est grand.',
        'Plusieurs sociétés se sont portées candidates pour le marché de Lenne.',
      ),
    ).toContain('Plusieurs sociétés se sont portées candidates pour le marché de Lenne.')
  })

  it('is unsure where it says little, and loses what joins it to the sentence before', () => {
    const document = aDocument(
      'fr',
      'Par la suite, les équipes de police sont arrivées sur les lieux.',
      'Par la suite, des pêcheurs de Lenne ont quitté la baie de Norbourg avec vingt barques.',
    )
    const all = findFacts(document).flatMap(fact => candidatesOf(fact, document, realiserOf('fr'), 1))
    const statements = all.filter(({ content }) => content.kind === 'true-false')
    expect(statements.map(({ content }) => content.stem).join()).not.toContain('Par la suite')
    const little = statements.filter(({ content }) => content.stem.startsWith('Les équipes'))
    expect(little.length).toBeGreaterThan(0)
    expect(Math.max(...little.map(({ origin }) => origin.confidence))).toBeLessThan(0.4)
  })

  it('has the article of a country that stands for what it is', () => {
    expect(
      told(
        'true-false',
        'Le Soudan du Sud est un jeune État d’Afrique. Ce pays est touché par une sévère famine depuis 2017.',
        'Le Soudan du Sud et le Kenya sont liés par des accords sur la pêche et sur le commerce du bétail.',
      ).join(),
    ).not.toMatch(/(?:^|,)Soudan/)
  })

  it('has no gap in what is hearsay', () => {
    const text = (verb: string) =>
      `Les élus de la commune de Lenne ${verb} douze hectares de forêt près de Norbourg.`
    expect(told('cloze', text('protègent')).length).toBeGreaterThan(0)
    expect(told('cloze', text('protégeraient'))).toEqual([])
  })
})
