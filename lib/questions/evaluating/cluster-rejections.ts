import type { Rejection } from '@/lib/model/candidate'
import { partsOf } from '../verifying/item-view'

/** Rejections by one rule: how many, by which rules they were asked, and the one with the shortest stem, to look at. */
export type Cluster = {
  rule: string
  count: number
  askedBy: { rule: string; count: number }[]
  shortest: { stem: string; key: string | null; reason: string; article: string }
}

/** The largest cluster first; between equals by name. */
export function clusterRejections(
  rejections: readonly { article: string; rejection: Rejection }[],
): Cluster[] {
  return tally(rejections.map(({ rejection }) => rejection.rule)).map(({ rule }) => {
    const all = rejections.filter(({ rejection }) => rejection.rule === rule)
    const [shortest] = [...all].sort(
      (a, b) =>
        a.rejection.candidate.content.stem.length - b.rejection.candidate.content.stem.length ||
        a.article.localeCompare(b.article, 'en'),
    )
    if (!shortest) throw new Error('a group is never empty')
    const { content } = shortest.rejection.candidate
    return {
      rule,
      count: all.length,
      askedBy: tally(all.map(({ rejection }) => rejection.candidate.origin.rule)),
      shortest: {
        stem: content.stem,
        key: partsOf(content).key,
        reason: shortest.rejection.reason,
        article: shortest.article,
      },
    }
  })
}

/** How often each stands in the list, most often first; between equals by name. */
export function tally<T extends string>(list: readonly T[]): { rule: T; count: number }[] {
  const counts = new Map<T, number>()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule, 'en'))
}
