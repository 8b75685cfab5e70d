import { describe, expect, it } from 'vitest'
import { shownName } from '@/lib/questions/facts/reading/ground'

describe('a name inside a stem', () => {
  it.each([
    ['Le prix de gros', 'le prix de gros'],
    ['L’accord de mai', 'l’accord de mai'],
    ['The old mill', 'the old mill'],
    ['Leonard Pell', 'Leonard Pell'],
    ['Laurent', 'Laurent'],
    ['Anna Roe', 'Anna Roe'],
    ['Theodora', 'Theodora'],
    ['Le Havre', 'Le Havre'],
  ])('%s → %s', (name, shown) => {
    expect(shownName(name)).toBe(shown)
  })
})
