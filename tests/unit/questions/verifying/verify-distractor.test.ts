import { expect, it } from 'vitest'
import { readSource } from '@/lib/intake/read-source'
import { readArticle } from '@/lib/linguistics/read-article'
import { isReadable } from '@/lib/model/article-language'
import { candidateOfEdit } from '@/lib/questions/candidate-of-edit'
import { verifyDistractor } from '@/lib/questions/verifying/verify-distractor'

const text = `L’usine de Brassac

L’usine de Brassac emploie 40 salariés depuis le mois de mars. La directrice Anne Vidal dirige l’usine de Brassac avec son associé Paul Ferrier. Les ouvriers fabriquent des barques en bois pour les pêcheurs du lac.

L’usine de Brassac emploie aussi 52 salariés en été, quand les commandes arrivent. Le maire du village soutient le projet et promet une nouvelle route vers la gare. Chaque matin, un camion emporte les barques vers le port de Saint-Malvin, où des clients les attendent depuis des semaines. La région paie une partie des machines, parce que le bois vient des forêts voisines et que les apprentis y trouvent un métier.`

const read = readSource({ text, html: null })
if (!read.ok || !isReadable(read.value.article)) throw new Error('not read')
const { article } = read.value
const document = readArticle(article)

const asked = (stem: string, key: string, proof: string) => {
  const start = article.text.indexOf(proof)
  const content = {
    ...{ kind: 'multiple-choice' as const, stem },
    options: [
      { id: 'a', text: key, correct: true },
      { id: 'b', text: 'une autre', correct: false },
    ],
  }
  const evidence = [{ start, end: start + proof.length }]
  const body = { content, evidence, class: 'what' as const, difficulty: 'easy' as const }
  return { ...candidateOfEdit(body, article, 'llm-distractors'), content }
}

const workers = asked(
  'Combien de salariés l’usine de Brassac emploie-t-elle ?',
  '40 salariés',
  'L’usine de Brassac emploie 40 salariés',
)
const boats = asked(
  'Que fabriquent les ouvriers de Brassac ?',
  'des barques en bois',
  'Les ouvriers fabriquent des barques en bois',
)

it.each([
  [null, workers, '35 salariés'],
  ['duplicate', workers, 'quarante salariés'],
  ['duplicate', workers, '45 salariés'],
  ['also-true', workers, '52 salariés'],
  ['another-make', workers, '4000 salariés'],
  ['another-make', workers, 'le maire du village'],
  [null, boats, 'des filets de pêche'],
  ['duplicate', boats, 'barques en bois'],
  ['another-make', boats, 'toutes ces réponses'],
  ['another-make', boats, 'toujours des paniers'],
  ['another-make', boats, 'des filets de pêche pour les habitants de toutes les rives du lac'],
  ['another-make', boats, 'Ils fabriquent des filets de pêche.'],
] as const)('finds %s', (flaw, candidate, option) => {
  expect(verifyDistractor(option, candidate, ['45 salariés'], document)).toBe(flaw)
})
