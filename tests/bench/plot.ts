/** One line of a plot: `[x, y]` pairs, both above zero. */
export type Line = { name: string; points: readonly (readonly [number, number])[] }

const width = 640
const height = 400
const left = 70
const right = 170
const top = 40
const bottom = 50
const colours = ['#1b6ac9', '#b4421b', '#2f7d4f', '#7a4fa3', '#8a6d00']
const marks = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  'M-4-4h8v8h-8z',
  'M0-5l5 9h-10z',
  'M0-5l5 5-5 5-5-5z',
  'M-4-4l8 8M4-4l-8 8',
]

/** On a line: more would hide it. */
const mostMarks = 24

/**
 * Both axes logarithmic: what grows as fast as its input is a straight line of slope one; `linear`, from nought, for what
 * goes on in time. Marks differ, not colours alone.
 */
export function plot(
  title: string,
  xName: string,
  yName: string,
  lines: readonly Line[],
  { linear = false } = {},
): string {
  const all = lines.flatMap(({ points }) => points)
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)]
  const place = (values: number[], from: number, to: number) => {
    if (linear) return linearPlace(Math.max(...values), from, to)
    const least = Math.floor(Math.log10(Math.min(...values)))
    const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))))
    const at = (value: number) => from + ((Math.log10(value) - least) / (most - least)) * (to - from)
    return { at, powers: Array.from({ length: most - least + 1 }, (_, step) => 10 ** (least + step)) }
  }
  const x = place(xs, left, width - right)
  const y = place(ys, height - bottom, top)
  const spelt = (value: number) => (value < 1 ? String(value) : value.toLocaleString('en'))
  const grid = [
    ...x.powers.map(
      power =>
        `<path d="M${x.at(power).toFixed(1)} ${top}V${height - bottom}" class="g"/><text x="${x.at(power).toFixed(1)}" y="${height - bottom + 18}" text-anchor="middle">${spelt(power)}</text>`,
    ),
    ...y.powers.map(
      power =>
        `<path d="M${left} ${y.at(power).toFixed(1)}H${width - right}" class="g"/><text x="${left - 8}" y="${(y.at(power) + 4).toFixed(1)}" text-anchor="end">${spelt(power)}</text>`,
    ),
  ]
  const drawn = lines.map(({ name, points }, index) => {
    const colour = colours[index % colours.length]
    const places = points.map(([a, b]) => [x.at(a), y.at(b)] as const)
    const path = places
      .map(([a, b], step) => `${step === 0 ? 'M' : 'L'}${a.toFixed(1)} ${b.toFixed(1)}`)
      .join('')
    const every = Math.ceil(places.length / mostMarks)
    const dots = places
      .filter((_, step) => step % every === 0)
      .map(
        ([a, b]) =>
          `<path transform="translate(${a.toFixed(1)} ${b.toFixed(1)})" d="${marks[index % marks.length]}"/>`,
      )
    const [endX = 0, endY = 0] = places.at(-1) ?? []
    return `<g stroke="${colour}" fill="${colour}"><path d="${path}" fill="none" stroke-width="2"/>${dots.join('')}<text x="${(endX + 10).toFixed(1)}" y="${(endY + 4).toFixed(1)}" stroke="none">${escaped(name)}</text></g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}" font-family="sans-serif" font-size="12">
<style>.g{stroke:#ccc}text{fill:#333}rect{fill:#fff}</style><rect width="100%" height="100%"/>
<text x="${left}" y="22" font-size="14" font-weight="bold">${escaped(title)}</text>
${grid.join('\n')}
${drawn.join('\n')}
<text x="${(left + width - right) / 2}" y="${height - 10}" text-anchor="middle">${escaped(xName)}</text>
<text transform="translate(16 ${(top + height - bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(yName)}</text>
</svg>
`
}

/** From nought, with four to eight lines at round numbers. */
function linearPlace(most: number, from: number, to: number) {
  const rough = 10 ** Math.floor(Math.log10(most))
  const step = [0.1, 0.2, 0.5, 1].map(part => part * rough).find(one => most / one <= 8) ?? rough
  const steps = Math.max(1, Math.ceil(most / step))
  const at = (value: number) => from + (value / (steps * step)) * (to - from)
  return {
    at,
    powers: Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(6))),
  }
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
