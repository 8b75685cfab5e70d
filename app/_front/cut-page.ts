import { createHash } from 'node:crypto'
import { inFlight, inScript } from './escape-words'
import { type Given, typedMarks } from './given-shape'

/** What is one reader's in any page of an attempt; a number: typed words of the question round it. */
export type Slot = 'attemptId' | 'nonce' | 'now' | 'deadline' | 'responses' | number
export type Part = Buffer | Slot
/** An element that differs with what was given (`data-own`): which it is, and how it looks in this page. */
export type Own = { name: string; parts: Part[] }

/**
 * A page taken to pieces. `still` is alike for two pages that differ in nothing but in slots and in elements of their own
 * (and in how Next cut its data for the browser).
 */
export type Cut = {
  headers: [name: string, value: string][]
  nonce: string
  pieces: (Part | Own)[]
  still: string
}

type Attempt = { attemptId: string; deadline: number | null; shown: readonly Given[] }
type Names = Record<'attemptId' | 'nonce' | 'now' | 'deadline', string>

/** A UUID: shorter ones could stand in a page by chance. */
const idLength = 36
/** Said of each connection, or by whoever answers. */
const others = /^(?:date|connection|keep-alive|transfer-encoding|content-length)$/i
const running = '"submitted":false,"paused":false'

/**
 * `form`: HTML, or data for the router of an open page. `attempt`: whose page it is, and what it shows as given; null for a
 * page that is nobody's. Null: it cannot be told what in this page is whose.
 */
export function cutPage(
  page: Buffer,
  rawHeaders: readonly string[],
  form: 'page' | 'data',
  attempt: Attempt | null,
): Cut | null {
  const headers = pairsOf(rawHeaders)
  const policy = headers.find(([name]) => /^content-security-policy$/i.test(name))?.[1] ?? ''
  const nonce = /'nonce-([\w+/=]+)'/.exec(policy)?.[1]
  if (!nonce || headers.some(([name]) => /^set-cookie$/i.test(name))) return null
  const text = page.toString()
  const whole = form === 'page' ? takeData(text, nonce) : { before: '', data: text, after: '' }
  const names = whole && namesIn(whole.data, nonce, attempt)
  if (!whole || !names) return null
  const write = form === 'page' ? (literal: string) => inScript(literal) : (literal: string) => literal
  const data = cutData(whole.data, names, attempt, write)
  const before = cutElements(whole.before, names)
  const after = cutElements(whole.after, names)
  if (!data || !before || !after) return null
  const opened =
    form === 'page' ? [[`<script nonce="`, 'nonce', `">self.__next_f.push([1,"`], [`"])</script>`]] : []
  const frame = opened.map(parts => parts.map(part => (part === 'nonce' ? part : lasting(part)) as Part))
  return {
    headers: headers.filter(([name]) => !others.test(name)),
    nonce,
    pieces: [...before, ...(frame[0] ?? []), ...data, ...(frame[1] ?? []), ...after],
    still: stillOf([...before, ...after]),
  }
}

/**
 * Takes Next's data for the browser, which it writes in scripts of some kilobytes each, out of a page, as one text: what is
 * looked for in it may stand on the edge of two. Null where some of it is written in another way.
 */
function takeData(text: string, nonce: string): { before: string; data: string; after: string } | null {
  const begin = `<script nonce="${nonce}">self.__next_f.push([1,`
  const end = '])</script>'
  let [before, data, at] = ['', '', 0]
  for (let from = text.indexOf(begin); from >= 0; from = text.indexOf(begin, at)) {
    const to = text.indexOf(end, from)
    before += text.slice(at, from)
    // Within a string no script is ended: Next writes < as \u003c.
    const found: unknown = JSON.parse(text.slice(from + begin.length, to))
    if (typeof found !== 'string') return null
    data += found
    at = to + end.length
  }
  const after = text.slice(at)
  return at === 0 || `${before}${after}`.includes('self.__next_f.push') ? null : { before, data, after }
}

