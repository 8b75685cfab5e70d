/** What English knows of typed responses. Words are lower case, without accents, with a straight apostrophe. */
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

export const scoring = {
  /** Words that may stand before a response without changing it. */
  leading: [
    'the',
    'a',
    'an',
    'in',
    'on',
    'at',
    'to',
    'of',
    'from',
    'by',
    'for',
    'since',
    'during',
    'with',
    'it is',
    "it's",
    'it was',
    'they are',
    'about',
    'around',
    'approximately',
    'nearly',
    'almost',
    'some',
    'roughly',
    'close to',
  ],
  /** Words without content of their own. */
  empty:
    "the a an in on at to of from by for with as and or but that which who whom this these those it its he she they them his her their there is are was were be been being am has have had do does did will would shall should can could may might must because since due so such than then too very just also about into onto i you we my your our 's one ones something thing anything himself herself itself themselves while where when if order reason cause owing thanks".split(
      ' ',
    ),
  negations: [
    'except',
    'excluding',
    'not',
    'no',
    'never',
    'none',
    'neither',
    'nor',
    'nobody',
    'nothing',
    'without',
    'cannot',
    "n't",
  ],
  /** They say no of what follows. */
  denials: [
    'anyone but',
    'anybody but',
    'anything but',
    'anywhere but',
    'everyone but',
    'all but',
    'other than',
    'instead of',
    'rather than',
  ],
  /** Words that say no only together with another one (ne … pas). */
  halfNegations: [] as string[],
  determiners: ['the', 'a', 'an', 'his', 'her', 'their', 'its', 'my', 'our'],
  /** Before a name that is also a word they make it the word: "a baker" is not Ada Baker. */
  indefinites: ['a', 'an'],
  /** How a word sounds, in order: what is heard alike may be spelled alike. */
  sounds: [
    [/ph/g, 'f'],
    [/ck|qu|k/g, 'c'],
    [/y|ie|ei/g, 'i'],
    [/gh/g, ''],
    [/(?<!^)h/g, ''],
    [/(.)\1+/g, '$1'],
    [/(?<=..)e$/g, ''],
  ] as [RegExp, string][],
  genitives: ['of'],
  titles:
    'judge justice mayor governor gov senator sen chancellor mr mrs ms miss dr doctor prof professor sir lady lord dame madam st saint president king queen prince princess captain general colonel minister rev'.split(
      ' ',
    ),
  particles: 'of de van von der den la le du da di al el bin ben'.split(' '),
  /** Words that make another place or another role of what follows. */
  shifts:
    'near far northern southern eastern western north south east west outside beyond opposite behind vice deputy former ex acting future anti'.split(
      ' ',
    ),
  /** Words of a question by what they ask for. */
  asks: {
    person: 'who whom whose'.split(' '),
    place:
      'where country city town village place region island port state continent district province capital county'.split(
        ' ',
      ),
    organisation:
      'organisation organization company agency association party club bank museum university charity firm institution body foundation station ministry newspaper group'.split(
        ' ',
      ),
    date: 'when date year day month century time decade season'.split(' '),
    number:
      'many much old far long tall high deep wide heavy fast number amount price share percentage proportion age distance length height depth width area speed temperature population cost weight rate'.split(
        ' ',
      ),
    reason: 'why reason cause'.split(' '),
  },
  /** Nouns that names of bodies are made of, besides those that questions ask with. */
  bodies:
    'union office league council committee centre center institute observatory commission court authority bureau board society trust programme fund federation confederation movement college school corporation department service'.split(
      ' ',
    ),
  /** A key that opens with one of them tells a reason, or how. */
  reasonOpeners: ['because', 'so', 'to', 'due', 'since'],
  numberWords: {
    ...Object.fromEntries(small.map((word, i) => [word, i])),
    ...Object.fromEntries(tens.map((word, i) => [word, (i + 2) * 10])),
  } as Record<string, number>,
  hundreds: ['hundred'],
  /** A word that multiplies a number of these values before it (French quatre-vingts). */
  multipliesAfter: {} as Record<string, number[]>,
  magnitudes: {
    thousand: 1e3,
    thousands: 1e3,
    million: 1e6,
    millions: 1e6,
    mln: 1e6,
    billion: 1e9,
    billions: 1e9,
    bn: 1e9,
    trillion: 1e12,
    tn: 1e12,
    dozen: 12,
    dozens: 12,
    score: 20,
  } as Record<string, number>,
  /** Number words that are oftener articles or pronouns. */
  oneWords: ['one'],
  /** Magnitudes that may stand without a number before them. */
  bareMagnitudes: ['thousand', 'dozen', 'score'],
  /** What goes on behind a number or its unit, and what it adds. */
  partsBehind: [
    [['and', 'a', 'half'], 0.5],
    [['and', 'one', 'half'], 0.5],
    [['and', 'three', 'quarters'], 0.75],
    [['and', 'a', 'quarter'], 0.25],
  ] as [string[], number][],
  fractions: {
    half: 1 / 2,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 1 / 4,
    quarters: 1 / 4,
    fifth: 1 / 5,
    fifths: 1 / 5,
    sixth: 1 / 6,
    tenth: 1 / 10,
    tenths: 1 / 10,
    hundredth: 1 / 100,
  } as Record<string, number>,
  /** Between the two numbers of a share. */
  ratioWords: ['in', 'out'],
  /** Before what a rate is counted by. */
  perWords: ['per', 'each', 'every'],
  /** Articles that count by what follows: "2 euros a litre". */
  rateArticles: ['a', 'an'],
  /** Endings of forms of one word. */
  endings: new Set(
    [''].concat(
      's es ed d ing e y ies ied ying er ers est n en ns ned ning t ted ting ped ping ged ging med ming bed bing led ling red ring'.split(
        ' ',
      ),
    ),
  ) as ReadonlySet<string>,
  /** Spellings and forms that no ending tells. */
  sameWords:
    'man men gentleman gentlemen|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|wife wives|life lives|knife knives|leaf leaves|wolf wolves|metre meter metres meters|centre center|colour color|grey gray|programme program|learnt learned|burnt burned|go goes went gone|come comes came|take takes took taken|give gives gave given|get gets got|make makes made|say says said|see sees saw seen|run runs ran|eat eats ate eaten|find finds found|lose loses lost|keep keeps kept|leave leaves left|sell sells sold|tell tells told|think thinks thought|buy buys bought|bring brings brought|fall falls fell fallen|steal steals stole stolen|break breaks broke broken|speak speaks spoke spoken|fly flies flew flown|drive drives drove driven|write writes wrote written|know knows knew known|throw throws threw thrown|grow grows grew grown|hide hides hid hidden|build builds built|send sends sent|feel feels felt|meet meets met|sit sits sat|stand stands stood|win wins won|catch catches caught|teach teaches taught|fight fights fought|hold holds held|begin begins began begun|sing sings sang sung|drink drinks drank drunk|swim swims swam swum|sink sinks sank sunk|fling flings flung|ride rides rode ridden|choose chooses chose chosen|wear wears wore worn|tear tears tore torn|bear bears bore borne|freeze freezes froze frozen|rise rises rose risen|wake wakes woke woken|die dies died dying dead'
      .split('|')
      .map(group => group.split(' ')),
  /** Words that weigh a response without making another one of it. */
  degrees:
    'too very so quite rather really much more only simply completely totally extremely almost greatly utterly'.split(
      ' ',
    ),
  /** Between two things that are compared: which of them is more must not change. */
  comparers: ['more', 'less', 'than', 'as'],
  /** They turn a clause round, or hang one thing on another: the order of words may then differ. */
  turners: ['by', 'of', "'s"],
  /** Words that may stand for each other in a response: a person is asked. */
  likeWords:
    'happy glad joyful pleased delighted cheerful excited content contented overjoyed grateful thankful relieved proud hopeful joy joyous thrilled satisfied love impressed|sad upset unhappy sorrowful mournful miserable heartbroken broken-hearted lonely depressed woeful despair grief sorrow sorry hopeless disappointed disappointment dissatisfied distress distressed worried nervous anxious empty saddened mistreated hurt unwilling bitter frustrated embarrassed ashamed|angry mad furious rage raging enraged anger fury annoyed cross jealous upset frustrated bitter|scared afraid frightened terrified fear feared fearful terror horrified horror worried nervous anxious appalled alarmed startled|surprised amazed astonished shocked startled stunned dumbfounded astonishment surprise impressed confused bewildered horrified appalled distressed|tired exhausted weary fatigued|rude rudely unkind poorly cruel cruelly mean badly selfish|kind kindly good gracious graciously respectful respectfully gentle|beautiful handsome pretty lovely fair|big large great huge enormous grand magnificent splendid wonderful|small little tiny|fast quick quickly swift swiftly rapid speedy|smart clever wise intelligent|brave courageous unafraid bold fearless|bewitched enchanted magic magical|poor penniless money rich wealthy|kidnap take took capture seize steal|follow followed chase chased|flee fled escape escaped run ran|fly flew|die died dead death killed|kill slay murder|king queen prince princess ruler monarch|wife queen bride woman|husband groom bridegroom man|mother mum mom mama|father dad papa|house home cottage hut castle palace|eat ate devour|expensive dear costly costs cost price|ill sick unwell|fail failed failure broke|absorb soak|flood flooded water|begin start|end finish stop|hear heard listen|see saw look watch|say tell told speak|think believe thought view|give offer grant present|get receive obtain|make build create|help aid assist|marry wed wedding marriage|cry weep wept|shout yell scream|jump leap|wood forest grove|road path way|child kid boy girl son daughter|doctor physician|gold money jewels treasure|indifferent uninterested|wool yarn|buy purchase|sell trade'
      .split('|')
      .map(group => group.split(' ')),
  /** Nouns that count what any other noun counts. */
  countNouns: 'person persons people individual individuals unit units copy copies'.split(' '),
  /** Words between names of a list. */
  listJoins: ['and', 'or'],
  numberJoins: ['and'],
  /** Before a number, below zero. */
  minusWords: ['minus', 'negative'],
  decimalWords: ['point'],
  decimalMark: '.',
  /** Whether 3/4/2031 may also be read with the month first. */
  monthFirst: true,
  months: 'january february march april may june july august september october november december'.split(' '),
  seasons: [['spring'], ['summer'], ['autumn', 'fall'], ['winter']],
  centuryWords: ['century', 'c'],
  ordinals: Object.fromEntries(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
      .split(' ')
      .map((word, i) => [word, i + 1])
      .concat([['thirtieth', 30]]),
  ) as Record<string, number>,
  ordinalTens: { twenty: 20, thirty: 30 } as Record<string, number>,
  ordinalEndings: ['th', 'st', 'nd', 'rd'],
  decadeOpeners: [] as string[],
  decadeEndings: ['s'],
  /** Whether a year may be said in two halves ("nineteen eleven"). */
  pairsYears: true,
  zeroWords: ['oh', 'o'],
  /** Whether 4:10 may be meant for the afternoon. */
  clockIsOpen: true,
  dayHalves: [
    ['in the morning', 'am'],
    ['in the afternoon', 'pm'],
    ['in the evening', 'pm'],
    ['at night', 'pm'],
  ] as [string, 'am' | 'pm'][],
  noonWords: { noon: 12, midday: 12, midnight: 0 } as Record<string, number>,
  /** Behind the hour of a time, where a language counts it so; and what goes on behind them, in minutes. */
  hourWords: [] as string[],
  minutesBehind: [] as [string[], number][],
  partsOfHour: { half: 30, quarter: 15 } as Record<string, number>,
  pastWords: ['past', 'after'],
  toWords: ['to', 'before'],
  /** Before a date they make another time of it. */
  timeShifts: 'before after early late mid until'.split(' '),
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  /** Names of units, in all their spellings, separated by |, by the symbol that scoring knows. */
  units: {
    s: 'second|seconds|sec|secs',
    min: 'minute|minutes|mins',
    h: 'hour|hours|hr|hrs',
    day: 'day|days',
    week: 'week|weeks',
    month: 'month|months',
    year: 'year|years',
    decade: 'decade|decades',
    century: 'century|centuries',
    m: 'metre|metres|meter|meters',
    km: 'kilometre|kilometres|kilometer|kilometers',
    cm: 'centimetre|centimetres|centimeter|centimeters',
    mm: 'millimetre|millimetres|millimeter|millimeters',
    ft: 'foot|feet',
    inch: 'inch|inches',
    mi: 'mile|miles',
    yd: 'yard|yards',
    m2: 'square metre|square metres|square meter|square meters|sq m|sq metres',
    km2: 'square kilometres|square kilometers|square kilometre|sq km',
    ft2: 'square feet|square foot|sq ft',
    mi2: 'square miles|square mile',
    ha: 'hectare|hectares',
    acre: 'acre|acres',
    m3: 'cubic metre|cubic metres|cubic meter|cubic meters',
    l: 'litre|litres|liter|liters',
    g: 'gram|grams|gramme|grammes',
    kg: 'kilogram|kilograms|kilo|kilos',
    t: 'tonne|tonnes|ton|tons',
    gbp: 'pound sterling|pounds sterling|british pounds|pounds',
    lb: 'lb|lbs|pound|pounds',
    w: 'watt|watts',
    kw: 'kilowatt|kilowatts',
    mw: 'megawatt|megawatts',
    gw: 'gigawatt|gigawatts',
    eur: 'euro|euros',
    eurocent: 'cent|cents',
    penny: 'penny|pence',
    usd: 'dollar|dollars|us dollars',
    jpy: 'yen',
    cny: 'yuan',
    franc: 'francs|franc',
    rub: 'rouble|roubles|rubles',
    chf: 'swiss francs',
    '%': 'percent|per cent',
    pp: 'percentage points|percentage point',
    mg: 'milligram|milligrams',
    ml: 'millilitre|millilitres|milliliter|milliliters',
    cl: 'centilitre|centilitres',
    are: 'are|ares',
    oz: 'ounce|ounces',
    stone: 'stone',
    gallon: 'gallon|gallons',
    pint: 'pint|pints',
    nmi: 'nautical mile|nautical miles|sea mile|sea miles',
    kmh: 'kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|kph',
    mps: 'metres per second|meters per second|metres a second',
    mph: 'miles per hour|miles an hour|mile an hour',
    knot: 'knot|knots',
    kwh: 'kilowatt hour|kilowatt hours',
    mwh: 'megawatt hour|megawatt hours',
    gwh: 'gigawatt hour|gigawatt hours',
    twh: 'terawatt hour|terawatt hours',
    ko: 'kilobyte|kilobytes|kb',
    mo: 'megabyte|megabytes|mb',
    go: 'gigabyte|gigabytes|gb',
    to: 'terabyte|terabytes|tb',
    db: 'decibel|decibels',
    hz: 'hertz',
    degf: 'degrees fahrenheit|degree fahrenheit',
    xof: 'cfa francs|francs cfa',
    deg: 'degree|degrees|degrees celsius|degree celsius|degrees centigrade',
  } as Record<string, string>,
}
