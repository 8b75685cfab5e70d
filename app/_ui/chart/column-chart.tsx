type Column = { value: number; label: string }
type Props = {
  /** What the chart says, for who does not see it; its table says the rest. */
  description: string
  columns: readonly Column[]
  /** Under the axis, from its left end (0) to its right (1). */
  ticks: readonly { at: number; label: string }[]
  marker?: { at: number; label: string }
}

const width = 380
const height = 210
const top = 34
const bottom = 30
const side = 8

/** Columns beside each other, as in a histogram; each says its number. Text is as large as around it on a phone. */
export function ColumnChart({ description, columns, ticks, marker }: Props) {
  const most = Math.max(1, ...columns.map(({ value }) => value))
  const step = (width - 2 * side) / Math.max(1, columns.length)
  const tall = height - top - bottom
  const x = (share: number) => side + share * (width - 2 * side)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={description}
      className="h-auto w-full max-w-md font-sans text-[12px] tabular-nums"
    >
      {marker ? (
        <>
          <line
            x1={x(marker.at)}
            x2={x(marker.at)}
            y1={18}
            y2={height - bottom}
            strokeWidth={1.5}
            strokeDasharray="3 3"
            className="stroke-accent"
          />
          <text
            x={x(marker.at) + (marker.at > 0.6 ? -5 : 5)}
            y={13}
            textAnchor={marker.at > 0.6 ? 'end' : 'start'}
            className="fill-accent font-medium"
          >
            {marker.label}
          </text>
        </>
      ) : null}
      {columns.map(({ value, label }, at) => {
        const size = (value / most) * tall
        const left = side + at * step
        return (
          <g key={label}>
            <rect
              x={left + 1.5}
              y={height - bottom - size}
              width={step - 3}
              height={size}
              rx={2}
              className="fill-line-strong"
            />
            {value > 0 ? (
              <text
                x={left + step / 2}
                y={height - bottom - size - 5}
                textAnchor="middle"
                strokeWidth={4}
                paintOrder="stroke"
                className="fill-ink stroke-paper font-medium"
              >
                {value}
              </text>
            ) : null}
          </g>
        )
      })}
      <line
        x1={side}
        x2={width - side}
        y1={height - bottom}
        y2={height - bottom}
        strokeWidth={1}
        className="stroke-line-strong"
      />
      {ticks.map(({ at, label }) => (
        <text
          key={label}
          x={x(at)}
          y={height - 10}
          textAnchor={at < 0.05 ? 'start' : at > 0.95 ? 'end' : 'middle'}
          className="fill-ink-soft"
        >
          {label}
        </text>
      ))}
    </svg>
  )
}
