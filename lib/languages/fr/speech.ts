const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))

/** Beside the verbs of saying, these too frame what is said: "« … », s'inquiète le maire", "« … », pensait-elle". */
export const framingVerbs = words(
  'penser croire espérer craindre imaginer supposer comprendre apprendre savoir lire titrer rire rigoler ricaner railler menacer justifier excuser plaindre souvenir vanter targuer enthousiasmer émouvoir esclaffer lamenter rassurer remercier exiger ordonner commander conseiller prier supplier implorer critiquer contester fustiger tancer enchaîner embrayer insurger consoler confondre sangloter pleurer soutenir accuser moquer offusquer scandaliser navrer émerveiller impatienter énerver emballer inquiéter douter ignorer prévoir redouter souhaiter vouloir décider découvrir tweeter twitter poster',
)
/** What follows them is whom one speaks to, unless words are quoted: no subject. */
export const addressVerbs = words('informer renseigner interroger interpeller accuser féliciter remercier')
/** Nouns, besides functions and organisations, for whom or what can speak. */
export const speakerNouns = words(
  'recteur rectrice doyen doyenne proviseur proviseure transporteur garde source communiqué rapport étude enquête document texte message lettre témoignage proverbe dépêche article note sondage dossier décret arrêté règlement loi constitution bible évangile légende panneau affiche notice guide site blog page compte hebdomadaire mensuel magazine revue presse média médias gazette bulletin parquet magistrat magistrate premier première numéro autorité autorités force forces police gendarmerie gendarme policier policière pompier pompière armée militaire soldat soldate officier officière enquêteur enquêtrice défense accusation jury famille proche proches parent parents mère père femme homme fille garçon enfant dame monsieur jeune ancien ancienne vieux vieille retraité retraitée voisin voisine client cliente passant passante riverain riveraine visiteur visiteuse touriste spectateur spectatrice étudiant étudiante élève lycéen lycéenne enseignant enseignante instituteur institutrice maître maîtresse prof salarié salariée employé employée ouvrier ouvrière patron patronne associé associée collègue camarade intéressé intéressée porte-parole gouvernement opposition majorité exécutif parlementaire eurodéputé eurodéputée leader numéro-un capitaine défenseur défenseure buteur buteuse gardien technicien technicienne coach tenant animateur animatrice présentateur présentatrice organisateur organisatrice producteur productrice éleveur éleveuse agriculteur agricultrice pêcheur pêcheuse vigneron vigneronne commerçant commerçante libraire restaurateur restauratrice cuisinier cuisinière chef cheffe scientifique savant savante astrophysicien astrophysicienne généticien généticienne botaniste philosophe psychologue psychiatre politologue urbaniste auteur autrice narrateur narratrice héros héroïne personnage traducteur traductrice interprète vétérinaire pharmacien pharmacienne chirurgien chirurgienne infirmier infirmière secouriste bénévole volontaire adhérent adhérente membre président présidente numérologue américain américaine britannique français française allemand allemande italien italienne espagnol espagnole russe chinois chinoise turc turque japonais japonaise belge suisse canadien canadienne québécois québécoise marseillais marseillaise parisien parisienne lyonnais lyonnaise anglais anglaise quinquagénaire quadragénaire trentenaire sexagénaire septuagénaire octogénaire nonagénaire centenaire adolescent adolescente fillette gamin gamine bambin grand-mère grand-père tante oncle',
)
/** Heads of a noun phrase that only says how much of the noun after "de" there is: it is plural by itself. */
export const collectives = words('plupart majorité nombre moitié tiers quart partie')
/** Before a noun they name whose words or view these are: "selon la préfecture". */
export const accordingTo: readonly string[] = [
  'selon',
  "d'après",
  'à en croire',
  "de l'avis de",
  "de l'aveu de",
  'aux dires de',
  'aux yeux de',
  'au dire de',
  'pour',
  'suivant',
]
/** Of these, the ones that mostly mean something else ("pour Lyon"): they count before a person or organisation, at the head of a clause. */
export const weaklyAccordingTo = words('pour suivant')
/** Words that say that the writer does not vouch for it. */
export const hedgingWords: readonly string[] = [
  'apparemment',
  'semble-t-il',
  'paraît-il',
  'dit-on',
  'prétendument',
  'soi-disant',
  'vraisemblablement',
  'probablement',
  'sans doute',
  'peut-être',
]
/** Verbs with an impersonal subject that report hearsay: "il paraît que". */
export const hearsayVerbs = words('paraître sembler')
/** The conditional reports without vouching: "aurait quitté la ville". */
export const conditionalReports: boolean = true
/** Openers of what is said indirectly. */
export const reportingConjunctions = words("que qu' si s' comment pourquoi combien")
/** How the treebanks of the language label a frame beside words said, a part of a name, and a noun phrase that tells when. */
export const frameRelation: string = 'parataxis:insert'
export const nameRelation: string = 'flat:name'
export const timeRelation: string = 'obl:mod'
/** Before an infinitive with its own subject it tells what was said: "Et le maire d'ajouter : « … »". */
export const narrativeMark = words("de d'")
/** Verbs after which quoted words are a title, or a name, and no speech. */
export const titlingVerbs = words('intituler titrer intitulé intitulée intitulés intitulées')
export const namingVerbs = words(
  'appeler appelé appelée nommer nommé nommée baptiser baptisé baptisée surnommer surnommé surnommée dénommer dénommé dénommée qualifier',
)
/** Nouns whose name follows between quotation marks: "le roman « … »". */
export const titledNouns = words(
  'film roman livre album chanson pièce opéra ballet essai recueil poème tableau sculpture exposition série émission documentaire podcast jeu revue magazine journal article chapitre programme projet opération plan loi rapport étude concours festival spectacle comédie nouvelle conte fable bande dessinée single titre mission campagne collection concept label prix slogan devise',
)
/** Whether the past tense says if one or several act ("ont dit"). */
export const pastShowsNumber: boolean = true
/** Past participles that look like a finite form, so that the one may be taken for the other ("said", "dit"). */
export const participleOrPast: RegExp = /^(?:dit|écrit|décrit|prédit)$/u
/** Of these, the ones that are hardly ever a participle when they follow a mark. */
export const surelyPast: RegExp = /(?!)/u
/** What may be cut off a regular form to find its verb. */
export const verbEndings: readonly string[] = []
/** Whether the name and not the title is the head of "Governor Jane Roe". */
export const nameHeadsTitle: boolean = false
/** Words that begin with an apostrophe, which opens no quotation: "’em", "’tis". */
export const elidedOpenings: RegExp = /(?!)/u
/** Subjects that name nobody: what they say is hearsay. */
export const genericSubjects = words("on l'on -on -t-on")
/** Verbs of saying by which the writer doubts. */
export const doubtingVerbs = words('prétendre alléguer insinuer')
/** "peut-on lire dans le rapport": what is read speaks, behind one of these. */
export const readIn = words('dans sur')
/** Openers of a condition: what follows from it is no report ("si le lac gelait, …"). */
export const conditionMarks = words("si s'")
/** Of the hedging words, the ones that say that others say so. */
export const hearsayWords = words('dit-on paraît-il')
/** Verbs that name what one speaks about: words quoted after them are the speaker's. */
export const speakingVerbs = words('parler discuter')
/** Nouns for those who do something mostly end like this: not enough to make a speaker, but beside a verb of saying it is. */
export const agentEndings: RegExp = /(?:teur|trice|iste|logue|euse|ienne|nier|nière)$/u
/** In the passive before an infinitive they tell what others say. */
export const rumourVerbs = words('dire réputer supposer censer')
