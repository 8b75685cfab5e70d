import { describe, expect, it } from 'vitest'
import { isBeaten, isNobodys } from '@/lib/questions/facts/reading/is-beaten'
import { openReader } from '@/lib/questions/facts/reading/reader'
import { aDocument } from '../../../support/a-document'

const mention = { span: { start: 0, end: 2 }, sentence: 0, form: 'pronoun', confidence: 0.9 } as const

describe('who a pronoun means', () => {
  it('is not known where another is likelier by the weights', () => {
    expect(isBeaten({ ...mention, margin: -0.1 })).toBe(true)
    expect(isBeaten({ ...mention, margin: 0.1 })).toBe(false)
    expect(isBeaten(mention)).toBe(false)
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
