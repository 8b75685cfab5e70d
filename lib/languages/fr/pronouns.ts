import type { GeneralNoun, PronounUse } from '@/lib/model/pronoun-use'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))
const uses = (forms: string, use: PronounUse): [string, PronounUse][] =>
  forms.split(' ').map(form => [form, use])
const kinds = (nouns: string, kind: GeneralNoun): [string, GeneralNoun][] =>
  nouns.split(' ').map(noun => [noun, kind])

export const personalPronouns: ReadonlyMap<string, PronounUse> = new Map([
  ...uses('il -il -t-il', { gender: 'Masc', number: 'Sing', person: null }),
  ...uses('elle -elle -t-elle', { gender: 'Fem', number: 'Sing', person: null }),
  ...uses('ils -ils -t-ils', { gender: 'Masc', number: 'Plur', person: null }),
  ...uses('elles -elles -t-elles', { gender: 'Fem', number: 'Plur', person: null }),
])

/** Before their verb, or hung on an imperative; the tags tell them from articles. "lui" wants a person. */
export const objectPronouns: ReadonlyMap<string, PronounUse> = new Map([
  ...uses('le -le', { gender: 'Masc', number: 'Sing', person: null }),
  ...uses('la -la', { gender: 'Fem', number: 'Sing', person: null }),
  ...uses("l'", { gender: null, number: 'Sing', person: null }),
  ...uses('les -les', { gender: null, number: 'Plur', person: null }),
  ...uses('lui -lui', { gender: null, number: 'Sing', person: true }),
  ...uses('leur -leur', { gender: null, number: 'Plur', person: true }),
])

/** After a preposition ("selon lui"). */
export const freePronouns: ReadonlyMap<string, PronounUse> = new Map([
  ...uses('lui', { gender: 'Masc', number: 'Sing', person: true }),
  ...uses('elle', { gender: 'Fem', number: 'Sing', person: true }),
  ...uses('eux', { gender: 'Masc', number: 'Plur', person: true }),
  ...uses('elles', { gender: 'Fem', number: 'Plur', person: true }),
])

export const possessives: ReadonlyMap<string, PronounUse> = new Map([
  ...uses('son sa ses', { gender: null, number: 'Sing', person: null }),
  ...uses('leur leurs', { gender: null, number: 'Plur', person: null }),
])

/** They mean the one that was named last: one word, or the noun after a demonstrative or article ("ce dernier"). */
export const lastNamed: ReadonlyMap<string, PronounUse> = new Map([
  ...uses('celui-ci dernier', { gender: 'Masc', number: 'Sing', person: null }),
  ...uses('celle-ci dernière', { gender: 'Fem', number: 'Sing', person: null }),
  ...uses('ceux-ci derniers', { gender: 'Masc', number: 'Plur', person: null }),
  ...uses('celles-ci dernières', { gender: 'Fem', number: 'Plur', person: null }),
])

/** "il pleut", "il faut": with these verbs the pronoun never means anybody. */
export const emptySubjectVerbs = words(
  'falloir pleuvoir neiger grêler venter agir advenir geler bruiner tonner',
)
/** "il reste deux bateaux", "il existe une solution": nobody is meant when a noun follows. */
export const presentingVerbs = words(
  'rester exister manquer arriver suffire advenir survenir venir apparaître résulter circuler régner subsister falloir avoir aller',
)
/** "il semble que", "il a été décidé de": nobody is meant when a clause or an infinitive follows. */
export const seemingVerbs = words(
  'sembler paraître suffire convenir importer arriver apparaître appartenir incomber résulter ressortir décider prévoir interdire demander conseiller recommander permettre dire rapporter établir admettre plaire tarder rester',
)
/** In the passive nobody is meant, though no clause follows: "il a été convenu lundi". */
export const emptyPassiveVerbs = words('convenir procéder statuer')
/** "il est urgent d’agir", "il est trois heures": what is said of nobody. */
export const emptyPredicates = words(
  'urgent possible impossible nécessaire important essentiel difficile facile probable improbable vrai faux clair évident certain rare fréquent interdit permis temps heure heures midi minuit question tard tôt inutile utile indispensable préférable souhaitable normal logique étonnant surprenant bon mauvais juste regrettable dommage exact conseillé recommandé prévu dangereux honteux inacceptable impensable amusant curieux intéressant primordial crucial vital',
)
/** These alone stand for nobody; "elle" never does. */
export const emptyPronouns = words('il -il -t-il')
/** A clause after them may hold their verb's empty subject: "il est clair que". */
export const clauseOpeners = words("que qu' si")
/** "il y a": the word for the place, and its verb. */
export const presentingPlaces = words('y')
export const placePresentingVerbs = words('avoir a avait aura aurait eu')
/** Of the verbs that seem, those that do so in the active; saying and thinking do in the passive. */
export const activeSeemingVerbs = words('sembler convenir paraître')
/** Before an infinitive whose subject stands before: "a prié Anne de partir". */
export const infinitiveMarks = words("à de d'")
/** They make several of what they join. */
export const andWords = words('et ainsi &')
/** "it was getting late": what one says of nobody comes about. */
export const becomingVerbs = words('devenir')
/** "it took an hour to find the inn" */
export const lastingVerbs = words('falloir prendre')
/** "c’est … qui": the pronoun that only points at what follows. */
export const cleftPronouns = words("ce c' -ce")

