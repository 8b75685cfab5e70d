import type { Article } from '@/lib/model/article'
import { gapKey } from '@/lib/model/cloze-gap'
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
  /** Each key with what it is asked of: the stem, or of a pair its prompt. */
  asks: readonly { about: string; key: string }[]
  /** What is read as said of the article: the stem, and the parts and options that are sentences. */
  told: readonly string[]
  /** The article's words that prove the key, spans that lie outside left out. */
  evidenceText: string
}

/** One rule, one file: its name keys a message in `findings`; `reason` is for developers. */
export type ItemRule = {
  rule: string
  reason: string
  /** It needs words of the language, and says nothing of one without an engine. */
  reads?: true
  find: (view: ItemView) => Finding[]
}

type Parts = Pick<ItemView, 'key' | 'keys' | 'options' | 'distractors' | 'lists' | 'asks' | 'told'>

const nothing = (stem: string): Parts => ({
  key: null,
  keys: [],
  options: [],
  distractors: [],
  lists: [],
  asks: [],
  told: [stem],
})
const typed = ({ stem, key }: { stem: string; key: { text: string } }): Parts => ({
  ...nothing(stem),
  key: key.text,
  keys: [key.text],
  asks: [{ about: stem, key: key.text }],
})
const chosen = ({ stem, options }: { stem: string; options: readonly Option[] }): Parts => {
  const texts = options.map(option => option.text)
  const keys = options.filter(option => option.correct).map(option => option.text)
  return {
    key: null,
    keys,
    options: texts,
    distractors: options.filter(option => !option.correct).map(option => option.text),
    lists: [texts],
    asks: keys.map(key => ({ about: stem, key })),
    told: [stem, ...texts.filter(isSentence)],
  }
}
/** "Le pont a été fermé." among the options says something; "le pont" only names it. */
const isSentence = (text: string) => /\s.*[.!?]$/u.test(text)

const parts = {
  'multiple-choice': content => {
    const laid = chosen(content)
    return { ...laid, key: laid.keys[0] ?? null }
  },
  'multiple-response': chosen,
  'true-false': ({ stem }) => nothing(stem),
  'justified-true-false': ({ stem }) => nothing(stem),
  'short-answer': typed,
  numeric: typed,
  cloze: ({ stem, gaps }) => {
    const keys = gaps.map(gapKey)
    return {
      ...nothing(stem),
      key: keys.length === 1 ? (keys[0] ?? null) : null,
      keys,
      lists: gaps.flatMap(gap => ('options' in gap ? [gap.options.map(({ text }) => text)] : [])),
      asks: keys.map(key => ({ about: stem, key })),
    }
  },
  matching: ({ stem, pairs, extras }) => {
    const prompts = pairs.map(({ prompt }) => prompt.text)
    const matches = pairs.map(({ match }) => match.text)
    return {
      ...nothing(stem),
      keys: matches,
      lists: [prompts, [...matches, ...extras.map(({ text }) => text)]],
      asks: pairs.map(({ prompt, match }) => ({ about: prompt.text, key: match.text })),
      told: [stem, ...[...prompts, ...matches].filter(isSentence)],
    }
  },
  ordering: ({ stem, items }) => {
    const texts = items.map(({ text }) => text)
    return { ...nothing(stem), lists: [texts], told: [stem, ...texts] }
  },
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
