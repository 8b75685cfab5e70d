import type { Gender, GrammaticalNumber } from './phrasing'

/** Words that facts are recognised by; the same lists in each language. */
export type FactWords = {
  /** What anybody may be called, so that it does not say who somebody is. */
  anybodys: ReadonlySet<string>
  /** Verbs with a recipient, and the prepositions before it: "coûter à", "sell to". */
  /** Verbs whose "à X" is whom it is good or bad for, and no place. */
  benefiting: ReadonlySet<string>
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
  /** What has gone on since then is told in the present ("est menée depuis 2014"). */
  standsSince: boolean
  /** Verbs whose passive says nothing without what or how ("was named"), and what opens that. */
  wanting: { verbs: ReadonlySet<string>; openers: ReadonlySet<string> }
  /** Words that say again that a date is a day: "la seule journée du". */
  wholeDays: RegExp
  /** What makes a subject part of what stands before ("…, dont le coût"): the word that joins, and its article. */
  partOf: { link: RegExp; article: RegExp } | null
  /** A preposition that has swallowed an article: "du troisième essai". */
  contracted: RegExp | null
  /** What makes a date the end of a time ("d’ici le 17 mai"), with the preposition it is asked by. */
  deadline: { opener: RegExp; preposition: string } | null
  /** What makes a distance one from a place that was named before: "à 18 kilomètres de là". */
  fromThere: RegExp
  /** A stretch of time that only the article’s own day tells: a figure of it holds for it alone. */
  stretches: RegExp
  /** What makes a length of time a distance from another: "plus tard". */
  later: RegExp
  /** Nouns that only say that an amount follows: "une somme de 500 euros". */
  sums: ReadonlySet<string>
  /** Words that open a condition; null where a conditional never tells what is only heard. */
  conditions: ReadonlySet<string> | null
  /** On which what a speaker said would come may depend, in a language where "said it would open" tells what is to come; null elsewhere. */
  provisos: ReadonlySet<string> | null
  /** Verbs that judge or repay somebody, and the preposition that tells what for: "arrêté pour vol". */
  repaying: { verbs: ReadonlySet<string>; phrases: RegExp; preposition: string }
  reasonConnectors: ReadonlySet<string>
  saying: ReadonlySet<string>
  /** What one may do as well as another, whatever its tense: "has rejected the tax", "a soutenu la grève". */
  stances: ReadonlySet<string>
  /** What one comes to know or believe: "found that …", "the study showed that …". */
  finding: ReadonlySet<string>
  /** Verbs whose passive gives a name: "is called". */
  calling: ReadonlySet<string>
  /** Of these, the ones that pass a fact on rather than a view: "…, a annoncé la mairie". */
  telling: ReadonlySet<string>
  /** What turns a lone participle ("créé en 1999") into a verb: "a été créé", "was made"; "est arrivé" when not passive. */
  finiteFor(number: GrammaticalNumber, passive: boolean): { finite: string; before: string }
  /** Participles that say how a thing is rather than what happened to it: "situé", "based" → "est situé". */
  standing: ReadonlySet<string>
  standingFor(number: GrammaticalNumber): string
  /** Verbs that have "se" always ("s'absenter"): without it their forms are other words ("absente"). */
  onlyReflexive: ReadonlySet<string>
  /** "117 millions": of what, is said behind it. */
  magnitudes: ReadonlySet<string>
  /** "prévu le 3 mai": the day is that of what is planned, and not of the planning. */
  planning: ReadonlySet<string>
  /** "prévoit une hausse en 2027": the year is that of what is foreseen. */
  forecasting: ReadonlySet<string>
  /** "retardé en 2019": the day is the one that it was put off to. */
  postponing: ReadonlySet<string>
  /** "already": behind an auxiliary of the past it tells of an earlier time. */
  earlier: ReadonlySet<string>
  /** "remonte à juin": what the time is of its own, and not when something is done. */
  datedTo: ReadonlySet<string>
  /** "au mois de mai": what a month may have before its name. */
  monthOpener: RegExp
  /** Behind a month: the year is told elsewhere. */
  thatYear: RegExp
  /** What lasts: somebody who owns a thing in one year has owned it in others. */
  holding: ReadonlySet<string>
  /** Before a town and nothing else: "à Lille"; null where regions and countries have the same. */
  townPreposition: string | null
  /** "à proximité de son domicile": what leads to a place in a town. */
  withinTown: RegExp
  /** Nouns for people that are no function, singular and plural: "habitants", "auteur". */
  humans: ReadonlySet<string>
  /** Verbs that mean little without their object: "prendre", "have". */
  light: ReadonlySet<string>
  /** Those of them that mean nothing by themselves ("avoir", "faire", "take"). */
  support: ReadonlySet<string>
  /** Verbs that only say in which order two things come. */
  following: ReadonlySet<string>
  /** Verbs of which a person has many objects over a life: parts that are played. */
  playing: ReadonlySet<string>
  /** Of what hangs under these nobody says that it is so. */
  imagining: ReadonlySet<string>
  /** Verbs that go on with what is done, in -ing: "avoid touching". */
  doing: ReadonlySet<string>
  /** Where they open what a verb takes behind its object, it is not left out: "towards", "into". */
  boundPrepositions: ReadonlySet<string>
  /** Behind a name: those who work with whoever bears it, " and her colleagues". */
  colleagues: RegExp
  /** Behind whoever is cited, where the words are another’s: ", citing a source". */
  citesAnother: RegExp
  /** Adverbs before a figure that say what to make of it: "just three". */
  focusing: ReadonlySet<string>
  /** A quotation is not cut behind these: "the need for a deep". */
  openWords: RegExp
  /** A statement that ends with one of these lost what it goes on with: "in what", "loin de la zone, avant". */
  endsOpen: RegExp
  /** Verbs of which somebody is the object, whatever noun says who: "accuse employers of". */
  blaming: ReadonlySet<string>
  /** Verbs for what an event does to others: who does one of these does another, too. */
  causing: ReadonlySet<string>
  /** Before a present beside a future they open what is still to come: "when it has". */
  timeConnectors: ReadonlySet<string>
  /** Adjectives that go on with what is done: "able to", "likely to". */
  readyAdjectives: ReadonlySet<string>
  /** Verbs whose passive goes on with what is done, and not with what for: "was expected to". */
  raising: ReadonlySet<string>
  and: string
  /** What a sentence opens with that only says that something is there. */
  existingOpener: RegExp
  /** Opens a clause that says nothing without the one that it is under. */
  subordinates: RegExp
  /** Joins what stands behind a comma to what stood before it. */
  joints: RegExp
  /** Where words said may be cut: what stands before them can be a sentence. Global. */
  clauseBreaks: RegExp
  /** Words and their opposites, which make a statement false ("risen": "fallen"). */
  opposites: Readonly<Record<string, string>>
  /** A noun stands without a determiner and is whole: "olives", "carbon dioxide". */
  bareNouns: boolean
  /** Nothing but "and" and an article between two names. */
  andBetween: RegExp
  /** "de", "of": between a measure or a share and what it belongs to. */
  genitive: ReadonlySet<string>
  /** "d’une", "with a": the words before a measure noun. */
  measureOpeners: RegExp
  /** "selon", "according to": what follows is somebody's claim. */
  attributions: ReadonlySet<string>
  /** Those of them that say whose claim it is, and nothing else. */
  sources: ReadonlySet<string>
  /** What a rule of linking decided holds against the weights. */
  linksByRule: boolean
  /** What a verb’s lemma ends with; null where it may end with anything. */
  infinitives: RegExp | null
  /** What opens the same said otherwise: "soit 432 millions". */
  inOtherWords: RegExp
  /** "juge le texte inacceptable": verbs by which an adjective behind their object is said of it, and is no part of it. */
  deeming: ReadonlySet<string>
  /** Nouns that tell of somebody’s death ("la mort de"). */
  deaths: ReadonlySet<string>
  /** Verbs whose participle alone is said with "être" and is no passive ("paru en 1989"); empty where there are none. */
  arising: ReadonlySet<string>
  /** Verbs whose participle alone says what somebody has done with himself ("retiré de la vie publique"). */
  withdrawing: ReadonlySet<string>
  /** What a quoted relative begins with. */
  relatives: RegExp
  /** "présidé par": what lasts as long as nothing says that it is over. */
  ruling: ReadonlySet<string>
  /** "grâce à", "thanks to": what made it possible, and not why it was done. */
  enabling: RegExp
  /** "quant à", "as for": openings that say nothing. */
  kin: ReadonlySet<string>
  /** Nouns for somebody that are no post ("candidat"): who somebody is, and not which function he has. */
  noPosts: ReadonlySet<string>
  /** What stands behind a function where a second one follows: ", and also commissioner". */
  alsoIs: RegExp
  /** "l’un des trois candidats": what others are as well. */
  oneOfSeveral: RegExp
  /** Adjectives that are said of things and of nobody: "obligatoire", "mandatory". */
  ofThings: ReadonlySet<string>
  /** What opens another name of somebody, and not what he is. */
  alsoCalled: ReadonlySet<string>
  /** "sur Radio Lenne" behind a function: where somebody spoke. */
  heardOn: RegExp
  sourcing: ReadonlySet<string>
  citedLast: RegExp
  allOf: ReadonlySet<string>
  dying: { own: ReadonlySet<string>; done: ReadonlySet<string> }
  opining: ReadonlySet<string>
  interrogative: ReadonlySet<string>
  leadIns: ReadonlySet<string>
  /** Prepositions of the level that a change left ("de 38 % à 71 %"). */
  /** Prepositions that open a period: without them half of it is lost. */
  periodOpeners: ReadonlySet<string>
  /** What leads to the end of a time that those have opened. */
  periodEnds: RegExp
  /** What leads to an event whose date may follow it: "avant l’ouverture, le 3 mai". */
  eventPrepositions: ReadonlySet<string>
  /** Before what happened at another time than what is told. */
  atAnotherTime: ReadonlySet<string>
  originPrepositions: ReadonlySet<string>
  /** Verbs whose object is what one speaks of. */
  discussing: ReadonlySet<string>
  /** What opens, before a present, a clause that holds whenever it does. */
  whenever: RegExp
  /** Nouns for a share, as they stand behind a number: "deux tiers". */
  fractions: ReadonlySet<string>
  /** Adverbs that say of a participle that it is no more so ("anciennement dirigée"). */
  noMore: ReadonlySet<string>
  /** Adverbs that say what follows holds for the most part only ("essentiellement"). */
  narrowing: ReadonlySet<string>
  /** First words of a role: those that make it one holder's, those that do not, and "Gerald’s". */
  roleOpeners: { definite: ReadonlySet<string>; refused: ReadonlySet<string>; owner: RegExp }
  /** A role that names of what it is one: "chef de Gazprom", "director of the museum". */
  roleLinks: RegExp
  /** Roles that many hold as long as no country or portfolio is named: "secrétaire d’État". */
  /** Functions whose ending tells a man or a woman, whoever has them: "réalisateur", "chercheuse". */
  functionOf: { man: RegExp; woman: RegExp }
  /** What many at one place are, where no article makes one of them: "expert à l’Académie", "professor of law at Tarn". */
  manyAre: ReadonlySet<string>
  openRoles: RegExp
  /** "le ministre du Travail", "the prime minister": an office of state that changes hands, with no name of a country in it. */
  stateOffice: RegExp
  /** "la députée de Norbourg", "the mayor of Tarnby": elected, appointed or won for a time, whatever it is of. */
  heldOffice: RegExp
  /** What a function ends with where the body that it is of is not named: "porte-parole du parti". */
  openOwners: RegExp
  /** A role in something that is not named. */
  ofSome: RegExp
  /** A role that is over. */
  formerly: RegExp
  /** "la maire actuelle": of the day of the article. */
  atPresent: RegExp
  /** What opens an infinitive or gerund → the words that ask for it: "pour" → "Dans quel but", "by" → "How"; `done`: of what came before ("pour avoir …"). */
  purposes: Readonly<Record<string, { words: string; done?: string; manner: boolean }>>
  /** "She was awarded a prize": whether a passive keeps an object. */
  passiveKeepsObject: boolean
  /** Bodies of which a country or town has one, so that their noun alone names them: "la police", "parliament". */
  authorities: ReadonlySet<string>
  /** Nouns that say nothing of what they head, or only how the writer sees it: "une partie de", "an example". */
  emptyNouns: ReadonlySet<string>
  /** What stands before a function and is no part of it: "centre-left" mayor; none where such words follow it. */
  describers: RegExp
  /** Adjectives that tell nothing from others of its kind: "nouveau", "important", "following". */
  looseAdjectives: ReadonlySet<string>
  /** Adjectives of how much, how often or how surely, which another would do for: nobody knows them from reading. */
  fillers: ReadonlySet<string>
  /** Verbs whose infinitive is a deed that can be asked for ("refuser de …"), and the words that open it. */
  /** `alike`: verbs that ask for the same deed; `ends`: what is said beside it. */
  undertakings: {
    verbs: ReadonlySet<string>
    openers: ReadonlySet<string>
    alike: readonly ReadonlySet<string>[]
    ends: RegExp
  }
  /** Verbs by which something lies somewhere ("se trouver", "lie"), and the preposition that asks where. */
  /** `along`: prepositions of what a town is on beside much else, so that it says where only by a name. */
  lying: {
    reflexive: ReadonlySet<string>
    plain: ReadonlySet<string>
    asked: string
    along: ReadonlySet<string>
  }
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
  /** "le nom de": before what has a name. */
  theNameOf: string
  /** Verbs that say an age, the age behind one of them, and an age right behind a name with what leads to it. */
  aging: ReadonlySet<string>
  agesBehind: RegExp
  agesBeside: RegExp
  ageOf(years: string): string
  /** Nouns for a time: "en ce début juin", "that evening". */
  times: ReadonlySet<string>
  /** Behind one of these nouns they open what happened then; empty where the tree hangs it there itself. */
  timeOpeners: ReadonlySet<string>
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
  /** Verbs that say nothing without what they govern ("ont d’ores", "a préconisé"). */
  needing: ReadonlySet<string>
  /** Adjectives of extent, with the noun that asks for them: "long" → "longueur". */
  extents: Readonly<Record<string, string>>
  /** Nouns that say what kind of organisation a name is, with gender. */
  organisationNouns: Readonly<Record<string, 'Masc' | 'Fem' | null>>
}
