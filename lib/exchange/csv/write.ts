import Papa from 'papaparse'
import { gapKey } from '@/lib/model/cloze-gap'
import type { LeftOut, PortableQuestion, PortableQuiz, WrittenQuiz } from '@/lib/model/portable-quiz'
import type {
  ContentOf,
  Gap,
  Option,
  Origin,
  Penalty,
  QuestionContent,
  QuestionKind,
  TypedKey,
} from '@/lib/model/question'
import { textOf } from '@/lib/model/span'
import { textsOf } from '../margin/texts-of'
import { type Column, columns, matchColumns, optionColumns, type Row } from './columns'
import { guard } from './formula-guard'

const spread = (names: readonly string[], texts: readonly string[]): Row =>
  Object.fromEntries(texts.map((text, index) => [names[index] ?? '', text]))

const lines = (texts: readonly string[]) => texts.map(text => text.replace(/\s*[\r\n]+\s*/gu, ' ')).join('\n')

const penaltyText = (penalty: Penalty | undefined) => (penalty ? `${penalty.n}/${penalty.d}` : '')

type Optioned = { options: readonly Option[]; policy?: string; penalty?: Penalty }
const optioned = ({ options, policy = '', penalty }: Optioned): Row => ({
  ...spread(
    optionColumns,
    options.map(({ text }) => text),
  ),
  key: options.flatMap(({ correct }, index) => (correct ? [index + 1] : [])).join(' '),
  policy,
  penalty: penaltyText(penalty),
})
const typed = ({ key }: { key: TypedKey }): Row => ({
  key: key.text,
  accepted: lines(key.accepted),
  refused: lines(key.refused ?? []),
  policy: key.policy ?? '',
  key_class: key.class,
})

const rows = {
  'multiple-choice': optioned,
  'multiple-response': optioned,
  'true-false': ({ key, penalty }) => ({ key: String(key), penalty: penaltyText(penalty) }),
  'justified-true-false': ({ key }) => ({ key: String(key) }),
  'short-answer': typed,
  numeric: ({ key, unit }) => ({
    key: key.text,
    value: key.value,
    unit,
    tolerance: key.tolerance.size,
    tolerance_mode: key.tolerance.mode,
  }),
  cloze: ({ gaps }) => {
    const [only, ...more] = gaps
    if (only && 'key' in only && more.length === 0) return typed(only)
    const numbered = (of: (gap: Gap) => readonly string[]) =>
      lines(gaps.flatMap((gap, at) => of(gap).map(text => `${at + 1}: ${text}`)))
    return {
      key: lines(gaps.map(gapKey)),
      accepted: numbered(gap => ('key' in gap ? gap.key.accepted : gap.options.map(option => option.text))),
      refused: numbered(gap => ('key' in gap ? (gap.key.refused ?? []) : [])),
      policy: gaps.map(gap => ('key' in gap ? (gap.key.policy ?? 'typed') : 'chosen')).join(' '),
      key_class: gaps.map(gap => ('key' in gap ? gap.key.class : '-')).join(' '),
    }
  },
  matching: ({ pairs, extras }) => ({
    ...spread(
      optionColumns,
      pairs.map(({ prompt }) => prompt.text),
    ),
    ...spread(matchColumns, [...pairs.map(({ match }) => match.text), ...extras.map(({ text }) => text)]),
  }),
  ordering: ({ items, policy = '' }) => ({
    ...spread(
      optionColumns,
      items.map(({ text }) => text),
    ),
    policy,
  }),
} satisfies { [K in QuestionKind]: (content: ContentOf<K>) => Row }

/** RFC 4180 with a byte order mark, so that spreadsheets read it as UTF-8; no cell runs as a formula. */
export function writeQuizCsv({ title, language, article, questions }: PortableQuiz): WrittenQuiz {
  const leftOut: LeftOut[] = questions.flatMap(({ content }, index) =>
    hasBrokenLine(content) ? [{ question: index, reason: 'characters' as const }] : [],
  )
  const head: Row[] = [
    { kind: 'quiz', question: title, key: language ?? '' },
    ...(article
      ? [
          {
            kind: 'article',
            question: article.title,
            key: article.language,
            explanation: article.byline ?? '',
            evidence: article.date ?? '',
            accepted: article.provenance?.site ?? '',
            refused: article.provenance?.licence ?? '',
            origin: article.provenance?.address ?? '',
          },
          ...article.paragraphs.map(question => ({ kind: 'paragraph', question })),
        ]
      : []),
  ]
  const body = questions.map(question => questionRow(question, article?.text ?? ''))
  const table = [...head, ...body].map(row => columns.map(column => cell(row, column)))
  return { content: `\uFEFF${Papa.unparse([[...columns], ...table], { newline: '\r\n' })}\r\n`, leftOut }
}

function questionRow(question: PortableQuestion, text: string): Row {
  const { content, id, class: asked, difficulty, points, evidence, explanation, origin } = question
  const row = rows[content.kind] as (content: QuestionContent) => Row
  return {
    kind: content.kind,
    question: content.stem,
    ...row(content),
    points,
    class: asked,
    difficulty,
    explanation: explanation ?? '',
    proof: evidence.map(span => textOf(text, span)).join('\n'),
    evidence: evidence.map(({ start, end }) => `${start}–${end}`).join(' '),
    origin: originCell(origin),
    id: id ?? '',
  }
}

function originCell({ engine, confidence, rule, prompts }: Origin): string {
  return `${engine} ${confidence} ${rule}${prompts === undefined ? '' : ` @${prompts}`}`.trim()
}

function cell(row: Row, column: Column): string | number {
  const value = row[column] ?? ''
  return typeof value === 'string' ? guard(value) : value
}

/** Several accepted wordings, and gaps, are a line each. */
const hasBrokenLine = (content: QuestionContent) =>
  textsOf(listed(content)).some(text => /[\r\n]/u.test(text))
const listed = (content: QuestionContent): unknown => {
  if ('gaps' in content) return content.gaps
  return 'key' in content && typeof content.key === 'object' && 'accepted' in content.key
    ? [content.key.accepted, content.key.refused]
    : []
}
