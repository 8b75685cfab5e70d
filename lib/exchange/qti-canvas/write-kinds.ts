import { fillGaps } from '@/lib/model/cloze-gap'
import type { LeftOutReason } from '@/lib/model/portable-quiz'
import type { ContentOf, Option, QuestionKind, TypedKey } from '@/lib/model/question'
import { plainNumber } from '../html/plain-number'
import { gapsAsPairs } from '../margin/gaps-as-pairs'
import { element, type Xml } from '../xml/write'

/** `conditions` is null where a person scores; `stem` where it is not that of the question. */
export type Written = {
  type: string
  stem?: string
  responses: Xml[]
  conditions: Xml[] | null
  leftOut: LeftOutReason[]
}
type Writer<K extends QuestionKind> = (content: ContentOf<K>) => Written

const plain = (text: string) => element('material', {}, element('mattext', { texttype: 'text/plain' }, text))
const label = (ident: string, text: string) => element('response_label', { ident }, plain(text))

const lid = (ident: string, many: boolean, labels: readonly Xml[], prompt: Xml | null = null) =>
  element(
    'response_lid',
    { ident, rcardinality: many ? 'Multiple' : 'Single' },
    prompt,
    element('render_choice', {}, labels),
  )
const box = element(
  'response_str',
  { ident: 'response1', rcardinality: 'Single' },
  element('render_fib', {}, element('response_label', { ident: 'answer1', rshuffle: 'No' })),
)

const equal = (respident: string, value: string) => element('varequal', { respident }, value)
function when(conditions: readonly Xml[], points: number, adds = false): Xml {
  return element(
    'respcondition',
    { continue: adds ? null : 'No' },
    element('conditionvar', {}, conditions),
    element('setvar', { action: adds ? 'Add' : 'Set', varname: 'SCORE' }, points),
  )
}

const optionId = (index: number) => `option${index + 1}`
const labels = (options: readonly Option[]) => options.map(({ text }, index) => label(optionId(index), text))
const penaltyLost = (penalty: unknown): LeftOutReason[] => (penalty ? ['penalty'] : [])

function typed({ key }: { key: TypedKey }): Written {
  const all = [key.text, ...key.accepted].map(text => equal('response1', text))
  return {
    type: 'short_answer_question',
    responses: [box],
    conditions: [when(all, 100)],
    leftOut: key.refused && key.refused.length > 0 ? ['refused'] : [],
  }
}

/** A list to choose from beside each prompt. */
function paired(
  prompts: readonly string[],
  matches: readonly string[],
): Pick<Written, 'type' | 'responses' | 'conditions'> {
  const choices = matches.map((text, index) => label(`match${index + 1}`, text))
  const each = Number((100 / prompts.length).toFixed(2))
  return {
    type: 'matching_question',
    responses: prompts.map((text, index) => lid(`response_${index + 1}`, false, choices, plain(text))),
    conditions: prompts.map((_, index) =>
      when([equal(`response_${index + 1}`, `match${index + 1}`)], each, true),
    ),
  }
}

/** Each gap is a name in brackets, with a list of what is right for it, or of what can be chosen. */
function blanked({ stem, gaps }: ContentOf<'cloze'>): Written {
  const blanks = gaps.map((gap, at) => {
    const words =
      'key' in gap ? [gap.key.text, ...gap.key.accepted].map(text => ({ text, correct: true })) : gap.options
    return { name: `gap${at + 1}`, words }
  })
  const each = Number((100 / gaps.length).toFixed(2))
  return {
    type: gaps.some(gap => 'key' in gap) ? 'fill_in_multiple_blanks_question' : 'multiple_dropdowns_question',
    stem: fillGaps(
      stem,
      blanks.map(({ name }) => `[${name}]`),
    ),
    responses: blanks.map(({ name, words }) =>
      lid(
        `response_${name}`,
        false,
        words.map(({ text }, index) => label(optionId(index), text)),
        plain(name),
      ),
    ),
    conditions: blanks.map(({ name, words }) => {
      const right = words.flatMap(({ correct }, index) => (correct ? [optionId(index)] : []))
      return when(
        right.map(id => equal(`response_${name}`, id)),
        each,
        true,
      )
    }),
    leftOut: gaps.some(gap => 'key' in gap && (gap.key.refused ?? []).length > 0) ? ['refused'] : [],
  }
}

function asPairs(content: ContentOf<'cloze'>): Written {
  const { stem, pairs, extras } = gapsAsPairs(content)
  const matches = [...pairs.map(({ match }) => match), ...extras]
  const prompts = pairs.map(({ prompt }) => prompt)
  return { ...paired(prompts, matches), stem, leftOut: ['gaps-as-pairs'] }
}

export const writers = {
  'multiple-choice': ({ options, penalty }) => ({
    type: 'multiple_choice_question',
    responses: [lid('response1', false, labels(options))],
    conditions: options.flatMap(({ correct }, index) =>
      correct ? [when([equal('response1', optionId(index))], 100)] : [],
    ),
    leftOut: penaltyLost(penalty),
  }),
  'multiple-response': ({ options, policy, penalty }) => {
    const all = options.map(({ correct }, index) => {
      const one = equal('response1', optionId(index))
      return correct ? one : element('not', {}, one)
    })
    return {
      type: 'multiple_answers_question',
      responses: [lid('response1', true, labels(options))],
      conditions: [when([element('and', {}, all)], 100)],
      leftOut: [...(policy === 'each-option' ? ['policy' as const] : []), ...penaltyLost(penalty)],
    }
  },
  'true-false': ({ key, penalty }) => ({
    type: 'true_false_question',
    responses: [lid('response1', false, [label('true', 'True'), label('false', 'False')])],
    conditions: [when([equal('response1', String(key))], 100)],
    leftOut: penaltyLost(penalty),
  }),
  'justified-true-false': () => ({
    type: 'essay_question',
    responses: [box],
    conditions: null,
    leftOut: ['by-hand'],
  }),
  'short-answer': typed,
  // A single gap stands in the stem: a box below it takes what fills it. Canvas has a type for several that are typed and
  // one for several that are chosen, and none for both.
  cloze: content => {
    const [only, ...more] = content.gaps
    if (only && 'key' in only && more.length === 0) return typed(only)
    const alike = new Set(content.gaps.map(gap => 'key' in gap)).size === 1
    return alike ? blanked(content) : asPairs(content)
  },
  numeric: ({ key: { value, tolerance } }) => {
    const nominal = tolerance.mode === 'nominal'
    const distance = nominal ? tolerance.size : tolerance.size * Math.abs(value)
    const range = element(
      'and',
      {},
      element('vargte', { respident: 'response1' }, plainNumber(value - distance)),
      element('varlte', { respident: 'response1' }, plainNumber(value + distance)),
    )
    return {
      type: 'numerical_question',
      responses: [box],
      conditions: [when([element('or', {}, equal('response1', plainNumber(value)), range)], 100)],
      leftOut: nominal ? [] : ['tolerance'],
    }
  },
  matching: ({ pairs, extras }) => ({
    ...paired(
      pairs.map(({ prompt }) => prompt.text),
      [...pairs.map(({ match }) => match.text), ...extras.map(({ text }) => text)],
    ),
    leftOut: [],
  }),
  ordering: ({ items, policy }) => ({
    ...paired(
      items.map(({ text }) => text),
      items.map((_, index) => String(index + 1)),
    ),
    leftOut: ['as-pairs', ...(policy === 'exact' ? ['policy' as const] : [])],
  }),
} satisfies { [K in QuestionKind]: Writer<K> }
