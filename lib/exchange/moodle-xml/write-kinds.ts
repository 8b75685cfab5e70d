import { clozeGap } from '@/lib/model/cloze-gap'
import type { LeftOutReason, PortableQuestion } from '@/lib/model/portable-quiz'
import type { ContentOf, Gap, Option, Penalty, QuestionKind, TypedKey } from '@/lib/model/question'
import { asHtml, asParagraphs } from '../html/from-text'
import { plainNumber } from '../html/plain-number'
import { cdata, element, type Xml } from '../xml/write'
import { fractionOf } from './fractions'

/** `stem` is HTML. */
export type Written = { type: string; stem: string; fields: Xml[]; leftOut: LeftOutReason[] }
type Writer<K extends QuestionKind> = (content: ContentOf<K>, question: PortableQuestion) => Written

const text = (words: string) => element('text', {}, words)
const html = (words: string) => element('text', {}, cdata(asHtml(words)))
const paragraph = (words: string) => asParagraphs([words])
const flag = (name: string, value: boolean | number | string) => element(name, {}, String(value))

function option({ text: words }: Option, fraction: string): Xml {
  return element(
    'answer',
    { fraction, format: 'html' },
    html(words),
    element('feedback', { format: 'html' }, text('')),
  )
}

const choosing = (single: boolean) => [
  flag('single', single),
  flag('shuffleanswers', true),
  flag('answernumbering', 'abc'),
]

const share = ({ n, d }: Penalty) => n / d

/** An asterisk stands for anything in Moodle. */
const literal = (words: string) => words.replaceAll('*', '\\*')

function typedAnswers({
  text: key,
  accepted,
  refused = [],
}: TypedKey): { words: string; fraction: number }[] {
  return [
    ...refused.map(words => ({ words, fraction: 0 })),
    ...[key, ...accepted].map(words => ({ words, fraction: 100 })),
  ]
}

