import type { AttemptClock } from '@/lib/usecases/find-attempt'

/** What the server says of the time of an attempt; moments are milliseconds since 1970 by its own clock. */
export type ClockReading = {
  now: number
  deadline: number | null
  minutes: number | null
  /** How much of them is more than the others have. */
  extraMinutes: number
  submitted: boolean
  paused: boolean
}

type Told = Pick<AttemptClock, 'minutes' | 'extraMinutes'> & {
  now: Date | string
  deadline: Date | string | null
  submittedAt: Date | string | null
  phase: string
}

/** As a page or a door tells it: a door's dates are text. */
export function clockReading({
  now,
  deadline,
  minutes,
  extraMinutes,
  submittedAt,
  phase,
}: Told): ClockReading {
  return {
    now: new Date(now).getTime(),
    deadline: deadline === null ? null : new Date(deadline).getTime(),
    minutes,
    extraMinutes,
    submitted: submittedAt !== null,
    paused: phase === 'paused',
  }
}
