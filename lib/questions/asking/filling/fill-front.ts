import type { Sentence } from '@/lib/model/document'
import type { Statement } from '../../facts/fact'
import { plain, type Reader } from '../../facts/reading/reader'
import { countWords } from '../../verifying/words'
import { around } from '../around'
import { isFiniteVerb, standIn, typed } from './lost-words'
import { mostWords, type StatementLine } from './statement-line'

/** "Les poêles fument" → "Quand le bois est humide, les poêles fument": what its sentence opens with, but for what joins it to the one before. */
export function fillFront(
  { words, others, sentence, reader, shown }: StatementLine,
  filled: Statement,
): Statement {
  const [first] = words
  // Words of its own at the end may be those that the sentence opens with; a name for a pronoun changes what is said before it.
  if (!first || first.at <= 0 || words.some(({ at }) => at < 0)) return filled
  const to = sentence.span.start + (others[first.at]?.start ?? 0)
  const from = startOf(reader, sentence, to)
  const inside = sentence.tokens.filter(({ span }) => span.start >= from && span.end <= to)
  const [opener] = inside
  const text = typed(reader.text.slice(from, to))
  if (!opener || !/,\s*$/.test(text) || !opens.test(opener.upos)) return filled
  if (inside.some(isFiniteVerb) && opener.upos !== 'SCONJ') return filled
  const room = mostWords - countWords(around(filled.before, shown, filled.after))
  if (!standIn(reader, inside, text) || countWords(text) > room) return filled
  const opening = text.trim().charAt(0).toUpperCase() + text.trim().slice(1)
  const own = sentence.tokens.find(({ span }) => span.start >= to)
  const small = (line: string) =>
    /^\p{Ll}/u.test(own?.form ?? '') ? line.charAt(0).toLowerCase() + line.slice(1) : line
  return filled.before === ''
    ? { ...filled, before: opening, shown: small(shown) }
    : { ...filled, before: `${opening} ${small(filled.before)}` }
}

/** A circumstance opens so, or a clause that tells when, why or doing what. */
const opens = /^(?:ADP|SCONJ|VERB)$/

/** Behind "De même, ". */
function startOf({ reference }: Reader, { tokens, span }: Sentence, to: number): number {
  const comma = tokens.findIndex(({ form, span: own }) => form === ',' && own.end <= to)
  const joint = tokens
    .slice(0, Math.max(0, comma))
    .map(({ form }) => plain(form))
    .join(' ')
    .replace(/’ /g, '’')
  const idle = comma > 0 && (reference.removable.has(joint) || reference.connective.test(joint))
  return idle ? (tokens[comma + 1]?.span.start ?? span.start) : span.start
}
