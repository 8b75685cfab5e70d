import { describe, expect, it } from 'vitest'
import { invitationExpiry, invitationHash, newInvitationToken } from '@/lib/access/invitation-token'
import { learnerCookie, learnerOfCookie } from '@/lib/access/learner-cookie'
import { newJoinCode, newTemporaryPassword, randomLetters } from '@/lib/access/random-letters'
import { readSignedValue, signValue } from '@/lib/access/sign-value'
import { joinCodeAlphabet, joinCodeSchema } from '@/lib/model/quiz'

const secret = 'a secret of the tests, long enough for all'

describe('signed values', () => {
  it('come back only unchanged, for the same purpose and the same secret', () => {
    const signed = signValue('abc', 'learner', secret)
    expect(readSignedValue(signed, 'learner', secret)).toBe('abc')
    expect(readSignedValue(signed, 'other', secret)).toBeNull()
    expect(readSignedValue(signed, 'learner', `${secret}!`)).toBeNull()
    expect(readSignedValue(signed.replace('abc', 'abd'), 'learner', secret)).toBeNull()
    expect(readSignedValue(signed.slice(0, -1), 'learner', secret)).toBeNull()
    for (const bad of ['', '.', 'abc', 'abc.', `.${signed}`, 'é.é'])
      expect(readSignedValue(bad, 'learner', secret)).toBeNull()
  })
})

describe('the learner’s cookie', () => {
  it('holds the learner out of reach of scripts', () => {
    const cookie = learnerCookie('learner-1', secret, true)
    expect(cookie.options).toMatchObject({ httpOnly: true, secure: true, sameSite: 'lax', path: '/' })
    expect(learnerOfCookie(cookie.value, secret)).toBe('learner-1')
  })

  it('is nobody’s when forged', () => {
    expect(learnerOfCookie('learner-1', secret)).toBeNull()
    expect(learnerOfCookie(signValue('../x y', 'learner', secret), secret)).toBeNull()
  })
})

describe('random letters', () => {
  it('throw away bytes that would favour some letters', () => {
    const bytes = () => Uint8Array.from([255, 248, 247, 0, 31, 30])
    expect(randomLetters(4, bytes)).toBe('Y22Y')
  })

  it('draw every letter about equally often', () => {
    const counts = new Map<string, number>()
    for (const letter of randomLetters(31_000)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
    expect([...counts.keys()].sort().join('')).toBe([...joinCodeAlphabet].sort().join(''))
    // Six standard deviations of a fair draw (σ ≈ 31): fails once in some hundred million runs.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(190)
  })

  it('make join codes that the join field reads, and passwords that fit the rules', () => {
    const code = newJoinCode()
    expect(joinCodeSchema.parse(`${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`)).toBe(code)
    expect(newTemporaryPassword()).toMatch(/^(?:[2-9A-Y]{5}-){3}[2-9A-Y]{5}$/)
  })
})

describe('invitations', () => {
  it('are known by the hash of their token alone, for seven days', () => {
    const token = newInvitationToken()
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(invitationHash(token)).toMatch(/^[0-9a-f]{64}$/)
    expect(invitationHash(token)).not.toBe(invitationHash(newInvitationToken()))
    expect(invitationExpiry(new Date('2026-03-28T12:00:00Z'))).toEqual(new Date('2026-04-04T12:00:00Z'))
  })
})
