import type { Span } from '@/lib/model/span'
import { countWords } from '../../verifying/words'
import { around } from '../around'
import { isFiniteVerb, isRelative, lostIn } from './lost-words'
import { type Filled, mostWords, type StatementLine } from './statement-line'

/** "les clubs montent" → "les clubs inscrits avant mai montent": what nothing parts from the words on both sides. */
export function fillBetween(line: StatementLine): Filled {
  const { words, others, sentence, reader, statement, key } = line
  let [{ before, after }, holes] = [statement, 0]
  let room = mostWords - countWords(around(before, line.shown, after))
  // From the end on, so that places stay where they are.
  for (let index = words.length - 2; index >= 0; index -= 1) {
    const [left, right] = [words[index], words[index + 1]]
    if (!left || !right || left.at < 0 || right.at <= left.at + 1) continue
    const [from, to] = [others[left.at]?.end ?? 0, others[right.at]?.start ?? 0]
    const between = { start: sentence.span.start + from, end: sentence.span.start + to }
    const span = beforeRelative(line, between)
    if (key.start < span.end && span.start < key.end) continue
    const lost = lostIn(line, span)
    // What stands between commas or in brackets is told by the way, but for what the next words are of.
    if (lost.idle) continue
    if (opensAside.test(reader.text.slice(span.start, span.end)) && !holdsNext(line, span)) continue
    const inPiece = left.piece === right.piece && left.piece !== 'shown'
    const atKey = left.piece !== right.piece && (left.piece === 'shown' || right.piece === 'shown')
    if (!lost.text || lost.count > room || !(inPiece || atKey)) {
      holes += 1
      continue
    }
    room -= lost.count
    const text = span === between ? lost.text : `${lost.text} `
    if (inPiece) {
      const piece = left.piece === 'before' ? before : after
      const joined = `${piece.slice(0, left.word.end)}${text}${piece.slice(right.word.start)}`
      if (left.piece === 'before') before = joined
      else after = joined
    } else if (left.piece === 'before') before = `${before.slice(0, left.word.end)}${text}`.trim()
    else after = `${text}${after}`.trim()
  }
  return { statement: { ...statement, before, after }, holes }
}

/** "Jeanne Carel de Lenne, qui | a fermé": the name has what is its own, and not the relative that the subject stands for. */
function beforeRelative({ sentence: { tokens } }: StatementLine, span: Span): Span {
  const inside = tokens.filter(one => one.span.start >= span.start && one.span.end <= span.end)
  const words = inside.filter(({ upos }) => upos !== 'PUNCT')
  const kept = words.at(-2)
  return isRelative(words.at(-1)) && kept ? { start: span.start, end: kept.span.end } : span
}

/** "l’usine, installée à Lenne, | près du port": a place behind a place is said of the first one. */
function holdsNext({ sentence: { tokens } }: StatementLine, { start, end }: Span): boolean {
  const inside = tokens.filter(({ span }) => span.start >= start && span.end <= end)
  const next = tokens.findIndex(({ span }) => span.start >= end)
  const [comma, opener] = inside
  return (
    comma?.form === ',' &&
    inside.at(-1)?.form === ',' &&
    opener?.upos === 'VERB' &&
    opener.feats.VerbForm === 'Part' &&
    tokens[next]?.upos === 'ADP' &&
    !tokens.slice(next).some(isFiniteVerb)
  )
}

const opensAside = /^\s*[,(«“"–—]/u
