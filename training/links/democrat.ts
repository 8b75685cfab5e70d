import { readFileSync } from 'node:fs'
import { joinParagraphs, paragraphSeparator } from '@/lib/model/article'
import { overlaps, type Span } from '@/lib/model/span'
import { articleOf } from '../winer'
import { type Judge, type LinkText, oneOf, type Word } from './link-text'

/** A mention as Democrat marks it; those of one referent share `chain`. */
type Marked = Span & { chain: string }

/** Of Democrat's columns: index (of "des", a range, before its two words), form, paragraph, mentions ("(3|(7)|2)"). */
const columns = { index: 0, form: 1, paragraph: 11, mentions: 14 } as const

/** Documents of Democrat in the columns of boberle/coreference_databases, their words set into text again. */
export function readDemocrat(file: string): LinkText[] {
  return readFileSync(file, 'utf8')
    .split(/^#begin document /m)
    .slice(1)
    .map(document => {
      const { paragraphs, marked } = setInText(document.split('\n').slice(1))
      const article = { ...articleOf('', 'fr'), paragraphs, text: joinParagraphs(paragraphs) }
      return { id: /^\((?:ge\/)?(.*?)\)/.exec(document)?.[1] ?? '', article, judge: judgeOf(marked) }
    })
}

function setInText(lines: readonly string[]): { paragraphs: string[]; marked: Marked[] } {
  const paragraphs: string[] = []
  const marked: Marked[] = []
  const open = new Map<string, number[]>()
  let paragraph: string | undefined
  let start = 0
  let text = ''
  let contracted = { last: 0, span: { start: 0, end: 0 } }
  const close = () => {
    paragraphs.push(text)
    start += text.length + paragraphSeparator.length
    text = ''
  }
  for (const line of lines) {
    const row = line.split('\t')
    const form = row[columns.form]
    const mentions = row[columns.mentions]
    if (form === undefined || mentions === undefined) continue
    if (paragraph !== undefined && row[columns.paragraph] !== paragraph) close()
    paragraph = row[columns.paragraph]
    const [index = 0, last] = (row[columns.index] ?? '').split('-').map(Number)
    const inside = last === undefined && index <= contracted.last
    if (!inside) {
      text += isJoined(text, form) ? form : ` ${form}`
      const end = start + text.length
      contracted = { last: last ?? 0, span: { start: end - form.length, end } }
    }
    if (last !== undefined) continue
    for (const [, opens, chain = '', closes] of mentions.matchAll(/(\()?(\d+)(\))?/g)) {
      if (opens) open.set(chain, [...(open.get(chain) ?? []), contracted.span.start])
      const from = closes ? open.get(chain)?.pop() : undefined
      if (from !== undefined) marked.push({ chain, start: from, end: contracted.span.end })
    }
  }
  close()
  return { paragraphs, marked }
}

/** "l’" + "eau", "dit" + "-il", "eau" + ".". */
function isJoined(text: string, form: string): boolean {
  return (
    /(?:^|['’([])$/.test(text) ||
    /^[.,)\]…]+$/.test(form) ||
    /^-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce|là|ci|l[ae]s?|lui|moi|toi|y|en|t)/i.test(form)
  )
}

const ofSpeakers = /^(?:je|j|me|m|mon|ma|mes|moi|nous|vous|tu)\b/i

function judgeOf(marked: readonly Marked[]): Judge {
  return ({ span, form, quoted }: Word, seen) => {
    if (quoted && ofSpeakers.test(form)) return null
    const word = marked.find(({ start, end }) => start === span.start && end === span.end)
    // "il pleut" is no mention; other words that are none were left out by those who marked.
    if (!word) return /^il$/i.test(form) ? oneOf(seen.map(() => false)) : null
    return oneOf(
      seen.map(({ mentions }) => {
        const chains = mentions.flatMap(mention => markedAs(mention, marked)?.chain ?? [])
        return 2 * chains.filter(chain => chain === word.chain).length > chains.length
      }),
    )
  }
}

/** The marked mention that shares most with words of ours, null where none shares enough. */
function markedAs(span: Span, marked: readonly Marked[]): Marked | null {
  let best: Marked | null = null
  let most = 0.3
  for (const mention of marked) {
    if (!overlaps(span, mention)) continue
    const shared = Math.min(span.end, mention.end) - Math.max(span.start, mention.start)
    const share = (2 * shared) / (span.end - span.start + mention.end - mention.start)
    if (share <= most && !(best === null && mention.start === span.start)) continue
    best = mention
    most = Math.max(most, share)
  }
  return best
}
