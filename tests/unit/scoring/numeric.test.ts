import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import type { ContentOf, Tolerance } from '@/lib/model/question'
import { scoreNumeric } from '@/lib/scoring/numeric'
import { boundsOf } from '@/lib/scoring/tolerance'

const exact: Tolerance = { mode: 'nominal', size: 0 }

function judge(
  response: string,
  value: number,
  unit: string,
  language: Language = 'fr',
  tolerance: Tolerance = exact,
): string {
  const content: ContentOf<'numeric'> = {
    kind: 'numeric',
    stem: '?',
    key: { text: String(value), value, tolerance },
    unit,
  }
  const { outcome, reason } = scoreNumeric(
    content,
    { kind: 'numeric', text: response },
    { language, text: '', evidence: [] },
  )
  return `${outcome} ${reason.code}`
}

const right = 'accepted same-number'

describe('a number beside its unit', () => {
  it.each([
    ['38 milliards', 38e9, 'euros'],
    ['38 000 000 000', 38e9, 'euros'],
    ['38\u202f000\u202f000\u202f000 €', 38e9, 'euros'],
    ['38 Md€', 38e9, 'euros'],
    ['trente-huit milliards d’euros', 38e9, 'euros'],
    ['environ 38 milliards', 38e9, 'euros'],
    ['4,2 millions', 4.2e6, 'euros'],
    ['38', 38, 'milliards d’euros'],
    ['38 milliards', 38, 'milliards d’euros'],
    ['38 milliards d’euros', 38, 'milliards d’euros'],
    ['2 km', 2000, 'mètres'],
    ['2000', 2000, 'mètres'],
    ['1 h 30', 90, 'minutes'],
    ['12', 12, 'élèves'],
    ['12 élèves', 12, 'élèves'],
    ['1 élève', 1, 'élèves'],
    ['12 élèves inscrits', 12, 'élèves'],
    ['30 %', 30, '%'],
    ['30 pour cent', 30, '%'],
    ['30', 30, '%'],
    ['-5', -5, '°C'],
    ['−5 °C', -5, '°C'],
    ['moins cinq degrés', -5, '°C'],
    ['7', 7, ''],
  ])('takes %s for %d %s', (response, value, unit) => expect(judge(response, value, unit)).toBe(right))

  it.each([
    ['48 milliards', 38e9, 'euros', 'rejected number-differs'],
    ['38', 38e9, 'euros', 'rejected number-differs'],
    ['38 millions', 38e9, 'euros', 'rejected number-differs'],
    ['38 milliards de dollars', 38e9, 'euros', 'rejected unit-differs'],
    ['2', 2000, 'mètres', 'rejected number-differs'],
    ['2 kg', 2, 'mètres', 'rejected unit-differs'],
    ['5', -5, '°C', 'rejected number-differs'],
    ['-5', 5, '°C', 'rejected number-differs'],
    ['moins de 5', -5, '°C', 'rejected number-differs'],
    ['beaucoup', 12, 'élèves', 'rejected no-number'],
    ['pas 12', 12, 'élèves', 'rejected negation-differs'],
    ['12 professeurs', 12, 'élèves', 'review unit-unknown'],
    ['7 km', 7, '', 'review unit-added'],
    ['12 ou 13', 12, 'élèves', 'review several-numbers'],
    ['13 ou 14', 12, 'élèves', 'rejected number-differs'],
    [' ', 12, 'élèves', 'blank blank'],
    ['?', 12, 'élèves', 'blank blank'],
  ])('%s for %d %s is %s', (response, value, unit, expected) =>
    expect(judge(response, value, unit)).toBe(expected),
  )

  it('is read in the language of the quiz', () => {
    expect(judge('1,300', 1300, 'feet', 'en')).toBe(right)
    expect(judge('1,300', 1.3, 'pieds', 'fr')).toBe(right)
    expect(judge('minus five', -5, '°C', 'en')).toBe(right)
  })
})

describe('a tolerance', () => {
  it.each([
    ['97', 'rejected number-differs'],
    ['98', right],
    ['102', right],
    ['103', 'rejected number-differs'],
  ])('by value of 2 around 100: %s is %s', (response, expected) =>
    expect(judge(response, 100, 'km', 'fr', { mode: 'nominal', size: 2 })).toBe(expected),
  )
  it('is reckoned in the unit beside the field', () => {
    expect(judge('101 500 m', 100, 'km', 'fr', { mode: 'nominal', size: 2 })).toBe(right)
  })
  it('by share and by factor has the bounds that Moodle has, but for its grain', () => {
    const bounds = (value: number, tolerance: Tolerance) => {
      const { low, high } = boundsOf(value, tolerance)
      return [low, high].map(bound => Number(bound.toPrecision(6)))
    }
    expect(bounds(200, { mode: 'relative', size: 0.05 })).toEqual([190, 210])
    expect(bounds(-200, { mode: 'relative', size: 0.05 })).toEqual([-210, -190])
    expect(bounds(200, { mode: 'geometric', size: 0.25 })).toEqual([160, 250])
    expect(bounds(-200, { mode: 'geometric', size: 0.25 })).toEqual([-250, -160])
  })
})
