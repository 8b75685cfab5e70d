import type { Evaluation } from '@/lib/usecases/evaluate-texts'
import { locale, say } from './say'

type Rate = Evaluation['yieldsTen']

const format = new Intl.NumberFormat(locale, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
const bare = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** "62.0%". */
export function shareLine(share: number): string {
  return Number.isNaN(share) ? '–' : format.format(share)
}

/** "62.0% (55.1–68.4), 124 of 200": a share, its 95 % interval, and what was counted. */
export function rateLine({ share, low, high, count, of }: Rate): string {
  if (of === 0) return say('evaluate.empty')
  return say('evaluate.rate', {
    percent: shareLine(share),
    low: bare.format(100 * low),
    high: bare.format(100 * high),
    count: String(Number(count.toFixed(1))),
    of,
  })
}