/** They open a clause that may look forward to the subject behind it. */
export const asideOpeners = words('quand lorsque si comme dès après avant')

/** What a subject of these verbs must be: alive. */
export const livingVerbs = words(
  'mourir naître grandir vieillir dormir manger boire rêver pleurer sourire rire épouser marier lire écrire habiter vivre marcher courir nager chanter danser crier tousser trembler respirer divorcer démissionner avouer jurer embrasser prier sauter chasser cueillir cuisiner coudre peindre dessiner voyager décéder séjourner résider accoucher bâiller chuchoter téléphoner côtoyer fréquenter',
)
/** The same of bodies as well as of the living: somebody acts. */
export const actingVerbs = words(
  'hériter enseigner apprendre succéder remercier plaider étudier vendre acheter embaucher licencier négocier payer inviter accuser exiger demander refuser accepter promettre féliciter aider convoquer recruter élire nommer engager louer emprunter prêter investir adhérer réclamer renoncer recevoir consulter diriger fonder gérer publier',
)
/** The same with a reflexive: "il s’est rendu au Pérou". */
export const livingReflexives = words(
  'rendre marier installer engager souvenir taire asseoir lever coucher promener réveiller endormir excuser enfuir agenouiller baigner laver habiller consacrer exclamer',
)
/** "a servi comme capitaine": what is said of somebody named elsewhere. */
export const capacityWords = words('comme')
/** Empty in French, where "il" and "elle" are things as well. */
export const humanPronouns = words('')
export const copularVerbs = words('être devenir rester demeurer')
/** First names of women and men alike. */
export const eitherFirstNames = words(
  'camille dominique claude maxime sacha charlie alix ange andrea morgan noa sam alex stéphane frédérique joëlle',
)
/** Ends of nouns for persons, where no list says it; the second only of who acts ("la soudeuse a dit"). */
export const personEndings = /(?:[a-zéè]{3}iste|ologue)s?$/
export const agentEndings = /(?:eur|euse|trice|ien|ienne|ier|ière|ant|ante)s?$/
/** Who is spoken, written or given to, with these verbs, is somebody; who one is with is so with any. */
export const dativePrepositions = words('à au aux')
export const dativeVerbs = words(
  'envoyer donner prêter montrer offrir remettre confier vendre enseigner écrire parler téléphoner présenter succéder obéir ressembler léguer tendre apporter',
)
export const companionPrepositions = words('avec')
/** Ends of nouns for things and ideas, where no list says otherwise. */
export const thingEndings = /(?:tion|sion|té|ment|age|isme|ure|ance|ence|tude|phie|logie|ette|ée)s?$/
/** A name behind them is rather a place's than a person's. */
export const placingPrepositions = words('dans en sur sous depuis vers chez entre parmi derrière devant')
/** What these verbs are done to is somebody. */
export const personObjectVerbs = words(
  'saluer gronder féliciter remercier embrasser accuser convaincre inviter interroger arrêter épouser consoler rassurer prévenir avertir punir condamner licencier embaucher recruter convoquer soupçonner juger nommer élire blesser assassiner tuer soigner guérir escorter réveiller gifler réconforter incarcérer emprisonner inculper fiancer guillotiner exécuter enterrer inhumer hospitaliser baptiser anoblir décorer diplômer limoger destituer réélire couronner sacrer canoniser excommunier écrouer interpeller acquitter fusiller pendre naturaliser amputer expulser exiler extrader gracier introniser déporter égorger poignarder abattre renvoyer informer persuader',
)
/** Their object may be what was just said: "personne ne le sait". */
export const clauseObjectVerbs = words(
  'savoir dire penser espérer affirmer répéter admettre prouver faire supposer deviner jurer promettre nier',
)
/** Before a function: who will have it or had it, and not who has it. */
export const otherHolders = words('futur prochain précédent')
/** A noun that only counts or parts what hangs on it: nobody is meant by it. */
export const amountNouns = words(
  'nombre part partie majorité moitié tiers quart dizaine douzaine vingtaine trentaine centaine millier million milliard ensemble reste plupart série sorte type fois bout début fin milieu cours tête lieu place cas fait compte besoin raison suite cause titre point peu coup dessus façon manière égard travers aide face large bord nord sud est ouest',
)
/** Persons by what they are; functions are among the role nouns. */
export const personNouns = words(
  'homme femme garçon fille fillette garçonnet enfant bébé adolescent adolescente adulte personne gens monsieur madame dame vieillard vieillarde jeune aîné aînée cadet cadette jumeau jumelle parent parents grand-père grand-mère grands-parents beau-père belle-mère gendre bru filleul filleule parrain marraine fiancé fiancée compagnon compagne voisin voisine habitant habitante citoyen citoyenne passant passante voyageur voyageuse touriste visiteur visiteuse client cliente patient patiente élève écolier écolière collégien collégienne lycéen lycéenne étudiant étudiante instituteur institutrice maître maîtresse enseignant enseignante facteur factrice pompier pompière policier policière gendarme soldat soldate marin matelot pêcheur pêcheuse berger bergère paysan paysanne fermier fermière éleveur éleveuse vigneron vigneronne jardinier jardinière gardien gardienne concierge cuisinier cuisinière serveur serveuse marchand marchande commerçant commerçante boucher bouchère épicier épicière pharmacien pharmacienne coiffeur coiffeuse tailleur couturier couturière cordonnier forgeron maçon maçonne plombier électricien électricienne mécanicien mécanicienne ouvrier ouvrière employé employée cadre salarié salariée chômeur chômeuse retraité retraitée stagiaire livreur livreuse chauffeur chauffeuse conducteur conductrice cycliste piéton piétonne automobiliste passager passagère capitaine lieutenant sergent inspecteur inspectrice enquêteur enquêtrice détective espion espionne voleur voleuse cambrioleur cambrioleuse assassin meurtrier meurtrière prisonnier prisonnière détenu détenue otage suspect suspecte accusé accusée prévenu prévenue victime témoin plaignant plaignante juré jurée greffier greffière notaire huissier antiquaire libraire éditeur éditrice auteur autrice auteure traducteur traductrice archéologue chirurgien chirurgienne dentiste vétérinaire sage-femme psychologue savant savante inventeur inventrice pionnier pionnière géographe philosophe théologien linguiste botaniste zoologiste teinturier tisserand compositeur compositrice violoniste pianiste chef danseur danseuse cantatrice ténor soprano animateur animatrice présentateur présentatrice arbitre gagnant gagnante vainqueur perdant perdante rival rivale adversaire partenaire coéquipier coéquipière gardien remplaçant remplaçante nageur nageuse skieur skieuse boxeur boxeuse candidat candidate électeur électrice élu élue opposant opposante rebelle manifestant manifestante gréviste militant bénévole volontaire donateur donatrice réfugié réfugiée migrant migrante immigré immigrée émigré chevalier seigneur seigneure baron baronne marquis marquise dauphin infante régent régente souverain souveraine tsar tsarine sultan émir pharaon moine religieuse abbé curé prêtre pasteur pasteure rabbin imam nonne sorcier sorcière fée ogre ogresse géant géante lutin sirène magicien magicienne pirate héros héroïne ermite mendiant mendiante vagabond orphelin orpheline bûcheron bûcheronne meunier meunière aubergiste palefrenier page bourreau esclave colon indien romain romaine gaulois viking utilisateur utilisatrice abonné abonnée lecteur lectrice spectateur spectatrice téléspectateur consommateur consommatrice producteur productrice locataire propriétaire contribuable assuré actionnaire investisseur investisseuse banquier banquière comptable gérant gérante entrepreneur entrepreneuse associé associée collaborateur collaboratrice collègue complice proche intéressé intéressée défunt défunte survivant survivante blessé blessée malade handicapé comparse leader hôte hôtesse invité invitée guide randonneur randonneuse scientifique universitaire doctorant doctorante expert intellectuel intellectuelle artiste patron soignant soignante aide-soignant aide-soignante ambulancier secouriste officier officière agent agente individu kamikaze forcené forcenée ravisseur ravisseuse agresseur agresseuse attaquant attaquante assaillant assaillante tireur tireuse braqueur braqueuse allié alliée combattant combattante insurgé insurgée fuyard fuyarde fugitif fugitive meneur meneuse transfuge exilé exilée sympathisant sympathisante partisan partisane militaire fonctionnaire magistrat magistrate footballeur footballeuse sportif sportive astronaute bandit malfaiteur trafiquant trafiquante djihadiste jihadiste terroriste islamiste frondeur parlementaire petit-fils petite-fille ancêtre descendant descendante veuf mineur mineure sans-abri riverain riveraine supporter supportrice plongeur plongeuse cavalier cavalière jockey dresseur éboueur ébéniste charpentier charpentière tuteur tutrice sortant sortante',
)
/** French nouns tell their gender themselves. */
export const masculineNouns = words('')
export const feminineNouns = words('')
export const animalNouns = words(
  'animal bête oiseau poisson insecte chien chienne chat chatte chaton chiot loup louve renard renarde ours ourse lion lionne tigre tigresse éléphant singe cheval jument poulain âne ânesse vache taureau veau bœuf mouton brebis agneau chèvre bouc cochon truie sanglier cerf biche lapin lapine lièvre souris rat hérisson écureuil castor loutre blaireau chauve-souris poule coq poussin canard cane oie cygne dinde pigeon corbeau corneille pie hibou chouette aigle faucon mouette hirondelle moineau rossignol merle cigogne pingouin manchot perroquet serpent vipère couleuvre lézard tortue crocodile grenouille crapaud saumon truite requin baleine dauphin phoque orque abeille guêpe fourmi papillon mouche moustique araignée coccinelle cigale escargot limace ver dragon licorne dinosaure mammouth girafe zèbre hippopotame rhinocéros chameau dromadaire lynx panthère léopard',
)

