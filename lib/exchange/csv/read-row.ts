import type { ContentOf, QuestionKind } from '@/lib/model/question'
import {
  difficultySchema,
  keyClassSchema,
  originSchema,
  penaltySchema,
  questionClassSchema,
} from '@/lib/model/question'
import { usualClass } from '../margin/complete'
import type { DraftContent, Drafted, Reason } from '../margin/draft'
import { marginSchema } from '../margin/margin'
import { matchColumns, optionColumns } from './columns'
import type { Cells } from './read'

const said = (cell: string | undefined) => cell?.trim() ?? ''
const list = (cell: string | undefined) =>
  said(cell)
    .split(/\r?\n/u)
    .map(line => line.trim())
    .filter(line => line !== '')
const texts = (cells: Cells, names: readonly (keyof Cells)[]) => names.map(name => said(cells[name]))
const filled = (all: readonly string[]) => all.filter(text => text !== '')
/** "4,5" as well as "4.5". */
const numberOf = (cell: string | undefined) => Number(said(cell).replace(',', '.') || Number.NaN)

type Made = DraftContent | Reason

/** `1 3`, `A, C`, or the words of the right option. */
function chosen(cells: Cells, form: 'choice' | 'choices'): Made {
  const options = filled(texts(cells, optionColumns))
  const key = said(cells.key)
  const named = /^(?:[1-8A-Ha-h](?:[\s,;]+|$))+$/u.test(key)
    ? key
        .split(/[\s,;]+/u)
        .map(name => (/\d/u.test(name) ? Number(name) - 1 : name.toUpperCase().charCodeAt(0) - 65))
    : [...options.keys()].filter(index => list(key).includes(options[index] ?? ''))
  if (named.length === 0 || named.some(index => index >= options.length)) return { reason: 'no-key' }
  const marked = options.map((text, index) => ({ text, correct: named.includes(index) }))
  return { form, stem: '', options: marked }
}
function judged(cells: Cells): Made {
  const key = said(cells.key)
  if (/^(?:true|t|vrai|v|1|yes|oui)$/iu.test(key)) return { form: 'truth', stem: '', key: true }
  return /^(?:false|f|faux|0|no|non)$/iu.test(key)
    ? { form: 'truth', stem: '', key: false }
    : { reason: 'no-key' }
}
const typed =
  (form: 'typed' | 'gap') =>
  (cells: Cells): Made =>
    said(cells.key) === ''
      ? { reason: 'no-key' }
      : { form, stem: '', keys: [said(cells.key), ...list(cells.accepted)], refused: list(cells.refused) }

/** A line of `key` for each gap; `accepted` and `refused` name theirs (`2: Teheran`). */
function gapped(cells: Cells): Made {
  const keys = list(cells.key)
  const policies = said(cells.policy).split(' ')
  const of = (cell: string | undefined, at: number) =>
    list(cell).flatMap(line => {
      const found = /^(\d+): ?(.*)$/su.exec(line)
      return found && Number(found[1]) === at + 1 ? [found[2] ?? ''] : []
    })
  if (keys.length === 0) return { reason: 'no-key' }
  const gaps = keys.map((key, at) => {
    const accepted = of(cells.accepted, at)
    if (policies[at] !== 'chosen') return { keys: [key, ...accepted], refused: of(cells.refused, at) }
    return { options: accepted.map(text => ({ text, correct: text === key })) }
  })
  return { form: 'gaps', stem: '', gaps }
}

const contents = {
  'multiple-choice': cells => chosen(cells, 'choice'),
  'multiple-response': cells => chosen(cells, 'choices'),
  'true-false': judged,
  'justified-true-false': judged,
  'short-answer': typed('typed'),
  cloze: cells => (/chosen| /u.test(said(cells.policy)) ? gapped(cells) : typed('gap')(cells)),
  numeric: cells => {
    const value =
      said(cells.value) === '' ? Number.parseFloat(said(cells.key).replace(',', '.')) : numberOf(cells.value)
    if (!Number.isFinite(value)) return { reason: 'no-key' }
    return {
      form: 'number',
      stem: '',
      value,
      tolerance: numberOf(cells.tolerance) || 0,
      unit: said(cells.unit),
    }
  },
  matching: cells => {
    const prompts = texts(cells, optionColumns)
    const matches = texts(cells, matchColumns)
    const pairs = prompts.flatMap((prompt, index) =>
      prompt === '' ? [] : [{ prompt, match: matches[index] ?? '' }],
    )
    const extras = filled(matches.filter((_, index) => (prompts[index] ?? '') === ''))
    return { form: 'pairs', stem: '', pairs, extras }
  },
  ordering: cells => ({ form: 'order', stem: '', items: filled(texts(cells, optionColumns)) }),
} satisfies { [K in ContentOf<QuestionKind>['kind']]: (cells: Cells) => Made }

