import 'server-only'
import Fraction from 'fraction.js'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Points } from '@/lib/model/score'

/** "0.5", "0,5" or "1/3" as it was typed, exactly; at most `maximum`. The share of it comes back. */
export function readShare(typed: string, maximum: number): Result<{ share: Points; points: Fraction }> {
  const plain = typed.trim().replace(',', '.')
  if (!/^(?:\d{1,4}(?:\.\d{1,4})?|\d{1,4}\s*\/\s*[1-9]\d{0,3})$/.test(plain))
    return fail('invalid', 'points-unreadable', { field: 'points' })
  const points = new Fraction(plain.replace(/\s/g, ''))
  if (points.compare(maximum) > 0)
    return fail('invalid', 'points-over-maximum', { field: 'points', params: { maximum } })
  const share = maximum === 0 ? new Fraction(1) : points.div(maximum)
  return ok({ share: { n: Number(share.n), d: Number(share.d) }, points })
}
