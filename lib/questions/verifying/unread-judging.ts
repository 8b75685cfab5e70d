import { judging as fr } from '@/lib/languages/fr/judging'
import type { Judging } from './judging-of'

/**
 * What judging knows of a language without an engine: nothing but how it parts decimals. Every list is empty and every
 * pattern finds nothing, so that a rule that needs words of the language is silent; `reads` marks those rules.
 */
export function unreadJudging(decimal: string): Judging {
  const emptied = Object.entries(fr).map(([name, value]) => [name, emptyOf(value)])
  return { ...(Object.fromEntries(emptied) as Judging), decimal }
}

function emptyOf(value: unknown): unknown {
  if (Array.isArray(value)) return []
  if (value instanceof RegExp) return new RegExp('(?!)', value.flags)
  if (typeof value === 'object') return Object.create(null)
  return value
}
