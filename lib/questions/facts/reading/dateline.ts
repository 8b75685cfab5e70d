import type { ReadableArticle } from '@/lib/model/article'
import type { VerbGroup } from '@/lib/model/document'

const past: ReadonlySet<VerbGroup['tense']> = new Set(['past', 'pluperfect', 'imperfect'])
const dayLength = 86_400_000

/**
 * A weekday alone names a day once the article has a date: the last one up to it for what happened, the next one for
 * what will. Returns other ways to write that day, most exact first; null without a date or a tense that
 * tells, and where the article names another day of that name.
 */
export function dayOf(
  { date, language, text }: Pick<ReadableArticle, 'date' | 'language' | 'text'>,
  weekday: string,
  tense: VerbGroup['tense'],
): string[] | null {
  if (date === null || !(past.has(tense) || tense === 'future')) return null
  const said = new Date(`${date}T00:00:00Z`)
  const step = past.has(tense) ? -1 : 1
  const name = (day: Date) => day.toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' })
  for (let offset = 0; offset < 7; offset += 1) {
    const day = new Date(said.getTime() + step * offset * dayLength)
    if (name(day).toLowerCase() !== weekday.toLowerCase()) continue
    const written = (options: Intl.DateTimeFormatOptions) =>
      day.toLocaleDateString(language, { ...options, timeZone: 'UTC' })
    // "jeudi 16 mars" in an article of Thursday 23: which of the two, nobody knows.
    const others = text.matchAll(new RegExp(`(?<!\\p{L})${weekday},? (?:\\p{L}+ )?(\\d{1,2})(?!\\d)`, 'giu'))
    if ([...others].some(([, number]) => Number(number) !== day.getUTCDate())) return null
    const full = { day: 'numeric', month: 'long', year: 'numeric' } as const
    return [
      written({ ...full, weekday: 'long' }),
      written(full),
      written({ weekday: 'long', day: 'numeric', month: 'long' }),
      written({ day: 'numeric', month: 'long' }),
    ]
  }
  return null
}
