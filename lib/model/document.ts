import type { ReadableArticle } from './article'
import type { Certainty } from './certainty'
import type { Span } from './span'

/**
 * An article annotated by `linguistics`. Each stage says in its type what it needs and what it adds:
 * Article → Segmented → Tagged → Named → Parsed → Document. Names of parts of speech, features and relations
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
  /** "du" and "auquel" are a preposition and a determiner or pronoun in one; `feats` are those of the second. */
  contracted: boolean
  /** Index of the head in the sentence, -1 for the root. Subtypes are kept ("obl:agent"). */
  head: number
  deprel: string
  /** Of the part of speech. */
  confidence: number
  arc: Certainty
  /** What the network takes it for in a name; null outside names. Entities say what was made of it. */
  name: NameMark | null
  /** The network's probability of each tag of names ("B-person", "I-place", "O"). */
  nameShares?: Readonly<Record<string, number>>
}

export type NameMark = { class: EntityClass; begins: boolean; confidence: number }

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
  /** Of the least sure decision about where it begins, ends and goes on; 1 where rules left none to weigh. */
  confidence: number
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
  tokens: TokenRange
  class: EntityClass
  confidence: number
  /** What it says, when it could be read; absent on names between quotation marks and on what naming did not make. */
  value?: EntityValue
}

export type EntityValue = DateValue | AmountValue | NameValue

/**
 * A day, month, year …: its first and last day (ISO 8601, both included). `dateline`: told from the day of the article.
 * `unresolved`: both are null, as the article has no date or the words point elsewhere ("la veille").
 */
export type DateValue = {
  kind: 'date'
  from: string | null
  to: string | null
  precision: 'time' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century'
  resolved: 'absolute' | 'dateline' | 'unresolved'
  /** "14:30" when an hour is told. */
  time: string | null
  /** What the words themselves say; month 1 is January, weekday 1 is Monday. */
  said: { year: number | null; month: number | null; day: number | null; weekday: number | null }
  /** "début mars", "in late 2016". */
  part: 'early' | 'middle' | 'late' | null
  confidence: number
}

/** "près de 50 milliards de mètres cubes": amount 5e10, magnitude 1e9, unit cubic-meter, bound about. */
export type AmountValue = {
  kind: 'amount'
  amount: number
  /** The other end of "10 à 15 km". */
  upTo: number | null
  /** What the written figure is counted in (1e9 for milliards), 1 without such a word. */
  magnitude: number
  /** A CLDR unit ("kilometer", "cubic-meter", "percent") or an ISO 4217 code ("EUR"); null for a count. */
  unit: string | null
  /** Lemma of what is counted ("voyageur"), when there is no unit. */
  noun: string | null
  bound: 'about' | 'more' | 'less' | 'at-least' | 'at-most' | null
  confidence: number
}

/** `head`: lemma of the noun in the name that tells what it is ("banque" of "Banque de France"). */
export type NameValue = {
  kind: 'name'
  head: string | null
  gender: 'Masc' | 'Fem' | null
  number: 'Sing' | 'Plur' | null
  person: boolean
  confidence: number
}

/** `words`: a manner of naming ("les « gilets jaunes »"); `title`: the name of a work. */
export const quotationKinds = ['speech', 'words', 'title'] as const
export type QuotationKind = (typeof quotationKinds)[number]

/** Words between quotation marks, and who said them when the text tells. */
export type Quotation = {
  /** With its marks; `inner` without them. An unclosed quotation ends with its paragraph. */
  span: Span
  inner: Span
  closed: boolean
  kind: QuotationKind
  /** False for words quoted inside what somebody says indirectly ("il juge le projet « inutile »"). */
  direct: boolean
  /** Index into `quotations` of the one that holds it; `depth` counts them. */
  parent: number | null
  depth: number
  /** Index of the quotation that it goes on with: after a frame, or in the next paragraph. */
  continues: number | null
  /** A noun phrase, or a pronoun as it stands ("-t-il"); null when nobody is named. */
  speaker: Span | null
  /** The verb ("a déclaré") or preposition ("selon") that tells who speaks; null where none does. */
  frame: Span | null
  hedge: Hedge | null
  /** Of the speaker; 0 without one. */
  confidence: number
}

/**
 * How the writer keeps away from what is said. `attributed`: it is somebody's word; `conditional`: "aurait quitté";
 * `hearsay`: "il paraît que"; `doubt`: "prétend", "allegedly", "apparemment". `span`: the words that show it.
 */
export const hedgeKinds = ['attributed', 'conditional', 'hearsay', 'doubt'] as const
export type Hedge = { kind: (typeof hedgeKinds)[number]; span: Span }

/**
 * What the text says without vouching for it, outside quotation marks: "X a dit que …", "selon X, …", "aurait …".
 * `content` is what is claimed; `source` who says so, null when nobody is named.
 */
export type Claim = {
  sentence: number
  content: Span
  source: Span | null
  frame: Span
  hedge: Hedge
  confidence: number
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
  form: MentionForm
  confidence: number
  /** How far the next best referent was behind, 0 to 1; absent where the words themselves are the link (names). */
  margin?: number
  /** Why this referent; absent where the words themselves are the link. */
  reason?: LinkReason
}
export type MentionForm = 'name' | 'role' | 'pronoun' | 'possessive' | 'demonstrative' | 'noun'

