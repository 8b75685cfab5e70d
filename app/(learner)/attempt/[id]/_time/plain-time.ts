import type { AttemptClock } from '@/lib/usecases/find-attempt'

/** The time of an attempt as a page knows it; moments are milliseconds since 1970, by the server's clock. */
export type PlainTime = {
  minutes: number | null
  extraMinutes: number
  deadline: number | null
}

type Told = Pick<AttemptClock, 'minutes' | 'extraMinutes'> & { deadline: Date | string | null }

/** As a page or a door tells it: a door's dates are text. */
export function plainTime({ minutes, extraMinutes, deadline }: Told): PlainTime {
  return {
    minutes,
    extraMinutes,
    deadline: deadline === null ? null : new Date(deadline).getTime(),
  }
}
