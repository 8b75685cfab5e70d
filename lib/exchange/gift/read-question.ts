import type { Draft, Drafted } from '../margin/draft'
import { readMargin } from '../margin/margin'
import type { Block } from './cut-blocks'
import { formattedText } from './formatted-text'
import { readAnswers } from './read-answers'
import { findSign, splitOnce } from './signs'

/** `::title:: stem { answers } rest` */
export function readQuestion(block: Block): Drafted {
  const titled = /^::((?:\\[\s\S]|(?!::)[^\\])*)::/u.exec(block.text)
  const title = formattedText(titled?.[1] ?? '', 'plain').text
  const asked = block.text.slice(titled?.[0].length ?? 0)
  const open = findSign(asked, '{')
  const close = findSign(asked, '}', open)
  const before = formattedText(asked.slice(0, open), null)
  const about = before.text || title || asked
  const refuse = (reason: string): Drafted => ({ refused: { line: block.line, about, reason } })
  if (close < 0) return refuse('brace-open')
  const rest = asked.slice(close + 1).replace(/^[^\S\n]*\/\/[^\n]*/u, '')
  if (findSign(rest, '{') >= 0) return refuse('several-gaps')
  const [body, feedback] = splitOnce(asked.slice(open + 1, close), '####')
  const after = formattedText(rest, before.format)
  const read = readAnswers(body.trim(), { format: before.format, gap: after.text !== '' })
  if ('reason' in read) return { refused: { line: block.line, about, ...read } }
  const draft: Draft = {
    line: block.line,
    id: idOf(block.comments),
    content: { ...read.content, stem: stemOf(before.text, after.text) || title },
    points: null,
    explanation: feedback === null ? null : formattedText(feedback, before.format).text,
    margin: block.comments.map(readMargin).find(found => found !== null) ?? null,
    lost: before.lost || after.lost ? [...read.lost, { reason: 'picture' }] : read.lost,
  }
  return { draft }
}

function stemOf(before: string, after: string): string {
  if (after === '') return before
  // A sign that closes stands right after the gap.
  const space = /^[.,;)\]’'-]/u.test(after) ? '' : ' '
  return `${before} ____${space}${after}`.trim()
}

const idOf = (comments: readonly string[]) =>
  comments.map(comment => /\[id:([^\]]+)\]/u.exec(comment)?.[1]?.trim()).find(id => id !== undefined) ?? null
