import type {
  AgedWhen,
  ClauseParts,
  DateGrain,
  Gender,
  GrammaticalNumber,
  NounPhrase,
  PlaceKind,
} from '@/lib/model/phrasing'
import type { KeyClass, QuestionClass } from '@/lib/model/question'
import type { Span } from '@/lib/model/span'

/** What a question about a fact asks for: as it stands in the article, with what else must count as right. */
export type FactKey = {
  text: string
  span: Span
  class: KeyClass
  accepted: readonly string[]
}

/**
 * A sentence cut where the key stands: before + key + after; `shown` is how the key is written there ("la Russie").
 * `confidence`: of the statement itself, where its question is less sure ("Qu’est-ce qui …").
 */
export type Statement = {
  before: string
  after: string
  shown?: string
  confidence?: number
  /** What stands in the key’s place where the statement is to be false ("fallen" for "risen"). */
  opposite?: string
}

type Base = {
  rule: string
  class: QuestionClass
  key: FactKey
  /** The sentence of the key first, then the sentences of what its words refer to. */
  evidence: readonly Span[]
  confidence: number
  /** The fact as a statement cut where the key stands: before + key + after. Null when it cannot stand alone. */
  statement: Statement | null
}

/** A clause with one argument taken out; `asked` says which one, and how to ask for it. */
export type ClauseFact = Base & {
  form: 'clause'
  clause: ClauseParts
  asked:
    | { argument: 'person' }
    | { argument: 'country' }
    | { argument: 'organisation'; noun: string | null; gender: Gender | null }
    | { argument: 'agent' }
    | { argument: 'date'; grain: DateGrain; preposition: string }
    | { argument: 'place'; kind: PlaceKind; preposition: string }
    | { argument: 'reason'; enabling?: boolean }
    | { argument: 'count'; noun: string; gender: Gender | null; subject: boolean; preposition: string }
    | { argument: 'share'; whole: string }
    | { argument: 'amount'; asker: string; object?: true }
    | { argument: 'level' }
    | { argument: 'change' }
    | { argument: 'object' }
    | { argument: 'whom'; preposition: string }
    | {
        argument: 'about'
        preposition: string
        noun: string
        gender: Gender | null
        number: GrammaticalNumber
      }
    | { argument: 'deed'; opener: string }
    | { argument: 'existing'; noun: string }
    | { argument: 'what-about'; preposition: string; cut: { before: string; after: string } }
    | { argument: 'thing'; noun: string | null; gender: Gender | null }
    | { argument: 'extent'; measure: 'amount' | 'duration'; noun: string; gender: Gender | null }
    | { argument: 'pair'; members: 'person' | 'country' | 'organisation' }
}

/** "un gazoduc d’une capacité de 50 milliards …": the measure, what has it, and how much. */
export type MeasureFact = Base & {
  form: 'measure'
  measure: string
  gender: Gender | null
  holder: string
}

/** "Alexei Miller, chef de Gazprom": a person and a function, either of which can be asked. */
export type RoleFact = Base & {
  form: 'role'
  person: NounPhrase
  /** With its determiner: "le chef de Gazprom". */
  role: string
  past: boolean
  ask: 'person' | 'role'
  /** Of an office that changes hands, the day of the article; null where it tells none. */
  on?: { date: string | null }
}

/** « Le silence travaille aussi », a salué Jeanne Carel: words and who said them. */
export type QuotationFact = Base & {
  form: 'quotation'
  words: string
  /** They begin within a sentence of the speaker ("juge le projet « utile à toute la vallée »"). */
  part: boolean
}

/** "Le Clos est une ferme de 40 hectares": a name and what it is. */
export type DefinitionFact = Base & {
  form: 'definition'
  holder: NounPhrase
  person: boolean
  past: boolean
}

/** "un train de 34 wagons": what has so many, and of what. */
export type MadeOfFact = Base & {
  form: 'made-of'
  holder: NounPhrase
  noun: string
  past: boolean
}

/** "Mérida est la capitale du Yucatán": what only one is, and its name. */
export type IdentityFact = Base & {
  form: 'identity'
  described: NounPhrase
  past: boolean
}

/** "Zélie Marchand, 54 ans": a person and an age. */
export type AgeFact = Base & {
  form: 'age'
  holder: NounPhrase
  when: AgedWhen
}

/** A sentence of the article with a gap: asked by nothing but its `statement`. */
export type GapFact = Base & { form: 'gap' }

/** A clause that stands alone, to be judged true or false: nothing of it is asked for. */
export type ToldFact = Base & { form: 'told' }

export type Fact =
  | ClauseFact
  | MeasureFact
  | RoleFact
  | QuotationFact
  | DefinitionFact
  | IdentityFact
  | MadeOfFact
  | AgeFact
  | GapFact
  | ToldFact

/** One rule, one file: everything it can find in an article. */
export type FactRule = (reader: import('./reading/reader').Reader) => Fact[]
