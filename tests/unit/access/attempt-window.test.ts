import { describe, expect, it } from 'vitest'
import {
  attemptPhase,
  attemptTime,
  graceMs,
  isOverForAll,
  quizClock,
  submissionMoment,
} from '@/lib/access/attempt-window'
import { noAccommodation } from '@/lib/model/accommodation'

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`)
const begun = (time: string, pausedMs = 0) => ({ startedAt: at(time), pausedMs })
const more = (own: Partial<typeof noAccommodation>) => ({ ...noAccommodation, ...own })
const free = { opensAt: null, closesAt: null, minutes: null }

describe('the time of an attempt', () => {
  it('has no end where nothing limits it', () => {
    expect(attemptTime(free, more({ timePercent: 200, extraMinutes: 5 }), begun('10:00')).deadline).toBeNull()
  })

  it('ends with its duration, or with the closing where that comes first', () => {
    const quiz = { ...free, closesAt: at('11:00'), minutes: 30 }
    expect(attemptTime(quiz, noAccommodation, begun('10:00')).deadline).toEqual(at('10:30'))
    expect(attemptTime(quiz, noAccommodation, begun('10:45')).deadline).toEqual(at('11:00'))
  })

  it('is a third longer for who has a third more, rounded up to whole minutes, and closes later too', () => {
    const quiz = { ...free, closesAt: at('11:00'), minutes: 40 }
    const time = attemptTime(quiz, more({ timePercent: 133 }), begun('10:50'))
    expect(time).toMatchObject({ usualMinutes: 40, minutes: 54, extraMinutes: 14 })
    expect(time.closesAt).toEqual(at('11:14'))
    expect(time.deadline).toEqual(at('11:14'))
    expect(attemptTime(quiz, more({ timePercent: 133 }), begun('10:00')).deadline).toEqual(at('10:54'))
  })

  it('adds percent and minutes', () => {
    const quiz = { ...free, minutes: 60 }
    const time = attemptTime(quiz, more({ timePercent: 150, extraMinutes: 5 }), begun('10:00'))
    expect(time).toMatchObject({ minutes: 95, extraMinutes: 35, deadline: at('11:35') })
  })

  it('stretches the window of one sitting, and never that of a week', () => {
    const sitting = { opensAt: at('10:00'), closesAt: at('11:00'), minutes: null }
    expect(attemptTime(sitting, more({ timePercent: 150 }), null).closesAt).toEqual(at('11:30'))
    const week = { ...sitting, opensAt: new Date('2026-02-23T10:00:00Z') }
    expect(attemptTime(week, more({ timePercent: 150 }), null).closesAt).toEqual(at('11:00'))
    expect(attemptTime(week, more({ extraMinutes: 20 }), null).closesAt).toEqual(at('11:20'))
  })

  it('takes a closing of one’s own only where it is later', () => {
    const quiz = { ...free, closesAt: at('11:00') }
    expect(attemptTime(quiz, more({ closesAt: at('15:00') }), null).closesAt).toEqual(at('15:00'))
    expect(attemptTime(quiz, more({ closesAt: at('09:00') }), null).closesAt).toEqual(at('11:00'))
  })

  it('is longer by what was paused since it was begun', () => {
    const quiz = { ...free, minutes: 30 }
    expect(attemptTime(quiz, noAccommodation, begun('10:00', 5 * 60_000)).deadline).toEqual(at('10:35'))
  })
})

describe('whether it takes responses', () => {
  const quiz = { state: 'published', pausedAt: null, settings: { opensAt: null } } as const
  const phaseAt = (now: Date, deadline: Date | null, other: object = {}) =>
    attemptPhase({ quiz: { ...quiz, ...other }, time: { deadline } }, now)
  const plus = (date: Date, ms: number) => new Date(date.getTime() + ms)

  it('does until the deadline itself, then for what is under way, then no more', () => {
    const deadline = at('11:00')
    expect(phaseAt(plus(deadline, -1), deadline)).toBe('open')
    expect(phaseAt(deadline, deadline)).toBe('grace')
    expect(phaseAt(plus(deadline, graceMs - 1), deadline)).toBe('grace')
    expect(phaseAt(plus(deadline, graceMs), deadline)).toBe('over')
    expect(phaseAt(at('23:00'), null)).toBe('open')
  })

  it('closes by hand for everyone, whatever time is left and without grace', () => {
    expect(phaseAt(at('10:00'), at('11:00'), { state: 'closed' })).toBe('over')
    expect(phaseAt(at('11:00'), at('11:00'), { state: 'closed' })).toBe('over')
  })

  it('stands still while the quiz is paused: a deadline that passes meanwhile does not count', () => {
    const paused = { pausedAt: at('10:50') }
    expect(phaseAt(at('12:00'), at('11:00'), paused)).toBe('paused')
    expect(phaseAt(at('12:00'), at('10:40'), paused)).toBe('over')
    expect(quizClock(paused, at('12:00'))).toEqual(at('10:50'))
    expect(quizClock(paused, at('10:30'))).toEqual(at('10:30'))
  })

  it('is over for all once the grace of the last is', () => {
    const last = { state: 'published', settings: { opensAt: null, closesAt: at('11:00') } } as const
    expect(isOverForAll(last, at('11:00'))).toBe(false)
    expect(isOverForAll(last, plus(at('11:00'), graceMs))).toBe(true)
  })

  it('took its last response at the deadline, or when the quiz was closed by hand', () => {
    const window = { quiz, time: { deadline: at('11:00') } }
    expect(submissionMoment(window, begun('10:00'), at('12:00'))).toEqual(at('11:00'))
    expect(submissionMoment(window, begun('10:00'), at('10:30'))).toEqual(at('10:30'))
    expect(submissionMoment(window, begun('11:30'), at('12:00'))).toEqual(at('12:00'))
  })
})
