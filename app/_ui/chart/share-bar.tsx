type Props = { percent: number; interval?: { low: number; high: number } | null }

/** A share as a short bar beside the number itself: for the eye only. Drawn, for our pages carry no style of their own. */
export function ShareBar({ percent, interval }: Props) {
  return (
    <svg
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="block h-2.5 w-full rounded-[2px]"
    >
      <rect width={100} height={10} className="fill-line" />
      <rect width={Math.max(0, percent)} height={10} className="fill-line-strong" />
      {interval ? (
        <rect x={interval.low} y={4} width={interval.high - interval.low} height={2} className="fill-ink" />
      ) : null}
    </svg>
  )
}
