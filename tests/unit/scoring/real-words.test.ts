import { expect, it } from 'vitest'
import { isRealWord } from '@/lib/scoring/typed/real-words'

it('knows words that sentences showed, and no name that only a vector tells of', () => {
  expect(['harbour', 'harbours', 'ship'].map(word => isRealWord(word, 'en'))).toEqual([true, true, true])
  expect(['leeds', 'leedss', 'obama'].map(word => isRealWord(word, 'en'))).toEqual([false, false, false])
})
