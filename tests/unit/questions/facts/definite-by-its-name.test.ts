import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { calledBefore } from '@/lib/questions/facts/reading/called-before'
import { openReader, sentenceAt } from '@/lib/questions/facts/reading/reader'
import { aDocument } from '../../../support/a-document'

/** What a noun of the last sentence, behind its determiner, is called. */
function called(language: Language, text: string, noun: string): string | null {
  const document = aDocument(language, text)
  const reader = openReader(document)
  const sentence = sentenceAt(reader, document.sentences.length - 1)
  const at = sentence.tokens.findIndex(({ form }) => form === noun)
  expect(at, `no “${noun}” in the last sentence`).toBeGreaterThan(0)
  return calledBefore(reader, sentence, at - 1)?.words ?? null
}

describe('a definite noun with nothing beside it is called as the article called it before', () => {
  it.each([
    [
      'en',
      'The harbour bought a signal mast in 1950. Two divers painted the mast in May.',
      'mast',
      'signal mast',
    ],
    [
      'fr',
      'La mairie a acheté un canot de sauvetage en 1950. Deux plongeurs ont repeint le canot en mai.',
      'canot',
      'canot de sauvetage',
    ],
  ] as const)('in %s: %s', (language, text, noun, words) => {
    expect(called(language, text, noun)).toBe(words)
  })

  it.each([
    [
      'of several kinds nobody knows which',
      'en',
      'The harbour bought a signal mast in 1950 and a radio mast in 1960. Two divers painted the mast in May.',
      'mast',
    ],
    [
      'an adjective alone may be said of others',
      'fr',
      'La mairie a acheté un canot jaune en 1950. Deux plongeurs ont repeint le canot en mai.',
      'canot',
    ],
    [
      'what stands behind says which',
      'fr',
      'La mairie a acheté un canot de sauvetage en 1950. Deux plongeurs ont repeint le canot du musée en mai.',
      'canot',
    ],
    [
      'several may be others',
      'fr',
      'La mairie a acheté des canots de sauvetage en 1950. Deux plongeurs ont repeint les canots en mai.',
      'canots',
    ],
    [
      'words behind two nouns may be of both',
      'en',
      'The harbour bought a signal mast in 1950. Two divers painted the mast and hull of a ferry in May.',
      'mast',
    ],
    [
      'a noun that stands for anything told may mean another',
      'en',
      'The harbour made a trade proposal in 1950. Two divers read the proposal in May.',
      'proposal',
    ],
    [
      'what was not told of as one thing among others may be another',
      'fr',
      'La mairie admire la pêche de nuit. Deux plongeurs ont décrit la pêche en mai.',
      'pêche',
    ],
    [
      'behind another noun the words may be of that one',
      'fr',
      'La mairie a payé le toit d’un canot de sauvetage en 1950. Deux plongeurs ont repeint le canot en mai.',
      'canot',
    ],
    [
      'words with a slip are not taken along',
      'fr',
      'La mairie a acheté un canot de sauvetage profesionnel en 1950. Deux plongeurs ont repeint le canot en mai.',
      'canot',
    ],
  ] as const)('%s', (_, language, text, noun) => {
    expect(called(language, text, noun)).toBeNull()
  })

  it('and so it is shown in what is asked', () => {
    const text =
      'The harbour bought a signal mast in 1950. Two divers from Oslo painted the mast for the harbour museum in May 1962.'
    const shown = findFacts(aDocument('en', text)).flatMap(({ statement }) =>
      statement ? [`${statement.before} ____ ${statement.after}`] : [],
    )
    expect(shown.filter(line => line.includes('the mast'))).toEqual([])
    expect(shown.some(line => line.includes('the signal mast'))).toBe(true)
  })
})
