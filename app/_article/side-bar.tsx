/** A stretch of a bar from where the last one ended `to` a share of its height (0 to 1). */
export type BarPart = { to: number; asked: boolean }

const height = 1000

/**
 * A bar down the side of a paragraph, dark where something is asked and pale where not; it is said in words elsewhere.
 * Drawn as a picture: a style attribute is not let through by the content policy.
 */
export function SideBar({ parts }: { parts: readonly BarPart[] }) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 1 ${height}`}
      preserveAspectRatio="none"
      className="absolute top-0 left-6 h-full w-[3px] sm:left-8"
    >
      {parts.map(({ to, asked }, index) => {
        const from = parts[index - 1]?.to ?? 0
        return (
          <rect
            key={to}
            y={from * height}
            width="1"
            height={(to - from) * height}
            className={asked ? 'fill-(--marker-edge)' : 'fill-(--line)'}
          />
        )
      })}
    </svg>
  )
}
