export type Bar = { name: string; value: number; goal?: number }

const width = 640
const left = 230
const right = 90
const row = 34

/** Bars from nought; a goal is a line across its own bar. */
export function bars(title: string, unit: string, all: readonly Bar[]): string {
  const most = Math.max(...all.map(({ value, goal = 0 }) => Math.max(value, goal)))
  const wide = (value: number) => (value / most) * (width - left - right)
  const height = 60 + row * all.length
  const drawn = all.map(({ name, value, goal }, index) => {
    const y = 44 + row * index
    const line =
      goal === undefined ? '' : `<path d="M${(left + wide(goal)).toFixed(1)} ${y - 3}v24" class="l"/>`
    const shown = value >= 10 ? value.toFixed(0) : value.toFixed(2)
    return `<text x="${left - 10}" y="${y + 14}" text-anchor="end">${escaped(name)}</text><rect x="${left}" y="${y}" width="${wide(value).toFixed(1)}" height="18" class="b"/><text x="${(left + Math.max(wide(value), wide(goal ?? 0)) + 8).toFixed(1)}" y="${y + 14}">${shown} ${escaped(unit)}</text>${line}`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}" font-family="sans-serif" font-size="12">
<style>.b{fill:#1b6ac9}.l{stroke:#b4421b;stroke-width:3}text{fill:#333}.p{fill:#fff}</style><rect width="100%" height="100%" class="p"/>
<text x="20" y="24" font-size="14" font-weight="bold">${escaped(title)}</text>
${drawn.join('\n')}
</svg>
`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
