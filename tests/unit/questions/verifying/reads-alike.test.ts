import { expect, test } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import type { Language } from '@/lib/model/language'
import { readsAlike } from '@/lib/questions/verifying/reads-alike'
import { anArticle } from '@/tests/support/an-article'

const alike = (language: Language, sentence: string, statement: string) =>
  readsAlike(statement, { start: 0, end: 5 }, readArticle(anArticle(language, sentence)))

const library =
  'La bibliothèque de la ville, fermée en 2019 après un incendie, rouvrira en mars dans un ancien moulin.'
const bridge =
  'Le maire de Lenne, Ivo Marre, a inauguré lundi le pont avec des élèves, et il a remercié les habitants.'
const posts =
  'Les ingénieurs ont occupé la plupart des postes pendant les périodes de crise, avec une part de 23 % des nominations.'

test.each([
  ['fr', library, 'La bibliothèque de la ville rouvrira en mars dans un ancien moulin.'],
  ['fr', library, 'La bibliothèque de la ville a été fermée en 2019 après un incendie.'],
  // Who is named beside what they are, or is the pronoun’s.
  ['fr', bridge, 'Ivo Marre a inauguré le pont avec des élèves.'],
  ['fr', bridge, 'Ivo Marre a remercié les habitants.'],
  ['fr', posts, 'Les ingénieurs ont occupé la plupart des postes pendant les périodes de crise.'],
] as const)('%s: %s reads alike in: %s', (language, sentence, statement) => {
  expect(alike(language, sentence, statement)).toBe(true)
})

test.each([
  ['fr', library, 'Un incendie rouvrira en mars dans un ancien moulin.'],
  ['fr', posts, 'Les ingénieurs ont occupé la plupart des postes pendant les périodes de crise 23 %.'],
  [
    'en',
    'The council of Lenne, led by Ivo Marre, opened the bridge on Monday with pupils of the village.',
    'Ivo Marre opened the bridge on Monday.',
  ],
] as const)('%s: %s reads otherwise in: %s', (language, sentence, statement) => {
  expect(alike(language, sentence, statement)).toBe(false)
})
