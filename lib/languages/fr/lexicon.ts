/** Words before which "de" and "à" belong to one preposition: "en raison de", "à cause de". */
export const longPrepositions =
  `au contraire de|à l'inverse de|à la différence de|contrairement à|à cause de|à la suite de|suite à|en raison de|grâce à|faute de|au cours de|au lieu de|au sein de|au terme de|au profit de|au moyen de|au nom de|à l'issue de|à l'occasion de|à l'aide de|à l'invitation de|à l'égard de|à l'encontre de|à l'origine de|à partir de|à propos de|à travers|afin de|autour de|auprès de|avant de|au-delà de|aux côtés de|au-dessus de|au-dessous de|d'après|de la part de|en dehors de|en faveur de|en présence de|en vertu de|face à|hors de|jusque à|jusqu' à|le long de|lors de|loin de|par rapport à|près de|quant à|sous peine de|vis-à-vis de|en face de|à côté de|à l'intérieur de|à l'extérieur de|au bord de|au pied de|au centre de|au cœur de|au nord de|au sud de|à l'est de|à l'ouest de|en l'honneur de|compte tenu de|en matière de|dans le cadre de|à hauteur de|à compter de|en plus de|en cas de|en train de|par-dessus`.split(
    '|',
  )

/** They go with a clause, never with the noun before them. */
export const clausePrepositions: ReadonlySet<string> = new Set(
  "selon|d'après|malgré|en raison de|à cause de|grâce à|faute de|suite à|à la suite de|afin de|au lieu de|lors de|compte tenu de".split(
    '|',
  ),
)

/** Before a date they tell when something was done ("en mars", "dès lundi"). */
export const timePrepositions: ReadonlySet<string> = new Set('en dès depuis avant après'.split(' '))

/** Between an amount and what it is counted by: "120 euros par mois". */
export const ratePrepositions: ReadonlySet<string> = new Set('par pour sur contre'.split(' '))

/** They open what is said, known or asked; other conjunctions open a circumstance. */
export const complementisers: ReadonlySet<string> = new Set('que si comment combien pourquoi'.split(' '))

/** Before a number they round it. */
export const roundings: ReadonlySet<string> = new Set(
  "environ|jusqu' à|près de|plus de|moins de|plus d'|moins d'|près d'|quelque|presque|au moins|au plus".split(
    '|',
  ),
)

/** Words that open a clause together: "parce que", "avant que". */
export const longConjunctions =
  `parce que|alors que|tandis que|bien que|pour que|afin que|avant que|après que|depuis que|pendant que|dès que|aussitôt que|jusqu' à ce que|sans que|ainsi que|de sorte que|si bien que|au motif que|à condition que|à mesure que|même si|comme si|au cas où|au moment où|selon lequel|selon laquelle|selon lesquels|d'autant que|d'autant plus que|étant donné que|vu que|outre que|plutôt que|tant que`.split(
    '|',
  )

/** "un projet pilote": of two nouns side by side the second describes the first. */
export const describesNext = false as boolean

/** Before an adverb or an adjective they say how much; most have other uses. */
export const degreeAdverbs: ReadonlySet<string> = new Set(
  'très trop si extrêmement plus moins bien aussi assez fort peu tout insuffisamment suffisamment particulièrement relativement autrement encore'.split(
    ' ',
  ),
)
