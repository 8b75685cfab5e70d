/** A stretch of a bar from where the last one ended `to` a share of its height (0 to 1). */
export type BarPart = { to: number; asked: boolean }

/** A bar down the side of a paragraph as a background: full where something is asked, thin where not. */
export function barImage(parts: readonly BarPart[]): string {
  let from = 0
  const stops = parts.map(({ to, asked }) => {
    const colour = asked ? 'var(--marker-edge)' : 'var(--line)'
    const stop = `${colour} ${percent(from)} ${percent(to)}`
    from = to
    return stop
  })
  return `linear-gradient(to bottom, ${stops.join(', ')})`
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`
