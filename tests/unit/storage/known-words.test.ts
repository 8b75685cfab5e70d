import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KnownWords } from '@/lib/storage/known-words'

const encode = (words: readonly string[]) => new TextEncoder().encode(`${words.join(' ')}\n`)

it('read each word once and know it again, however many words there are', () => {
  const aWord = fc.string({ unit: fc.constantFrom('a', 'b', '-', '0'), maxLength: 6 })
  fc.assert(
    fc.property(fc.array(aWord, { minLength: 1, maxLength: 200 }), words => {
      const read: string[] = []
      const known = new KnownWords(word => {
        read.push(word)
        return { word }
      })
      const text = encode(words)
      const values = []
      for (let at = 0; at < text.length; at = known.end + 1)
        values.push(known.at(text, at, values.length % 3))
      expect(values.map(({ word }) => word)).toEqual(words)
      expect(read).toEqual([...new Set(words)])
      expect(new Set(values).size).toBe(read.length)
    }),
  )
})

it('read very many words and very long ones as they are', () => {
  const words = Array.from({ length: 30_000 }, (_, n) => (n % 3 ? `w${n % 20_000}` : `${n % 10}`))
  words.push('x'.repeat(2000), `${'x'.repeat(1999)}y`)
  const known = new KnownWords(word => word)
  const text = encode(words)
  const values = []
  for (let at = 0; at < text.length; at = known.end + 1) values.push(known.at(text, at, values.length % 3))
  expect(values).toEqual(words)
})
