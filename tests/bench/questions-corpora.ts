import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages } from '@/lib/model/language'
import type { QuestionContent } from '@/lib/model/question'
import { guessBlind } from '@/lib/questions/evaluating/guess-blind'
import { evaluateHuman } from '@/lib/usecases/evaluate-human'
import { type EvaluatedCorpus, type Evaluation, evaluateTexts } from '@/lib/usecases/evaluate-texts'
import { type Section, table } from './reading'
import type { Goal } from './reading-goals'
import { withGoal } from './reading-goals'

/** Articles of a language, and paragraphs with what people asked about them, in the folder of the corpora. */
export const places = {
  fr: { articles: 'reading/fr/wikinews', human: 'reading/fr/piaf.jsonl', names: ['Wikinews', 'PIAF'] },
  en: { articles: 'reading/en/articles', human: 'reading/en/xquad.jsonl', names: ['GUM articles', 'XQuAD'] },
} satisfies { [L in Language]: { articles: string; human: string; names: [string, string] } }

const goals = {
  ten: { least: 80, aim: 95 },
  eight: { least: 95, aim: 100 },
  fr: { least: 45, aim: 65 },
  en: { least: 50, aim: 65 },
} satisfies Record<string, Goal>

const options = { count: 10, seed: 1 }

/** Articles, then human answers, of each language; then what guessing earns over the choices of all of them. */
export async function* corporaSections(
  corpora: string,
  wanted: readonly Language[] = languages,
): AsyncGenerator<Section> {
  const choices: { content: QuestionContent; language: Language }[] = []
  const keep = ({ quizzes }: EvaluatedCorpus, language: Language) =>
    choices.push(...quizzes.flatMap(quiz => quiz.questions.map(({ content }) => ({ content, language }))))
  for (const language of wanted) {
    const { articles, human, names } = places[language]
    const folder = join(corpora, articles)
    if (existsSync(folder)) {
      const run = await runFolder(folder, language)
      keep(run, language)
      yield articlesSection(names[0], run)
    } else yield { heading: names[0], lines: [`Not measured: there is no ${articles} in the corpora.`] }
    const file = join(corpora, human)
    if (existsSync(file)) {
      const run = await evaluateHuman(readFileSync(file, 'utf8'), { ...options, language })
      if (!run.ok) throw new Error(run.failure.code)
      keep(run.value, language)
      yield coverageSection(names[1], run.value, goals[language])
    } else yield { heading: names[1], lines: [`Not measured: there is no ${human} in the corpora.`] }
  }
  yield blindSection(choices)
}

async function runFolder(folder: string, language: Language): Promise<EvaluatedCorpus> {
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'))
  const texts = names.sort().map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  const run = await evaluateTexts(texts, { ...options, language })
  if (!run.ok) throw new Error(run.failure.code)
  return run.value
}

type Rate = Evaluation['yieldsTen']
const percent = ({ share }: Rate, goal?: Goal) => withGoal(100 * share, goal, 1)
const between = ({ low, high, count, of }: Rate) =>
  `${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}, ${Number(count.toFixed(1))} of ${of}`

function articlesSection(name: string, { evaluation, unread }: EvaluatedCorpus): Section {
  const { kinds, classes, processorMs, clusters } = evaluation
  const mix = (tally: Evaluation['kinds']) =>
    tally.map(({ rule, count }) => `${rule} ${((100 * count) / evaluation.questions).toFixed(0)}`).join(', ')
  return {
    heading: `${name}: ${evaluation.articles} articles, ten questions asked for`,
    lines: table(
      ['figure', '%', '95 % interval'],
      [
        [
          'articles of 250–900 words with ten',
          percent(evaluation.yieldsTen, goals.ten),
          between(evaluation.yieldsTen),
        ],
        ['with eight', percent(evaluation.yieldsEight, goals.eight), between(evaluation.yieldsEight)],
        ['paragraphs asked about', percent(evaluation.paragraphsAsked), between(evaluation.paragraphsAsked)],
      ],
    ).concat([
      '',
      `- Questions: ${evaluation.questions}, ${(evaluation.questions / evaluation.articles).toFixed(1)} an article; candidates verified ${evaluation.candidates} of ${evaluation.facts} facts, rejected ${evaluation.rejected}; texts without an article: ${unread.length}.`,
      `- Kinds, %: ${mix(kinds)}.`,
      `- Classes, %: ${mix(classes)}.`,
      `- Findings: ${evaluation.findings.map(({ rule, count }) => `${rule} ${count}`).join(', ') || 'none'}.`,
      `- Rejected most by: ${clusters
        .slice(0, 10)
        .map(({ rule, count }) => `${rule} ${count}`)
        .join(', ')}.`,
      `- Processor time for 600 words, ms: median ${processorMs.median.toFixed(0)}, 95 of 100 under ${processorMs.p95.toFixed(0)}.`,
    ]),
  }
}

function blindSection(questions: readonly { content: QuestionContent; language: Language }[]): Section {
  const blind = guessBlind(questions)
  // A longest option that is always wrong tells as much as one that is always right.
  const near: Goal = { least: 5, aim: 0, lessIsBetter: true }
  const row = (name: string, rate: Rate, chance: number) => [
    ...[name, percent(rate), between(rate), (100 * chance).toFixed(1)],
    withGoal(100 * Math.abs(rate.share - chance), near, 1),
  ]
  return {
    heading: `Choices guessed without reading, over ${blind.longest.of} of all corpora above`,
    lines: table(
      ['guess', '% right', '95 % interval', 'by chance', 'points from chance'],
      [
        row('the longest option', blind.longest, blind.chance),
        row('most words of the stem', blind.overlap, blind.chance),
        row('(key strictly longest)', blind.strictlyLongest, blind.chanceStrictlyLongest),
      ],
    ),
  }
}

function coverageSection(name: string, { evaluation }: EvaluatedCorpus, goal: Goal): Section {
  return {
    heading: `${name}: human answers covered by a key of the same paragraph (token F1 ≥ 0.5), %`,
    lines: table(
      [
        'class of the answer',
        'answers',
        'by anything asked',
        'by a verified candidate',
        '95 % interval',
        'by one of a quiz',
        'by the ten shown',
      ],
      evaluation.coverage.map(({ class: of, asked, verified, ofQuiz, shown }) => [
        of,
        String(verified.of),
        percent(asked),
        percent(verified, of === 'all' ? goal : undefined),
        between(verified),
        percent(ofQuiz),
        percent(shown),
      ]),
    ),
  }
}
