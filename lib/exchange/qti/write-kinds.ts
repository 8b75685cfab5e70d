import { clozeGap } from '@/lib/model/cloze-gap'
import type { LeftOutReason, PaperWords, PortableQuestion } from '@/lib/model/portable-quiz'
import type { ContentOf, Gap, Option, QuestionKind, TypedKey } from '@/lib/model/question'
import { plainNumber } from '../html/plain-number'
import { element, type Xml } from '../xml/write'
import { baseValue, correct, declare, mapped, response, scoreIf, setScore } from './processing'
import { flow, inline } from './xhtml'

export type Written = {
  responses: Xml[]
  body: Xml[]
  processing: Xml | null
  byHand: boolean
  /** False where the interaction itself shows what to do. */
  instructed: boolean
  leftOut: LeftOutReason[]
}
type Writer<K extends QuestionKind> = (
  content: ContentOf<K>,
  question: PortableQuestion,
  words: PaperWords,
) => Written

const usual = { byHand: false, instructed: true, leftOut: [] }
const places = 6
const share = (points: number) => Number(points.toFixed(places))
const optionId = (index: number) => `option${index + 1}`

function choice(stem: string, options: readonly Option[], most: number): Xml {
  return element(
    'choiceInteraction',
    { responseIdentifier: 'RESPONSE', shuffle: true, maxChoices: most },
    element('prompt', {}, inline(stem)),
    options.map(({ text }, index) => element('simpleChoice', { identifier: optionId(index) }, inline(text))),
  )
}
const rightIds = (options: readonly Option[]) =>
  options.flatMap(({ correct: right }, index) => (right ? [optionId(index)] : []))

/** The first kind of choice in which an identifier says what it is, so that a reader needs no words. */
function truth(stem: string, words: PaperWords): Xml {
  return element(
    'choiceInteraction',
    { responseIdentifier: 'RESPONSE', shuffle: false, maxChoices: 1 },
    element('prompt', {}, inline(stem)),
    element('simpleChoice', { identifier: 'true' }, words.true),
    element('simpleChoice', { identifier: 'false' }, words.false),
  )
}

const entry = element('textEntryInteraction', { responseIdentifier: 'RESPONSE', expectedLength: 30 })

function typed({ text, accepted, refused = [] }: TypedKey, points: number, identifier?: string): Xml {
  const entries = [
    ...[text, ...accepted].map(key => ({ key, value: points })),
    ...refused.map(key => ({ key, value: 0 })),
  ]
  // Two spellings that differ in nothing a schema sees would be one key twice.
  const unique = [...new Map(entries.map(one => [one.key, one])).values()]
  return declare({
    identifier,
    cardinality: 'single',
    baseType: 'string',
    correct: [text],
    entries: unique,
    caseless: true,
  })
}

/** A field or a list within the sentence. */
function drawGap(gap: Gap, identifier: string, points: number): { declared: Xml; shown: Xml; earns: Xml } {
  const earns = element('mapResponse', { identifier })
  if ('key' in gap)
    return {
      declared: typed(gap.key, points, identifier),
      shown: element('textEntryInteraction', { responseIdentifier: identifier, expectedLength: 30 }),
      earns,
    }
  const correct = rightIds(gap.options)
  return {
    declared: declare({
      ...{ identifier, cardinality: 'single', baseType: 'identifier', correct },
      entries: correct.map(key => ({ key, value: points })),
    }),
    shown: element(
      'inlineChoiceInteraction',
      { responseIdentifier: identifier, shuffle: true },
      gap.options.map(({ text }, index) => element('inlineChoice', { identifier: optionId(index) }, text)),
    ),
    earns,
  }
}

/** Where nothing can be had, the mapping still has to tell right from wrong. */
const worth = (points: number) => (points === 0 ? element('product', {}, mapped, baseValue(0)) : mapped)

