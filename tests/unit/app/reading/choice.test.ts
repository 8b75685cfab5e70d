import { describe, expect, it } from 'vitest'
import {
  type Choice,
  choiceOf,
  groupOf,
  keyOf,
} from '@/app/(instructor)/articles/[id]/reading/_layers/choice'

const choices: Choice[] = [
  { kind: 'mention', index: 12, mention: 3 },
  { kind: 'refused', index: 0 },
  { kind: 'figure', index: 4 },
  { kind: 'quotation', index: 1 },
  { kind: 'claim', index: 1 },
  { kind: 'sentence', index: 700 },
]

describe('what is chosen', () => {
  it('comes back from its key as it was, and no two share a key', () => {
    expect(choices.map(choice => choiceOf(keyOf(choice)))).toEqual(choices)
    expect(new Set(choices.map(keyOf)).size).toBe(choices.length)
  })

  it('is nothing for what is no key', () => {
    for (const key of ['', 'm3', 'q1.2', 'z4', 'm-1.0', 'm1.0x', 's'])
      expect([key, choiceOf(key)]).toEqual([key, null])
  })

  it('groups the mentions of one referent, and not those of referent 1 with referent 12', () => {
    expect(groupOf('m12.0')).toBe(groupOf('m12.7'))
    expect(groupOf('m1.0')).not.toBe(groupOf('m12.0'))
    expect(groupOf('s7')).toBe('s7')
  })
})
