import { describe, expect, it } from 'vitest'
import { asInstructor, asLearner, asOperator, asUser, ownsAttempt, ownsThing } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'

const visitor: Actor = { role: 'visitor' }
const guest: Actor = { role: 'learner', learnerId: 'l1', userId: null }
const instructor: Actor = { role: 'instructor', userId: 'u1', learnerId: null }
const operator: Actor = { role: 'operator' }

describe('permissions', () => {
  it('lets only an instructor make things', () => {
    expect(asInstructor(instructor)).toEqual({ ok: true, value: 'u1' })
    expect(asInstructor(visitor)).toMatchObject({ failure: { kind: 'unauthenticated' } })
    expect(asInstructor(guest)).toMatchObject({ failure: { kind: 'forbidden' } })
    expect(asInstructor(operator)).toMatchObject({ failure: { kind: 'forbidden' } })
  })

  it('lets whoever has joined respond, an instructor too once they joined', () => {
    expect(asLearner(guest)).toEqual({ ok: true, value: { learnerId: 'l1', userId: null } })
    expect(asLearner({ ...instructor, learnerId: 'l2' })).toMatchObject({ value: { learnerId: 'l2' } })
    expect(asLearner(instructor)).toMatchObject({ failure: { kind: 'forbidden' } })
    expect(asLearner(visitor)).toMatchObject({ failure: { kind: 'unauthenticated' } })
    expect(asLearner(operator)).toMatchObject({ failure: { kind: 'forbidden' } })
  })

  it('knows an account only of those who have one', () => {
    expect(asUser(instructor)).toEqual({ ok: true, value: 'u1' })
    expect(asUser(guest)).toMatchObject({ failure: { kind: 'unauthenticated' } })
    expect(asUser(operator)).toMatchObject({ failure: { kind: 'unauthenticated' } })
  })

  it('keeps the terminal of the machine to the operator', () => {
    expect(asOperator(operator)).toMatchObject({ ok: true })
    expect(asOperator(instructor)).toMatchObject({ failure: { kind: 'forbidden' } })
  })

  it('tells one’s own things from another’s', () => {
    expect(ownsThing('u1', { ownerId: 'u1' })).toBe(true)
    expect(ownsThing('u1', { ownerId: 'u2' })).toBe(false)
  })

  it('finds a claimed guest’s attempts again, but not those of another guest', () => {
    expect(ownsAttempt({ learnerId: 'l1', userId: null }, { id: 'l1', userId: null })).toBe(true)
    expect(ownsAttempt({ learnerId: 'l1', userId: 'u1' }, { id: 'l9', userId: 'u1' })).toBe(true)
    expect(ownsAttempt({ learnerId: 'l1', userId: null }, { id: 'l2', userId: null })).toBe(false)
    // Claimed by an account since: the cookie of the guest alone does not reach it any more.
    expect(ownsAttempt({ learnerId: 'l1', userId: null }, { id: 'l1', userId: 'u1' })).toBe(false)
    expect(ownsAttempt({ learnerId: 'l1', userId: 'u1' }, { id: 'l2', userId: 'u2' })).toBe(false)
  })
})
