type Bar = {
  label: string
  /** 0 to 100; null where there is nothing to show. */
  value: number | null
  /** What stands at its end. */
  words: string
  interval: { low: number; high: number } | null
}
type Props = { description: string; bars: readonly Bar[] }

const width = 380
const row = 42
const right = 8

/** Bars under each other, each with its name above it; a thin line shows how sure its end is. */
export function BarChart({ description, bars }: Props) {
  const long = width - right
  return (
    <svg
      viewBox={`0 0 ${width} ${bars.length * row}`}
      role="img"
      aria-label={description}
      className="h-auto w-full max-w-md font-sans text-[12.5px] tabular-nums"
    >
      {bars.map(({ label, value, words, interval }, at) => {
        const y = at * row
        return (
          <g key={label}>
            <text x={0} y={y + 14} className="fill-ink">
              {label}
            </text>
            <text x={long} y={y + 14} textAnchor="end" className="fill-ink font-medium">
              {words}
            </text>
            <rect x={0} y={y + 21} width={long} height={11} rx={2} className="fill-line" />
            {value === null ? null : (
              <rect
                x={0}
                y={y + 21}
                width={(long * value) / 100}
                height={11}
                rx={2}
                className="fill-line-strong"
              />
            )}
            {interval ? (
              <line
                x1={(long * interval.low) / 100}
                x2={(long * interval.high) / 100}
                y1={y + 26.5}
                y2={y + 26.5}
                strokeWidth={1.75}
                className="stroke-ink"
              />
            ) : null}
          </g>
        )
      })}
    </svg>
  )
}