function namesIn(data: string, nonce: string, attempt: Attempt | null): Names | null {
  if (!attempt) return { attemptId: '', nonce, now: '', deadline: '' }
  const { attemptId, deadline } = attempt
  const now = onlyOne(data, /"now":(\d{13})\b/g)
  const due = onlyOne(data, /"deadline":(\d{13}|null)\b/g)
  // A clock that stands is for a while, and of that no page is kept.
  if (!now || due !== String(deadline) || attemptId.length !== idLength || !data.includes(running))
    return null
  return { attemptId, nonce, now, deadline: due }
}

function cutData(
  data: string,
  names: Names,
  attempt: Attempt | null,
  write: (literal: string) => string,
): Part[] | null {
  if (!attempt) return cutSlots(data, names, false, write)
  const given = `"responses":${inFlight(attempt.shown)}`
  const [before, after, more] = data.split(given)
  if (before === undefined || after === undefined || more !== undefined) return null
  const parts = [
    cutSlots(`${before}"responses":`, names, false, write),
    ['responses' as const],
    cutSlots(after, names, false, write),
  ]
  return parts.includes(null) ? null : parts.flatMap(one => one ?? [])
}

/** Text between elements that are somebody's own, and these; one within another is part of it. */
function cutElements(html: string, names: Names): (Part | Own)[] | null {
  const pieces: (Part | Own)[] = []
  let at = 0
  const add = (to: number) => {
    const parts = cutSlots(html.slice(at, to), names, false)
    pieces.push(...(parts ?? []))
    return parts !== null
  }
  for (const { index, 1: name = '' } of html.matchAll(/ data-own="([\w:-]+)"/g)) {
    if (index < at) continue
    const from = html.lastIndexOf('<', index)
    const to = endOfElement(html, from)
    const parts = to && cutSlots(html.slice(from, to), names, name.startsWith('question:'))
    if (!to || !parts || !add(from)) return null
    pieces.push({ name, parts })
    at = to
  }
  return add(html.length) ? pieces : null
}

/** Where the element ends that begins at `from`: in what React writes, < stands for nothing but a tag. */
function endOfElement(html: string, from: number): number | null {
  const [, tag] = /^<([a-z\d]+)/.exec(html.slice(from, from + 20)) ?? []
  const tags = new RegExp(`<(/?)${tag}[^<>]*>`, 'g')
  tags.lastIndex = from
  let depth = 0
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    depth += found[1] ? -1 : 1
    if (depth === 0) return tags.lastIndex
  }
  return null
}

/** Null: typed words stand where none may be. */
function cutSlots(
  text: string,
  names: Names,
  typed: boolean,
  write: (literal: string) => string = literal => literal,
): Part[] | null {
  const slots = Object.entries(names).filter(([, value]) => value !== '' && value !== 'null')
  const any = [...slots.map(([, value]) => value.replace(/[+/]/g, '\\$&')), typedMarks.source].join('|')
  const parts: Part[] = []
  let at = 0
  for (const { index, 0: found, 1: number } of text.matchAll(new RegExp(any, 'g'))) {
    if (number !== undefined && !typed) return null
    if (index > at) parts.push(lasting(write(text.slice(at, index))))
    const slot = slots.find(([, value]) => value === found)?.[0] as Slot | undefined
    parts.push(slot ?? Number(number))
    at = index + found.length
  }
  if (at < text.length) parts.push(lasting(write(text.slice(at))))
  return parts
}

/** Bytes of their own: those of a pool would keep eight kilobytes for each few that are kept. */
function lasting(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text))
  bytes.write(text)
  return bytes
}

function stillOf(pieces: readonly (Part | Own)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces)
    hash.update(Buffer.isBuffer(piece) ? piece : `\n${typeof piece === 'object' ? piece.name : piece}\n`)
  return hash.digest('base64')
}

function pairsOf(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, raw[at + 1] ?? '']] : []))
}

/** What a pattern finds, when it is the same wherever it is found. */
function onlyOne(text: string, pattern: RegExp): string | null {
  const found = new Set([...text.matchAll(pattern)].map(([, value]) => value))
  const [one] = found
  return found.size === 1 ? (one ?? null) : null
}
