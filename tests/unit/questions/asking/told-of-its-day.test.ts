import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { candidatesOf } from '@/lib/questions/asking/candidates-of'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

function asked(language: Language, text: string): string[] {
  const document = aDocument(language, text)
  return findFacts(document)
    .flatMap(fact => candidatesOf(fact, document, realiserOf(language), 1))
    .map(({ content }) => content.stem.replace(/[\u00a0\u202f]/g, ' '))
}

describe('what had just been done', () => {
  it('is asked as done', () => {
    const stems = asked('fr', 'Paul Morvane vient d’être condamné par la cour de Norbourg le 23 mai 2017.')
    expect(stems).toContain('À quelle date Paul Morvane a-t-il été condamné par la cour de Norbourg ?')
    expect(stems.filter(stem => stem.includes('vient'))).toEqual([])
    const opened = asked('fr', 'Le bac de Norbourg vient de dépasser le million de voyageurs.')
    expect(opened).toContain('Le bac de Norbourg a dépassé le million de voyageurs.')
  })

  it('stays as it is where its perfect is not sure', () => {
    const stems = asked('fr', 'Le bac de Norbourg vient de passer à Lenne avec 30 voyageurs.')
    expect(stems.some(stem => stem.includes('vient de passer'))).toBe(true)
  })

  it('has no “just”', () => {
    const stems = asked('en', 'The town of Tarnby has just opened a new harbour with Ada Brenn.')
    expect(stems.length).toBeGreaterThan(0)
    expect(stems.filter(stem => stem.includes('just'))).toEqual([])
  })
})
