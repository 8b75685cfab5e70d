import { describe, expect, it } from 'vitest'
import { judgingOf } from '@/lib/questions/verifying/judging-of'
import { numbersIn } from '@/lib/questions/verifying/numbers-in'
import { sameAnswer } from '@/lib/questions/verifying/same-answer'

const [fr, en] = [judgingOf('fr'), judgingOf('en')]

describe('numbersIn', () => {
  it.each([
    ['38 Md d’euros', [38e9]],
    ['trente-huit milliards', [38e9]],
    ['1 300,5 km', [1300.5]],
    ['1\u202f300 km', [1300]],
    ['quatre-vingt-dix-sept', [97]],
    ['deux cent vingt mille', [220_000]],
    ['un pont et une tour', []],
    ['un million et demi', [1e6]],
    ['le 4 mai 2021', [4, 2021]],
    ['2,5 millions', [2.5e6]],
  ])('reads %s in French', (text, values) => {
    expect(numbersIn(text, fr)).toEqual(values)
  })

  it.each([
    ['1,300.5 miles', [1300.5]],
    ['two hundred and five', [205]],
    ['38bn dollars', [38e9]],
    ['twenty-two', [22]],
    ['one of them', []],
  ])('reads %s in English', (text, values) => {
    expect(numbersIn(text, en)).toEqual(values)
  })
})

describe('sameAnswer', () => {
  it.each([
    ['l’Iran', 'Iran', true],
    ['Téhéran', 'Teheran', true],
    ['38 Md d’euros', '38 milliards d’euros', true],
    ['38 %', '38 pour cent', true],
    ['38 %', '38 €', false],
    ['38 mètres', '38 kilomètres', false],
    ['-5', '5', false],
    ['Iran', 'Irak', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameAnswer(a, b, fr)).toBe(same)
  })
})
