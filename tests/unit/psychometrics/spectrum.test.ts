import { describe, expect, it } from 'vitest'
import { greatestProducts, medianOf, Spectrum, valueAt } from '@/lib/psychometrics/spectrum'

const spectrumOf = (values: readonly number[]) => {
  const spectrum = new Spectrum()
  for (const value of values) spectrum.add(value)
  return spectrum
}

describe('a spectrum', () => {
  it('takes 0.1 + 0.2 for 0.3', () => {
    expect(spectrumOf([0.1 + 0.2, 0.3]).sorted()).toHaveLength(1)
  })

  it('knows ranks and the median of an odd and an even number', () => {
    const values = spectrumOf([5, 1, 1, 9])
    expect([0, 1, 2, 3, 4].map(rank => valueAt(values.sorted(), rank))).toEqual([1, 1, 5, 9, null])
    expect(medianOf(values)).toBe(3)
    expect(medianOf(spectrumOf([5, 1, 9]))).toBe(5)
    expect(medianOf(spectrumOf([]))).toBeNull()
  })

  it('pairs the least with the least', () => {
    expect(greatestProducts(spectrumOf([3, 1, 2]), spectrumOf([10, 30, 10]), 0, 0)).toBe(
      1 * 10 + 2 * 10 + 3 * 30,
    )
  })

  it('holds a hundred thousand different values in bounded room, and stays close to them', () => {
    const values = Array.from({ length: 100_000 }, (_, at) => Math.sin(at) * 50)
    const spectrum = spectrumOf(values)
    expect(spectrum.sorted().length).toBeLessThanOrEqual(4097)
    expect(spectrum.total).toBe(100_000)
    const sorted = [...values].sort((a, b) => a - b)
    for (const rank of [0, 1000, 50_000, 99_999])
      expect(Math.abs((valueAt(spectrum.sorted(), rank) ?? 0) - (sorted[rank] ?? 0))).toBeLessThan(0.1)
  })
})
