import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ResponseValue } from '@/lib/model/response'
import { responseSignature } from '@/lib/usecases/response-signature'

const typed = (text: string) => responseSignature({ kind: 'short-answer', text })

describe('equal responses', () => {
  it('are those that differ in spaces, case, apostrophes, and marks at the ends', () => {
    const same = ['Teheran', ' teheran ', 'TEHERAN.', '« Teheran »', '“Teheran”!']
    expect(new Set(same.map(typed)).size).toBe(1)
    expect(typed('l’Iran')).toBe(typed("l'Iran"))
    expect(typed('1 300  km')).toBe(typed('1\u00a0300 km'))
  })

  it('are not those that an accent, a sign or a word tells apart', () => {
    for (const [a, b] of [
      ['pêché', 'péché'],
      ['Teheran', 'Téhéran'],
      ['-3', '3'],
      ['3,8', '38'],
      ['pas lui', 'lui'],
      ['48 %', '48'],
    ] as const)
      expect([a, b, typed(a) === typed(b)]).toEqual([a, b, false])
  })

  it('are those that choose, mark and pair the same in another order, but never another order of items', () => {
    const several = (optionIds: string[]) => responseSignature({ kind: 'multiple-response', optionIds })
    expect(several(['b', 'a'])).toBe(several(['a', 'b']))
    expect(several(['a'])).not.toBe(several(['a', 'b']))
    const marks = [
      { start: 0, end: 4 },
      { start: 9, end: 12 },
    ]
    const proof = (spans: typeof marks, value: boolean | null = true): ResponseValue => ({
      kind: 'justified-true-false',
      value,
      marks: spans,
      quote: '',
    })
    expect(responseSignature(proof([...marks].reverse()))).toBe(responseSignature(proof(marks)))
    expect(responseSignature(proof(marks, false))).not.toBe(responseSignature(proof(marks)))
    const order = (itemIds: string[]) => responseSignature({ kind: 'ordering', itemIds })
    expect(order(['a', 'b', 'c'])).not.toBe(order(['b', 'a', 'c']))
    const pairs = (...ids: [string, string][]) =>
      responseSignature({
        kind: 'matching',
        pairs: ids.map(([promptId, matchId]) => ({ promptId, matchId })),
      })
    expect(pairs(['p', 'm'], ['q', 'n'])).toBe(pairs(['q', 'n'], ['p', 'm']))
    expect(pairs(['p', 'n'], ['q', 'm'])).not.toBe(pairs(['p', 'm'], ['q', 'n']))
  })

  it('never mix kinds or blanks up with words, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        expect(typed(text)).not.toBe(responseSignature({ kind: 'cloze', fillings: [{ text }] }))
        expect(typed(text)).not.toBe(responseSignature(null))
        expect(typed(` ${text}\t`)).toBe(typed(text))
      }),
    )
  })
})
