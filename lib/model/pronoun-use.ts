/** Whom a pronoun or possessive can stand for. A person is wanted (true), out (false), or neither. */
export type PronounUse = {
  gender: 'Masc' | 'Fem' | null
  number: 'Sing' | 'Plur'
  person: boolean | null
  /** A plural that one company or club may be meant by: "The firm … They". */
  ofBodies?: true
}

/** What a noun that refers back may stand for: "this river" for a water, "ce projet" for a thing told before. */
export type GeneralNoun =
  | 'country'
  | 'town'
  | 'region'
  | 'water'
  | 'height'
  | 'scheme'
  | 'animal'
  | 'event'
  | 'work'
