import type { Parsed } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import type { Grammar } from '../grammar'
import type { ChainBook } from './chain-book'
import type { Offer } from './offer'
import type { Prominence } from './prominence'
import type { SentenceTree } from './sentence-tree'
import type { Weighed } from './settle'
import type { Title } from './titles'

/** Where linking stands: a sentence, what it and those before it offer, and what is known by now. */
export type Place = {
  parsed: Parsed
  tree: SentenceTree
  book: ChainBook
  grammar: Grammar
  /** Of this sentence and the few before, in the order of the text; pronouns join as they are judged. */
  offers: readonly Offer[]
  /** The same, and whom the article is about though they were not named lately. */
  standing: readonly Offer[]
  prominence: Prominence
  /** Told what was weighed for each pronoun. */
  watch: ((weighed: Weighed) => void) | null
  /** Of this sentence alone. */
  own: readonly Offer[]
  give(offer: Offer): void
  /** What an offer is called: its noun, with what hangs on it. */
  nounsOf(offer: Offer): Pick<Title, 'nouns' | 'lead' | 'complement'>
  /** A word with a capital that naming left out. */
  isName(offer: Offer): boolean
  quotationOf(span: Span): number | null
  /** Whether words are quoted from somebody. */
  inSpeech(span: Span): boolean
  /** The chain of who speaks in a quotation. */
  speakerOf(quotation: number): number | null
}
