import type { AmountValue, DateValue } from '@/lib/model/document'

/** A day or days in the words of a language; '' when nothing could be told. `formatRange` names what two days share once. */
export function dayWords({ from, to, time }: DateValue, locale: string): string {
  if (from === null) return time ?? ''
  const first = dayOf(from)
  const last = dayOf(to ?? from)
  if (!first || !last) return from
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: first.getTime() === last.getTime() ? 'full' : 'long',
    timeZone: 'UTC',
  })
  return format.formatRange(first, last)
}

function dayOf(iso: string): Date | null {
  const day = new Date(`${iso}T12:00:00Z`)
  return Number.isNaN(day.getTime()) ? null : day
}

/** An amount with its unit: one of the units that Intl knows, a currency, or the bare word. */
export function amountWords(
  amount: number,
  { unit, noun }: Pick<AmountValue, 'unit' | 'noun'>,
  locale: string,
): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  if (unit === null) return noun ? `${number.format(amount)} (${noun})` : number.format(amount)
  const style: Intl.NumberFormatOptions = /^[A-Z]{3}$/.test(unit)
    ? {
        style: 'currency',
        currency: unit,
        currencyDisplay: 'name',
        minimumFractionDigits: 0,
        maximumFractionDigits: 2,
      }
    : { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 6 }
  try {
    return new Intl.NumberFormat(locale, style).format(amount)
  } catch {
    // Intl knows some fifty units; "cubic-meter" is not among them.
    return `${number.format(amount)} ${unit}`
  }
}