export const writers = {
  'multiple-choice': ({ stem, options, penalty }) => {
    const wrong = fractionOf(penalty ? -share(penalty) : 0)
    const fields = options.map(one => option(one, one.correct ? '100' : wrong.written))
    return {
      type: 'multichoice',
      stem: paragraph(stem),
      fields: [...choosing(true), ...fields],
      leftOut: wrong.exact ? [] : ['penalty'],
    }
  },
  'multiple-response': ({ stem, options, policy, penalty }) => {
    const right = options.filter(({ correct }) => correct).length
    const plus = fractionOf(1 / Math.max(1, right)).written
    const minus = fractionOf(-1 / Math.max(1, options.length - right)).written
    return {
      type: 'multichoice',
      stem: paragraph(stem),
      fields: [...choosing(false), ...options.map(one => option(one, one.correct ? plus : minus))],
      leftOut: [
        ...(policy && policy !== 'right-minus-wrong' ? ['policy' as const] : []),
        ...(penalty ? ['penalty' as const] : []),
      ],
    }
  },
  'true-false': ({ stem, key, penalty }) => ({
    type: 'truefalse',
    stem: paragraph(stem),
    fields: [true, false].map(value =>
      element(
        'answer',
        { fraction: value === key ? '100' : '0', format: 'moodle_auto_format' },
        text(String(value)),
        element('feedback', { format: 'html' }, text('')),
      ),
    ),
    leftOut: penalty ? ['penalty'] : [],
  }),
  'justified-true-false': ({ stem, key }, { explanation }) => ({
    type: 'essay',
    stem: paragraph(stem),
    fields: [
      flag('responseformat', 'editor'),
      flag('responserequired', 1),
      flag('responsefieldlines', 5),
      flag('attachments', 0),
      flag('attachmentsrequired', 0),
      element('graderinfo', { format: 'html' }, html([String(key), explanation ?? ''].join('\n').trim())),
      element('responsetemplate', { format: 'html' }, text('')),
    ],
    leftOut: ['by-hand'],
  }),
  'short-answer': ({ stem, key }) => ({
    type: 'shortanswer',
    stem: paragraph(stem),
    fields: [
      flag('usecase', 0),
      ...typedAnswers(key).map(({ words, fraction }) =>
        element(
          'answer',
          { fraction, format: 'moodle_auto_format' },
          text(literal(words)),
          element('feedback', { format: 'html' }, text('')),
        ),
      ),
    ],
    leftOut: [],
  }),
  numeric: ({ stem, key: { value, tolerance } }) => {
    const nominal = tolerance.mode === 'nominal'
    const distance = nominal ? tolerance.size : Math.abs(value) * tolerance.size
    return {
      type: 'numerical',
      stem: paragraph(stem),
      fields: [
        element(
          'answer',
          { fraction: 100, format: 'moodle_auto_format' },
          text(plainNumber(value)),
          element('feedback', { format: 'html' }, text('')),
          element('tolerance', {}, plainNumber(distance)),
        ),
        // The unit stands below the stem; a learner types the number alone.
        flag('unitgradingtype', 0),
        flag('unitpenalty', '0.1'),
        flag('showunits', 3),
        flag('unitsleft', 0),
      ],
      leftOut: nominal ? [] : ['tolerance'],
    }
  },
  cloze: ({ stem, gaps }, { points }) => {
    // Moodle adds up what the gaps are worth, in whole numbers.
    const even = points % gaps.length === 0
    const worth = even ? points / gaps.length : 1
    const [first = '', ...rest] = stem.split(clozeGap).map(part => noGap(asHtml(part)))
    const markup = rest.reduce((text, part, at) => `${text}${gapMarkup(gaps[at], worth)}${part}`, first)
    return { type: 'cloze', stem: `<p>${markup}</p>`, fields: [], leftOut: even ? [] : ['points'] }
  },
  matching: ({ stem, pairs, extras }) => ({
    type: 'matching',
    stem: paragraph(stem),
    fields: [
      flag('shuffleanswers', true),
      ...pairs.map(({ prompt, match }) => subquestion(prompt.text, match.text)),
      ...extras.map(extra => subquestion('', extra.text)),
    ],
    leftOut: [],
  }),
  ordering: ({ stem, items, policy }) => ({
    type: 'matching',
    stem: paragraph(stem),
    fields: [
      flag('shuffleanswers', true),
      ...items.map((item, index) => subquestion(item.text, String(index + 1))),
    ],
    leftOut: ['as-pairs', ...(policy === 'exact' ? ['policy' as const] : [])],
  }),
} satisfies { [K in QuestionKind]: Writer<K> }

/** Options stand in a list that is shuffled for each learner. */
function gapMarkup(gap: Gap | undefined, worth: number): string {
  if (!gap) return clozeGap
  if ('options' in gap) {
    const options = gap.options.map(
      ({ text: words, correct }) => `${correct ? '=' : ''}${inGap(words, false)}`,
    )
    return `{${worth}:MULTICHOICE_S:${options.join('~')}}`
  }
  const answers = typedAnswers(gap.key).map(
    ({ words, fraction }) => `${fraction === 100 ? '=' : '%0%'}${inGap(words)}`,
  )
  return `{${worth}:SHORTANSWER:${answers.join('~')}}`
}

function subquestion(prompt: string, match: string): Xml {
  return element(
    'subquestion',
    { format: 'html' },
    prompt === '' ? text('') : html(prompt),
    element('answer', {}, text(match)),
  )
}

/** A brace of the sentence itself opens no gap. */
const noGap = (markup: string) => markup.replaceAll('{', '&#123;')

/** In a gap these end an answer, or begin its feedback; entities are resolved after that. A backslash would keep what follows. */
const inGap = (words: string, wild = true) =>
  (wild ? literal(words) : words)
    .replace(/[&<>]/gu, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
    .replace(/[}#~/"]|\\(?!\*)/gu, sign => (sign === '\\' ? '&#92;' : `\\${sign}`))
