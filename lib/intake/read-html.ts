import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Line } from './line'
import { tidy } from './read-lines'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document
type Element = DefaultTreeAdapterTypes.Element

const silent = new Set(
  'head script style template noscript svg math iframe object canvas audio video select option datalist map'.split(
    ' ',
  ),
)
const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Elements that say what their text is, and the rule that takes it. */
const placedBy: Record<string, string> = {
  nav: 'menu',
  menu: 'menu',
  aside: 'aside',
  footer: 'page-foot',
  figcaption: 'caption',
  figure: 'caption',
  button: 'control',
  form: 'control',
  label: 'control',
  textarea: 'control',
  table: 'table',
}

/** What our own readers of files say of a block that they know the place of (see files/write-blocks.ts). */
const stated = new Set([
  ...Object.values(placedBy),
  'outside-article',
  'page-head',
  'note',
  'code',
  'small-print',
])

/** What a raised link says when it leads to a note. */
const noteMark = /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡])[\])]?\s*$/

type State = { placed: string | null; heading: number; link: boolean; raised: boolean; body: number }
type Step = { node: Node; state: State } | { flush: State }
type Piece = { text: string; link: boolean }

/**
 * Pasted HTML (a page, or a clipboard's fragment) → its blocks as lines of text; nothing of the markup is kept.
 * When an article or main element holds half of the text or more, what stands outside it is marked.
 * The tree is walked with a list, not by recursion: a page may nest deeper than the call stack.
 */
export function readHtml(html: string): Line[] {
  const found: (Omit<Line, 'line'> & { body: number })[] = []
  let pieces: Piece[] = []
  let bodies = 0

  const flush = (state: State) => {
    const text = tidy(pieces.map(piece => piece.text).join(''))
    const linked = pieces.every(piece => piece.link || !/[\p{L}\p{N}]/u.test(piece.text))
    pieces = []
    for (const part of text.split('\n\n')) {
      const line = part.replace(/[ \t\n\r\f]+/g, ' ').trim()
      if (line !== '')
        found.push({ text: line, heading: state.heading, linked, placed: state.placed, body: state.body })
    }
  }

  const top: State = { placed: null, heading: 0, link: false, raised: false, body: 0 }
  const steps: Step[] = [{ node: parse(html), state: top }]
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('flush' in step) {
      flush(step.flush)
      continue
    }
    const { node, state } = step
    if (node.nodeName === '#text' && 'value' in node) {
      if (state.raised && state.link && noteMark.test(node.value)) continue
      pieces.push({ text: node.value.replace(/[ \t\n\r\f]+/g, ' '), link: state.link })
      continue
    }
    if (!('childNodes' in node)) continue
    if ('tagName' in node && (silent.has(node.tagName) || isHidden(node))) continue
    const tag = 'tagName' in node ? node.tagName : ''
    if (tag === 'br') pieces.push({ text: '\n', link: true })
    const inside: State = {
      placed: statedBy(node) ?? placedBy[tag] ?? state.placed,
      heading: /^h[1-6]$/.test(tag) ? Number(tag[1]) : blocks.has(tag) ? 0 : state.heading,
      link: state.link || tag === 'a',
      raised: state.raised || tag === 'sup',
      body: (tag === 'article' || tag === 'main') && state.body === 0 ? ++bodies : state.body,
    }
    if (blocks.has(tag)) {
      flush(state)
      steps.push({ flush: inside })
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child) steps.push({ node: child, state: inside })
    }
  }
  flush(top)

  const body = mainBody(found)
  return found.map(({ body: own, ...line }, i) => ({
    ...line,
    line: i,
    placed: line.placed ?? (body > 0 && own !== body ? 'outside-article' : null),
  }))
}

function statedBy(node: Node): string | null {
  const said = 'attrs' in node ? node.attrs.find(({ name }) => name === 'data-left')?.value : undefined
  return said !== undefined && stated.has(said) ? said : null
}

function isHidden(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && /display\s?:\s?none/i.test(value)),
  )
}

/** The number of the article or main element that holds at least half of the text, 0 when none does. */
function mainBody(found: { text: string; body: number; placed: string | null }[]): number {
  const sizes = new Map<number, number>()
  let total = 0
  for (const { text, body, placed } of found) {
    if (placed) continue
    sizes.set(body, (sizes.get(body) ?? 0) + text.length)
    total += text.length
  }
  for (const [body, size] of sizes) if (body > 0 && size * 2 >= total) return body
  return 0
}
