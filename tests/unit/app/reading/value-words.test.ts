import { describe, expect, it } from 'vitest'
import { amountWords, dayWords } from '@/app/(instructor)/articles/[id]/reading/_layers/value-words'
import type { DateValue } from '@/lib/model/document'

const date = (from: string | null, to: string | null = from): DateValue => ({
  kind: 'date',
  from,
  to,
  precision: 'day',
  resolved: from ? 'absolute' : 'unresolved',
  time: null,
  said: { year: null, month: null, day: null, weekday: null },
  part: null,
  confidence: 1,
})

describe('the words for a value', () => {
  it('name a day with its weekday, whatever the zone of the machine', () => {
    expect(dayWords(date('2025-03-14'), 'en')).toBe('Friday, March 14, 2025')
    expect(dayWords(date('2025-03-14'), 'fr')).toBe('vendredi 14 mars 2025')
  })

  it('name a month by its first and last day', () => {
    expect(dayWords(date('2019-12-01', '2019-12-31'), 'fr')).toBe('1–31 décembre 2019')
  })

  it('name nothing when nothing could be told', () => {
    expect(dayWords(date(null), 'fr')).toBe('')
  })

  it('give an amount its unit in the language of the page', () => {
    const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')
    expect(plain(amountWords(47, { unit: 'meter', noun: null }, 'fr'))).toBe('47 mètres')
    expect(plain(amountWords(1.8e6, { unit: 'EUR', noun: null }, 'fr'))).toBe('1 800 000 euros')
    expect(plain(amountWords(12.5, { unit: 'percent', noun: null }, 'en'))).toBe('12.5 percent')
    expect(plain(amountWords(5e10, { unit: 'cubic-meter', noun: null }, 'en'))).toBe(
      '50,000,000,000 cubic-meter',
    )
    expect(plain(amountWords(3, { unit: null, noun: 'bateau' }, 'fr'))).toBe('3 (bateau)')
  })
})
