import { describe, expect, it } from 'vitest'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

/** Whom the facts of a text name as their source. */
const sources = (language: 'fr' | 'en', text: string) => [
  ...new Set(
    findFacts(aDocument(language, text)).flatMap(fact =>
      fact.form === 'clause' && fact.clause.attribution ? [fact.clause.attribution] : [],
    ),
  ),
]

describe('who is cited', () => {
  it('keeps the article that goes with its name', () => {
    const text =
      'La mairie a ouvert le musée du port en mai. « Anna Brulle croyait au progrès et au dialogue des ports », souligne encore l’Élysée. L’Élysée salue Anna Brulle.'
    expect(sources('fr', text)).toEqual(['l’Élysée'])
  })
})
