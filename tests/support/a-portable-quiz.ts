import fc from 'fast-check'
import type { PortableQuestion, PortableQuiz } from '@/lib/model/portable-quiz'
import type { QuestionContent, QuestionKind } from '@/lib/model/question'
import { mapIds } from '@/lib/usecases/map-ids'
import { everyKind, ferryArticle } from './every-kind'

const letters = { option: 'o', prompt: 'p', match: 'm', extra: 'x', item: 'i' }

/** Ids as a reader counts them. */
export function counted<C extends QuestionContent>(content: C): C {
  const part = (letter: string) => (one: { text: string }, index: number) => ({
    ...one,
    id: `${letter}${index + 1}`,
  })
  const said = content as QuestionContent
  if ('gaps' in said) {
    const gaps = said.gaps.map((gap, at) =>
      'options' in gap ? { options: gap.options.map(part(`${at + 1}${letters.option}`)) } : gap,
    )
    return { ...said, gaps } as C
  }
  if ('options' in said) return { ...said, options: said.options.map(part(letters.option)) } as C
  if ('items' in said) return { ...said, items: said.items.map(part(letters.item)) } as C
  if (!('pairs' in said)) return content
  const pairs = said.pairs.map(({ prompt, match }, index) => ({
    prompt: part(letters.prompt)(prompt, index),
    match: part(letters.match)(match, index),
  }))
  return { ...said, pairs, extras: said.extras.map(part(letters.extra)) } as C
}
export const withoutIds = (content: QuestionContent) => mapIds(content, () => 'x')

export function portable(kind: QuestionKind): PortableQuestion {
  const { findings: _, ...body } = everyKind[kind]
  return { ...body, content: counted(body.content), id: `q-${kind}`, explanation: 'Because it says so.' }
}

export function aPortableQuiz(questions: PortableQuestion[]): PortableQuiz {
  const provenance = { site: 'The Merrow Post', licence: 'CC BY 4.0', address: 'https://example.org/ferry' }
  const article = { ...ferryArticle, byline: 'Ann Lowe', date: '2024-05-01', provenance }
  return { title: 'The ferry', language: 'en', article, questions }
}

/** Words that hurt: signs of every format, other scripts, markup, formulas. */
const pieces = [
  ...[
    '~',
    '=',
    '#',
    '{',
    '}',
    ':',
    '::',
    '\\',
    '\\n',
    '->',
    '//',
    '%50%',
    '[html]',
    '[id:x]',
    '$CATEGORY:',
    '####',
  ],
  ...[
    '<b>',
    '</p>',
    '&amp;',
    '&',
    ']]>',
    '<![CDATA[',
    '-->',
    '<!--',
    '?>',
    '"',
    "'",
    '{1:SA:=x}',
    '&#123;',
    '&lt;',
  ],
  ...[
    '=1+1',
    '+x',
    '@SUM(A1)',
    '|',
    ';',
    ',',
    '*',
    '\\*',
    '«\u00a0mot\u00a0»',
    '\u202f?',
    'œuf',
    '日本',
    '🦉',
    'a',
    'Île',
    '7',
    'e\u0301',
  ],
]
export const hostileText = (most = 6) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), {
      minLength: 1,
      maxLength: most,
    })
    .map(parts => `q${parts.join(' ')}z`)

const words = hostileText(5)
const distinct = (minLength: number, maxLength: number) =>
  fc.uniqueArray(hostileText(3), { minLength, maxLength }).map(texts => texts.map(text => text.slice(0, 190)))

const typedGap = distinct(1, 4).map(([text = 'x', ...accepted]) => ({
  key: { text, class: 'phrase' as const, accepted },
}))
const chosenGap = distinct(2, 4).chain(texts =>
  fc.nat(texts.length - 1).map(right => ({
    options: texts.map((text, index) => ({ id: 'o', text, correct: index === right })),
  })),
)

const shape = {
  'multiple-choice': distinct(2, 8).chain(texts =>
    fc.nat(texts.length - 1).map(right => ({
      kind: 'multiple-choice' as const,
      options: texts.map((text, index) => ({ id: 'o', text, correct: index === right })),
    })),
  ),
  'multiple-response': distinct(3, 8).map(texts => ({
    kind: 'multiple-response' as const,
    options: texts.map((text, index) => ({ id: 'o', text, correct: index < 2 })),
  })),
  'true-false': fc.boolean().map(key => ({ kind: 'true-false' as const, key })),
  'justified-true-false': fc.boolean().map(key => ({ kind: 'justified-true-false' as const, key })),
  'short-answer': distinct(1, 4).map(([text = 'x', ...accepted]) => ({
    kind: 'short-answer' as const,
    key: { text, class: 'person' as const, accepted },
  })),
  cloze: fc
    .oneof(
      fc.tuple(typedGap),
      fc.tuple(chosenGap),
      fc.array(fc.oneof(typedGap, chosenGap), { minLength: 2, maxLength: 4 }),
      fc.array(typedGap, { minLength: 2, maxLength: 4 }),
      fc.array(chosenGap, { minLength: 2, maxLength: 4 }),
    )
    .map(gaps => ({ kind: 'cloze' as const, gaps })),
  numeric: fc
    .record({
      value: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      size: fc.double({ min: 0, max: 1e6, noNaN: true }),
      text: words,
    })
    .map(({ value, size, text }) => ({
      kind: 'numeric' as const,
      unit: 'km',
      // To places that decimals hold: 1e-300 has no digits a learner could type.
      key: {
        text,
        value: Number(value.toFixed(6)) + 0,
        tolerance: { mode: 'nominal' as const, size: Number(size.toFixed(6)) },
      },
    })),
  matching: distinct(4, 8).map(texts => ({
    kind: 'matching' as const,
    pairs: texts
      .slice(0, 3)
      .map(text => ({ prompt: { id: 'p', text }, match: { id: 'm', text: `${text} too` } })),
    extras: texts.slice(3, 5).map(text => ({ id: 'x', text })),
  })),
  ordering: distinct(3, 6).map(texts => ({
    kind: 'ordering' as const,
    items: texts.map(text => ({ id: 'i', text })),
  })),
} satisfies { [K in QuestionKind]: fc.Arbitrary<{ kind: K }> }

/** A question of a kind whose every word is hostile. */
export function hostileQuestion(kind: QuestionKind): fc.Arbitrary<PortableQuestion> {
  return fc
    .record({ content: shape[kind], stem: words, explanation: fc.option(words, { nil: null }) })
    .map(given => {
      const stem =
        'gaps' in given.content
          ? [given.stem, ...given.content.gaps.map(() => given.stem)]
              .map(text => text.slice(0, 60).replaceAll('_', ''))
              .join(' ____ ')
          : given.stem
      const content = counted({ ...given.content, stem } as unknown as QuestionContent)
      return { ...portable(kind), content, explanation: given.explanation }
    })
}
