import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { partsOf } from '../verifying/item-view'
import { judgingOf } from '../verifying/judging-of'
import { chainAt } from '../verifying/mentions'
import { contentWords, countWords, shareIn } from '../verifying/words'
import { acceptability } from './acceptability'
import { joinsSentences } from './joins-sentences'
import { formWeight, ruleWeight } from './rule-weight'

/** The likelihood of being accepted, of built-in questions: what it is of those that are asked, so that one of ours is worth as
 * much as one that nobody measured, and how much it says beside all the rest. */
const usual = 0.72
const told = 3
/** Who wants as many facts as there are has what is asked less well beside them. */
const toldOfMany = 1

/**
 * How much a candidate is worth asking, about 0 to 1.5: confidence of its proposer, how likely a judge accepts it, then how near it is to what the
 * article is about (title, position, names that return), how short it asks, and how many distractors it found.
 */
export function worthOf(candidate: Candidate, document: Document, ofMany = false): number {
  const { article } = document
  const judging = judgingOf(article.language)
  const { stem } = candidate.content
  const { key, distractors } = partsOf(candidate.content)
  const words = contentWords(`${stem} ${key ?? ''}`, judging)
  const title = shareIn(contentWords(article.title, judging), words)
  const start = candidate.evidence[0]?.start ?? 0
  const early = 1 - start / Math.max(1, article.text.length)
  const chain = candidate.keySpan ? chainAt(document, candidate.keySpan) : null
  const returning = Math.min(4, chain?.mentions.length ?? 1) / 4
  const length = countWords(stem)
  const handy = length >= 6 && length <= 16 ? 1 : length <= 20 ? 0.7 : 0.4
  const strength = distractors.length >= 3 ? 1 : distractors.length === 2 ? 0.8 : 0.7
  // Who the title names is guessed without reading; a stem with hardly a word of content asks too little.
  const inTitle =
    key !== null && shareIn(contentWords(key, judging), contentWords(article.title, judging)) === 1
  const thin = contentWords(stem, judging).length < 3
  const guess = (inTitle && distractors.length > 0 ? 0.8 : 1) * (thin ? 0.8 : 1)
  const joined = joinsSentences(candidate, document) ? 1.8 : asksToConclude(candidate) ? 1.5 : 1
  const accepted = acceptability(candidate, document)
  const form = formWeight(candidate, article.language)
  const likely =
    accepted === null
      ? ruleWeight(candidate, article.language)
      : form * (accepted / usual) ** (ofMany ? toldOfMany : told)
  // What takes two sentences is harder to get right, and not asked less for it.
  const chance = joined > 1 ? Math.max(1, likely) : likely
  return (
    guess *
    joined *
    candidate.origin.confidence *
    chance *
    (0.5 + 0.25 * title + 0.2 * early + 0.15 * returning + 0.2 * handy + 0.2 * strength)
  )
}

/** Causes, aims, opinions, words in their place: what rules do not ask, and a model that was checked does. */
function asksToConclude({ origin }: Candidate): boolean {
  return origin.engine === 'llm' && origin.rule !== 'llm-detail'
}
