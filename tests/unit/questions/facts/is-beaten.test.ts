import { describe, expect, it } from 'vitest'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { isBeaten, isNobodys } from '@/lib/questions/facts/reading/is-beaten'
import { openReader } from '@/lib/questions/facts/reading/reader'
import { aDocument } from '../../../support/a-document'

const mention = { span: { start: 0, end: 2 }, sentence: 0, form: 'pronoun', confidence: 0.9 } as const

describe('who a pronoun means', () => {
  it('is not known in English where another is likelier by the weights', () => {
    const reader = openReader(aDocument('en', 'Martha Hale lives in Merrow.'))
    expect(isBeaten(reader, { ...mention, margin: -0.1 })).toBe(true)
    expect(isBeaten(reader, { ...mention, margin: 0.1 })).toBe(false)
    expect(isBeaten(reader, mention)).toBe(false)
  })

  it('is whom a French paragraph speaks of, though somebody else stands nearer', () => {
    const document = aDocument(
      'fr',
      'Arsène Vauquier, chef du monopole lennois du sel Solvic – qui a perdu beaucoup d’argent depuis la chute de ses ventes – ne comptait pas parmi les invités du banquet de Morand. Ce jour-là, il s’est rendu en Norvège « pour une partie de pêche », a annoncé mardi la compagnie.',
    )
    const [pronoun] = document.chains
      .flatMap(({ name, mentions }) => mentions.map(one => ({ name, ...one })))
      .filter(({ span }) => document.article.text.slice(span.start, span.end) === 'il')
    expect(pronoun).toMatchObject({ name: 'Arsène Vauquier' })
    expect(isBeaten(openReader(document), { ...mention, margin: -0.1 })).toBe(false)
    const visitors = findFacts(document).filter(
      ({ rule, form }) => rule === 'person-subject' && form === 'clause',
    )
    expect(visitors.map(({ key }) => key.text)).toContain('Arsène Vauquier')
  })

  it('is somebody for “he” and “her”, and no website', () => {
    const reader = openReader(aDocument('en', 'Martha Hale lives in Merrow.'))
    expect(isNobodys(reader, 'her', 'organisation')).toBe(true)
    expect(isNobodys(reader, 'its', 'organisation')).toBe(false)
    expect(isNobodys(reader, 'he', 'person')).toBe(false)
    expect(isNobodys(reader, 'he', null)).toBe(false)
  })

  it('is open in French, where things have a gender', () => {
    const reader = openReader(aDocument('fr', 'Anne Roy vit à Norvane.'))
    expect(isNobodys(reader, 'son', 'organisation')).toBe(false)
  })
})
