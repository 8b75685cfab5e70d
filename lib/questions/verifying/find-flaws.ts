import type { Article } from '@/lib/model/article'
import { engineLanguage } from '@/lib/model/article-language'
import type { Finding, QuestionBody } from '@/lib/model/question'
import { absoluteWords } from './item-rules/absolute-words'
import { allOrNone } from './item-rules/all-or-none'
import { attribution } from './item-rules/attribution'
import { boilerplate } from './item-rules/boilerplate'
import { brokenGrammar } from './item-rules/broken-grammar'
import { clang } from './item-rules/clang'
import { clozeGapRule } from './item-rules/cloze-gap'
import { deictic } from './item-rules/deictic'
import { demonstrative } from './item-rules/demonstrative'
import { distractorTrue } from './item-rules/distractor-true'
import { duplicateOptions } from './item-rules/duplicate-options'
import { evidenceEmpty } from './item-rules/evidence-empty'
import { evidenceWithoutKey } from './item-rules/evidence-without-key'
import { fullSentence } from './item-rules/full-sentence'
import { grammaticalCue } from './item-rules/grammatical-cue'
import { keyCount } from './item-rules/key-count'
import { keyInStem } from './item-rules/key-in-stem'
import { keyShape } from './item-rules/key-shape'
import { length } from './item-rules/length'
import { longKey } from './item-rules/long-key'
import { matchClang } from './item-rules/match-clang'
import { negation } from './item-rules/negation'
import { numericKey } from './item-rules/numeric-key'
import { oneClass } from './item-rules/one-class'
import { overlappingOptions } from './item-rules/overlapping-options'
import { parallelism } from './item-rules/parallelism'
import { partPointing } from './item-rules/part-pointing'
import { pronoun } from './item-rules/pronoun'
import { questionEnd } from './item-rules/question-end'
import { typography } from './item-rules/typography'
import { vagueStem } from './item-rules/vague-stem'
import { verbatim } from './item-rules/verbatim'
import { type ItemRule, viewItem } from './item-view'

/**
 * The rules for one question, whoever wrote it (Haladyna, Downing & Rodriguez 2002): first what makes it unusable,
 * then how it reads, then what helps to guess it.
 */
export const itemRules: readonly ItemRule[] = [
  keyCount,
  evidenceEmpty,
  evidenceWithoutKey,
  duplicateOptions,
  overlappingOptions,
  distractorTrue,
  keyInStem,
  keyShape,
  numericKey,
  partPointing,
  pronoun,
  demonstrative,
  deictic,
  vagueStem,
  fullSentence,
  brokenGrammar,
  typography,
  questionEnd,
  length,
  boilerplate,
  attribution,
  negation,
  longKey,
  allOrNone,
  absoluteWords,
  clang,
  matchClang,
  grammaticalCue,
  parallelism,
  oneClass,
  verbatim,
  clozeGapRule,
]

/** The rules that go by the form of a question: all there is in a language without an engine. */
export const rulesOfForm: readonly ItemRule[] = itemRules.filter(({ reads }) => !reads)

/** What the rules say of one question; an `error` blocks publishing, a `warn` is shown, a `report` only counted. */
export function findFlaws(
  body: Pick<QuestionBody, 'content' | 'class' | 'evidence' | 'origin'>,
  article: Pick<Article, 'text' | 'language' | 'title' | 'paragraphs'>,
): Finding[] {
  const view = viewItem(body, article)
  const rules = engineLanguage(article.language) ? itemRules : rulesOfForm
  return rules.flatMap(rule => rule.find(view))
}
