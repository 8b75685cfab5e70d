import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { generateQuestions } from '@/lib/questions/pipeline'
import type { Line } from './plot'
import { type Section, table } from './reading'
import { articleOfWords, countWords } from './reading-texts'

const lengths = [250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000]
const options = { count: 10, kinds: null, difficulty: null, seed: 1 }
const wink = winkNlp(winkModel, ['sbd', 'pos'])

/** Seconds of processor time of one run. */
function cost(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

/**
 * From text to quiz by length, against merely tagging the same text. Growth is compared with n·log n from 1,000 words
 * on: 1 is n·log n, and what is linear is below.
 */
export function generationSlope(most: number): { section: Section; lines: Line[] } {
  const measured = lengths
    .filter(words => words <= most)
    .map(words => {
      const { text } = articleOfWords('en', words)
      const article = articleOfWords('en', words)
      if (words === 250) for (let warm = 0; warm < 3; warm++) generateQuestions(article, options)
      const rounds = words <= 2_500 ? 3 : 1
      const least = (work: () => unknown) => Math.min(...Array.from({ length: rounds }, () => cost(work)))
      return {
        words: countWords(text),
        quiz: least(() => generateQuestions(article, options)),
        wink: least(() => wink.readDoc(text).tokens().out(wink.its.pos)),
        compromise: least(() => compromise(text)),
      }
    })
  const base = measured.find(({ words }) => words >= 900) ?? measured[0]
  const growth = ({ words, quiz }: (typeof measured)[number]) => {
    if (!base || words <= base.words) return ''
    const expected = (words * Math.log(words)) / (base.words * Math.log(base.words))
    return (quiz / base.quiz / expected).toFixed(2)
  }
  const rows = measured.map(one => [
    String(one.words),
    one.quiz.toFixed(2),
    one.wink.toFixed(3),
    one.compromise.toFixed(3),
    growth(one),
  ])
  const line = (name: string, key: 'quiz' | 'wink' | 'compromise'): Line => ({
    name,
    points: measured.map(one => [one.words, Math.max(0.001, one[key])] as const),
  })
  return {
    section: {
      heading: 'Generation by length, seconds of processor time',
      lines: [
        ...table(
          [
            'words',
            'text to quiz',
            'wink-nlp, tagging',
            'compromise, tagging',
            'growth ÷ n·log n from 1,000',
          ],
          rows,
        ),
        '',
        'Our own English article repeated; ten questions asked for; the least of three runs up to 2,500 words, one run above.',
      ],
    },
    lines: [
      line('Passage: a quiz', 'quiz'),
      line('wink-nlp: tags', 'wink'),
      line('compromise: tags', 'compromise'),
    ],
  }
}
