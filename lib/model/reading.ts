import type { AmountValue, Chain, DateValue, Entity, Mention, Quotation, TaggedToken } from './document'
import type { Span } from './span'

/**
 * What an instructor may see of how an article was read: a document without its words and trees, small enough to send
 * to a page. Everything is by span; the words are the article's.
 */
export type Reading = {
  sentences: readonly Span[]
  referents: readonly Referent[]
  figures: readonly Figure[]
  quotations: readonly SaidWords[]
  refused: readonly Refusal[]
}

/** A chain, with the words for its function ("the minister of energy"). A name without a chain is a referent of its own. */
export type Referent = Pick<Chain, 'class' | 'name' | 'gender' | 'number'> & {
  mentions: readonly ReadMention[]
  roles: readonly { span: Span; confidence: number }[]
}

/** `margin`: by how much the referent beats the next one; `reason` a code of the link's rule. Null where nobody says. */
export type ReadMention = Pick<Mention, 'span' | 'form' | 'confidence'> & {
  margin: number | null
  reason: string | null
}

export const figureClasses = ['date', 'quantity', 'money', 'percent'] as const
export type FigureClass = (typeof figureClasses)[number]
export type Figure = Pick<Entity, 'span' | 'confidence'> & {
  class: FigureClass
  value: DateValue | AmountValue | null
}

/** `kind` and `hedge` as the reader says them; null where it does not. */
export type SaidWords = Pick<Quotation, 'span' | 'inner' | 'closed' | 'speaker'> & {
  kind: string | null
  hedge: string | null
  confidence: number | null
}

/** Words that refer to something and were left unlinked, as several could be meant; `could` are those, by their words. */
export type Refusal = { span: Span; reason: string | null; could: readonly string[] }

/** One sentence with its tree, for those who ask why. */
export type SentenceTree = { span: Span; words: readonly TreeWord[] }
/** `mended`: a rule has hung it elsewhere than the network had. */
export type TreeWord = Pick<
  TaggedToken,
  'span' | 'form' | 'lemma' | 'upos' | 'head' | 'deprel' | 'confidence' | 'arc'
> & { mended: boolean }