export const writers = {
  'multiple-choice': ({ stem, options, penalty }, { points }) => {
    const right = rightIds(options)
    const off = penalty ? share((-points * penalty.n) / penalty.d) : 0
    const entries = options.map((one, index) => ({ key: optionId(index), value: one.correct ? points : off }))
    return {
      ...usual,
      responses: [
        declare({
          cardinality: 'single',
          baseType: 'identifier',
          correct: right,
          ...(penalty ? { entries } : {}),
        }),
      ],
      body: [choice(stem, options, 1)],
      processing: penalty ? setScore(mapped) : scoreIf(correct, points),
    }
  },
  'multiple-response': ({ stem, options, policy, penalty }, { points }) => {
    const right = rightIds(options)
    const [some, others] = [Math.max(1, right.length), Math.max(1, options.length - right.length)]
    const each = policy === 'each-option'
    const plus = share(points / (each ? options.length : some))
    const minus = share(-points / (each ? options.length : others))
    const entries = options.map((one, index) => ({ key: optionId(index), value: one.correct ? plus : minus }))
    const exact = policy === 'all-or-nothing'
    const before = baseValue(share((points * others) / options.length))
    return {
      ...usual,
      responses: [
        declare({
          ...{ cardinality: 'multiple', baseType: 'identifier', correct: right },
          ...(exact ? {} : { entries, ...(each ? {} : { least: 0 }) }),
        }),
      ],
      body: [choice(stem, options, 0)],
      processing: exact
        ? scoreIf(correct, points)
        : setScore(each ? element('sum', {}, before, mapped) : mapped),
      leftOut: penalty ? ['penalty'] : [],
    }
  },
  'true-false': ({ stem, key, penalty }, { points }, words) => {
    const off = penalty ? share((-points * penalty.n) / penalty.d) : 0
    const entries = [true, false].map(value => ({ key: String(value), value: value === key ? points : off }))
    return {
      ...usual,
      responses: [
        declare({
          ...{ cardinality: 'single', baseType: 'identifier', correct: [String(key)] },
          ...(penalty ? { entries } : {}),
        }),
      ],
      body: [truth(stem, words)],
      processing: penalty ? setScore(mapped) : scoreIf(correct, points),
    }
  },
  'justified-true-false': ({ stem, key }, _, words) => ({
    responses: [
      declare({ cardinality: 'single', baseType: 'identifier', correct: [String(key)] }),
      element('responseDeclaration', { identifier: 'PROOF', cardinality: 'single', baseType: 'string' }),
    ],
    body: [
      truth(stem, words),
      element('extendedTextInteraction', { responseIdentifier: 'PROOF', expectedLines: 4 }),
    ],
    processing: null,
    byHand: true,
    instructed: true,
    leftOut: ['by-hand'],
  }),
  'short-answer': ({ stem, key }, { points }) => ({
    ...usual,
    responses: [typed(key, points || 1)],
    body: [...flow([stem]), element('p', {}, entry)],
    processing: setScore(worth(points)),
  }),
  numeric: ({ stem, key: { value, tolerance } }, { points }) => {
    const { mode, size } = tolerance
    const near =
      size === 0
        ? { toleranceMode: 'exact' }
        : mode === 'relative'
          ? { toleranceMode: 'relative', tolerance: twice(size * 100) }
          : {
              toleranceMode: 'absolute',
              tolerance: twice(mode === 'nominal' ? size : size * Math.abs(value)),
            }
    return {
      ...usual,
      responses: [declare({ cardinality: 'single', baseType: 'float', correct: [plainNumber(value)] })],
      body: [...flow([stem]), element('p', {}, entry)],
      processing: scoreIf(
        element('equal', near, response, element('correct', { identifier: 'RESPONSE' })),
        points,
      ),
      leftOut: mode === 'geometric' && size > 0 ? ['tolerance'] : [],
    }
  },
  cloze: ({ stem, gaps }, { points }) => {
    const [first = '', ...rest] = stem.split(clozeGap)
    const each = share((points || 1) / gaps.length)
    const drawn = gaps.map((gap, at) => drawGap(gap, `RESPONSE${at === 0 ? '' : at + 1}`, each))
    const earned = drawn.map(({ earns }) => earns)
    const sum = earned.length === 1 ? earned : [element('sum', {}, earned)]
    return {
      ...usual,
      responses: drawn.map(({ declared }) => declared),
      body: [
        element(
          'p',
          {},
          inline(first),
          rest.flatMap((part, at) => [drawn[at]?.shown ?? '', inline(part)]),
        ),
      ],
      processing: setScore(
        points === 0 ? element('product', {}, sum, baseValue(0)) : (sum[0] ?? baseValue(0)),
      ),
    }
  },
  matching: ({ stem, pairs, extras }, { points }) => {
    const side = (prefix: string, texts: readonly string[], most: number) =>
      element(
        'simpleMatchSet',
        {},
        texts.map((text, index) =>
          element(
            'simpleAssociableChoice',
            { identifier: `${prefix}${index + 1}`, matchMax: most },
            inline(text),
          ),
        ),
      )
    const keys = pairs.map((_, index) => `prompt${index + 1} match${index + 1}`)
    const matches = [...pairs.map(({ match }) => match.text), ...extras.map(({ text }) => text)]
    return {
      ...usual,
      responses: [
        declare({
          ...{ cardinality: 'multiple', baseType: 'directedPair', correct: keys },
          entries: keys.map(key => ({ key, value: share(points / pairs.length) })),
        }),
      ],
      body: [
        element(
          'matchInteraction',
          { responseIdentifier: 'RESPONSE', shuffle: true, maxAssociations: pairs.length },
          element('prompt', {}, inline(stem)),
          side(
            'prompt',
            pairs.map(({ prompt }) => prompt.text),
            1,
          ),
          side('match', matches, 0),
        ),
      ],
      processing: setScore(mapped),
    }
  },
  ordering: ({ stem, items, policy }, { points }) => ({
    ...usual,
    instructed: false,
    responses: [
      declare({
        ...{ cardinality: 'ordered', baseType: 'identifier' },
        correct: items.map((_, index) => `item${index + 1}`),
      }),
    ],
    body: [
      element(
        'orderInteraction',
        { responseIdentifier: 'RESPONSE', shuffle: true },
        element('prompt', {}, inline(stem)),
        items.map(({ text }, index) =>
          element('simpleChoice', { identifier: `item${index + 1}` }, inline(text)),
        ),
      ),
    ],
    processing: scoreIf(correct, points),
    leftOut: policy === 'exact' ? [] : ['policy'],
  }),
} satisfies { [K in QuestionKind]: Writer<K> }

/** Below and above. */
const twice = (size: number) => `${plainNumber(size)} ${plainNumber(size)}`
