import type { Candidate, Rejection } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { ambiguousName } from './candidate-rules/ambiguous-name'
import { answeredOtherwise } from './candidate-rules/answered-otherwise'
import { articleBeforeName } from './candidate-rules/article-before-name'
import { asksOtherwise } from './candidate-rules/asks-otherwise'
import { bareInfinitive } from './candidate-rules/bare-infinitive'
import { bareOffice } from './candidate-rules/bare-office'
import { bareShare } from './candidate-rules/bare-share'
import { claimedFact } from './candidate-rules/claimed-fact'
import { cutEnd } from './candidate-rules/cut-end'
import { cutInBreath } from './candidate-rules/cut-in-breath'
import { cutOwners } from './candidate-rules/cut-owners'
import { cutPhrase } from './candidate-rules/cut-phrase'
import { cutRelative } from './candidate-rules/cut-relative'
import { cutShort } from './candidate-rules/cut-short'
import { cutStatement } from './candidate-rules/cut-statement'
import { disagreement } from './candidate-rules/disagreement'
import { emptyKey } from './candidate-rules/empty-key'
import { halfJoin } from './candidate-rules/half-join'
import { halfKey } from './candidate-rules/half-key'
import { halfName } from './candidate-rules/half-name'
import { halfNegation } from './candidate-rules/half-negation'
import { halfPair } from './candidate-rules/half-pair'
import { halfPhrase } from './candidate-rules/half-phrase'
import { halfSpan } from './candidate-rules/half-span'
import { heldByOthers } from './candidate-rules/held-by-others'
import { idleGap } from './candidate-rules/idle-gap'
import { keyAliasInOptions } from './candidate-rules/key-alias-in-options'
import { keyAliasInStem } from './candidate-rules/key-alias-in-stem'
import { keyKinInStem } from './candidate-rules/key-kin-in-stem'
import { keySpelledOut } from './candidate-rules/key-spelled-out'
import { knownUnread } from './candidate-rules/known-unread'
import { loneList } from './candidate-rules/lone-list'
import { lostAmount } from './candidate-rules/lost-amount'
import { lostArticle } from './candidate-rules/lost-article'
import { lostComparison } from './candidate-rules/lost-comparison'
import { lostCondition } from './candidate-rules/lost-condition'
import { lostDegree } from './candidate-rules/lost-degree'
import { lostJoint } from './candidate-rules/lost-joint'
import { lostLetter } from './candidate-rules/lost-letter'
import { lostLimit } from './candidate-rules/lost-limit'
import { lostMoment } from './candidate-rules/lost-moment'
import { lostNoun } from './candidate-rules/lost-noun'
import { lostObject } from './candidate-rules/lost-object'
import { lostOpinion } from './candidate-rules/lost-opinion'
import { lostPredicate } from './candidate-rules/lost-predicate'
import { lostQuoted } from './candidate-rules/lost-quoted'
import { lostRate } from './candidate-rules/lost-rate'
import { lostTime } from './candidate-rules/lost-time'
import { lostVerb } from './candidate-rules/lost-verb'
import { misprint } from './candidate-rules/misprint'
import { misspeltName } from './candidate-rules/misspelt-name'
import { notFound } from './candidate-rules/not-found'
import { openColon } from './candidate-rules/open-colon'
import { openEnd } from './candidate-rules/open-end'
import { othersToo } from './candidate-rules/others-too'
import { placeAsPerson } from './candidate-rules/place-as-person'
import { pointsBack } from './candidate-rules/points-back'
import { quotedFact } from './candidate-rules/quoted-fact'
import { repeatedName } from './candidate-rules/repeated-name'
import { repeatedNoun } from './candidate-rules/repeated-noun'
import { repeatedVerb } from './candidate-rules/repeated-verb'
import { restatedNoun } from './candidate-rules/restated-noun'
import { secondCount } from './candidate-rules/second-count'
import { secondNumber } from './candidate-rules/second-number'
import { splitAdverb } from './candidate-rules/split-adverb'
import { strayCapital } from './candidate-rules/stray-capital'
import { swallowedMark } from './candidate-rules/swallowed-mark'
import { swallowedWord } from './candidate-rules/swallowed-word'
import { unnamedDefinite } from './candidate-rules/unnamed-definite'
import { wrongGender } from './candidate-rules/wrong-gender'
import { type CandidateRule, viewCandidate } from './candidate-view'
import { itemRules } from './find-flaws'

/** What a person may do with good reason, and a machine may not: findings of these drop a candidate too. */
const strict = new Set([
  'pronoun-doubtful',
  'addressed',
  'demonstrative-doubtful',
  'key-words-in-stem',
  'deictic',
  'vague-stem',
  'no-question-mark',
  'no-question-word',
  'no-full-stop',
  'stem-cut',
  'verb-bare',
  'broken-grammar',
  'unbalanced',
  'typography',
  'small-start',
  'question-end',
  'long-stem',
  'short-stem',
  'thin-stem',
  'long-answer',
  'key-pointing',
  'key-deictic',
  'key-cut',
  'boilerplate',
  'long-key',
  'overlapping-options',
  'part-deictic',
  'match-clang',
  'grammatical-cue',
  'all-or-none',
  'cloze-small-word',
  'cloze-context',
  'number-spread',
  'double-negation',
])

export const candidateRules: readonly CandidateRule[] = [
  lostVerb,
  bareInfinitive,
  asksOtherwise,
  halfKey,
  halfPair,
  halfPhrase,
  halfName,
  keyAliasInStem,
  keyKinInStem,
  keySpelledOut,
  keyAliasInOptions,
  articleBeforeName,
  placeAsPerson,
  strayCapital,
  misprint,
  misspeltName,
  halfNegation,
  ambiguousName,
  quotedFact,
  claimedFact,
  notFound,
  answeredOtherwise,
  lostObject,
  cutShort,
  cutPhrase,
  cutEnd,
  cutRelative,
  cutInBreath,
  cutOwners,
  openEnd,
  openColon,
  restatedNoun,
  secondNumber,
  secondCount,
  repeatedName,
  repeatedNoun,
  repeatedVerb,
  disagreement,
  emptyKey,
  bareOffice,
  bareShare,
  othersToo,
  loneList,
  halfSpan,
  unnamedDefinite,
  pointsBack,
  wrongGender,
  lostArticle,
  lostNoun,
  lostMoment,
  lostLetter,
  lostComparison,
  lostDegree,
  lostRate,
  lostLimit,
  lostCondition,
  lostTime,
  lostOpinion,
  lostPredicate,
  lostJoint,
  splitAdverb,
  lostQuoted,
  halfJoin,
  lostAmount,
  swallowedMark,
  swallowedWord,
  idleGap,
  knownUnread,
  heldByOthers,
  cutStatement,
]

/** The first reason to drop a candidate, whoever proposed it, or null when it may be shown. */
export function verifyCandidate(candidate: Candidate, document: Document): Rejection | null {
  const view = viewCandidate(candidate, document)
  for (const { find, reason } of itemRules) {
    const finding = find(view).find(one => one.level === 'error' || strict.has(one.rule))
    if (finding) {
      const about = finding.params ? ` (${Object.values(finding.params).join(', ')})` : ''
      return { candidate, rule: finding.rule, reason: `${reason}${about}` }
    }
  }
  for (const { rule, refuse } of candidateRules) {
    const reason = refuse(view)
    if (reason) return { candidate, rule, reason }
  }
  return null
}
