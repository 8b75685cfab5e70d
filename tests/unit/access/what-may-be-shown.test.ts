import { describe, expect, it } from 'vitest'
import { graceMs } from '@/lib/access/attempt-window'
import { quizPhase } from '@/lib/access/quiz-phase'
import { whatMayBeShown } from '@/lib/access/what-may-be-shown'
import { defaultSettings, feedbackPhases, feedbackShows } from '@/lib/model/quiz'

const now = new Date('2026-05-04T10:00:00Z')
const before = new Date('2026-05-04T09:59:59Z')
const after = new Date('2026-05-04T10:00:01Z')
const later = new Date(after.getTime() + graceMs)
const published = { state: 'published' } as const

describe('what may be shown', () => {
  it('shows nothing before submission, whatever the settings say', () => {
    for (const shows of feedbackShows)
      for (const phase of feedbackPhases)
        for (const state of ['published', 'closed'] as const)
          expect(
            whatMayBeShown(
              { ...defaultSettings, feedbackShows: shows, feedbackPhase: phase },
              { submittedAt: null },
              { state },
              now,
            ),
          ).toEqual({ shows: 'nothing', waitsFor: 'submission' })
  })

  it('shows what the settings name once submitted', () => {
    for (const shows of feedbackShows)
      expect(
        whatMayBeShown({ ...defaultSettings, feedbackShows: shows }, { submittedAt: before }, published, now),
      ).toEqual({ shows, waitsFor: null })
  })

  it('holds everything back until the quiz is closed for all', () => {
    const settings = { ...defaultSettings, feedbackPhase: 'after-closing', closesAt: after } as const
    expect(whatMayBeShown(settings, { submittedAt: before }, published, now)).toEqual({
      shows: 'nothing',
      waitsFor: 'closing',
    })
    expect(whatMayBeShown(settings, { submittedAt: before }, published, after)).toMatchObject({
      shows: 'nothing',
    })
    expect(whatMayBeShown(settings, { submittedAt: before }, published, later)).toMatchObject({
      shows: 'key',
    })
    expect(whatMayBeShown(settings, { submittedAt: before }, { state: 'closed' }, now)).toMatchObject({
      shows: 'key',
    })
  })

  it('promises nothing later when the settings never show anything', () => {
    const settings = { ...defaultSettings, feedbackShows: 'nothing', feedbackPhase: 'after-closing' } as const
    expect(whatMayBeShown(settings, { submittedAt: before }, published, now)).toEqual({
      shows: 'nothing',
      waitsFor: null,
    })
  })
})

describe('the phase of a quiz', () => {
  const of = (state: 'draft' | 'published' | 'closed', opensAt: Date | null, closesAt: Date | null) =>
    quizPhase({ state, settings: { opensAt, closesAt } }, now)

  it('is open from the opening second until before the closing second', () => {
    expect(of('published', null, null)).toBe('open')
    expect(of('published', now, after)).toBe('open')
    expect(of('published', after, null)).toBe('not-yet')
    expect(of('published', null, now)).toBe('closed')
    expect(of('published', before, before)).toBe('closed')
  })

  it('follows the instructor’s hand before the calendar', () => {
    expect(of('closed', null, after)).toBe('closed')
    expect(of('draft', before, after)).toBe('not-yet')
  })
})
