import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { Realiser } from '@/lib/model/phrasing'
import { clozeGap, type Difficulty, type TypedKey } from '@/lib/model/question'
import { distractorsFor } from '../distractors/distractors-for'
import type { Fact, Statement } from '../facts/fact'
import { seeded, seedOf } from '../random'
import { judgingOf } from '../verifying/judging-of'
import { ask } from './ask'
import { optionsOf } from './options-of'

/** Every way of asking one fact: with options, typed, as a statement, as a gap. A quiz shows one of them. */
export function candidatesOf(fact: Fact, document: Document, realiser: Realiser, seed: number): Candidate[] {
  const id = factId(fact)
  const random = seeded(seedOf(seed, id))
  const base = {
    class: fact.class,
    evidence: fact.evidence,
    keySpan: fact.key.span,
    fact: id,
    difficulty: difficultyOf(fact),
    explanation: null,
  }
  const origin = (confidence: number) => ({ engine: 'builtin' as const, rule: fact.rule, confidence })
  const key: TypedKey = { text: fact.key.text, class: fact.key.class, accepted: [...fact.key.accepted] }
  const candidates: Candidate[] = []
  const stem = ask(fact, realiser)
  const distractors = distractorsFor({
    key: key.text,
    keySpan: fact.key.span,
    class: key.class,
    stem: stem ?? '',
    gender: genderOf(fact),
    kind: kindOf(fact),
    document,
    random,
  })
  // A sentence of the article is asked in no other way than with a gap, or with another figure, date or person in it.
  if (fact.form === 'gap')
    return fact.statement
      ? [
          { ...base, ...gapOf(fact.statement, key, realiser), origin: origin(fact.confidence * gapped) },
          ...judgedOf(fact.statement, key, distractors, realiser, random).map(content => ({
            ...base,
            class: 'statement' as const,
            content,
            origin: origin(fact.confidence * gapped),
          })),
        ]
      : []
  if (stem) {
    if (distractors.length >= 2)
      candidates.push({
        ...base,
        content: {
          kind: 'multiple-choice',
          stem,
          options: optionsOf(key, distractors, random, judgingOf(document.article.language)),
        },
        origin: origin(fact.confidence),
      })
    candidates.push({
      ...base,
      content: { kind: 'short-answer', stem, key },
      origin: origin(fact.confidence * openly[key.class]),
    })
  }
  if (fact.statement) {
    const { before, after, shown: own = key.text } = fact.statement
    // "dans la ville de ____", "la ____ a salué": what stands before the key in its sentence stays before the gap.
    const lead = own.endsWith(key.text) ? own.slice(0, own.length - key.text.length) : ''
    // A false statement wants another of the same form: "en Iran" does not become "en Qatar".
    const other = own === key.text || swappable.has(key.class) ? distractors[0] : undefined
    const truth = other === undefined || random() < 0.5
    const shown = truth ? own : other
    if (shown)
      candidates.push({
        ...base,
        class: 'statement',
        content: { kind: 'true-false', stem: realiser.statement(around(before, shown, after)), key: truth },
        origin: origin(fact.confidence * 0.8),
      })
    candidates.push({
      ...base,
      ...gapOf({ ...fact.statement, before: around(before, lead, '') }, key, realiser),
      origin: origin(fact.confidence * gapped),
    })
  }
  return candidates
}

/** The sentence as it stands, or with another of the same form in the place of its key. */
function judgedOf(
  { before, after }: Statement,
  key: TypedKey,
  distractors: readonly string[],
  realiser: Realiser,
  random: () => number,
): Candidate['content'][] {
  const [other] = distractors
  if (!swappable.has(key.class) || other === undefined) return []
  const truth = random() < 0.5
  const stem = realiser.statement(around(before, truth ? key.text : other, after))
  return [{ kind: 'true-false', stem, key: truth }]
}
/** Of what a number counts: "deux" voitures, "une seule". */
const genderOf = (fact: Fact) =>
  fact.form === 'clause' && fact.asked.argument === 'count' ? fact.asked.gender : null

/** What the stem calls the key: "Quelle armée". */
const kindOf = (fact: Fact) =>
  fact.form === 'clause' && (fact.asked.argument === 'organisation' || fact.asked.argument === 'about')
    ? fact.asked.noun
    : null

/** How much less a gap is worth than the question about the same fact. */
const gapped = 0.55

function gapOf({ before, after }: Statement, key: TypedKey, realiser: Realiser): Pick<Candidate, 'content'> {
  return { content: { kind: 'cloze', stem: realiser.statement(around(before, clozeGap, after)), key } }
}

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

function around(before: string, middle: string, after: string): string {
  return [before, middle, after]
    .filter(part => part !== '')
    .join(' ')
    .replace(/(?<!\p{L})((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)[’']) /giu, '$1')
}

function difficultyOf(fact: Fact): Difficulty {
  if (fact.evidence.length > 1) return 'hard'
  return fact.class === 'why' || fact.class === 'said' || fact.class === 'role' ? 'medium' : 'easy'
}

function factId(fact: Fact): string {
  const place = fact.evidence[0]?.start ?? 0
  return fact.form === 'role'
    ? `role:${place}:${fact.role}`
    : `${fact.rule}:${place}:${fact.key.span.start}:${fact.key.text}`
}
