import { expect, it } from 'vitest'
import { CommonWords } from '@/lib/psychometrics/common-words'

it('says what several learners typed, as most of them wrote it, gap by gap', () => {
  const words = new CommonWords(2)
  for (const [who, typed] of [
    ['ada', 'New  York'],
    ['bo', 'new york'],
    ['cy', 'new york'],
    ['dan', 'Boston'],
  ] as const)
    words.add(1, 0, typed, who)
  words.add(1, 1, 'Boston', 'eve')
  expect(words.commonest(1, 5)).toEqual([{ words: 'new york', learners: 3 }])
  expect(words.commonest(0, 5)).toEqual([])
})

it('counts a learner once who gives the same in several attempts', () => {
  const words = new CommonWords(1)
  for (const who of ['ada', 'ada', 'ada']) words.add(0, 0, 'Boston', who)
  expect(words.commonest(0, 5)).toEqual([])
  words.add(0, 0, 'boston', 'bo')
  expect(words.commonest(0, 5)).toEqual([{ words: 'Boston', learners: 2 }])
})

it('keeps the common ones among very many that come once', () => {
  const words = new CommonWords(1)
  for (let n = 0; n < 60_000; n++) {
    words.add(0, 0, `no. ${n}`, `l${n}`)
    if (n % 100 === 0) words.add(0, 0, 'Odette', `m${n}`)
  }
  expect(words.commonest(0, 2)).toEqual([{ words: 'Odette', learners: 600 }])
})
