import { SaxesParser } from 'saxes'
import { fail, ok, type Result } from '@/lib/model/result'

export type XmlNode = {
  /** Without its prefix. */
  name: string
  attributes: Readonly<Record<string, string>>
  /** From 1. */
  line: number
  children: (XmlNode | string)[]
  /** Comments that stand directly in it. */
  comments: string[]
}

const deepest = 200
const mostNodes = 3_000_000

/**
 * A file of XML as a tree. A document type with rules of its own is refused: entities could grow without end, or name
 * files. Failures: xml-doctype, xml-broken (params: line), xml-too-large.
 */
export function readTree(text: string): Result<XmlNode> {
  const parser = new SaxesParser()
  const top: XmlNode = { name: '', attributes: {}, line: 1, children: [], comments: [] }
  const open: XmlNode[] = [top]
  let nodes = 0
  parser.on('error', error => {
    throw error
  })
  parser.on('doctype', doctype => {
    if (/\[|<!ENTITY/iu.test(doctype)) throw new Refused('xml-doctype')
  })
  parser.on('opentag', tag => {
    if (open.length > deepest || ++nodes > mostNodes) throw new Refused('xml-too-large')
    const node: XmlNode = {
      name: local(tag.name),
      attributes: bare(tag.attributes as Record<string, string>),
      line: parser.line,
      children: [],
      comments: [],
    }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', words => push(open, words))
  parser.on('cdata', words => push(open, words))
  parser.on('comment', words => {
    open.at(-1)?.comments.push(words)
  })
  try {
    parser.write(text.replace(/^\uFEFF/u, '')).close()
  } catch (error) {
    if (error instanceof Refused) return fail('invalid', error.code)
    return fail('invalid', 'xml-broken', { params: { line: parser.line } })
  }
  const root = elements(top)[0]
  return root
    ? ok({ ...root, comments: [...top.comments, ...root.comments] })
    : fail('invalid', 'xml-broken', { params: { line: 1 } })
}

class Refused extends Error {
  constructor(readonly code: 'xml-doctype' | 'xml-too-large') {
    super(code)
  }
}

function push(open: XmlNode[], words: string) {
  const { children } = open.at(-1) as XmlNode
  const last = children.length - 1
  if (typeof children[last] === 'string') children[last] += words
  else children.push(words)
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
const bare = (attributes: Record<string, string>) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]))

export function elements(node: XmlNode, name?: string): XmlNode[] {
  return node.children.filter(
    (child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

export function first(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name)
}

/** Every descendant of that name, in the order of the file. */
export function descendants(node: XmlNode, name: string, found: XmlNode[] = []): XmlNode[] {
  for (const child of node.children) {
    if (typeof child === 'string') continue
    if (child.name === name) found.push(child)
    descendants(child, name, found)
  }
  return found
}

/** All words in it, without what stands round them. */
export function words(node: XmlNode | undefined): string {
  return node ? node.children.map(child => (typeof child === 'string' ? child : words(child))).join('') : ''
}
