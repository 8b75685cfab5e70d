import type { Clause } from '@/lib/model/document'
import { contains, overlaps, textOf } from '@/lib/model/span'
import { subjectWords } from '../asking/subject-words'
import type { Fact, FactKey, Statement } from './fact'
import { isOfQuiz } from './is-of-quiz'
import { type Askable, clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import { cutClause, openingOf } from './reading/cut-clause'
import { gapAt, phraseGapsIn } from './reading/gap-keys'
import { isParticipial } from './reading/is-participial'
import { isTiedBehind } from './reading/is-tied-behind'
import { joinWords } from './reading/join-words'
import { plain, type Reader, sentenceAt } from './reading/reader'
import { sureOf } from './reading/subject'

const fewestWords = 7
const mostWords = 22
/** What a gap needs around it. */
const fewestOfGap = 9

const aYear = /^(?:1[5-9]|20)\d\d$/

/**
 * "Sales of bicycles in Denmark have fallen sharply": a clause that stands alone, as a statement to be judged where no
 * subject of it is asked for (it is a plural, taken over, or said to be something), and with its gaps.
 */
export function told(reader: Reader): Fact[] {
  return clausesToAsk(reader)
    .flatMap(askable => ofClause(reader, askable, namedGaps))
    .filter(isOfQuiz)
}

/** Its gaps, those that are too unsure for a quiz as well. */
export const toldGaps = (reader: Reader, askable: Askable): Fact[] =>
  ofClause(reader, askable, gapsOf).filter(({ form }) => form === 'gap')

/** The gaps alone, at the keys that are found in the sentence of the clause. */
export function toldGapsWith(
  reader: Reader,
  askable: Askable,
  find: (reader: Reader, sentence: number) => Found[],
): Fact[] {
  const facts = ofClause(reader, askable, (_, { sentence, span }, text) =>
    find(reader, sentence).flatMap(found =>
      contains(span, found.key.span) ? placed(text, found, sureOfPhrase) : [],
    ),
  )
  return facts.filter(({ form }) => form === 'gap')
}

type FindGaps = (reader: Reader, clause: Clause, text: string) => Gap[]

function ofClause(reader: Reader, askable: Askable, find: FindGaps): Fact[] {
  const { clause, subject } = askable
  const { phrase } = clause.subject
  if (clause.verb.negated || !phrase || isParticipial(clause)) return []
  // "Deux groupes, les Bleus et les Verts étaient venus": an apposition without its second comma.
  if (!reader.words.bareNouns && subject.phrase.text.includes(',')) return []
  const pieces = cutClause(reader, clause, subject.phrase, null, subject.chain)
  if (!pieces || pieces.parts.attribution !== null) return []
  const { clitics, finite } = pieces.parts
  const rest = joinWords([pieces.told.before, pieces.told.after])
  const opening = openingOf(pieces)
  // "ce pays", put for it "Maroc": with the article that French gives it.
  const named = subject.phrase.asWritten ?? subjectWords(subject.phrase, reader.document).text
  const text = joinWords([opening, named, clitics, finite, rest])
  const words = text.split(' ').length
  // "in what", "how best": what it goes on with was left out; a list is half a list.
  // "Des mesures ont été prises : circulation alternée": a list behind a colon.
  if (reader.words.endsOpen.test(text) || / : /.test(text) || (rest.match(/,/g)?.length ?? 0) > 1) return []
  if (words < fewestWords || words > mostWords || rest.split(' ').length < 3) return []
  const base = {
    rule: 'told',
    evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
    confidence: clause.confidence * 0.95 * sureOf(subject),
  }
  // "songerait à protéger douze hectares": what the article keeps away from is not filled in as a fact.
  const kept = clause.verb.tense === 'conditional' && !reader.words.bareNouns
  const gaps = (kept || words < fewestOfGap ? [] : find(reader, clause, text)).map(
    (one): Fact => ({ ...base, ...one, form: 'gap', confidence: base.confidence * one.sure }),
  )
  if (asksSubject(reader, askable)) return gaps
  const own: FactKey = { text: named, span: phrase.span, class: 'phrase', accepted: [] }
  const { key, statement } = figureOf(reader, clause, text) ??
    oppositeOf(reader, clause, text) ?? {
      key: own,
      statement: { before: opening, after: joinWords([clitics, finite, rest]), shown: own.text },
    }
  return [{ ...base, form: 'told', class: 'statement', key, statement }, ...gaps]
}

type Found = Pick<Fact, 'class' | 'key'>
type Gap = Found & { statement: Statement; sure: number }

/** A noun may have another word in its place: below what a quiz shows, for whoever asks for what stands there. */
const sureOfPhrase = 0.6

/**
 * The clause with a gap at each name, figure or date of it, and at its other nouns: shorter than its sentence, with names
 * for its pronouns.
 */
function gapsOf(reader: Reader, clause: Clause, text: string): Gap[] {
  const { sentence, span } = clause
  const named = namedGaps(reader, clause, text)
  // Measured for English alone.
  const phrases = phraseGapsIn(reader, sentence)
  const others = phrases
    .filter(({ key }) => contains(span, key.span) && !named.some(one => overlaps(one.key.span, key.span)))
    .flatMap(found => placed(text, found, sureOfPhrase))
  return [...named, ...others]
}

function namedGaps(reader: Reader, { sentence }: Clause, text: string): Gap[] {
  // "Ada Brenn’s theory": whose it is, many know.
  const isOwner = ({ statement }: Gap) => /^[’']/.test(statement.after)
  return reader.places
    .entitiesIn(sentence)
    .flatMap(entity => placed(text, gapAt(reader, entity), 1))
    .map(one => (isOwner(one) ? { ...one, sure: sureOfPhrase } : one))
}

function placed(text: string, found: Found | null, sure: number): Gap[] {
  const statement = found && placeIn(text, found.key.text)
  return statement ? [{ class: found.class, key: found.key, statement, sure }] : []
}

/** Where words stand in a text, if only once and not as a part of another word. */
function placeIn(text: string, words: string): Statement | null {
  const parts = text.split(words)
  const [before = '', after = ''] = parts
  // "Udzungwa (Tanzanie)": what stands behind explains it.
  if (/^\s?\(/.test(after)) return null
  if (parts.length !== 2 || /[\p{L}\p{N}-]$/u.test(before) || /^[\p{L}\p{N}-]/u.test(after)) return null
  // "Vint | Cerf": a part of the name that took its place.
  const named = /^\p{Lu}/u.test(words)
  if (named && (/\p{Lu}[\p{L}.’'-]*\s$/u.test(before) || /^\s\p{Lu}/u.test(after))) return null
  return { before: before.trim(), after: after.trim() }
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
    if (isTiedBehind(reader, span)) continue
    const statement = /\d/.test(words) ? placeIn(text, words) : null
    if (!statement) continue
    return {
      key: {
        text: words,
        span,
        class: kind === 'date' || aYear.test(words) ? 'date' : 'number',
        accepted: [],
      },
      statement,
    }
  }
  return null
}

/** "have risen" → "have fallen": the only word of the clause that has an opposite. */
function oppositeOf(reader: Reader, { sentence, verb }: Clause, text: string): Altered | null {
  const { opposites } = reader.words
  const words = text.split(' ')
  const found = words.filter(word => Object.hasOwn(opposites, plain(word)))
  const [word] = found
  if (word === undefined || found.length !== 1) return null
  const token = sentenceAt(reader, sentence).tokens.find(
    ({ form, span }) => form === word && span.start >= verb.span.start - 1,
  )
  // "l’Afrique du Sud": of a place beside it nothing is told.
  if (!token || reader.places.entitiesIn(sentence).some(({ span }) => contains(span, token.span))) return null
  const at = words.indexOf(word)
  // "selon Santé | publique | France": a word of a name has no opposite.
  const capital = (near: string | undefined) => /^\p{Lu}/u.test(near ?? '')
  if (capital(words[at + 1]) && (capital(word) || (at > 1 && capital(words[at - 1])))) return null
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
