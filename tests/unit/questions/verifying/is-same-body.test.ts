import { describe, expect, it } from 'vitest'
import { isSameBody } from '@/lib/questions/verifying/is-same-body'
import { judgingOf } from '@/lib/questions/verifying/judging-of'

describe('a body with several names', () => {
  it('is one, whatever its article', () => {
    expect(isSameBody('Daech', 'l’État islamique', judgingOf('fr'))).toBe(true)
    expect(isSameBody('the Tories', 'Conservative Party', judgingOf('en'))).toBe(true)
    expect(isSameBody('Daech', 'les Nations unies', judgingOf('fr'))).toBe(false)
    expect(isSameBody('the Labour Party', 'Conservative Party', judgingOf('en'))).toBe(false)
  })
})
