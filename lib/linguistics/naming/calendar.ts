/** Days as ISO 8601 (YYYY-MM-DD) in the Gregorian calendar; no clock and no time zone. */
export type Stretch = { from: string; to: string }

const day = 86_400_000

const timeOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`)
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** Null when there is no such day ("30 février"). */
export function dayOf(year: number, month: number, date: number): string | null {
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const time = timeOf(iso)
  return Number.isNaN(time) || isoOf(time) !== iso ? null : iso
}

export function addDays(iso: string, days: number): string {
  return isoOf(timeOf(iso) + days * day)
}

/** Monday is 1. */
export function weekdayOf(iso: string): number {
  return ((new Date(timeOf(iso)).getUTCDay() + 6) % 7) + 1
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4))
}

export function monthOf(iso: string): number {
  return Number(iso.slice(5, 7))
}

/** Months beyond 12 and below 1 run into the years beside. */
export function wholeMonths(year: number, month: number, count = 1): Stretch {
  const first = Date.UTC(year, month - 1, 1)
  return { from: isoOf(first), to: isoOf(Date.UTC(year, month - 1 + count, 0)) }
}

export function wholeYears(year: number, count = 1): Stretch {
  return wholeMonths(year, 1, 12 * count)
}

/** Monday to Sunday, `weeks` from the week of this day. */
export function weekOf(iso: string, weeks: number): Stretch {
  const monday = addDays(iso, 1 - weekdayOf(iso) + 7 * weeks)
  return { from: monday, to: addDays(monday, 6) }
}

/** The same day of another month, or its last day: 31 March less a month is the end of February. */
export function addMonths(iso: string, months: number): string {
  const index = yearOf(iso) * 12 + monthOf(iso) - 1 + months
  const { to } = wholeMonths(Math.floor(index / 12), (index % 12) + 1)
  const same = `${to.slice(0, 8)}${iso.slice(8)}`
  return same < to ? same : to
}
