/** What asking needs of a language: the same functions in `fr/asking.ts` and `en/asking.ts`. */
export type Gender = 'Masc' | 'Fem'
export type GrammaticalNumber = 'Sing' | 'Plur'

/** Words that can stand in a stem by themselves: a name, or a noun with its determiner. */
export type NounPhrase = {
  text: string
  gender: Gender | null
  number: GrammaticalNumber
}

/** A finite clause in pieces of display text, each already made to stand alone. */
export type ClauseParts = {
  subject: NounPhrase
  /** French clitics and "ne" before the finite verb ("s’", "ne l’"); empty in English. */
  clitics: string
  /** The word that carries the tense: "est", "was", "coûte". */
  finite: string
  /** Infinitive of the finite word; null when it is not known for sure. */
  lemma: string | null
  /** The finite word is an auxiliary, a copula or a modal: English inverts it, other verbs take "do". */
  auxiliary: boolean
  tense: 'present' | 'past' | 'other'
  /** Who says it, when the article only reports it: the stem then opens with "Selon …". */
  attribution: string | null
  /** Everything after the finite word that the question keeps. */
  rest: string
}

/** The words that ask, with what a verb and a participle agree with. */
export type Asker = { text: string; gender: Gender | null; number: GrammaticalNumber }

/** How a date is written decides which words ask for it. */
export type DateGrain = 'year' | 'month' | 'months' | 'day' | 'weekday' | 'period'
export type PlaceKind = 'country' | 'other'

export type Realiser = {
  /** Finishes a stem: first capital, question mark, typography. */
  question(words: string): string
  /** Finishes a statement to be judged true or false. */
  statement(words: string): string
  /** "Qui s’est rendu en Iran ?" The clause keeps its order; null when agreement is not safe. */
  ofSubject(asker: Asker, clause: ClauseParts): string | null
  /** "Pourquoi les négociations ont-elles été retardées ?" Null when the form is not sure. */
  inverted(asker: string, clause: ClauseParts): string | null
  who: Asker
  why: string
  /** Null when no words ask for this preposition. */
  where(kind: PlaceKind, preposition: string): string | null
  when(grain: DateGrain, preposition: string): string | null
  /** "Combien de soldats", "How many soldiers": the noun as it stands in the text, plural. */
  howMany(noun: string, preposition: string): string | null
  /** "Quel pourcentage de son volume", "What percentage of its volume". */
  whatShare(whole: string): string
  /** "a bloqués": a participle after an object that now stands before it. Null when agreement is not sure. */
  withMovedObject(clause: ClauseParts, gender: Gender | null, number: GrammaticalNumber): ClauseParts | null
  /** "À combien … s’établit-elle": a level reached; null when the language has no short way. */
  whatLevel(clause: ClauseParts): string | null
  /** "De combien … a-t-il augmenté": the size of a change. */
  byHowMuch: string
  /** "Par qui le festival a-t-il été créé": asks for the agent of a passive. */
  byWhom: string
  /** "Qu’a réclamé la région ?", "Qu’est-ce que X a réclamé au ministre ?": asks for the direct object. */
  whatObject(clause: ClauseParts): string | null
  /** "À qui", "With whom"; with no preposition "Qui". Null when no words ask for this one. */
  whom(preposition: string): string | null
  /** "Contre quelle réforme", "In which mission": asks for what a preposition governs. Null when nobody asks so. */
  about(preposition: string, noun: string, gender: Gender | null, number: GrammaticalNumber): string | null
  /** "Qu’est-ce que le Clos ?", "Who was Ada Brenn?" */
  whatIs(holder: NounPhrase, person: boolean, past: boolean): string | null
  /** "Qu’ont refusé de faire les députés ?", "What did the firm agree to do?" */
  whatDeed(clause: ClauseParts, opener: string): string | null
  /** "Quel est le montant de l’amende que le tribunal a infligée …": how much or how long what it governs is. */
  whatExtent(
    measure: 'amount' | 'duration',
    noun: string,
    gender: Gender | null,
    clause: ClauseParts,
  ): string | null
  /** "Combien de wagons le train compte-t-il ?", "How many wagons did the train have?" */
  howManyHas(holder: NounPhrase, noun: string, past: boolean): string | null
  /** "Combien de blessés dénombre-t-on à Lille ?", "How many boats were there?": null when the form is not sure. */
  howManyThere(noun: string, clause: ClauseParts): string | null
  /** "De quoi le maire est-il accusé ?", "What is the mayor accused of?" Null for a preposition that nobody asks so. */
  whatAbout(preposition: string, clause: ClauseParts, cut: { before: string; after: string }): string | null
  /** "Quel âge a Zélie Marchand ?" */
  howOld(holder: NounPhrase, past: boolean): string
  /** "Quelle est la capitale du Yucatán ?", "What were the nearest ports?" */
  whichIs(described: NounPhrase, past: boolean): string | null
  /** "Quels sont les deux pays qui": asks for two subjects that did one thing. */
  whichTwo: Readonly<Record<'person' | 'country' | 'organisation', Asker>>
  /** "Selon Alexandre Novak, combien …". */
  attributed(stem: string, speaker: string): string
  /** "Qu’est-ce qui", "What". */
  what: Asker
  /** "Quel pays", "Which country". */
  whichCountry: Asker
  whichOrganisation: Asker
  /** "Quelle compagnie": null when the gender is not known. */
  which(noun: string, gender: Gender | null, number: GrammaticalNumber): Asker | null
  /** "Qui a dit : « … »"; `part`: words from within a sentence; `body`: an organisation said them. */
  whoSaid(words: string, part: boolean, body: boolean): string
  /** "Selon Alexandre Novak, …": keeps a claim with who makes it. */
  accordingTo(speaker: string): string
  /** "Quelle est la capacité du gazoduc … ?" Null when the gender of the attribute is not known. */
  attribute(attribute: string, gender: Gender | null, holder: string): string | null
  /** "une capacité de 50 …", "a capacity of 50 …": how a response may repeat the measure. */
  amountOf(measure: string, amount: string): string
  /** "Qui est le chef de Gazprom ?" */
  whoIs(role: string, past: boolean): string
  /** "Quelle fonction Alexei Miller occupe-t-il ?" Null when the gender decides and is not known. */
  whichRole(person: NounPhrase): string | null
  /** "le" + "gazoduc". Null when the gender is not known. */
  definite(noun: string, gender: Gender | null, number: GrammaticalNumber): string | null
  /** "de" + noun phrase, contracted: "du gazoduc", "des États-Unis", "d’Ondine". */
  of(phrase: string): string
}

