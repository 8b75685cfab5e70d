import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'title'])
const blocks = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 tr table blockquote pre section article header footer figure dl dt dd'.split(
    ' ',
  ),
)
const pictures = new Set(['img', 'video', 'audio', 'object', 'embed', 'iframe', 'svg', 'canvas'])

/** The words of HTML, a line for each block; `lost` when it holds a picture or a sound. */
export function asText(html: string): { text: string; lost: boolean } {
  if (!/[<&]/u.test(html)) return { text: collapse(html).trim(), lost: false }
  if (simple.test(html)) return { text: simplyText(html), lost: false }
  const out: Piece[] = []
  const state = { lost: false }
  walk(parseFragment(html).childNodes, out, state, false)
  return { text: join(out), lost: state.lost }
}

/** Most of what is read is paragraphs, line breaks and the usual entities: no parser is needed for those. */
const simple = /^(?:[^<&]|<\/?p>|<br ?\/?>|&(?:amp|lt|gt|quot);)*$/u
const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

function simplyText(html: string): string {
  const pieces = html.split(/(<[^<>]*>)/u).map((piece): Piece => {
    if (piece.startsWith('<br')) return 'break'
    if (piece.startsWith('<')) return edge
    return { words: piece.replace(/&[a-z]+;/gu, entity => signs[entity] ?? entity), keeps: false }
  })
  return join(pieces)
}

/** The same, with the blocks apart. */
export function asBlocks(html: string): string[] {
  const out: Piece[] = []
  walk(parseFragment(html).childNodes, out, { lost: false }, false)
  const texts: string[] = []
  let pieces: Piece[] = []
  for (const piece of [...out, edge]) {
    if (piece === edge) {
      const text = join(pieces)
      if (text !== '') texts.push(text)
      pieces = []
    } else pieces.push(piece)
  }
  return texts
}

/** Words; a line break; the edge of a block. Words that keep their spaces are not touched. */
type Piece = { words: string; keeps: boolean } | 'break' | 'edge'
const edge = 'edge' as const

function walk(nodes: readonly Node[], out: Piece[], state: { lost: boolean }, keeps: boolean) {
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) out.push({ words: node.value, keeps })
    else if (pictures.has(node.nodeName)) state.lost = true
    else if (node.nodeName === 'br') out.push('break')
    else if ('childNodes' in node && !silent.has(node.nodeName)) {
      const block = blocks.has(node.nodeName)
      if (block) out.push(edge)
      walk(node.childNodes, out, state, keeps || keepsSpaces(node))
      if (block) out.push(edge)
    }
  }
}

function keepsSpaces(node: Node): boolean {
  if (node.nodeName === 'pre') return true
  const style = 'attrs' in node ? node.attrs.find(({ name }) => name === 'style')?.value : undefined
  return style !== undefined && /white-space:\s*pre/iu.test(style)
}

const collapse = (words: string) => words.replace(/[ \t\n\r\f]+/gu, ' ')
/** Stands for a space that was written as such, until the others are gone. */
const solid = '\ufdd0'
const solidTab = '\ufdd1'
const solidLine = '\ufdd2'

function join(pieces: readonly Piece[]): string {
  const text = pieces
    .map(piece => {
      if (piece === 'break') return solidLine
      if (piece === edge) return '\ufdd3'
      if (!piece.keeps) return collapse(piece.words)
      return piece.words.replaceAll(' ', solid).replaceAll('\t', solidTab).replaceAll('\n', solidLine)
    })
    .join('')
  return text
    .replace(/ +/gu, ' ')
    .replace(/ ?\ufdd3[ \ufdd3]*/gu, '\ufdd3')
    .replace(/^\ufdd3|\ufdd3$/gu, '')
    .replace(/ ?\ufdd2 ?/gu, '\n')
    .replaceAll('\ufdd3', '\n')
    .trim()
    .replaceAll(solid, ' ')
    .replaceAll(solidTab, '\t')
}
