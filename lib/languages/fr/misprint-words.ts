const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))

/** Adjectives that have one form for all, colours that are things, words borrowed or clipped, and what is only at times an adjective. */
export const oneFormed = words(
  'marron orange kaki turquoise bordeaux crème ocre chic snob super extra ultra hyper maxi mini minimum maximum optimum record clé clef phare pilote fantôme limite bidon sport nature pop rock jazz folk punk rap techno bio pro sexy cool live top gratis standard express éclair miracle surprise vedette charnière choc type tampon modèle test cible source mère sœur roi vidéo audio photo radio hi-fi high-tech online web internet offshore vip lgbt demi semi mi feu nu haut bas fort net court cher droit ovale sale pâle mâle rebelle fidèle arrière avant rose mauve olive possible inclus compris ci-joint même tel quel plein fin froid chaud dit susdit premier dernier alentour debout ensemble tier marketing people alpha bêta oméga seul micro macro nano méga cyber diesel fantasy télé',
)

/** Behind them, "de" and what they count, always several. */
export const countsSeveral = words(
  'centaines dizaines vingtaines trentaines quarantaines cinquantaines soixantaines centaine dizaine douzaine vingtaine trentaine quarantaine cinquantaine soixantaine quinzaine huitaine multitude série',
)

/** The same where persons are counted; of other things it may be a mass ("deux millions de chiffre d’affaires"). */
export const countsPeople = words('millions milliards milliers millier million milliard')

/** Of several: their verb may be in the plural. */
export const collectiveNouns = words(
  'minorité majorité foule poignée groupe multitude masse infinité quantité totalité couple paire équipe plupart kyrielle ribambelle nuée flopée vague ensemble tas troupe total',
)

/** Behind them "où" opens what is told of a place or a time. */
export const placesAndTimes = words(
  'ville village pays région lieu endroit quartier rue place maison moment jour heure époque année mois semaine cas zone site commune gare hôtel hôpital école prison province île port salle bureau immeuble appartement',
)

/** Nouns in -s of one form that look like plurals. */
export const oneNumbered = words('tiers mets fonds temps corps cours remords mœurs obsèques mors fois')

/** What becomes of persons who are counted, written of women. */
export const hurtWomen = words('blessées tuées noyées disparues hospitalisées')

/** Peoples, several of them: a noun with a capital ("les Belges"), an adjective without. */
export const peoples = words(
  'français anglais allemands espagnols italiens portugais belges suisses néerlandais danois suédois norvégiens finlandais islandais irlandais écossais gallois britanniques autrichiens hongrois polonais tchèques slovaques slovènes croates serbes bosniaques monténégrins kosovars albanais grecs turcs chypriotes maltais bulgares roumains moldaves ukrainiens biélorusses russes lituaniens lettons estoniens géorgiens arméniens azerbaïdjanais kurdes syriens libanais israéliens palestiniens jordaniens égyptiens libyens tunisiens algériens marocains mauritaniens maliens sénégalais ivoiriens ghanéens togolais béninois nigériens nigérians tchadiens soudanais éthiopiens érythréens somaliens kényans ougandais rwandais burundais congolais gabonais camerounais centrafricains angolais mozambicains zimbabwéens malgaches mauriciens comoriens irakiens iraniens saoudiens yéménites qataris koweïtiens émiratis afghans pakistanais indiens népalais bangladais birmans thaïlandais laotiens cambodgiens vietnamiens malaisiens indonésiens philippins chinois taïwanais japonais coréens nord-coréens sud-coréens sud-africains nord-irlandais mongols kazakhs ouzbeks australiens néo-zélandais américains canadiens québécois mexicains cubains haïtiens guatémaltèques honduriens salvadoriens nicaraguayens panaméens colombiens vénézuéliens équatoriens péruviens boliviens brésiliens paraguayens uruguayens argentins chiliens bretons corses basques catalans parisiens lyonnais marseillais nantais bordelais toulousains lillois rennais niçois',
)

