import type { Clause } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Fact, FactKey, Statement } from './fact'
import { type Askable, clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import { cutClause } from './reading/cut-clause'
import { isParticipial } from './reading/is-participial'
import { joinWords } from './reading/join-words'
import { plain, type Reader, sentenceAt } from './reading/reader'
import { sureOf } from './reading/subject'

const fewestWords = 7
const mostWords = 22

const aYear = /^(?:1[5-9]|20)\d\d$/

const openEnd = /(?:^|\s)(?:what|how(?: \p{L}+)?|which|who|whom|whose|where|when|why|that|such|as)$/iu

/**
 * "Sales of bicycles in Denmark have fallen sharply": a clause that stands alone and of which no subject is asked for (it
 * is a plural, taken over, or said to be something), as a statement to be judged.
 */
export function told(reader: Reader): Fact[] {
  return reader.words.bareNouns ? clausesToAsk(reader).flatMap(askable => ofClause(reader, askable)) : []
}

function ofClause(reader: Reader, askable: Askable): Fact[] {
  const { clause, subject } = askable
  const { phrase } = clause.subject
  if (clause.verb.negated || !phrase || isParticipial(clause) || asksSubject(reader, askable)) return []
  const pieces = cutClause(reader, clause, subject.phrase, null, subject.chain)
  if (!pieces || pieces.parts.attribution !== null) return []
  const { clitics, finite, rest } = pieces.parts
  const text = joinWords([subject.phrase.text, clitics, finite, rest])
  const words = text.split(' ').length
  // "in what", "how best": what it goes on with was left out; a list is half a list.
  if (openEnd.test(text) || (text.match(/,/g)?.length ?? 0) > 1) return []
  if (words < fewestWords || words > mostWords || rest.split(' ').length < 3) return []
  const own: FactKey = { text: subject.phrase.text, span: phrase.span, class: 'phrase', accepted: [] }
  const altered = figureOf(reader, clause, text) ?? oppositeOf(reader, clause, text)
  const { key, statement } = altered ?? {
    key: own,
    statement: { before: '', after: joinWords([clitics, finite, rest]), shown: own.text },
  }
  return [
    {
      form: 'told',
      rule: 'told',
      class: 'statement',
      key,
      evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
      confidence: clause.confidence * 0.95 * sureOf(subject),
      statement,
    },
  ]
}

/** Rules that ask for the subject make the statement, too. */
function asksSubject(reader: Reader, { clause, subject }: Askable): boolean {
  const { kind, shared } = clause.subject
  if (subject.class === 'person' && !subject.coordinated) return true
  const says = reader.words.copulas.has(clause.verb.lemma) && !clause.verb.passive
  return kind === 'noun' && !shared && !subject.coordinated && !says && subject.phrase.number === 'Sing'
}

type Altered = { key: FactKey; statement: Statement }

/** A figure or a date of the clause that stands in it once: with another in its place the statement is false. */
function figureOf(reader: Reader, clause: Clause, text: string): Altered | null {
  for (const { class: kind, span } of reader.places.entitiesIn(clause.sentence)) {
    if (!/^(?:date|quantity|money|percent)$/.test(kind)) continue
    const words = textOf(reader.text, span).replace(/\s+/g, ' ')
    const parts = text.split(words)
    if (!/\d/.test(words) || parts.length !== 2) continue
    const [before = '', after = ''] = parts
    if (/[\p{L}\p{N}-]$/u.test(before) || /^[\p{L}\p{N}-]/u.test(after)) continue
    return {
      key: {
        text: words,
        span,
        class: kind === 'date' || aYear.test(words) ? 'date' : 'number',
        accepted: [],
      },
      statement: { before: before.trim(), after: after.trim() },
    }
  }
  return null
}

/** "have risen" → "have fallen": the only word of the clause that has an opposite. */
function oppositeOf(reader: Reader, { sentence, verb }: Clause, text: string): Altered | null {
  const { opposites } = reader.words
  const found = text.split(' ').filter(word => Object.hasOwn(opposites, plain(word)))
  const [word] = found
  if (word === undefined || found.length !== 1) return null
  const token = sentenceAt(reader, sentence).tokens.find(
    ({ form, span }) => form === word && span.start >= verb.span.start - 1,
  )
  if (!token) return null
  const at = text.split(' ').indexOf(word)
  const words = text.split(' ')
  return {
    key: { text: word, span: token.span, class: 'phrase', accepted: [] },
    statement: {
      before: words.slice(0, at).join(' '),
      after: words.slice(at + 1).join(' '),
      opposite: likeCase(word, opposites[plain(word)] ?? word),
    },
  }
}

/** "Western" → "Eastern". */
const likeCase = (model: string, word: string) =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word
