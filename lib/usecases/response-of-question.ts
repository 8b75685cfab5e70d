import 'server-only'
import type { Article } from '@/lib/model/article'
import { isOpenGap } from '@/lib/model/blank'
import type { Id } from '@/lib/model/id'
import type { ContentOf, Gap, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { Filling, ResponseValue } from '@/lib/model/response'
import { textOf } from '@/lib/model/span'

type ValueOf<K extends QuestionKind> = Extract<ResponseValue, { kind: K }>

type Text = Pick<Article, 'text'>

type Reader<K extends QuestionKind> = {
  /** Can this be a response to that question at all? */
  fits: (content: ContentOf<K>, value: ValueOf<K>) => boolean
  /** The response in words; null when blank, or when words would need a language (true, false: see the value). */
  text: (content: ContentOf<K>, value: ValueOf<K>, article: Text) => string | null
}

const typed = {
  fits: () => true,
  text: (_content: unknown, value: { text: string }) => value.text.trim() || null,
}

/** Each is one of the parts, and none comes twice. */
function areOf(ids: readonly Id[], parts: readonly { id: Id }[]): boolean {
  return new Set(ids).size === ids.length && ids.every(id => parts.some(part => part.id === id))
}

function textsOf(ids: readonly Id[], parts: readonly { id: Id; text: string }[], between: string) {
  return ids.flatMap(id => parts.find(part => part.id === id)?.text ?? []).join(between) || null
}

/** The words in a gap; null for one that was left open. */
function fillingText(gap: Gap | undefined, filling: Filling | undefined): string | null {
  if (!filling || isOpenGap(filling)) return null
  if ('text' in filling) return filling.text.trim()
  const options = gap && 'options' in gap ? gap.options : []
  return options.find(({ id }) => id === filling.optionId)?.text ?? null
}

const fitsGap = (gap: Gap | undefined, filling: Filling) =>
  gap !== undefined &&
  ('options' in gap
    ? 'optionId' in filling &&
      (filling.optionId === null || gap.options.some(({ id }) => id === filling.optionId))
    : 'text' in filling)

const matchesOf = ({ pairs, extras }: ContentOf<'matching'>) => [
  ...pairs.map(({ match }) => match),
  ...extras,
]

const readers = {
  'multiple-choice': {
    fits: ({ options }, { optionId }) => optionId === null || options.some(({ id }) => id === optionId),
    text: ({ options }, { optionId }) => options.find(({ id }) => id === optionId)?.text ?? null,
  },
  'multiple-response': {
    fits: ({ options }, { optionIds }) => areOf(optionIds, options),
    // In the order of the question, whatever the learner's page had: equal responses read alike.
    text: ({ options }, { optionIds }) =>
      textsOf(
        options.map(({ id }) => id).filter(id => optionIds.includes(id)),
        options,
        ' · ',
      ),
  },
  'true-false': { fits: () => true, text: () => null },
  'justified-true-false': {
    fits: () => true,
    text: (_content, { marks, quote }, article) =>
      [...marks.map(span => textOf(article.text, span)), quote.trim()].filter(Boolean).join(' […] ') || null,
  },
  'short-answer': typed,
  numeric: typed,
  cloze: {
    fits: ({ gaps }, { fillings }) =>
      fillings.length === gaps.length && fillings.every((filling, at) => fitsGap(gaps[at], filling)),
    text: ({ gaps }, { fillings }) => {
      const texts = gaps.map((gap, at) => fillingText(gap, fillings[at]))
      return texts.every(text => text === null) ? null : texts.map(text => text ?? '…').join(' · ')
    },
  },
  matching: {
    fits: (content, { pairs }) =>
      areOf(
        pairs.map(({ promptId }) => promptId),
        content.pairs.map(({ prompt }) => prompt),
      ) && pairs.every(({ matchId }) => areOf([matchId], matchesOf(content))),
    text: (content, { pairs }) =>
      content.pairs
        .flatMap(({ prompt }) => {
          const given = pairs.find(({ promptId }) => promptId === prompt.id)
          return given ? `${prompt.text} → ${textsOf([given.matchId], matchesOf(content), '')}` : []
        })
        .join(' · ') || null,
  },
  ordering: {
    fits: ({ items }, { itemIds }) =>
      itemIds.length === 0 || (itemIds.length === items.length && areOf(itemIds, items)),
    text: ({ items }, { itemIds }) => textsOf(itemIds, items, ' → '),
  },
} satisfies { [K in QuestionKind]: Reader<K> }

function readerOf(content: QuestionContent): Reader<QuestionKind> {
  // The table pairs each kind with its own content; TypeScript cannot follow the pair through an index.
  return readers[content.kind] as unknown as Reader<QuestionKind>
}

/** Is the value of the question's kind, and do all ids that it names belong to the question? */
export function fitsQuestion(content: QuestionContent, value: ResponseValue): boolean {
  return content.kind === value.kind && readerOf(content).fits(content, value)
}

export function responseText(content: QuestionContent, value: ResponseValue, article: Text): string | null {
  return content.kind === value.kind ? readerOf(content).text(content, value, article) : null
}

/** The words in one gap of a cloze; null for an open one, and for what has no such gap. */
export function gapText(content: QuestionContent, value: ResponseValue | null, gap: number): string | null {
  if (content.kind !== 'cloze' || value?.kind !== 'cloze') return null
  return fillingText(content.gaps[gap], value.fillings[gap])
}
