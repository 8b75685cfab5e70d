import 'server-only'
import type { catalogue } from '@/lib/messages/catalogue'
import type { ResponseValue } from '@/lib/model/response'
import type { Points } from '@/lib/model/score'

/** What the tables that are taken along have in common. */
export type CsvWords = (typeof catalogue)['en']['csv']

/** A response in one cell; true and false in the language of the interface. */
export function saidWords(
  words: CsvWords,
  { text, value }: { text: string | null; value: ResponseValue | null },
): string | null {
  if (value === null || !('value' in value) || value.value === null) return text
  const truth = value.value ? words.true : words.false
  return text === null ? truth : `${truth} — ${text}`
}

/** To four places: a third of a point is 0.3333. */
export function decimalPoints({ n, d }: Points): number {
  return Math.round((n / d) * 10_000) / 10_000
}
