/** What asking needs of a language: the same functions in `fr/asking.ts` and `en/asking.ts`. */
export type Gender = 'Masc' | 'Fem'
export type GrammaticalNumber = 'Sing' | 'Plur'

/** Words that can stand in a stem by themselves: a name, or a noun with its determiner. */
export type NounPhrase = {
  text: string
  gender: Gender | null
  number: GrammaticalNumber
  /** As the article has it where a question does not: "une grève", of which it asks "la grève". For statements. */
  asWritten?: string
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
  /** A circumstance that opened its sentence and would be read with what stands behind the verb: it opens the question, too. */
  opening?: string
}

/** The words that ask, with what a verb and a participle agree with. */
export type Asker = { text: string; gender: Gender | null; number: GrammaticalNumber }

/** How a date is written decides which words ask for it. */
export type DateGrain = 'year' | 'month' | 'months' | 'days' | 'day' | 'weekday' | 'period'
/** `town`: where the clause names a building or a street already. */
export type PlaceKind = 'country' | 'town' | 'other'

/** When somebody was as old as the article says: as it was written, when they died, at another time. */
export type AgedWhen = 'told' | 'died' | 'then'

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
  /** Asks what made it possible (\"grâce à\"), not why it was done. */
  throughWhat: string
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
  /** "Quel âge est donné à Zélie Marchand dans l’article ?", "Quel âge avait Paul Rey à sa mort ?" */
  howOld(holder: NounPhrase, when: AgedWhen): string
  /** "Quelle est la capitale du Yucatán ?", "What were the nearest ports?" */
  whichIs(described: NounPhrase, past: boolean): string | null
  /** "Quels sont les deux pays qui": asks for two subjects that did one thing. */
  whichTwo: Readonly<Record<'person' | 'country' | 'organisation', Asker>>
  /** "Selon Alexandre Novak, combien …". */
  attributed(stem: string, speaker: string): string
  /** "À son arrivée, qui a fermé le bureau ?": behind a circumstance that opens it. */
  opened(stem: string, opening: string): string
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
  /** "Qui est le chef de Gazprom ?", "Qui était le ministre du Travail en juin 2017 ?": `on` the day of an article, null where it tells none. */
  whoIs(role: string, past: boolean, on?: { date: string | null }): string
  /** "Quelle fonction Alexei Miller occupe-t-il ?", "Quelle fonction Luc Roy occupait-il en juin 2017 ?" Null when the gender decides and is not known. */
  whichRole(person: NounPhrase, on?: { date: string | null }): string | null
  /** "le" + "gazoduc". Null when the gender is not known. */
  definite(noun: string, gender: Gender | null, number: GrammaticalNumber): string | null
  /** "de" + noun phrase, contracted: "du gazoduc", "des États-Unis", "d’Ondine". */
  of(phrase: string): string
}

/** Words that mean nothing without what stood before, or without knowing who speaks and when. */
/** A day in the words of the language. */
export type Day = { weekday: string; day: number; month: string; year: number }

export type ReferringWords = {
  /** Third-person pronouns that need an antecedent. */
  personal: ReadonlySet<string>
  possessive: ReadonlySet<string>
  /** Whoever speaks or is spoken to. */
  firstPersons: ReadonlySet<string>
  /** Those whose owners are several: "leur", "their". */
  ofSeveral: ReadonlySet<string>
  /** Determiners ("ce projet"). */
  demonstrative: ReadonlySet<string>
  /** "un", "a": something not spoken of before. */
  indefinite: ReadonlySet<string>
  /** Prepositions that a capital leaves without their accent ("A Norvane"), as they stand inside a sentence. */
  accented: Readonly<Record<string, string>>
  /** "dans" + "Norvège" → "en Norvège": a country in the place of "ce pays", behind its preposition. */
  countryBehind(preposition: string, country: string): string
  /** How a common noun begins where it stands for itself; anything in a language whose plurals need no article. */
  opensNoun: RegExp
  /** "le", "cette", "the": something spoken of already. */
  definite: ReadonlySet<string>
  /** Words that no stem may hold: "celui-ci", "the latter", first and second persons. */
  forbidden: ReadonlySet<string>
  /** Those of them that mean others than somebody ("other"), and what may stand right before ("d’", "les"). */
  other: ReadonlySet<string>
  beforeOther: ReadonlySet<string>
  /** Before which the sentence has those others themselves: "and", "than". */
  opposing: ReadonlySet<string>
  /** Those of them that mean two: "both". */
  pairing: ReadonlySet<string>
  /** Adverbs that only join their sentence to the one before: "également", "however". */
  joiningAdverbs: ReadonlySet<string>
  /** Phrases within a sentence that only join it on: "d’ailleurs", "de son côté". Global. */
  joiningPhrases: RegExp
  /** Those of them that another adverb may make a part of a joint: "aussi bien", "ainsi que". */
  partsOfJoints: ReadonlySet<string>
  /** "avril dernier" with its year: "avril 2016"; of the two words before it, the nearer one first. Null for other words. */
  monthDated(
    said: string,
    before: readonly [string, string],
    year: number,
  ): { text: string; withBefore: boolean } | null
  /**
   * "lundi", "hier" behind `before`, with its date: "le lundi 6 mars 2017"; `withBefore`: the word before goes ("ce lundi").
   * Null where the words say something else or do not take it.
   */
  dated(said: string, before: string, day: Day): { text: string; withBefore: boolean } | null
  /** The definite article for a demonstrative, before a word and behind another: "de" + "ce" + "pont" → "du". */
  definiteFor(
    demonstrative: string,
    next: string,
    before: string,
  ): { text: string; withBefore: boolean } | null
  /** Adverbs and connectives that a stem leaves out without loss. */
  removable: ReadonlySet<string>
  /** Whole openings that only join a sentence to the one before: "en effet", "in addition". */
  connective: RegExp
  /** Times that only a dateline gives a meaning to ("hier", "la semaine dernière"). */
  deictic: RegExp
  /** Says that what it stands in only shows what was said before. */
  exemplifying: RegExp
  /** Of what that finds, what is counted from the sentence before. */
  timesByText: RegExp
  /** Words that make a sentence hearsay or doubt. */
  hedge: RegExp
  /** Repairs what a replaced word leaves behind: "qu’Miller" → "que Miller", "de le" → "du". */
  mend(text: string): string
  /** "le four" + "Quentin Verdier": a possessive spelled out. Null when the gender of the noun is not known. */
  ownedBy(owner: string, noun: string, gender: 'Masc' | 'Fem' | null, number: 'Sing' | 'Plur'): string | null
}
