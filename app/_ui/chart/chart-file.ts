/** What a chart takes from the page’s style; the file has to bring it along. */
const kept = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'paint-order',
  'font-size',
  'font-weight',
  'opacity',
] as const

/** Around the chart, in its own units. */
const margin = 16
const titleRow = 20
/** Of letters of 14 units, so many are as wide as 380. */
const titleLetters = 50
/** Our own faces do not go along: who opens the file may not have them. */
const faces = "Inter, 'Helvetica Neue', Arial, sans-serif"

const make = (name: string, attributes: Record<string, string | number>) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

export type ChartFile = { svg: string; width: number; height: number }

/** A chart with its title as a drawing of its own: on white and in the colours of daylight, whatever the page has now. */
export function chartFile(chart: SVGSVGElement, title: string): ChartFile {
  const copy = chart.cloneNode(true) as SVGSVGElement
  const ink = byDaylight(chart, () => {
    takeStyles([chart, ...chart.querySelectorAll('*')], [copy, ...copy.querySelectorAll('*')])
    return getComputedStyle(chart).color
  })
  const written = make('text', { 'font-size': 14, 'font-weight': 600, fill: ink })

  const { width: wide, height: high } = chart.viewBox.baseVal
  const lines = linesOf(title)
  const above = lines.length * titleRow + 8
  const [width, height] = [wide + 2 * margin, high + above + 2 * margin]
  copy.setAttribute('viewBox', [-margin, -margin - above, width, height].join(' '))
  for (const [name, value] of Object.entries({ width, height, 'font-family': faces }))
    copy.setAttribute(name, String(value))
  lines.forEach((line, at) => {
    const row = make('tspan', { x: 0, y: 14 - above + at * titleRow })
    row.textContent = line
    written.append(row)
  })
  const ground = { x: -margin, y: -margin - above, width, height, fill: '#ffffff' }
  copy.prepend(make('rect', ground), written)
  return { svg: new XMLSerializer().serializeToString(copy), width, height }
}

function takeStyles(from: readonly Element[], to: readonly Element[]): void {
  from.forEach((piece, at) => {
    const style = getComputedStyle(piece)
    for (const name of kept) to[at]?.setAttribute(name, style.getPropertyValue(name))
    to[at]?.removeAttribute('class')
  })
}

/** All of it happens before anything is drawn: nobody sees the page change. */
function byDaylight<T>(chart: SVGSVGElement, look: () => T): T {
  const { dataset } = document.documentElement
  const { theme } = dataset
  dataset.theme = 'light'
  chart.style.setProperty('--paper', '#ffffff')
  try {
    return look()
  } finally {
    chart.style.removeProperty('--paper')
    if (theme === undefined) delete dataset.theme
    else dataset.theme = theme
  }
}

function linesOf(title: string): string[] {
  const lines: string[] = []
  for (const word of title.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < titleLetters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** So many dots to each unit: sharp on paper. */
const dots = 3

/** Null where the browser does not draw it. */
export async function asPng({ svg, width, height }: ChartFile): Promise<Blob | null> {
  const image = new Image()
  // Not a blob’s address: what pages may show comes from here or stands in the address itself.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * dots
  canvas.height = height * dots
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise(resolve => canvas.toBlob(resolve, 'image/png'))
}
