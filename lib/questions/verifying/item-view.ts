import type { Article } from '@/lib/model/article'
import type {
  ContentOf,
  Finding,
  Option,
  QuestionBody,
  QuestionContent,
  QuestionKind,
} from '@/lib/model/question'
import { type Judging, judgingOf } from './judging-of'

/** A question laid out for the rules: every kind has a stem, perhaps a key in words, perhaps options. */
export type ItemView = {
  content: QuestionContent
  body: Pick<QuestionBody, 'content' | 'class' | 'evidence' | 'origin'>
  article: Pick<Article, 'text' | 'language' | 'title' | 'paragraphs'>
  judging: Judging
  stem: string
  /** The words of the key; null where it is no one wording (a truth, several options, pairs, an order). */
  key: string | null
  /** All wordings that the evidence must hold: the key, each right option, each match. */
  keys: readonly string[]
  options: readonly string[]
  /** The options that are not right. */
  distractors: readonly string[]
  /** What stands side by side to be told apart: the options, each side of a matching, the items of an order. */
  lists: readonly (readonly string[])[]
  /** The article's words that prove the key, spans that lie outside left out. */
  evidenceText: string
}

/** One rule, one file: its name keys a message in `findings`; `reason` is for developers. */
export type ItemRule = {
  rule: string
  reason: string
  find: (view: ItemView) => Finding[]
}

type Parts = Pick<ItemView, 'key' | 'keys' | 'options' | 'distractors' | 'lists'>

const nothing: Parts = { key: null, keys: [], options: [], distractors: [], lists: [] }
const typed = ({ key }: { key: { text: string } }): Parts => ({ ...nothing, key: key.text, keys: [key.text] })
const chosen = ({ options }: { options: readonly Option[] }): Parts => {
  const texts = options.map(option => option.text)
  return {
    key: null,
    keys: options.filter(option => option.correct).map(option => option.text),
    options: texts,
    distractors: options.filter(option => !option.correct).map(option => option.text),
    lists: [texts],
  }
}

const parts = {
  'multiple-choice': content => {
    const laid = chosen(content)
    return { ...laid, key: laid.keys[0] ?? null }
  },
  'multiple-response': chosen,
  'true-false': () => nothing,
  'justified-true-false': () => nothing,
  'short-answer': typed,
  numeric: typed,
  cloze: typed,
  matching: ({ pairs, extras }) => {
    const matches = pairs.map(({ match }) => match.text)
    const lists = [pairs.map(({ prompt }) => prompt.text), [...matches, ...extras.map(({ text }) => text)]]
    return { ...nothing, keys: matches, lists }
  },
  ordering: ({ items }) => ({ ...nothing, lists: [items.map(({ text }) => text)] }),
} satisfies { [K in QuestionKind]: (content: ContentOf<K>) => Parts }

export function partsOf(content: QuestionContent): Parts {
  return (parts[content.kind] as (content: QuestionContent) => Parts)(content)
}

export function viewItem(body: ItemView['body'], article: ItemView['article']): ItemView {
  return {
    content: body.content,
    body,
    article,
    judging: judgingOf(article.language),
    stem: body.content.stem,
    ...partsOf(body.content),
    evidenceText: body.evidence.map(span => article.text.slice(span.start, span.end)).join('\n'),
  }
}
