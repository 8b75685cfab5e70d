import type { Criterion } from '@/lib/model/judgement'
import { criteria } from '@/lib/model/judgement'
import type { Language } from '@/lib/model/language'
import { oneLine } from '@/lib/model/one-line'
import type { QuestionBody, QuestionKind } from '@/lib/model/question'
import type { Span } from '@/lib/model/span'
import { noteMark } from './sheet-lines'

export type SheetQuiz = {
  name: string
  title: string
  language: Language
  paragraphs: readonly string[]
  /** Evidence counts in it. */
  text: string
  questions: readonly (Pick<QuestionBody, 'evidence' | 'class' | 'origin'> & {
    kind: QuestionKind
    stem: string
    options: readonly string[]
    key: string
  })[]
}

/** Words for the judge, in the judge's language. */
export type SheetLabels = {
  title: string
  intro: string
  key: string
  evidence: string
  all: string
  criteria: { [C in Criterion]: string }
}

/** Kinds whose questions have nothing beside the key that could be wrong or implausible. */
const withoutDistractors = {
  'multiple-choice': false,
  'multiple-response': false,
  'true-false': false,
  'justified-true-false': false,
  'short-answer': true,
  numeric: true,
  cloze: false,
  matching: false,
  ordering: false,
} satisfies { [K in QuestionKind]: boolean }
const aboutDistractors: readonly Criterion[] = ['distractors-wrong', 'distractors-plausible']

/** A sheet of Markdown: each article whole, then its questions, the key below the options, and boxes to fill. */
export function writeJudgingSheet(quizzes: readonly SheetQuiz[], labels: SheetLabels): string {
  return [
    `# ${labels.title}`,
    '',
    labels.intro,
    ...quizzes.flatMap((quiz, index) => [
      '',
      `## ${index + 1}. ${quiz.name}: ${quiz.title}`,
      ...quiz.paragraphs.flatMap((paragraph, at) => ['', `> §${at + 1} ${oneLine(paragraph)}`]),
      ...quiz.questions.flatMap((_, at) => questionLines(quiz, at, labels, `${index + 1}.${at + 1}`)),
    ]),
    '',
  ].join('\n')
}

function questionLines(quiz: SheetQuiz, at: number, labels: SheetLabels, heading: string): string[] {
  const question = quiz.questions[at]
  if (!question) return []
  const about = {
    article: quiz.name,
    number: at + 1,
    language: quiz.language,
    rule: question.origin.rule,
    class: question.class,
    kind: question.kind,
  }
  return [
    '',
    `### ${heading} · ${question.kind} · ${question.class} · ${question.origin.rule}`,
    '',
    // A comment ends at "-->", which no JSON of ours holds unescaped.
    `<!-- question ${JSON.stringify(about).replaceAll('>', '\\u003e')} -->`,
    `**${oneLine(question.stem)}**`,
    ...(question.options.length > 0
      ? ['', ...question.options.map((text, index) => `- ${letter(index)}) ${oneLine(text)}`)]
      : []),
    '',
    `${labels.key}: ${keyLine(question)}`,
    '',
    ...question.evidence.map(span => `${labels.evidence}: ${inContext(quiz, span)}`),
    '',
    boxes(question.kind, labels),
    noteMark,
  ]
}

function boxes(kind: QuestionKind, labels: SheetLabels): string {
  const skipped = (criterion: Criterion) => withoutDistractors[kind] && aboutDistractors.includes(criterion)
  return [
    `0 ${labels.all} [ ]`,
    ...criteria.map(
      (criterion, index) => `${index + 1} ${labels.criteria[criterion]} [${skipped(criterion) ? '-' : ' '}]`,
    ),
  ].join(' · ')
}

function keyLine({ options, key }: SheetQuiz['questions'][number]): string {
  const at = options.indexOf(key)
  return at < 0 ? oneLine(key) : `${letter(at)}) ${oneLine(key)}`
}

/** Characters of the paragraph shown before and behind the evidence. */
const around = 160

function inContext({ text, paragraphs }: SheetQuiz, { start, end }: Span): string {
  const before = text.slice(0, start).split('\n\n')
  const head = before.at(-1) ?? ''
  const tail = text.slice(end).split('\n\n')[0] ?? ''
  const left = head.length > around ? `…${head.slice(-around).replace(/^\S*/u, '')}` : head
  const right = tail.length > around ? `${tail.slice(0, around).replace(/\S*$/u, '')}…` : tail
  const number = Math.min(before.length, paragraphs.length)
  return oneLine(`§${number} ${left}[[${text.slice(start, end)}]]${right}`)
}

const letter = (at: number) => String.fromCharCode(97 + at)
