import { clozeGap } from '@/lib/model/cloze-gap'
import type { Document } from '@/lib/model/document'
import type { Difficulty, QuestionContent } from '@/lib/model/question'
import { textOf } from '@/lib/model/span'
import { rankingValue } from '../distractors/ranking-value'
import type { Fact } from '../facts/fact'
import { partsOf } from '../verifying/item-view'
import { judgingOf } from '../verifying/judging-of'
import { contentWords } from '../verifying/words'

/**
 * How hard a question is for one who has the article: sentences to put together, words of the stem that the evidence does
 * not have, long words, wrong options near the key, and whether the answer is chosen or written.
 */
export function difficultyOf(fact: Fact, content: QuestionContent, document: Document): Difficulty {
  const points =
    1.5 * joinedSentences(fact, content, document) +
    3 * distance(fact, content, document) +
    2 * longWords(content) +
    closeness(fact, content, document) +
    (asks[fact.class] ?? 0) +
    (answered[content.kind] ?? 0)
  return points < easyBelow ? 'easy' : points < hardFrom ? 'medium' : 'hard'
}

/** Set so that about half of what can be asked of news is easy and a fifth is hard. */
const [easyBelow, hardFrom] = [0.8, 1.7]

/** Reasons and functions take more than finding a name. */
const asks: Partial<Record<Fact['class'], number>> = { why: 0.8, said: 0.4, role: 0.4, what: 0.4 }
/** Writing an answer is harder than knowing it again; half of all statements are guessed. */
const answered: Partial<Record<QuestionContent['kind'], number>> = { 'short-answer': 0.5, 'true-false': -0.4 }

const words = (text: string, { article: { language } }: Document) => contentWords(text, judgingOf(language))

/** Further sentences that tell something of the stem or the key which the first does not. */
function joinedSentences(
  { evidence, key, rule }: Fact,
  { stem }: QuestionContent,
  document: Document,
): number {
  const { text } = document.article
  const [first, ...others] = evidence
  // A passage shows both.
  if (!first || others.length === 0 || rule === 'passage') return 0
  const there = new Set(words(textOf(text, first), document))
  const missing = [...words(`${stem} ${key.text}`, document)].filter(word => !there.has(word))
  return others.filter(span => words(textOf(text, span), document).some(word => missing.includes(word)))
    .length
}

/** The share of the stem of a clause that is not in the words of the evidence, 0 to 1. */
function distance({ evidence, form }: Fact, { stem }: QuestionContent, document: Document): number {
  // "Qui a dit …", "Quelle fonction …": those words are nobody's.
  if (form !== 'clause') return 0
  const asked = words(stem.replaceAll(clozeGap, ''), document)
  const [first] = evidence
  if (!first || asked.length === 0) return 0
  const there = new Set(words(textOf(document.article.text, first), document))
  return asked.filter(word => !there.has(word)).length / asked.length
}

/** The share of words with eleven letters and more: the rare ones are among them. */
function longWords({ stem }: QuestionContent): number {
  const all = stem.match(/\p{L}{4,}/gu) ?? []
  return all.length === 0 ? 0 : all.filter(word => word.length >= 11).length / all.length
}

/** 0 to 1: figures within a fifth of the key, or names that the evidence has as well. */
function closeness({ evidence, key }: Fact, content: QuestionContent, document: Document): number {
  const { distractors } = partsOf(content)
  if (distractors.length === 0) return 0
  const { language, text } = document.article
  const judging = judgingOf(language)
  const kind = key.class === 'number' || key.class === 'date' ? key.class : null
  const own = kind && rankingValue(key.text, kind, judging)
  const [first] = evidence
  const told = first ? textOf(text, first) : ''
  const near = distractors.filter(option => {
    const other = kind && rankingValue(option, kind, judging)
    if (own !== null && other !== null) return kind === 'number' && Math.abs(other - own) <= own / 5
    return told.includes(option)
  })
  return near.length / distractors.length
}