/** Words that mean nothing without what stood before, or without knowing who speaks and when. */
export type ReferringWords = {
  /** Third-person pronouns that need an antecedent. */
  personal: ReadonlySet<string>
  possessive: ReadonlySet<string>
  /** Determiners ("ce projet"). */
  demonstrative: ReadonlySet<string>
  /** "un", "a": something not spoken of before. */
  indefinite: ReadonlySet<string>
  /** "le", "cette", "the": something spoken of already. */
  definite: ReadonlySet<string>
  /** Words that no stem may hold: "celui-ci", "the latter", first and second persons. */
  forbidden: ReadonlySet<string>
  /** Adverbs and connectives that a stem leaves out without loss. */
  removable: ReadonlySet<string>
  /** Whole openings that only join a sentence to the one before: "en effet", "in addition". */
  connective: RegExp
  /** Times that only a dateline gives a meaning to ("hier", "la semaine dernière"). */
  deictic: RegExp
  /** Words that make a sentence hearsay or doubt. */
  hedge: RegExp
  /** Repairs what a replaced word leaves behind: "qu’Miller" → "que Miller", "de le" → "du". */
  mend(text: string): string
  /** "le four" + "Quentin Verdier": a possessive spelled out. Null when the gender of the noun is not known. */
  ownedBy(owner: string, noun: string, gender: 'Masc' | 'Fem' | null, number: 'Sing' | 'Plur'): string | null
}

