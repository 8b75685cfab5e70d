import { describe, expect, it } from 'vitest'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const beginnings = (language: 'fr' | 'en', ...paragraphs: string[]) =>
  findFacts(aDocument(language, ...paragraphs)).flatMap(({ rule, statement }) =>
    rule === 'gap' && statement ? [statement.before] : [],
  )

describe('a sentence with a gap', () => {
  it('begins behind what joins it to the one before', () => {
    const told =
      'Nevertheless, the council of Lorvane is building 20 new houses in an effort to draw people back.'
    const found = beginnings('en', told)
    expect(found.length).toBeGreaterThan(0)
    expect(found.some(one => one.startsWith('Nevertheless'))).toBe(false)
    const french =
      'Par la suite, le conseil de Lorvane a construit 20 maisons neuves pour les familles de Tarne.'
    expect(beginnings('fr', french).some(one => one.startsWith('Par la suite'))).toBe(false)
  })

  it('is none with a heading before what somebody says', () => {
    const told =
      'Worst part of the trade: “Eels slip out of every net that you lower in the harbour of Lorvane,” says Stephen Tarn.'
    expect(beginnings('en', told)).toEqual([])
  })
})

describe('words that are quoted', () => {
  it('are no relative without its noun', () => {
    const told =
      'Dr Ivo Tarn said that many ropes of the same kind as those “that are old and strong, like the one kept for towing barges” also turned up.'
    const quoted = findFacts(aDocument('en', told)).filter(({ rule }) => rule === 'part-quotation')
    expect(quoted).toEqual([])
  })
})
