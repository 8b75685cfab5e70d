import type { TaggedToken } from '@/lib/model/document'
import type { Statement } from '../../facts/fact'
import { plain } from '../../facts/reading/reader'
import { isClause, topOf } from '../../verifying/evidence-tokens'
import { countWords } from '../../verifying/words'
import { around } from '../around'
import { isFiniteVerb, isRelative, lostIn } from './lost-words'
import { type Filled, mostWords, type StatementLine } from './statement-line'

/** Words up to which a statement goes on behind a mark. */
const handy = 24

/** "ont donné corps" → "ont donné corps à l’idée d’un port": up to the next mark, and to the end of its sentence where that is near. */
export function fillEnd(line: StatementLine, filled: Statement): Filled {
  const { words, others, sentence } = line
  const { tokens } = sentence
  const last = words.at(-1)
  if (!last || last.at < 0 || last.at === others.length - 1) return { statement: filled, holes: 0 }
  const behindWord = sentence.span.start + (others[last.at]?.end ?? 0)
  const own = tokens.findIndex(({ span }) => span.start >= behindWord)
  // "13 %": the sign is no word, and stands in the statement.
  const next = tokens[own]?.upos === 'SYM' ? own + 1 : own
  const left = next > own ? (tokens[own]?.span.end ?? behindWord) : behindWord
  // "5 000 euros (selon l’âge) pour l’achat d’un vélo": what stands in brackets is told by the way.
  const behind = tokens[next]?.form === '(' ? behindBracket(tokens, next) : next
  const first = tokens[behind]
  const start = behind === next ? left : (first?.span.start ?? left)
  const length = countWords(around(filled.before, line.shown, filled.after))
  const lostUpTo = (to: number) => lostIn(line, { start, end: tokens[to]?.span.end ?? start })
  const upTo = (to: number, longest: number) => {
    const { text, count } = lostUpTo(to)
    const fits = text !== null && length + count <= longest
    return fits && !/^(?:ADP|DET|CCONJ|SCONJ)$/.test(tokens[to]?.upos ?? '')
      ? { ...filled, after: around('', filled.after, text) }
      : null
  }
  const end = tokens.findLastIndex(({ upos }) => upos !== 'PUNCT')
  const whole = goesOn(tokens, behind) ? upTo(end, handy) : null
  if (whole || !first) return { statement: whole ?? filled, holes: 0 }
  const stops = (at: number) =>
    marks.test(tokens[at]?.form ?? '') ? !isListed(tokens, at) : opensClause(tokens, at)
  // "à une rude tâche : fermer le port": without what the colon opens nothing is told.
  if (first.form === ':') return { statement: filled, holes: tokens.slice(behind).some(isFiniteVerb) ? 0 : 1 }
  if (stops(behind)) return { statement: filled, holes: 0 }
  const stop = tokens.findIndex((_, at) => at > behind && stops(at))
  const to = (stop < 0 ? tokens.length : stop) - 1
  const breath = upTo(to, mostWords)
  const spare = breath !== null || lostUpTo(to).idle || isLoose(line, first)
  return { statement: breath ?? filled, holes: spare ? 0 : 1 }
}

function behindBracket(tokens: readonly TaggedToken[], open: number): number {
  const close = tokens.findIndex(({ form }, at) => at > open && form === ')')
  return close < 0 ? open : close + 1
}

const marks = /^[,;:.!?()[\]–—…«»“”"]$/

/** ", mais sans succès", ", qui domine le port", "depuis mai, par la route du Nord": no clause and no quotation of its own. */
function goesOn(tokens: readonly TaggedToken[], at: number): boolean {
  const opener = tokens[at]?.form === ',' ? tokens[at + 1] : tokens[at]
  const rest = tokens.slice(at)
  if (!opener || rest.slice(0, -1).some(({ form }) => parts.test(form))) return false
  // "…, l’Europe 212 135": the next of a list, without its verb.
  if (/^(?:DET|PROPN)$/.test(opener.upos) && rest.some(({ upos }) => upos === 'NUM')) return false
  if (!rest.some(isFiniteVerb) || isRelative(opener) || opener.upos === 'SCONJ') return true
  // "et coule": not "et personne ne passe plus", which is told of another.
  return (
    opener.upos === 'CCONJ' &&
    !tokens.some(({ head, deprel }) => head === opener.head && /^nsubj/.test(deprel))
  )
}

const parts = /^[;:()[\]–—…«»“”"]$/

/** "entre les maires, | les préfets et les juges": the comma of a list. */
function isListed(tokens: readonly TaggedToken[], at: number): boolean {
  const top = tokens[at]?.form === ',' ? topOf(tokens, at) : -1
  const head = tokens[top]
  return head?.deprel === 'conj' && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(head.upos) && !isClause(tokens, top)
}

/** "et a fermé", "mais le port reste", "puisque la mer monte": a clause of its own. */
function opensClause(tokens: readonly TaggedToken[], at: number): boolean {
  const [token, head] = [tokens[at], tokens[tokens[at]?.head ?? -1]]
  if (!token || !head) return false
  if (token.upos === 'CCONJ') return /^(?:VERB|AUX)$/.test(head.upos) || isClause(tokens, token.head)
  return token.upos === 'SCONJ' && token.deprel === 'mark' && head.deprel.startsWith('advcl')
}

/** A time that its dateline tells, or a relative: what stands before it says enough. */
function isLoose({ reader, sentence }: StatementLine, first: TaggedToken): boolean {
  if (isRelative(first)) return true
  const rest = reader.text.slice(first.span.start, sentence.span.end)
  const at = rest.search(reader.reference.deictic)
  const head = sentence.tokens[first.head]
  const { times } = reader.words
  return (at >= 0 && at <= 6) || times.has(plain(head?.form ?? '')) || times.has(plain(first.form))
}