/** Words that facts are recognised by; the same lists in each language. */
export type FactWords = {
  /** Verbs with a recipient, and the prepositions before it: "coûter à", "sell to". */
  recipients: { verbs: ReadonlySet<string>; prepositions: ReadonlySet<string> }
  /** Nouns that have a measure ("capacité", "area"), with their gender. */
  measures: Readonly<Record<string, 'Masc' | 'Fem' | null>>
  /** Verbs whose object is an amount, with the words that ask for it: coûter → "Combien", last → "How long". */
  costing: Readonly<Record<string, string>>
  /** Preposition ('' for none) before a sum of money → the words that ask for it. */
  pricing: Readonly<Record<string, string>>
  /** Asks for a sum of money that a verb governs: "Quelle somme", "How much money". */
  howMuchMoney: string
  /** Preposition before a time that something lasts → the words that ask for it, and what such a time ends with. */
  lasting: Readonly<Record<string, string>>
  durations: RegExp
  /** Verbs that reach a level with a preposition: "s’établir à", "rise to". */
  levelling: ReadonlySet<string>
  levelPreposition: string
  /** Verbs of change by an amount: augmenter, baisser. */
  changing: ReadonlySet<string>
  changePreposition: string
  reasonPrepositions: ReadonlySet<string>
  /** What a reason can be said without: "en raison de", "because". */
  plainReasons: RegExp
  /** Nouns that only say that an amount follows: "une somme de 500 euros". */
  sums: ReadonlySet<string>
  /** Words that open a condition; null where a conditional never tells what is only heard. */
  conditions: ReadonlySet<string> | null
  /** Verbs that judge or repay somebody, and the preposition that tells what for: "arrêté pour vol". */
  repaying: { verbs: ReadonlySet<string>; phrases: RegExp; preposition: string }
  reasonConnectors: ReadonlySet<string>
  saying: ReadonlySet<string>
  /** Of these, the ones that pass a fact on rather than a view: "…, a annoncé la mairie". */
  telling: ReadonlySet<string>
  /** What turns a lone participle ("créé en 1999") into a verb: "a été créé", "was made"; "est arrivé" when not passive. */
  finiteFor(number: GrammaticalNumber, passive: boolean): { finite: string; before: string }
  /** Participles that say how a thing is rather than what happened to it: "situé", "based" → "est situé". */
  standing: ReadonlySet<string>
  standingFor(number: GrammaticalNumber): string
  /** Nouns for people that are no function, singular and plural: "habitants", "auteur". */
  humans: ReadonlySet<string>
  /** Verbs that mean little without their object: "prendre", "have". */
  light: ReadonlySet<string>
  /** Verbs of which a person has many objects over a life: parts that are played. */
  playing: ReadonlySet<string>
  and: string
  /** Nothing but "and" and an article between two names. */
  andBetween: RegExp
  /** "de", "of": between a measure or a share and what it belongs to. */
  genitive: ReadonlySet<string>
  /** "d’une", "with a": the words before a measure noun. */
  measureOpeners: RegExp
  /** "selon", "according to": what follows is somebody's claim. */
  attributions: ReadonlySet<string>
  /** "quant à", "as for": openings that say nothing. */
  leadIns: ReadonlySet<string>
  /** Prepositions of the level that a change left ("de 38 % à 71 %"). */
  /** Prepositions that open a period: without them half of it is lost. */
  periodOpeners: ReadonlySet<string>
  originPrepositions: ReadonlySet<string>
  /** First words of a role: those that make it one holder's, those that do not, and "Gerald’s". */
  roleOpeners: { definite: ReadonlySet<string>; refused: ReadonlySet<string>; owner: RegExp }
  /** A role that names of what it is one: "chef de Gazprom", "director of the museum". */
  roleLinks: RegExp
  /** Roles that many hold as long as no country or portfolio is named: "secrétaire d’État". */
  openRoles: RegExp
  /** A role that is over. */
  formerly: RegExp
  /** What opens an infinitive or gerund → the words that ask for it: "pour" → "Dans quel but", "by" → "How". */
  purposes: Readonly<Record<string, { words: string; manner: boolean }>>
  /** "She was awarded a prize": whether a passive keeps an object. */
  passiveKeepsObject: boolean
  /** Bodies of which a country or town has one, so that their noun alone names them: "la police", "parliament". */
  authorities: ReadonlySet<string>
  /** Nouns that say nothing of what they head, or only how the writer sees it: "une partie de", "an example". */
  emptyNouns: ReadonlySet<string>
  /** Adjectives that tell nothing from others of its kind: "nouveau", "important", "following". */
  looseAdjectives: ReadonlySet<string>
  /** Verbs whose infinitive is a deed that can be asked for ("refuser de …"), and the words that open it. */
  undertakings: { verbs: ReadonlySet<string>; openers: ReadonlySet<string> }
  /** Verbs by which something lies somewhere ("se trouver", "lie"), and the preposition that asks where. */
  lying: { reflexive: ReadonlySet<string>; plain: ReadonlySet<string>; asked: string }
  /** Nouns for a change by an amount: "hausse", "drop". */
  changes: ReadonlySet<string>
  /** Verbs that mean what they mean with à, en, dans (to, in, on) behind them: "participer à", "result in". */
  governing: ReadonlySet<string>
  /** Nouns that say nothing without what they measure, though the article has spoken of it: "ce taux". */
  figures: ReadonlySet<string>
  /** Modals whose conditional says what is expected: devoir, pouvoir. */
  likely: ReadonlySet<string>
  /** An hour of the day behind its preposition, and the words that ask for it. */
  clock: RegExp
  clockPrepositions: ReadonlySet<string>
  whatTime: string
  /** Verbs for how one is seen, with the preposition before that: décrire → comme; and the word that asks. */
  /** Adjectives that an amount goes with → the measure that it is: "haut" → "hauteur", "long" → "length". */
  dimensions: Readonly<Record<string, string>>
  /** Preposition before a share of those who vote → the words that ask for it: "à 84 %". */
  polling: Readonly<Record<string, string>>
  seeing: Readonly<Record<string, string>>
  /** Those of them that say nothing in the passive without what a thing is seen as. */
  seenAs: ReadonlySet<string>
  how: string
  /** Verbs of counting whose subject is nobody: "on dénombre". */
  counting: ReadonlySet<string>
  /** Verbs that say an age, the age behind one of them, and an age right behind a name with what leads to it. */
  aging: ReadonlySet<string>
  agesBehind: RegExp
  agesBeside: RegExp
  ageOf(years: string): string
  /** Nouns for a time: "en ce début juin", "that evening". */
  times: ReadonlySet<string>
  /** Nouns of which a thing has one: "cause", "aim", "capitale". */
  relational: ReadonlySet<string>
  /** Adjectives that leave one of its kind: "premier", "only", "largest" is told by its degree. */
  unique: ReadonlySet<string>
  /** Prepositions that say where. */
  placePrepositions: ReadonlySet<string>
  /** What a country, and an organisation of no known kind, is called. */
  country: { noun: string; gender: Gender | null }
  organisation: { noun: string; gender: Gender | null }
  /** Prepositions behind which things are counted: "dans douze communes". */
  countedIn: ReadonlySet<string>
  /** Verbs that say where something lies: nobody is asked for by them. */
  locating: ReadonlySet<string>
  /** Verbs whose object is who is told, so that it says nothing of what: "tell", "informer". */
  addressing: ReadonlySet<string>
  /** Pronouns that are the object of their clause. */
  objectRelatives: ReadonlySet<string>
  /** Verbs that say what something is. */
  copulas: ReadonlySet<string>
  /** Conjunctions after which the article still says that something happened: "après que", "while". */
  assertingConnectors: ReadonlySet<string>
  /** "par an", "a year". */
  yearly: string
  /** Verbs whose object may be a measure: "dispose d’un budget de …". */
  having: ReadonlySet<string>
  /** Adjectives of extent, with the noun that asks for them: "long" → "longueur". */
  extents: Readonly<Record<string, string>>
  /** Nouns that say what kind of organisation a name is, with gender. */
  organisationNouns: Readonly<Record<string, 'Masc' | 'Fem' | null>>
}
