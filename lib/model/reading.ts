import type {
  AmountValue,
  Chain,
  Claim,
  DateValue,
  Entity,
  LinkReason,
  Mention,
  Quotation,
  RefusalReason,
  TaggedToken,
} from './document'
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
  claims: readonly ClaimedWords[]
  refused: readonly Refusal[]
}

/** A chain, with the words for its function ("the minister of energy"). A name without a chain is a referent of its own. */
export type Referent = Pick<Chain, 'class' | 'name' | 'gender' | 'number'> & {
  mentions: readonly ReadMention[]
  roles: readonly { span: Span; confidence: number }[]
}

/** `margin` (0 to 1, how far the next best referent was behind) and `reason`: null where the words are the link. */
export type ReadMention = Pick<Mention, 'span' | 'form' | 'confidence'> & {
  margin: number | null
  reason: LinkReason | null
}

export const figureClasses = ['date', 'quantity', 'money', 'percent'] as const
export type FigureClass = (typeof figureClasses)[number]
export type Figure = Pick<Entity, 'span' | 'confidence'> & {
  class: FigureClass
  value: DateValue | AmountValue | null
}

/** Words between quotation marks. `confidence` is of the speaker. */
export type SaidWords = Pick<
  Quotation,
  'span' | 'inner' | 'closed' | 'kind' | 'direct' | 'speaker' | 'frame' | 'hedge' | 'confidence' | 'continues'
>

/** What is said by somebody, without quotation marks. */
export type ClaimedWords = Pick<Claim, 'content' | 'source' | 'frame' | 'hedge' | 'confidence'>

/** Words that were left unlinked, why, and who could have been meant, the likeliest first. */
export type Refusal = { span: Span; reason: RefusalReason; rivals: readonly Rival[] }
/** `mention`: which mention of which referent these words are, as indexes; null when they are none. */
export type Rival = { span: Span; mention: { referent: number; mention: number } | null }

/** One sentence with its tree, for those who ask why. */
export type SentenceTree = { span: Span; words: readonly TreeWord[] }
/** `mended`: a rule has hung it elsewhere than the network had. */
export type TreeWord = Pick<
  TaggedToken,
  'span' | 'form' | 'lemma' | 'upos' | 'head' | 'deprel' | 'confidence' | 'arc'
> & { mended: boolean }