/** What a determiner shows: gender and number, "-" for either. */
export const shownByDeterminer: Readonly<Record<string, string>> = {
  le: 'Ms',
  la: 'Fs',
  les: '-p',
  "l'": '-s',
  un: 'Ms',
  une: 'Fs',
  des: '-p',
  du: 'Ms',
  au: 'Ms',
  aux: '-p',
  ce: 'Ms',
  cet: 'Ms',
  cette: 'Fs',
  ces: '-p',
  ma: 'Fs',
  sa: 'Fs',
  son: '-s',
  mon: '-s',
  mes: '-p',
  ses: '-p',
  notre: '-s',
  votre: '-s',
  leur: '-s',
  nos: '-p',
  vos: '-p',
  leurs: '-p',
  quelques: '-p',
  plusieurs: '-p',
  chaque: '-s',
  certains: 'Mp',
  certaines: 'Fp',
  aucun: 'Ms',
  aucune: 'Fs',
}

/** Names of two words that are one with a hyphen. */
export const hyphenedNames: ReadonlySet<string> = new Set([
  'grande bretagne',
  'nouvelle zélande',
  'nouvelle calédonie',
  'nouvelle orléans',
  'pays bas',
  'royaume uni',
  'états unis',
  'guinée bissau',
])

/** Formed of a part of the world and a people; "le Sud marocain" is a part of a country. */
export const hyphenedPeoples =
  /^(?:(?:sud|nord) coréen(?:ne)?s?|sud africain(?:e)?s?|néo (?:zélandais|calédonien(?:ne)?)(?:e?s)?)$/u

/** Half a word as it is at times written, and as it should be. */
export const halves: Readonly<Record<string, string>> = {
  mis: 'mi',
  demis: 'demi',
  demies: 'demi',
  demie: 'demi',
  semis: 'semi',
}

/** Beside a noun they have one form: clipped words and things that name a colour. */
export const neverPlural = words(
  'météo bio audio vidéo marron orange kaki turquoise indigo super extra ultra',
)

/** Verbs and nouns that are one expression, which leads to its object by "à". */
export const ledByA: Readonly<Record<string, readonly string[]>> = {
  faire: ['face', 'obstacle', 'allusion', 'référence'],
  mettre: ['fin'],
  donner: ['lieu', 'naissance'],
  rendre: ['hommage'],
  tenir: ['tête'],
  porter: ['atteinte'],
}

/** Ordinals in the singular. */
export const ordinals = words(
  'premier première deuxième second seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième',
)

/** Of each number there is one. */
export const rankNouns = words('place position rang marche')

/** Adjectives that stand before a noun and by which nobody is called: "infatigable", "talentueuse". */
export const neverNouns =
  /^(?:(?:in|im|ir)(?!capable|curable)\p{L}+[ai]ble|redoutable|formidable|excellente?|talentueu(?:x|se)|surprenante?|étonnante?|prometteu(?:r|se))$/u

/** Endings of those who are of a country or a town. */
export const peopleEndings = /(?:ais|ois|ien|ain|éen)(?:n?e)?s?$|(?:esse|ol|ole)s?$/u

/** Measures of time, length and money. */
export const countedUnits = words(
  'seconde minute heure semaine année jour mètre kilomètre centimètre millimètre tonne kilogramme litre hectare euro dollar franc degré',
)

/** Verbs by which somebody is made something. */
export const makingVerbs = words('élire nommer sacrer désigner couronner proclamer promouvoir')

/** Words that are so often written without their mark, or with another, that readers know them so. The first letter has none. */
export const marked: Readonly<Record<string, string>> = {
  trés: 'très',
  aprés: 'après',
  apres: 'après',
  auprés: 'auprès',
  deja: 'déjà',
  déja: 'déjà',
  meme: 'même',
  tete: 'tête',
  premiere: 'première',
  derniere: 'dernière',
  deuxieme: 'deuxième',
  troisieme: 'troisième',
  celà: 'cela',
  succés: 'succès',
  progrés: 'progrès',
  procés: 'procès',
  décés: 'décès',
  accés: 'accès',
  plutot: 'plutôt',
  bientot: 'bientôt',
}
