import { describe, expect, it } from 'vitest'
import { grammarOf } from '@/lib/linguistics/grammar'
import { coreOf, countryOf, initialsOf, lettersOf, namesPerson } from '@/lib/linguistics/linking/aliases'

const words = (name: string) => name.split(' ')

describe('a shorter name', () => {
  it.each([
    ['roe', 'jane roe', true],
    ['jane', 'jane roe', true],
    ['j. roe', 'jane roe', true],
    ['k. roe', 'jane roe', false],
    ['von der leyen', 'ursula von der leyen', true],
    ['der', 'ursula von der leyen', false],
    ['john roe', 'jane roe', false],
  ])('%s may mean %s: %s', (short, long, expected) => {
    expect(namesPerson(words(short), words(long))).toBe(expected)
  })
})

describe('an acronym', () => {
  it.each([
    ['oms', 'organisation mondiale de la sante', true],
    ['who', 'world health organization', true],
    ['u.n.', 'united nations', true],
    ['spp', 'syndicat des pecheurs du ponant', true],
    ['omc', 'organisation mondiale de la sante', false],
    ['o', 'orange', false],
  ])('%s of %s: %s', (acronym, name, expected) => {
    expect(initialsOf(words(name)).includes(lettersOf(acronym) ?? '?')).toBe(expected)
  })
})

describe('a firm', () => {
  it.each([
    ['norvane sa', 'norvane'],
    ['groupe norvane', 'norvane'],
    ['norvane', null],
    ['banque de france', null],
  ])('%s is also %s', (name, core) => {
    expect(coreOf(name, grammarOf('fr'))).toBe(core)
  })
})

describe('a country', () => {
  it('is one by all its names', () => {
    expect(countryOf('États-Unis', 'fr')).toBe('US')
    expect(countryOf('Etats-Unis', 'fr')).toBe('US')
    expect(countryOf('Britain', 'en')).toBe(countryOf('United Kingdom', 'en'))
    expect(countryOf('Norvane', 'fr')).toBeNull()
  })
})
