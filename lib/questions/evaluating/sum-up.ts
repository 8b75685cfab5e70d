import { type AnswerClass, answerClasses } from './class-of-answer'
import { type Cluster, clusterRejections, tally } from './cluster-rejections'
import type { Covered } from './cover-answers'
import type { EvaluatedArticle } from './evaluate-article'
import { type BlindGuesses, guessBlind } from './guess-blind'
import { type Rate, rateOf } from './wilson'

type Tally = { rule: string; count: number }[]
export type Coverage = { class: AnswerClass | 'all'; asked: Rate; verified: Rate; ofQuiz: Rate; shown: Rate }

/** A corpus run in figures. Times are milliseconds for 600 words, of articles of 100 words and more. */
export type Evaluation = {
  articles: number
  words: number
  /** Of the texts of 250 to 900 words as they were given. */
  yieldsTen: Rate
  yieldsEight: Rate
  questions: number
  candidates: number
  /** Different facts that some candidate asks: a quiz shows each once at most. */
  facts: number
  rejected: number
  kinds: Tally
  classes: Tally
  rules: Tally
  paragraphsAsked: Rate
  findings: Tally
  clusters: Cluster[]
  processorMs: { median: number; p95: number }
  wallMs: { median: number; p95: number }
  coverage: Coverage[]
  /** Human questions that no verified candidate covers: some of each class, from all over the corpus. */
  uncovered: { class: AnswerClass; article: string; question: string; answer: string }[]
  blind: BlindGuesses
}

export function sumUp(evaluated: readonly EvaluatedArticle[]): Evaluation {
  const questions = evaluated.flatMap(one => one.questions)
  const middling = evaluated.filter(({ given }) => given >= 250 && given <= 900)
  const yields = (count: number) =>
    rateOf(middling.filter(one => one.questions.length >= count).length, middling.length)
  const sum = (each: (one: EvaluatedArticle) => number) =>
    evaluated.reduce((total, one) => total + each(one), 0)
  const perText = (each: (one: EvaluatedArticle) => number) => {
    const times = evaluated
      .filter(({ words }) => words >= 100)
      .map(one => (600 * each(one)) / one.words)
      .sort((a, b) => a - b)
    return { median: quantile(times, 0.5), p95: quantile(times, 0.95) }
  }
  return {
    articles: evaluated.length,
    words: sum(one => one.words),
    yieldsTen: yields(10),
    yieldsEight: yields(8),
    questions: questions.length,
    candidates: sum(one => one.candidates.length),
    facts: sum(one => new Set(one.candidates.map(({ fact }) => fact)).size),
    rejected: sum(one => one.rejected.length),
    kinds: tally(questions.map(({ content }) => content.kind)),
    classes: tally(questions.map(one => one.class)),
    rules: tally(questions.map(one => one.origin.rule)),
    paragraphsAsked: rateOf(
      sum(one => one.paragraphsAsked.length),
      sum(one => one.article.paragraphs.length),
    ),
    findings: tally(questions.flatMap(one => one.findings.map(finding => finding.rule))),
    clusters: clusterRejections(
      evaluated.flatMap(({ name, rejected }) => rejected.map(rejection => ({ article: name, rejection }))),
    ),
    processorMs: perText(one => one.processorMs),
    wallMs: perText(one => one.wallMs),
    coverage: coverageOf(evaluated.flatMap(one => one.covered)),
    uncovered: uncoveredOf(evaluated),
    blind: guessBlind(
      evaluated.flatMap(({ article, questions }) =>
        questions.map(({ content }) => ({ content, language: article.language })),
      ),
    ),
  }
}

function coverageOf(covered: readonly Covered[]): Coverage[] {
  if (covered.length === 0) return []
  return (['all', ...answerClasses] as const).map(name => {
    const some = covered.filter(one => name === 'all' || one.class === name)
    const rate = (by: 'asked' | 'verified' | 'ofQuiz' | 'shown') =>
      rateOf(some.filter(one => one[by]).length, some.length)
    return {
      class: name,
      asked: rate('asked'),
      verified: rate('verified'),
      ofQuiz: rate('ofQuiz'),
      shown: rate('shown'),
    }
  })
}

const shownOfAClass = 12

function uncoveredOf(evaluated: readonly EvaluatedArticle[]): Evaluation['uncovered'] {
  const all = evaluated.flatMap(({ name, covered }) =>
    covered
      .filter(one => !one.verified)
      .map(({ class: of, question, answer }) => ({ class: of, article: name, question, answer })),
  )
  return answerClasses.flatMap(name => {
    const some = all.filter(one => one.class === name)
    const step = Math.max(1, Math.floor(some.length / shownOfAClass))
    return some.filter((_, index) => index % step === 0).slice(0, shownOfAClass)
  })
}

/** The value below which that share of a sorted list lies (nearest rank); NaN of nothing. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
