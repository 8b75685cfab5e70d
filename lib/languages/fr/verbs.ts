const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))

export const sayingVerbs = words(
  'dire déclarer annoncer affirmer ajouter assurer expliquer indiquer préciser souligner rapporter raconter confier estimer juger avertir prévenir répondre répéter rappeler regretter conclure poursuivre lancer admettre concéder reconnaître avouer prétendre soutenir promettre révéler signaler résumer insister demander écrire crier murmurer glisser sourire soupirer plaisanter ironiser saluer commenter constater remarquer noter observer témoigner dénoncer accuser confirmer démentir réclamer marteler tonner nuancer plaider protester réagir relever reprendre renchérir rétorquer riposter souffler suggérer tempérer tempêter trancher interroger interpeller argumenter alerter proclamer publier proposer recommander détailler évoquer mentionner indigner étonner inquiéter exclamer réjouir féliciter calculer analyser écrier défendre emporter interroger alarmer désoler agacer amuser qualifier critiquer condamner fustiger vanter asséner avancer lâcher pester pointer abonder arguer hurler balbutier chuchoter gronder grogner maugréer déplorer décrire décrypter diagnostiquer préconiser prédire pronostiquer prophétiser philosopher certifier garantir jurer objecter relater narrer informer acquiescer approuver compléter corriger renseigner',
)
export const thinkingVerbs = words(
  'penser croire savoir espérer craindre vouloir souhaiter décider comprendre imaginer supposer douter ignorer apprendre découvrir oublier se-souvenir préférer aimer détester refuser accepter envisager prévoir juger considérer sembler rêver redouter ressentir regarder entendre voir sentir choisir hésiter',
)
export const motionVerbs = words(
  'aller venir partir arriver revenir retourner rentrer entrer sortir monter descendre rendre voyager marcher courir traverser quitter rejoindre rencontrer fuir grimper naître mourir naître épouser travailler vivre habiter étudier parler manger dormir rire pleurer jouer nager voler conduire chanter peindre écrire lire signer démissionner',
)
/** Verbs whose subject is not likely to be a person: "la réunion aura lieu". */
export const copulas = words('être devenir rester demeurer sembler paraître')
/** Verbs of state or motion whose compound tenses take être: with it they are not passive. */
export const unaccusatives = words(
  'aller venir partir arriver revenir retourner rentrer entrer sortir monter descendre naître mourir rester tomber devenir parvenir intervenir survenir provenir décéder passer apparaître redevenir remonter repartir ressortir demeurer',
)
/** Before an infinitive they shade it: "peut partir", "va partir", "vient de partir". */
export const modals = words('pouvoir devoir vouloir aller falloir venir faire laisser savoir oser sembler')
/** Verbs that may do the same and are no auxiliaries, with what stands before the infinitive ("-" for nothing). */
export const modalLinks: Readonly<Record<string, string>> = {
  pouvoir: '-',
  devoir: '-',
  vouloir: '-',
  aller: '-',
  falloir: '-',
  venir: 'de',
  faire: '-',
  laisser: '-',
  savoir: '-',
  oser: '-',
  sembler: '-',
}
/** A participle needs one of them: "a vendu, est vendu". */
export const participleAuxiliaries = words('avoir être')
/** "lent the museum a telescope": who gets something has a preposition in French. */
export const givesTwoObjects = false as boolean
/** "sold" is a past and a participle; in French the two differ. */
export const pastLooksLikeParticiple = false as boolean
export const perfectAuxiliary = words('avoir')
export const passiveAuxiliary = words('être')
/** With a subject "il" they may say nothing of anybody. */
export const impersonalVerbs = words(
  'falloir pleuvoir neiger agir suffire arriver convenir sembler paraître rester exister manquer importer valoir',
)
/** "il faisait une chaleur à crever": what a verb makes it, that nobody makes. */
export const weatherVerbs = words('faire')
export const weatherNouns = words(
  'chaleur froid chaud nuit jour beau mauvais temps doux frais gris noir clair sombre sec humide vent soleil brouillard tempête canicule degré',
)
export const subjectPronouns = words(
  "il elle ils elles on je j' tu nous vous ce c' cela ça ceci celui-ci celle-ci ceux-ci celles-ci -il -elle -t-il -t-elle -ils -elles -t-ils -t-elles -on -t-on -je -tu -nous -vous -ce",
)
/** Between the subject and the verb. */
export const verbClitics = words("ne n' se s' me m' te t' le la les l' lui leur y en nous vous")
export const reflexives = words("se s'")
/** Verbs whose reflexive is no direct object, and with which nothing agrees: "elles se sont succédé". */
export const indirectReflexives = words(
  'succéder parler plaire complaire déplaire mentir nuire ressembler rire sourire suffire survivre téléphoner dire écrire demander rendre faire laisser voir donner permettre promettre jurer',
)
/** Verbs whose "que" may be no object that a participle agrees with: "les heures qu’il a duré". */
export const objectlessVerbs = words('coûter valoir durer peser falloir mesurer courir vivre faire laisser')
/** A relative that is the subject of its clause, always or when a verb follows at once. */
export const subjectRelatives = words('qui lequel laquelle lesquels lesquelles')
/** "C'est Paul qui …", "c'est à Lenne que …": the subject that stands for nobody, and what opens the clause that is told. */
export const cleftSubjects = words("ce c'")
export const cleftOpeners = words("qui que qu'")
/** "C'est la deuxième ville qui …": what it does says which one it is. */
export const rankedWords = words('premier dernier seul unique énième')
export const agentPrepositions = words('par')
export const impersonalPronouns = words("il -il -t-il ce c' -ce cela ça")
/** Of these, the ones that never stand for somebody. */
export const neverSomebody = words("ce c' -ce")
/** Verbs that have no other subject. */
export const alwaysImpersonal = words('falloir pleuvoir neiger')
/** A preposition written together with an article, and what it is by itself. */
export const contracted: ReadonlyMap<string, string> = new Map([
  ['au', 'à'],
  ['aux', 'à'],
  ['du', 'de'],
  ['des', 'de'],
  ["d'", 'de'],
  ["jusqu'", 'jusque'],
])
/** It joins a noun to the noun before: always a part of that phrase. */
export const genitives = words("de d' du des")
export const negations = words("ne n' pas jamais plus aucun aucune")
/** Behind the verb. */
export const afterNegations = words('pas plus jamais guère')
/** Empty in French, whose lexicon of forms knows them all. */
export const onlyPasts: ReadonlyMap<string, string> = new Map()
export const pastForms: ReadonlyMap<string, string> = new Map()
/** How an auxiliary of a compound tense hangs on its participle. */
export const tenseRelation = 'aux:tense' as 'aux' | 'aux:tense'
