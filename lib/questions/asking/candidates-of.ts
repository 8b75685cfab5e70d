import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import type { Realiser } from '@/lib/model/phrasing'
import type { QuestionContent, TypedKey } from '@/lib/model/question'
import { distractorsFor } from '../distractors/distractors-for'
import type { LearnedDistractor } from '../distractors/learned'
import type { Fact } from '../facts/fact'
import { seeded, seedOf } from '../random'
import { judgingOf } from '../verifying/judging-of'
import { contentWords } from '../verifying/words'
import { difficultyOf } from './difficulty-of'
import { filledIn } from './filling/filled-in'
import { inTime } from './in-time'
import { optionsOf } from './options-of'
import { inWords } from './rewording/in-words'
import type { ReworkedFact } from './rewording/with-rewordings'
import { gapOf, judgedOf } from './statements-of'
import { stemOf } from './stem-of'
import { wellWorded } from './well-worded'
import { withoutMisprints } from './without-misprints'
import { wordingOf } from './wording-of'

/**
 * Every way of asking one fact: with options, typed, as a statement, as a gap, and the same in other words. A quiz shows one
 * of them.
 */
export function candidatesOf(
  { rewordings = [], ...fact }: ReworkedFact,
  document: Document,
  realiser: Realiser,
  seed: number,
  learned: readonly LearnedDistractor[] = [],
): Candidate[] {
  const id = factId(fact)
  return [fact, ...rewordings].flatMap(one => candidatesAs(one, id, document, realiser, seed, learned))
}

function candidatesAs(
  found: Fact,
  id: string,
  document: Document,
  realiser: Realiser,
  seed: number,
  learned: readonly LearnedDistractor[],
): Candidate[] {
  const random = seeded(seedOf(seed, id))
  const { language } = document.article
  const { typeset } = wordingOf(language)
  const fact = inTime(filledIn(wellWorded(found, document), document), document)
  const base = {
    evidence: fact.evidence,
    keySpan: fact.key.span,
    fact: id,
    explanation: null,
  }
  const add = (content: QuestionContent, share: number, rule = fact.rule, kind = fact.class) =>
    candidates.push({
      ...base,
      content: withoutSlips(content, fact, document),
      class: kind,
      difficulty: difficultyOf(fact, content, document),
      origin: { engine: 'builtin', rule, confidence: fact.confidence * share },
    })
  const plain: TypedKey = { text: fact.key.text, class: fact.key.class, accepted: [...fact.key.accepted] }
  const key: TypedKey = { ...plain, text: typeset(plain.text) }
  const candidates: Candidate[] = []
  const stem = stemOf(fact, document, realiser)
  const distractors = distractorsFor({
    key: plain.text,
    keySpan: fact.key.span,
    class: key.class,
    stem: stem ?? '',
    gender: genderOf(fact),
    kind: kindOf(fact),
    document,
    learned,
    random,
  })
  // A sentence of the article is asked in no other way than with a gap, or with another figure, date or person in it.
  const whole = fact.form === 'gap'
  const told = fact.form === 'told'
  if (stem && !whole) {
    const options = optionsOf(key, distractors.map(typeset), random, judgingOf(language))
    const ways = (line: string, share: number, rule = fact.rule) => {
      if (distractors.length >= 2 && !asksKind(fact) && !isBound(plain, language))
        add({ kind: 'multiple-choice', stem: line, options }, share, rule)
      add({ kind: 'short-answer', stem: line, key }, share * openly[key.class], rule)
    }
    ways(stem, 1)
    const other = inWords(stem, language)
    if (other) ways(other, reworded, 'in-words')
  }
  const judged =
    (whole && !swappable.has(key.class)) || fact.rule === 'passage'
      ? null
      : judgedOf(fact, plain, distractors, document, realiser, random)
  // A statement is as sure as its clause was read, whatever its question is worth.
  const sure = (fact.statement?.confidence ?? fact.confidence) / fact.confidence
  const surer = judged && saysLittle(judged.stem, language) ? sure * little : sure
  if (judged && !(whole && distractors.length === 0))
    add(judged, whole ? gapped : 0.8 * surer, fact.rule, 'statement')
  // "last September" → "September": what went with it left the sentence without a preposition.
  const dated = fact.key.class === 'date' && fact.key.text !== found.key.text
  const gap = told || dated ? null : gapOf(fact, plain, document, realiser)
  if (gap) add(gap, gapped)
  return candidates
}

