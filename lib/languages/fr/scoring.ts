/** What French knows of typed responses. Words are lower case, without accents, with a straight apostrophe. */
const small =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')

export const scoring = {
  /** Words that may stand before a response without changing it. */
  leading: [
    'le',
    'la',
    'les',
    "l'",
    'un',
    'une',
    'des',
    'du',
    'de',
    "d'",
    'a',
    'au',
    'aux',
    'en',
    'dans',
    'sur',
    'par',
    'pour',
    'chez',
    'depuis',
    'vers',
    'avec',
    "c'est",
    "c'etait",
    'ce sont',
    'il y a',
    'environ',
    'pres',
    'presque',
    'quelque',
    'quelques',
    'a peu pres',
    'autour',
  ],
  /** Words without content of their own. */
  empty:
    "le la les l' un une des du de d' a au aux en dans sur par pour chez vers avec et ou mais que qu' qui dont ce c' cet cette ces il elle ils elles on lui leur leurs eux se s' son sa ses y est sont etait etaient fut furent ete etre a ont avait avaient eut avoir ait soit sera serait parce car puisque comme cause afin raison grace suite aussi tres si plus deja encore la-bas ca cela celui celle ceux celles quand ou lors faute je nous vous me m' te t' mon ma mes ton ta tes notre nos votre vos meme memes lui-meme elle-meme tout toute tous toutes chaque ainsi donc alors bien aller".split(
      ' ',
    ),
  negations: [
    'sauf',
    'excepte',
    'hormis',
    'ne',
    "n'",
    'pas',
    'non',
    'jamais',
    'aucun',
    'aucune',
    'rien',
    'personne',
    'sans',
    'ni',
  ],
  /** They say no of what follows. */
  denials: ['au lieu de', "au lieu d'", 'plutot que', 'tout autre que', 'autre que'],
  /** Words that say no only together with another one (ne … pas). */
  halfNegations: ['ne', "n'"],
  determiners: "le la les l' un une son sa ses leur ce cette notre".split(' '),
  /** Before a name that is also a word they make it the word: "une roche" is not Églantine Roche. */
  indefinites: ['un', 'une', 'des'],
  /** How a word sounds, in order: what is heard alike may be spelled alike. */
  sounds: [
    [/eau|au/g, 'o'],
    [/ph/g, 'f'],
    [/qu|ck|k/g, 'c'],
    [/ai|ei/g, 'e'],
    [/y/g, 'i'],
    [/en|em|am/g, 'an'],
    [/th/g, 't'],
    [/(?<!^)h/g, ''],
    [/(.)\1+/g, '$1'],
    [/(?<=..)[estdxz]+$/g, ''],
  ] as [RegExp, string][],
  genitives: ['de', "d'", 'du', 'des'],
  titles:
    'juge maire gouverneur premier ministre sir lord lady monseigneur mgr m mm mme mmes mlle monsieur madame mademoiselle dr docteur pr professeur me maitre dom pere soeur frere saint sainte st ste president roi reine prince princesse capitaine general colonel ministre abbe'.split(
      ' ',
    ),
  particles: "de d' du des la le van von der den da di al el ben bin".split(' '),
  /** Words that make another place or another role of what follows. */
  shifts:
    'nord sud est ouest derriere devant loin dessous dessus pres proche hors dehors vice adjoint adjointe ancien ancienne ex futur future anti'.split(
      ' ',
    ),
  /** Words of a question by what they ask for, with their accents. */
  asks: {
    person: 'qui'.split(' '),
    place:
      'où pays ville village commune lieu endroit région île îles port hameau quartier continent département province capitale'.split(
        ' ',
      ),
    organisation:
      'organisme organisation entreprise société association fédération syndicat compagnie institution groupe parti club agence banque musée opérateur laboratoire université coopérative radio chaîne journal ministère'.split(
        ' ',
      ),
    date: 'quand date année jour mois siècle heure époque décennie saison'.split(' '),
    number:
      'combien âge nombre montant prix part pourcentage taux proportion longueur hauteur largeur profondeur distance durée superficie poids vitesse température altitude population salaire coût'.split(
        ' ',
      ),
    reason: 'pourquoi raison cause motif'.split(' '),
  },
  /** Nouns that names of bodies are made of, besides those that questions ask with. */
  bodies:
    'union office ligue conseil comite centre institut observatoire fondation commission cour tribunal autorite bureau caisse chambre confederation front mouvement cooperative college lycee'.split(
      ' ',
    ),
  /** A key that opens with one of them tells a reason, or how. */
  reasonOpeners: ['parce', 'car', 'puisque', 'pour', 'afin', 'faute', 'grace'],
  numberWords: {
    ...Object.fromEntries(small.map((word, i) => [word, i])),
    une: 1,
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    octante: 80,
    nonante: 90,
  } as Record<string, number>,
  hundreds: ['cent', 'cents'],
  /** A word that multiplies a number of these values before it (quatre-vingts). */
  multipliesAfter: { vingt: [4], vingts: [4] } as Record<string, number[]>,
  magnitudes: {
    mille: 1e3,
    milliers: 1e3,
    millier: 1e3,
    million: 1e6,
    millions: 1e6,
    mio: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    md: 1e9,
    mds: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billions: 1e12,
    mil: 1e3,
    dizaine: 10,
    dizaines: 10,
    douzaine: 12,
    douzaines: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    centaines: 100,
  } as Record<string, number>,
  /** Number words that are oftener articles or pronouns. */
  oneWords: ['un', 'une'],
  /** Magnitudes that may stand without a number before them. */
  bareMagnitudes:
    'mille mil dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier'.split(
      ' ',
    ),
  /** What goes on behind a number or its unit, and what it adds. */
  partsBehind: [
    [['et', 'demi'], 0.5],
    [['et', 'demie'], 0.5],
    [['et', 'trois', 'quarts'], 0.75],
    [['et', 'un', 'quart'], 0.25],
    [['et', 'quart'], 0.25],
  ] as [string[], number][],
  fractions: {
    moitie: 1 / 2,
    demi: 1 / 2,
    tiers: 1 / 3,
    quart: 1 / 4,
    quarts: 1 / 4,
    cinquieme: 1 / 5,
    cinquiemes: 1 / 5,
    sixieme: 1 / 6,
    dixieme: 1 / 10,
    dixiemes: 1 / 10,
    centieme: 1 / 100,
  } as Record<string, number>,
  /** Between the two numbers of a share. */
  ratioWords: ['sur', 'parmi'],
  /** Before what a rate is counted by. */
  perWords: ['par', 'chaque'],
  /** Articles that count by what follows: "2 euros le litre". */
  rateArticles: ['le', 'la', "l'"],
  /** Endings of forms of one word. */
  endings: new Set(
    [''].concat(
      'e s es x ent ant ante antes ants er ez a ai as ait ais aient ee ees ea eait eaient eant ions iez era erai erait eront ons eons ons i is it ie ies ir issent issait issant iront irent erent at u ue us ues re dre al aux ale ales el elle els elles eux euse euses if ive ifs ives nt t ts te tes se ses ne nes ir oir oit oient rait c che ches f ve ves et ette ets ettes'.split(
        ' ',
      ),
    ),
  ) as ReadonlySet<string>,
  /** Spellings and forms that no ending tells. */
  sameWords:
    'cle clef cles clefs|oeil yeux|monsieur messieurs|ciel cieux|travail travaux|peut peuvent pouvait pouvaient|ne nee|mort mourut mourir meurt morte morts|vieux vieil vieille|beau bel belle|nouveau nouvel nouvelle|fou folle|blanc blanche|sec seche|long longue'
      .split('|')
      .map(group => group.split(' ')),
  /** Words that weigh a response without making another one of it. */
  degrees:
    'trop tres si assez plutot bien peu beaucoup vraiment surtout seulement simplement completement totalement'.split(
      ' ',
    ),
  /** Between two things that are compared: which of them is more must not change. */
  comparers: ['plus', 'moins', 'autant', 'mieux', 'pire'],
  /** They turn a clause round, or hang one thing on another: the order of words may then differ. */
  turners: ['par', 'de', "d'", 'du', 'des'],
  /** Words that may stand for each other in a response: a person is asked. */
  likeWords:
    'abime abimer endommager casser briser rompre deteriorer|mort deces disparition tue|mourir deceder perir|malade souffrant maladie|cher couteux coute|lourd pese poids|inonde eau inondation|content heureux joyeux ravi satisfait enchante fier joie bonheur|triste malheureux desole decu chagrin peine tristesse|fache furieux colere rage enerve|effraye apeure terrifie peur crainte craindre inquiet inquietude|surpris etonne stupefait surprise|risque menace danger pourrait|juge trouve pense estime croit considere|interdit defend empeche refuse|permet autorise accorde|grand immense enorme gigantesque|petit minuscule|rapide vite|vieux age ancien|manque absence faute penurie|aide secours assistance|protege preserve sauve|maison logement habitation|enfant gosse gamin|travail emploi metier|argent fonds|detruit ravage demoli|debut commence|fin termine acheve|augmente monte hausse|baisse diminue recule chute|part quitte|arrive vient|achete acquis|vend cede|montre prouve revele|construit bati|mange devore|dit declare affirme|attrape saisit prend|donne offre remet|route chemin voie|bateau navire|roi souverain|femme epouse|mari epoux|garcon fils|fille|docteur medecin'
      .split('|')
      .map(group => group.split(' ')),
  /** Nouns that count what any other noun counts. */
  countNouns: 'personne personnes gens individu individus unite unites exemplaire exemplaires'.split(' '),
  /** Words between names of a list. */
  listJoins: ['et', 'ou'],
  numberJoins: ['et'],
  /** Before a number, below zero. */
  minusWords: ['moins'],
  decimalWords: ['virgule'],
  decimalMark: ',',
  /** Whether 3/4/2031 may also be read with the month first. */
  monthFirst: false,
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
  seasons: [['printemps', 'printemp'], ['ete'], ['automne'], ['hiver']],
  centuryWords: ['siecle', 's'],
  ordinals: Object.fromEntries(
    'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme dix-septieme dix-huitieme dix-neuvieme vingtieme'
      .split(' ')
      .map((word, i) => [word, i + 1]),
  ) as Record<string, number>,
  ordinalTens: { dix: 10, vingt: 20 } as Record<string, number>,
  ordinalEndings: ['e', 'eme', 'er'],
  decadeOpeners: ['annees'],
  decadeEndings: [] as string[],
  /** Whether a year may be said in two halves ("nineteen eleven"). */
  pairsYears: false,
  zeroWords: [] as string[],
  /** Whether 4:10 may be meant for the afternoon. */
  clockIsOpen: false,
  dayHalves: [
    ['du matin', 'am'],
    ["de l'apres", 'pm'],
    ["de l' apres", 'pm'],
    ['du soir', 'pm'],
  ] as [string, 'am' | 'pm'][],
  noonWords: { midi: 12, minuit: 0 } as Record<string, number>,
  /** Behind the hour of a time, where a language counts it so; and what goes on behind them, in minutes. */
  hourWords: ['heure', 'heures', 'h'],
  minutesBehind: [
    [['et', 'demie'], 30],
    [['et', 'demi'], 30],
    [['et', 'quart'], 15],
    [['moins', 'le', 'quart'], -15],
  ] as [string[], number][],
  partsOfHour: {} as Record<string, number>,
  pastWords: [] as string[],
  toWords: [] as string[],
  /** Before a date they make another time of it. */
  timeShifts: 'avant apres fin debut mi'.split(' '),
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  /** Names of units, in all their spellings, separated by |, by the symbol that scoring knows. */
  units: {
    s: 'seconde|secondes|sec',
    min: 'minute|minutes|mn',
    h: 'heure|heures',
    day: 'jour|jours|journees|j',
    week: 'semaine|semaines',
    month: 'mois',
    year: 'an|ans|annee|annees',
    decade: 'decennie|decennies',
    century: 'siecle|siecles',
    m: 'metre|metres',
    km: 'kilometre|kilometres',
    cm: 'centimetre|centimetres',
    mm: 'millimetre|millimetres',
    ft: 'pied|pieds',
    mi: 'mile|miles',
    inch: 'pouce|pouces',
    m2: 'metre carre|metres carres',
    km2: 'kilometre carre|kilometres carres',
    ha: 'hectare|hectares',
    m3: 'metre cube|metres cubes',
    l: 'litre|litres',
    g: 'gramme|grammes',
    kg: 'kilogramme|kilogrammes|kilo|kilos',
    t: 'tonne|tonnes',
    lb: 'livre|livres',
    w: 'watt|watts',
    kw: 'kilowatt|kilowatts',
    mw: 'megawatt|megawatts',
    gw: 'gigawatt|gigawatts',
    eur: 'euro|euros',
    eurocent: 'centime|centimes|cent|cents',
    gbp: 'livres|livre sterling|livres sterling|livres britanniques',
    usd: 'dollar|dollars',
    jpy: 'yen|yens',
    cny: 'yuan|yuans',
    franc: 'franc|francs',
    rub: 'rouble|roubles',
    chf: 'francs suisses',
    '%': 'pour cent|pourcent|pour-cent',
    pp: 'points de pourcentage',
    mg: 'milligramme|milligrammes|mg',
    ml: 'millilitre|millilitres|ml',
    cl: 'centilitre|centilitres|cl',
    hl: 'hectolitre|hectolitres|hl',
    are: 'are|ares',
    nmi: 'mille marin|milles marins|mille nautique|milles nautiques|milles',
    kmh: "kilometres heure|kilometres par heure|kilometre par heure|kilometres a l' heure",
    mps: 'metres par seconde|metre par seconde',
    mph: 'miles par heure',
    knot: 'noeud|noeuds',
    kwh: 'kilowattheure|kilowattheures',
    mwh: 'megawattheure|megawattheures',
    gwh: 'gigawattheure|gigawattheures',
    twh: 'terawattheure|terawattheures',
    ko: 'kilooctet|kilooctets',
    mo: 'megaoctet|megaoctets',
    go: 'gigaoctet|gigaoctets',
    to: 'teraoctet|teraoctets',
    db: 'decibel|decibels',
    hz: 'hertz',
    degf: 'degres fahrenheit|degre fahrenheit',
    xof: 'francs cfa|franc cfa|fcfa|f cfa',
    deg: 'degre|degres|degres celsius|degre celsius|degres centigrades',
  } as Record<string, string>,
}
