import { readFileSync } from 'node:fs'
import { overlaps, type Span } from '@/lib/model/span'
import { articleOf } from '../winer'
import { type Judge, type LinkText, oneOf, type Seen } from './link-text'

/** Snippets of Wikipedia that GAP's file begins with: more would drown what articles tell. */
const most = 700

/**
 * GAP (Webster and others 2018): a snippet of Wikipedia a line, one pronoun in it, two names and whether it means each of them.
 * Columns: ID, Text, Pronoun, Pronoun-offset, A, A-offset, A-coref, B, B-offset, B-coref, URL.
 */
export function readGap(file: string): LinkText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1, most + 1)
    .filter(Boolean)
    .map(readLine)
}

function readLine(line: string): LinkText {
  const [id = '', raw = '', pronoun, pronounAt, a, aAt, isA, b, bAt, isB, url = ''] = line.split('\t')
  const { text, place } = withPlainMarks(raw)
  const spanOf = (words = '', at = ''): Span => ({
    start: place(Number(at)),
    end: place(Number(at) + words.length),
  })
  const names = { a: spanOf(a, aAt), b: spanOf(b, bAt) }
  const meant = isA === 'TRUE' ? names.a : isB === 'TRUE' ? names.b : null
  const article = { ...articleOf(text, 'en'), title: titleOf(url) }
  return { id, article, judge: judgeOf(spanOf(pronoun, pronounAt), meant, [names.a, names.b]) }
}

function judgeOf(pronoun: Span, meant: Span | null, names: readonly Span[]): Judge {
  return ({ span }, seen) => {
    if (span.start !== pronoun.start) return null
    if (meant) return oneOf(seen.map(referent => isNamed(referent, meant)))
    // Neither name: somebody else, in view or not.
    const right = seen.map(referent => !names.some(name => isNamed(referent, name)))
    return { right, nobody: true, tie: false }
  }
}

/** Words that stand alone must be about as long as the name: "the brother of Ann" is not Ann. */
function isNamed({ mentions, chained }: Seen, name: Span): boolean {
  const longest = 1.8 * (name.end - name.start)
  return mentions.some(span => overlaps(span, name) && (chained || span.end - span.start < longest))
}

/** `` and '' are one mark each to the product; `place` is where an offset into the file's text has gone. */
function withPlainMarks(raw: string): { text: string; place: (at: number) => number } {
  const marks = [...raw.matchAll(/``|''/g)].map(({ index }) => index)
  return {
    text: raw.replace(/``|''/g, '"'),
    place: at => Math.min(at, raw.length) - marks.filter(mark => mark < at).length,
  }
}

/** "…/wiki/Ann_Lee_(singer)" → "Ann Lee". */
function titleOf(url: string): string {
  const page = decodeURIComponent(url.trim().split('/wiki/')[1] ?? '')
  return page.replace(/_/g, ' ').replace(/\s*\(.*\)$/, '')
}
