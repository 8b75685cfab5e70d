import type { Candidate } from '@/lib/model/candidate'
import type { KeyClass } from '@/lib/model/question'
import { seededId, shuffled } from '../random'
import { contentWords, countWords, shareIn } from '../verifying/words'
import { joined, leastSure, type Piece } from './joined'
import { type Asked, builtin, type Composer, chanceOf, type Material } from './material'
import { saysEnough } from './statement-of'

type Statement = Piece & { text: string; true: boolean }

const wanted = { true: 3, false: 2 }
const fewest = { true: 2, false: 1 }
const mostWords = 18
/** One of five that is not clean spoils all five. */
const surely = 0.65
/** So many words in common, and two statements are seen to be one and its alteration. */
const twins = 0.6
/** What can be altered so that nothing but the article tells: another name often does not fit the rest of a sentence. */
const alterable: ReadonlySet<KeyClass> = new Set(['number', 'date'])

/** Statements that passed the rules one by one, some of them altered: "Which of these statements are true?" */
export const chooseStatements: Composer = material => {
  const { words } = material
  const told = material.asked.flatMap(one => statementsOf(one, material))
  const wrong = spread(told, false, [], material)
  const chosen = spread(told, true, wrong, material)
  if (wrong.length < fewest.false || chosen.length < wrong.length + fewest.true) return []
  const fact = `choose-statements:${chosen.map(({ evidence }) => evidence[0]?.start).join('-')}`
  const random = chanceOf(material, fact)
  return [
    {
      ...joined(chosen),
      content: {
        kind: 'multiple-response',
        stem: words.typeset(words.trueStatements),
        options: shuffled(chosen, random).map(one => ({
          id: seededId(random),
          text: one.text,
          correct: one.true,
        })),
      },
      class: 'statement',
      fact,
      difficulty: 'medium',
      origin: builtin('choose-statements', 0.8 * leastSure(chosen)),
    },
  ]
}

function statementsOf({ fact: told, candidates }: Asked, material: Material): Statement[] {
  return candidates.flatMap(({ content, evidence, fact, origin }: Candidate) =>
    content.kind === 'true-false' &&
    (content.key || alterable.has(told.key.class)) &&
    origin.confidence >= surely &&
    countWords(content.stem) <= mostWords &&
    saysEnough(content.stem, material)
      ? [{ text: content.stem, true: content.key, evidence, facts: [fact], confidence: origin.confidence }]
      : [],
  )
}

/** More of one truth, the surest first, a sentence of the article each, none a twin of another. */
function spread(
  told: readonly Statement[],
  truth: boolean,
  before: readonly Statement[],
  { judging }: Material,
): Statement[] {
  const kept = [...before]
  const ofTruth = told.filter(one => one.true === truth).sort((a, b) => b.confidence - a.confidence)
  for (const one of ofTruth) {
    if (kept.length - before.length >= wanted[truth ? 'true' : 'false']) break
    const said = contentWords(one.text, judging)
    const near = kept.some(
      other =>
        other.evidence[0]?.start === one.evidence[0]?.start ||
        shareIn(said, contentWords(other.text, judging)) >= twins,
    )
    if (!near) kept.push(one)
  }
  return kept
}
