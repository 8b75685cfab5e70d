import type { EvaluatedCorpus, Evaluation } from '@/lib/usecases/evaluate-texts'
import { tableLines as table } from './markdown-table'
import { say } from './say'
import { rateLine as rate, shareLine } from './say-rate'

type Tally = Evaluation['kinds']

/** The report of a corpus run, in the language of the terminal. */
export function evaluationAsMarkdown(
  name: string,
  corpus: EvaluatedCorpus,
  { count, seed }: { count: number; seed: number },
): string {
  const { evaluation, quizzes, unread } = corpus
  const { articles, words } = evaluation
  return [
    `# ${say('evaluate.title', { name })}`,
    '',
    say('evaluate.intro', { articles, words, count, seed: String(seed) }),
    ...section('figures', table([say('evaluate.figure'), say('evaluate.value')], figuresOf(evaluation))),
    ...(evaluation.coverage.length > 0
      ? [...section('coverage', coverageOf(evaluation)), ...section('uncovered', uncoveredOf(evaluation))]
      : []),
    ...section('mix', [...tallied('kind', evaluation.kinds), '', ...tallied('class', evaluation.classes)]),
    ...section('rules', tallied('rule', evaluation.rules)),
    ...section('findings', tallied('rule', evaluation.findings)),
    ...section('rejections', rejectionsOf(evaluation)),
    ...(unread.length > 0
      ? section(
          'unread',
          unread.map(one => `- ${one.name}: ${one.code}`),
        )
      : []),
    ...section(
      'articles-table',
      table(
        ['article', 'words', 'questions', 'candidates', 'rejected'].map(key =>
          say(`evaluate.${key}` as never),
        ),
        quizzes.map(one => [
          one.name,
          ...[one.words, one.questions.length, one.candidates.length, one.rejected.length].map(String),
        ]),
      ),
    ),
  ].join('\n')
}

function section(key: string, body: readonly string[]): string[] {
  return ['', `## ${say(`evaluate.${key}` as never)}`, '', ...body]
}

function figuresOf(evaluation: Evaluation): string[][] {
  const { blind, processorMs, wallMs } = evaluation
  const ms = ({ median, p95 }: typeof wallMs) => `${Math.round(median)}, ${Math.round(p95)}`
  const rows: [string, string][] = [
    ['yields-ten', rate(evaluation.yieldsTen)],
    ['yields-eight', rate(evaluation.yieldsEight)],
    ['questions', String(evaluation.questions)],
    ['per-article', (evaluation.questions / evaluation.articles).toFixed(1)],
    ['candidates', String(evaluation.candidates)],
    ['facts', String(evaluation.facts)],
    ['rejected', String(evaluation.rejected)],
    ['paragraphs', rate(evaluation.paragraphsAsked)],
    ['processor', ms(processorMs)],
    ['wall', ms(wallMs)],
    ['strictly-longest', rate(blind.strictlyLongest)],
    ['chance-strictly', shareLine(blind.chanceStrictlyLongest)],
    ['guess-longest', rate(blind.longest)],
    ['guess-overlap', rate(blind.overlap)],
    ['chance', shareLine(blind.chance)],
  ]
  return rows.map(([key, value]) => [say(`evaluate.${key}` as never), value])
}

function coverageOf({ coverage }: Evaluation): string[] {
  return table(
    ['class', 'answers', 'asked', 'verified', 'of-quiz', 'shown'].map(key => say(`evaluate.${key}` as never)),
    coverage.map(one => [
      say(`evaluate.answer-classes.${one.class}`),
      String(one.asked.of),
      shareLine(one.asked.share),
      one.class === 'all' ? rate(one.verified) : shareLine(one.verified.share),
      shareLine(one.ofQuiz.share),
      shareLine(one.shown.share),
    ]),
  )
}

function uncoveredOf({ uncovered }: Evaluation): string[] {
  return table(
    ['class', 'question', 'answer', 'article'].map(key => say(`evaluate.${key}` as never)),
    uncovered.map(one => [
      say(`evaluate.answer-classes.${one.class}`),
      one.question,
      one.answer,
      one.article,
    ]),
  )
}

function rejectionsOf({ clusters }: Evaluation): string[] {
  return table(
    ['rule', 'number', 'asked-by', 'example', 'reason', 'article'].map(key =>
      say(`evaluate.${key}` as never),
    ),
    clusters.map(({ rule, count, askedBy, shortest }) => [
      rule,
      String(count),
      askedBy
        .slice(0, 3)
        .map(one => `${one.rule} ${one.count}`)
        .join(', '),
      shortest.key === null ? shortest.stem : `${shortest.stem} → ${shortest.key}`,
      shortest.reason,
      shortest.article,
    ]),
  )
}

function tallied(head: string, tally: Tally): string[] {
  const total = tally.reduce((sum, one) => sum + one.count, 0)
  if (total === 0) return [say('evaluate.empty')]
  return table(
    [head, 'number', 'percent'].map(key => say(`evaluate.${key}` as never)),
    tally.map(({ rule, count }) => [rule, String(count), shareLine(count / total)]),
  )
}
