import type { Article } from './article'
import type { ArticleLanguage } from './article-language'
import type { QuestionBody } from './question'

/** What a quiz can be written as. `print` is the learner's sheet, `print-key` what the instructor keeps. */
export const writtenFormats = [
  'moodle-xml',
  'gift',
  'qti',
  'qti-canvas',
  'csv',
  'json',
  'anki',
  'print',
  'print-key',
] as const
export type WrittenFormat = (typeof writtenFormats)[number]

/** What a quiz can be read from; `qti` is 1.2, 2.1 and 2.2, alone or in a package. */
export const readFormats = ['moodle-xml', 'gift', 'qti', 'csv', 'json'] as const
export type ReadFormat = (typeof readFormats)[number]

/** A quiz on its way out or in. Evidence counts in `article.text`, and is empty without an article. */
export type PortableQuiz = {
  title: string
  /** Null when a file says nothing of it. */
  language: ArticleLanguage | null
  article: Article | null
  questions: PortableQuestion[]
}
/** `id` is the file's own name for it. Ids of options and parts count them: they say nothing once the quiz is elsewhere. */
export type PortableQuestion = Omit<QuestionBody, 'findings'> & { id: string | null }

/** What a format has no place for, or says otherwise. */
export const leftOutReasons = [
  'by-hand', // a statement to judge and prove becomes an essay that a person scores
  'as-pairs', // an order becomes pairs with numbers
  'gaps-as-pairs', // gaps become numbers to be matched with their words
  'penalty', // what a wrong choice takes off
  'policy', // how part of the points is given
  'points',
  'refused', // wordings that are never to be accepted
  'tolerance', // it becomes a plain distance
  'extras', // matches of no prompt
  'characters', // some that the format cannot hold were replaced
  'article-in-parts', // only the paragraphs that prove a key go along
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]
/** `question` is an index; null for the quiz as a whole. */
export type LeftOut = { question: number | null; reason: LeftOutReason }

export type WrittenQuiz = { content: string | Uint8Array; leftOut: LeftOut[] }

/** Something of a file that was not taken: a whole question, or (`whole` false) a part of one that was. */
export type Remark = {
  /** From 1; null where lines say nothing (in a package). */
  line: number | null
  /** The first words of what it is about, or a file of a package. */
  about: string
  /** A key of `exchange.remarks`, or of `failures`. */
  reason: string
  params?: Record<string, string | number>
  whole: boolean
}
export type ReadQuiz = { quiz: PortableQuiz; remarks: Remark[] }

/** The words of a person that a writer puts into a file, in the language of the quiz. */
export type PaperWords = {
  key: string
  name: string
  date: string
  true: string
  false: string
  /** Under a statement that is to be proved. */
  prove: string
  proof: string
  /** Under an order that is written as pairs. */
  numberThem: string
  unit: (unit: string) => string
  points: (points: number) => string
  chooseAll: string
  accepted: string
}
