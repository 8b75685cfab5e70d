import type { ReadableArticle } from '@/lib/model/article'
import type { Span } from '@/lib/model/span'

/** A text whose pronouns somebody has resolved. */
export type LinkText = { id: string; article: ReadableArticle; judge: Judge }

/** A pronoun or possessive of the text; `quoted`: in the words of a speaker. */
export type Word = { span: Span; form: string; quoted: boolean }

/** A referent that the product weighed for a word, by the words of the text that mean it. */
export type Seen = {
  mentions: readonly Span[]
  /** Those of "Ann and Bob" as one. */
  groups: readonly Span[]
  /** Linked to other mentions already, so that one may stand for all. */
  chained: boolean
}

/** Which of the referents seen is meant. Several: any of them will do, or of a tie, none more than the others. */
export type Verdict = { right: readonly boolean[]; nobody: boolean; tie: boolean }

/** Null for a word that nobody has judged. */
export type Judge = (word: Word, seen: readonly Seen[]) => Verdict | null

/** One is meant; where it was not seen, nobody in view is. */
export function oneOf(right: readonly boolean[]): Verdict {
  return { right, nobody: !right.includes(true), tie: false }
}