export function draftOfRow(kind: QuestionKind, cells: Cells, line: number): Drafted {
  const stem = said(cells.question)
  const made = contents[kind](cells)
  if ('reason' in made) return { refused: { line, about: stem, ...made } }
  const points = said(cells.points)
  return {
    draft: {
      line,
      id: said(cells.id) || null,
      content: { ...made, stem },
      points: points === '' ? null : numberOf(points) || 0,
      explanation: said(cells.explanation) || null,
      margin: marginOf(kind, cells),
      lost: [],
    },
  }
}

/** What other formats keep beside a question has columns here; what is empty or strange gets what is usual. */
function marginOf(kind: QuestionKind, cells: Cells) {
  const policy = said(cells.policy) || undefined
  const [n, d] = said(cells.penalty).split('/').map(Number)
  const value = numberOf(cells.value)
  const refused = list(cells.refused)
  return (
    marginSchema.safeParse({
      kind,
      id: said(cells.id) || null,
      class: questionClassSchema.catch(usualClass[kind]).parse(said(cells.class)),
      difficulty: difficultySchema.catch('medium').parse(said(cells.difficulty)),
      points: Math.min(100, Math.max(0, Math.round(numberOf(cells.points) || 0))),
      evidence: spansIn(said(cells.evidence)),
      origin: originOf(said(cells.origin)),
      gaps: gapMargins(cells),
      keyClass: keyClassSchema.safeParse(said(cells.key_class)).data,
      refused: refused.length > 0 ? refused : undefined,
      typed: policy === 'usual' || policy === 'spelling' ? policy : undefined,
      choosing: /^(?:right-minus-wrong|each-option|all-or-nothing)$/u.test(policy ?? '') ? policy : undefined,
      ordering: policy === 'neighbours' || policy === 'exact' ? policy : undefined,
      penalty: penaltySchema.safeParse({ n, d }).data,
      ...(kind === 'numeric' && Number.isFinite(value)
        ? {
            value,
            keyText: said(cells.key) || undefined,
            unit: said(cells.unit),
            tolerance: {
              mode: ['relative', 'geometric'].includes(said(cells.tolerance_mode))
                ? said(cells.tolerance_mode)
                : 'nominal',
              size: numberOf(cells.tolerance) || 0,
            },
          }
        : {}),
    }).data ?? null
  )
}

/** Class and policy of each gap, in the place where other formats keep them; the words are those of the row. */
function gapMargins(cells: Cells) {
  const policies = said(cells.policy).split(' ')
  const classes = said(cells.key_class).split(' ')
  if (policies.length < 2) return undefined
  return policies.map((policy, at) => ({
    key: {
      text: '-',
      class: keyClassSchema.catch('phrase').parse(classes[at]),
      accepted: [],
      ...(policy === 'usual' || policy === 'spelling' ? { policy } : {}),
    },
  }))
}

const spansIn = (text: string) =>
  [...text.matchAll(/(\d+)[–-](\d+)/gu)].map(([, start, end]) => ({ start: Number(start), end: Number(end) }))

function originOf(text: string) {
  const [, whole = '', prompts] = /^(.*?)(?: @(\d+))?$/su.exec(text) ?? []
  const [engine, confidence, ...rule] = whole.split(' ')
  const usual = { engine: 'import' as const, rule: 'csv', confidence: 1 }
  return originSchema.catch(usual).parse({
    engine,
    confidence: Number(confidence || 'x'),
    rule: rule.join(' '),
    ...(prompts ? { prompts: Number(prompts) } : {}),
  })
}
