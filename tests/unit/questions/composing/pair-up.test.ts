import { describe, expect, it } from 'vitest'
import { alike } from '@/lib/questions/composing/pair-up'
import { judgingOf } from '@/lib/questions/verifying/judging-of'

describe('two functions in a matching', () => {
  it('are alike where whoever has the one has the other', () => {
    expect(alike('députée LREM', 'député LREM du Vernois', judgingOf('fr'))).toBe(true)
    expect(alike('maire de Lenne', 'député LREM du Vernois', judgingOf('fr'))).toBe(false)
  })
})
