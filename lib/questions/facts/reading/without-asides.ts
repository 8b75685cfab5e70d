import type { TokenRange } from '@/lib/model/document'

/** Without what stands in brackets. */
export function withoutAsides(tokens: readonly { form: string }[], range: TokenRange): TokenRange[] {
  const kept: TokenRange[] = []
  let depth = 0
  for (let at = range.from; at < range.to; at += 1) {
    const form = tokens[at]?.form ?? ''
    if (form === '(') depth += 1
    if (depth === 0) {
      const last = kept.at(-1)
      if (last?.to === at) last.to = at + 1
      else kept.push({ from: at, to: at + 1 })
    }
    if (form === ')') depth = Math.max(0, depth - 1)
  }
  return kept
}
