import type { Language } from '@/lib/model/language'
import { kept } from '../kept'

/** ISO 4217 of a currency by its full name in the singular and small letters ("franc suisse", "canadian dollar"), as CLDR has it. */
export function currencyNamed(name: string, language: Language): string | null {
  const there = kept<ReadonlyMap<string, string>>(`currencies ${language}`)
  const names = new Intl.DisplayNames([language], { type: 'currency' })
  there.value ??= new Map(
    Intl.supportedValuesOf('currency')
      .toReversed()
      .map(code => [(names.of(code) ?? '').toLowerCase(), code] as const),
  )
  return there.value.get(name) ?? null
}
