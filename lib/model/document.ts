import type { Article } from './article'
import type { Span } from './span'

/**
 * An article annotated by `linguistics`. Each stage says in its type what it needs and what it adds:
 * Article → Segmented → Tagged → Named → Document. Names of parts of speech, features and relations
 * are those of Universal Dependencies. Every decision carries a confidence from 0 to 1.
 */
export type Token = {
  /** Offsets into `article.text`. Elided words (l', d', qu') and clitics (-il, -t-il) are tokens of their own. */
  span: Span
  form: string
}

export type TaggedToken = Token & {
  lemma: string
  upos: Upos
  /** Universal features, e.g. { Gender: 'Fem', Number: 'Sing' }; a feature that is not known is absent. */
  feats: Readonly<Record<string, string>>
  /** Index of the head in the sentence, -1 for the root, null while nobody has parsed it. */
  head: number | null
  deprel: string | null
  confidence: number
}

export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

export type SentenceOf<T extends Token> = {
  /** Index of the paragraph in `article.paragraphs`. */
  paragraph: number
  span: Span
  tokens: readonly T[]
}
export type Sentence = SentenceOf<TaggedToken>

export const entityClasses = [
  'person',
  'organisation',
  'place',
  'date',
  'quantity',
  'money',
  'percent',
  'work',
  'event',
  'other',
] as const
export type EntityClass = (typeof entityClasses)[number]

export type Entity = {
  span: Span
  sentence: number
  /** Tokens of the sentence it covers: first, and one past the last. */
  tokens: { from: number; to: number }
  class: EntityClass
  confidence: number
}

/** Words between quotation marks, and who said them when the text tells. */
export type Quotation = {
  /** With its marks; `inner` without them. An unclosed quotation ends with its paragraph. */
  span: Span
  inner: Span
  closed: boolean
  speaker: Span | null
}

/** Mentions of one referent. `name` is its fullest short name ("Alexei Miller"), fit to stand in a stem. */
export type Chain = {
  class: EntityClass | null
  name: string
  gender: 'Masc' | 'Fem' | null
  number: 'Sing' | 'Plur' | null
  mentions: readonly Mention[]
}
export type Mention = {
  span: Span
  sentence: number
  form: 'name' | 'role' | 'pronoun' | 'possessive' | 'demonstrative' | 'noun'
  confidence: number
}

export type Segmented = { article: Article; sentences: readonly SentenceOf<Token>[] }
export type Tagged = { article: Article; sentences: readonly Sentence[] }
export type Named = Tagged & { entities: readonly Entity[]; quotations: readonly Quotation[] }
export type Document = Named & { chains: readonly Chain[] }