/** "aux riverain", "3,67 milliard": as it should be written; what the article has stays accepted. */
function withoutSlips(content: QuestionContent, { evidence }: Fact, document: Document): QuestionContent {
  const mended = (text: string) => withoutMisprints(text, evidence, document)
  const keyOf = <K extends { text: string; accepted: string[] }>(key: K): K => {
    const text = mended(key.text)
    return text === key.text ? key : { ...key, text, accepted: [...new Set([key.text, ...key.accepted])] }
  }
  const stem = mended(content.stem)
  if (content.kind === 'short-answer') return { ...content, stem, key: keyOf(content.key) }
  if (content.kind === 'multiple-choice')
    return { ...content, stem, options: content.options.map(one => ({ ...one, text: mended(one.text) })) }
  if (content.kind !== 'cloze') return { ...content, stem }
  return {
    ...content,
    stem,
    gaps: content.gaps.map(gap => ('key' in gap ? { ...gap, key: keyOf(gap.key) } : gap)),
  }
}

/** "au moins dix" beside "au moins onze": who has eleven has ten as well, and a choice would be among bounds. */
const isBound = ({ class: kind, text }: TypedKey, language: Language) => {
  const { least, most } = judgingOf(language).bounds
  return kind === 'number' && (least.test(text) || most.test(text))
}

/** Of what a number counts: "deux" voitures, "une seule". */
const genderOf = (fact: Fact) =>
  fact.form === 'clause' && fact.asked.argument === 'count' ? fact.asked.gender : null

/** What the stem calls the key: "Quelle armée". */
const kindOf = (fact: Fact) =>
  fact.form === 'clause' && (fact.asked.argument === 'organisation' || fact.asked.argument === 'about')
    ? fact.asked.noun
    : null

/** "Which hotel …": other places of the article are no hotels. */
const asksKind = (fact: Fact) =>
  fact.rule === 'place-subject' &&
  fact.form === 'clause' &&
  fact.asked.argument === 'organisation' &&
  !/^(?:city|town|village|ville|village|commune)$/.test(fact.asked.noun ?? '')

/** A little less sure than what the article itself has. */
const reworded = 0.95

/** "Les gilets jaunes ont fait leur apparition.": few words, none of them a name or a figure. */
const saysLittle = (stem: string, language: Language) => {
  const words = stem.split(/[\s’']+/u)
  const short = words.length < 9 || contentWords(stem, judgingOf(language)).length < fewestTelling
  return short && !words.slice(1).some(word => /^[\p{Lu}\p{N}]/u.test(word))
}
/** "Plusieurs actions ont été recensées sur le réseau.": words with content, where no name and no figure stands. */
const fewestTelling = 5
const little = 0.4

/** How much less a gap is worth than the question about the same fact. */
export const gapped = 0.55

/** Classes of key that stand in a sentence as they stand among the options. */
const swappable: ReadonlySet<TypedKey['class']> = new Set(['person', 'number', 'date'])

/** How well a class of key is typed and scored: a name or a number safely, a phrase less so. */
const openly = {
  person: 0.95,
  place: 0.9,
  organisation: 0.9,
  number: 0.95,
  date: 0.95,
  phrase: 0.85,
} as const

function factId(fact: Fact): string {
  const place = fact.evidence[0]?.start ?? 0
  return fact.form === 'role'
    ? `role:${place}:${fact.role}`
    : `${fact.rule}:${place}:${fact.key.span.start}:${fact.key.text}`
}