/** What decided a link, for a page to say in its own words. */
export const linkReasons = [
  'only-one', // nobody else before agrees with it
  'subject', // the subject before it, over what stands lower in the sentence
  'own-subject', // the subject of its own clause
  'topic', // whom the sentences before go on about
  'nearest', // nobody else so near
  'meaning', // the others are no persons, or no things, as its verb wants one
  'same-words', // the noun again
  'same-role', // the only bearer of this function
  'same-kind', // the only company, country, river … before
  'last-named', // celui-ci, the latter
] as const
export type LinkReason = (typeof linkReasons)[number]

export const refusalReasons = [
  'tie', // several fit it alike: `rivals`
  'nobody', // nobody before fits it
  'impersonal', // it rains, il faut: it stands for nobody
  'forward', // it may look forward ("When she arrived, Roe …")
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** Words that could have been linked and were not, with those who could have been meant, the likeliest first. */
export type RefusedLink = {
  span: Span
  sentence: number
  form: MentionForm
  reason: RefusalReason
  rivals: readonly Span[]
}

/** Tokens of one sentence: first, and one past the last. */
export type TokenRange = { from: number; to: number }

/** A noun phrase, from its determiner to the last word that hangs on it; coordinated ones together are one. */
export type Phrase = {
  span: Span
  tokens: TokenRange
  /** Index of the head word in the sentence (the first head of coordinated phrases). */
  head: number
  gender: 'Masc' | 'Fem' | null
  number: 'Sing' | 'Plur' | null
  person: 1 | 2 | 3
  /** "A and B": plural by itself. */
  coordinated: boolean
  /** Index into `entities` of the name, quantity or date that is its head or all of it. */
  entity: number | null
  /** Index into `chains`: what it refers to, when that is known. */
  chain: number | null
}

export const subjectKinds = ['noun', 'pronoun', 'relative', 'impersonal', 'none'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/**
 * `noun` and `pronoun`: `phrase` is the words themselves. `relative`: the subject is qui/who and `phrase` its
 * antecedent. `impersonal` (il faut, it rains) and `none` (not found, or an imperative) have no phrase.
 */
export type Subject = {
  kind: SubjectKind
  phrase: Phrase | null
  /** It stands after its verb (…, a annoncé la société). */
  inverted: boolean
  /** Taken over from the clause before ("X came and saw"). */
  shared: boolean
}

export type VerbGroup = {
  /** First to last word of auxiliaries, clitics, negation and participle or infinitive. */
  span: Span
  tokens: TokenRange
  /** Index of the word that carries the meaning (the participle of a compound tense, the infinitive after a modal). */
  head: number
  /** Index of the finite word. */
  finite: number
  /** Of the word that carries the meaning; with no "se". */
  lemma: string
  tense:
    | 'present'
    | 'past'
    | 'imperfect'
    | 'pluperfect'
    | 'future'
    | 'conditional'
    | 'subjunctive'
    | 'progressive'
  /** Auxiliary words as they stand, in order ("a", "été"). */
  auxiliaries: readonly number[]
  /** Lemma of a modal or semi-auxiliary (pouvoir, devoir, should, aller + infinitive), else null. */
  modal: string | null
  negated: boolean
  reflexive: boolean
  passive: boolean
}

export const complementRoles = [
  'object', // no preposition
  'oblique', // with a preposition, or a date or quantity that stands alone
  'attribute', // after a copula
  'agent', // par / by after a passive
  'clause', // que …, that …
  'infinitive',
  'adverb',
] as const
export type ComplementRole = (typeof complementRoles)[number]

export type Complement = {
  role: ComplementRole
  /** As a dictionary writes it ("à" for au, "en raison de"); null without one. The span includes it. */
  preposition: string | null
  span: Span
  tokens: TokenRange
  /** The noun phrase inside, without its preposition; null for a clause, infinitive or adverb. */
  phrase: Phrase | null
  /** Before its verb ("En 2015, …"). */
  fronted: boolean
  confidence: number
  /** The least margin of the arcs that it hangs on and that hold it together: small, where it may belong elsewhere. */
  margin: number
}

export const clauseKinds = [
  'main',
  'relative',
  'subordinate',
  'coordinated',
  'complement',
  'reported',
] as const
export type ClauseKind = (typeof clauseKinds)[number]

/**
 * A finite verb with its subject and complements. `complement` is what a saying or thinking verb governs
 * (que/that …); `reported` is the speech frame itself ("…, a annoncé la société").
 * A low confidence means: do not ask from it.
 */
export type Clause = {
  sentence: number
  span: Span
  kind: ClauseKind
  /** Index into `clauses` of the clause it hangs on or continues; null for a main clause. */
  parent: number | null
  /** Words that open it ("parce que", "qui", "et"), null when none. */
  connector: string | null
  subject: Subject
  verb: VerbGroup
  complements: readonly Complement[]
  /** Of a relative clause: the noun phrase before its pronoun. */
  antecedent: Phrase | null
  /** Index into `quotations` of the one that holds the verb, else null. */
  quotation: number | null
  confidence: number
}

/** "Alexei Miller, chef de Gazprom" / "the minister Jane Roe": a person and the words for the function. */
export type Role = {
  sentence: number
  /** Index into `entities` of the person. */
  entity: number
  /** "chef de Gazprom", "the minister of energy": with its complement, without the person. */
  span: Span
  confidence: number
}

export type Segmented = { article: ReadableArticle; sentences: readonly SentenceOf<Token>[] }
export type Tagged = { article: ReadableArticle; sentences: readonly Sentence[] }
export type Named = Tagged & { entities: readonly Entity[]; quotations: readonly Quotation[] }
export type Parsed = Named & { clauses: readonly Clause[]; roles: readonly Role[]; claims: readonly Claim[] }
export type Document = Parsed & { chains: readonly Chain[]; refusedLinks: readonly RefusedLink[] }
