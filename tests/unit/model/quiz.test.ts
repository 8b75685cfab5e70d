import { describe, expect, test } from 'vitest'
import { defaultSettings, joinCodeAlphabet, joinCodeSchema, quizSettingsSchema } from '@/lib/model/quiz'

describe('a join code', () => {
  test('is read with spaces, dashes and lower case', () => {
    expect(joinCodeSchema.parse(' abcd-ef 23')).toBe('ABCDEF23')
  })
  test('takes every letter of its alphabet, which has 31 and none that looks like another', () => {
    expect(new Set(joinCodeAlphabet).size).toBe(31)
    for (const letter of joinCodeAlphabet)
      expect(joinCodeSchema.safeParse(letter.repeat(8)).success).toBe(true)
    for (const letter of '01IOZ') expect(joinCodeSchema.safeParse(letter.repeat(8)).success).toBe(false)
  })
  test('has at least eight letters', () => {
    expect(joinCodeSchema.safeParse('ABCDEFG').success).toBe(false)
  })
})

test('a quiz that closes before it opens is refused', () => {
  const settings = { ...defaultSettings, opensAt: new Date(2000), closesAt: new Date(1000) }
  expect(quizSettingsSchema.safeParse(settings).success).toBe(false)
})
