import type { ReadableArticle } from '@/lib/model/article'
import type { ContentOf, QuestionBody, QuestionClass, QuestionKind } from '@/lib/model/question'
import { articleOf, spanOf } from './a-question'

/** An article on which a question of every kind is asked. */
export const ferryArticle: ReadableArticle = articleOf(
  'en',
  [
    'The ferry Halcyon was launched at Port Merrow in 1904. Its owner, Silas Penhale, had borrowed 38 million crowns to build it.',
    'In 1907 the ferry carried the post for the first time. Two years later it ran aground near Cape Dorrin, and Captain Ida Crane brought all 214 passengers ashore.',
    'The cook, Tom Bray, and the engineer, Lena Voss, stayed aboard. The ferry was not repaired: it was sold for scrap in 1911. A museum in Port Merrow keeps its bell, its wheel and its log.',
  ],
  'The ferry that never came back',
)

const option = (id: string, text: string, correct = false) => ({ id, text, correct })
const part = (id: string, text: string) => ({ id, text })

function body<K extends QuestionKind>(
  content: ContentOf<K>,
  asked: QuestionClass,
  ...proofs: string[]
): QuestionBody & { content: ContentOf<K> } {
  return {
    content,
    class: asked,
    difficulty: 'medium',
    points: 3,
    evidence: proofs.map(words => spanOf(ferryArticle, words)),
    explanation: null,
    origin: { engine: 'instructor', rule: '', confidence: 1 },
    findings: [],
  }
}

export const everyKind = {
  'multiple-choice': body(
    {
      kind: 'multiple-choice',
      stem: 'Who was the owner of the ferry Halcyon?',
      options: [option('a', 'Ida Crane'), option('b', 'Silas Penhale', true), option('c', 'Tom Bray')],
    },
    'who',
    'Its owner, Silas Penhale',
  ),
  'multiple-response': body(
    {
      kind: 'multiple-response',
      stem: 'What does the museum in Port Merrow keep of the ferry?',
      options: [
        option('a', 'the bell', true),
        option('b', 'the anchor'),
        option('c', 'the wheel', true),
        option('d', 'the log', true),
        option('e', 'the funnel'),
      ],
    },
    'what',
    'keeps its bell, its wheel and its log',
  ),
  'true-false': body(
    { kind: 'true-false', stem: 'The ferry Halcyon was launched at Port Merrow.', key: true },
    'statement',
    'The ferry Halcyon was launched at Port Merrow in 1904.',
  ),
  'justified-true-false': body(
    { kind: 'justified-true-false', stem: 'The ferry was repaired after it ran aground.', key: false },
    'statement',
    'The ferry was not repaired: it was sold for scrap in 1911.',
  ),
  'short-answer': body(
    {
      kind: 'short-answer',
      stem: 'Who brought the passengers ashore?',
      key: { text: 'Ida Crane', class: 'person', accepted: ['the captain'] },
    },
    'who',
    'Captain Ida Crane brought all 214 passengers ashore',
  ),
  numeric: body(
    {
      kind: 'numeric',
      stem: 'How much had the owner of the ferry Halcyon borrowed to build it?',
      key: { text: '38 million crowns', value: 38e6, tolerance: { mode: 'nominal', size: 0 } },
      unit: 'crowns',
    },
    'number',
    'had borrowed 38 million crowns to build it',
  ),
  cloze: body(
    {
      kind: 'cloze',
      stem: 'The ferry ran aground near Cape ____, and Captain ____ brought all ____ passengers ashore.',
      gaps: [
        { key: { text: 'Dorrin', class: 'place', accepted: [] } },
        { key: { text: 'Ida Crane', class: 'person', accepted: [] } },
        { options: [option('a', '38'), option('b', '214', true), option('c', '104')] },
      ],
    },
    'place',
    'it ran aground near Cape Dorrin, and Captain Ida Crane brought all 214 passengers ashore',
  ),
  matching: body(
    {
      kind: 'matching',
      stem: 'Match each person with their part in the story.',
      pairs: [
        { prompt: part('p1', 'Ida Crane'), match: part('m1', 'captain') },
        { prompt: part('p2', 'Tom Bray'), match: part('m2', 'cook') },
        { prompt: part('p3', 'Lena Voss'), match: part('m3', 'engineer') },
      ],
      extras: [part('m4', 'harbour pilot')],
    },
    'role',
    'Captain Ida Crane',
    'The cook, Tom Bray, and the engineer, Lena Voss',
  ),
  ordering: body(
    {
      kind: 'ordering',
      stem: 'Put these events in the order in which they happened.',
      items: [
        part('i1', 'the launch at Port Merrow'),
        part('i2', 'the first carrying of the post'),
        part('i3', 'the accident near Cape Dorrin'),
        part('i4', 'the sale for scrap'),
      ],
    },
    'what',
    'was launched at Port Merrow in 1904',
    'In 1907 the ferry carried the post for the first time',
    'Two years later it ran aground near Cape Dorrin',
    'it was sold for scrap in 1911',
  ),
} satisfies { [K in QuestionKind]: QuestionBody & { content: ContentOf<K> } }
