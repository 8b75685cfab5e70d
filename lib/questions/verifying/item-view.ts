import type { Article } from '@/lib/model/article'
import type { ContentOf, Finding, QuestionBody, QuestionContent, QuestionKind } from '@/lib/model/question'
import { type Judging, judgingOf } from './judging-of'

/** A question laid out for the rules: every kind has a stem, perhaps a key in words, perhaps options. */
export type ItemView = {
  content: QuestionContent
  body: Pick<QuestionBody, 'content' | 'class' | 'evidence' | 'origin'>
  article: Pick<Article, 'text' | 'language' | 'title' | 'paragraphs'>
  judging: Judging
  stem: string
  /** The words of the key; null for true/false. */
  key: string | null
  options: readonly string[]
  /** The options that are not right. */
  distractors: readonly string[]
  /** The article's words that prove the key, spans that lie outside left out. */
  evidenceText: string
}

/** One rule, one file: its name keys a message in `findings`; `reason` is for developers. */
export type ItemRule = {
  rule: string
  reason: string
  find: (view: ItemView) => Finding[]
}

type Parts = Pick<ItemView, 'key' | 'options' | 'distractors'>

const parts = {
  'multiple-choice': content => ({
    key: content.options.find(option => option.correct)?.text ?? null,
    options: content.options.map(option => option.text),
    distractors: content.options.filter(option => !option.correct).map(option => option.text),
  }),
  'true-false': () => ({ key: null, options: [], distractors: [] }),
  'short-answer': content => ({ key: content.key.text, options: [], distractors: [] }),
  cloze: content => ({ key: content.key.text, options: [], distractors: [] }),
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