/** "la société": any organisation may be meant by them, by firms only those that are no ministry, club or school. */
export const anyBodyNouns = words('société entreprise compagnie groupe firme organisation')
export const firmNouns = words('société entreprise compagnie groupe firme')
/** In the name of an organisation or before it, they do not tell against a firm. */
export const firmWords = words(
  'société entreprise compagnie groupe firme banque constructeur fabricant opérateur assureur start-up maison usine atelier laboratoire cabinet régie monopole holding radio chaîne télévision',
)

/** "ce projet", "le fleuve": what a noun with a definite or demonstrative word may mean, without having been said. */
export const generalNouns: ReadonlyMap<string, GeneralNoun> = new Map([
  ...kinds('pays nation état royaume', 'country'),
  ...kinds('ville cité commune village bourg capitale métropole bourgade', 'town'),
  ...kinds('région province département île archipel territoire vallée', 'region'),
  ...kinds('fleuve rivière lac ruisseau torrent mer', 'water'),
  ...kinds('montagne sommet volcan massif mont pic', 'height'),
  ...kinds(
    'projet plan mesure décision initiative programme réforme chantier dispositif proposition',
    'scheme',
  ),
  ...kinds('animal bête oiseau espèce insecte mammifère rongeur félin poisson reptile rapace', 'animal'),
  ...kinds('événement catastrophe accident incident drame phénomène', 'event'),
  ...kinds('livre roman film ouvrage œuvre pièce album tableau', 'work'),
])
/** Words in the name or before it that tell a water or a height ("la rivière Aune", "le mont Ventoux"). */
export const waterNames = words('rivière fleuve lac mer océan canal torrent ruisseau golfe baie')
export const heightNames = words('mont monts montagne pic volcan massif col aiguille puy')

const masculinePlaces = words(
  'mexique mozambique cambodge zimbabwe belize suriname rhône danube tage tigre caire',
)

/** Gender of a place by the end of its name, when no article told it: "l’Italie", "Norvège". */
export function placeGender(name: string): 'Masc' | 'Fem' | null {
  const first = name.toLowerCase().split(/[ -]/)[0] ?? ''
  return /es?$/.test(first) && !masculinePlaces.has(first) ? 'Fem' : 'Masc'
}
