export const longPrepositions =
  'according to|because of|due to|thanks to|instead of|in front of|on behalf of|as part of|as well as|such as|out of|ahead of|along with|apart from|aside from|away from|close to|prior to|owing to|in addition to|in spite of|in response to|in favour of|in favor of|in charge of|in order to|next to|rather than|at the end of|in the middle of|by means of|with regard to|by way of|in terms of|on top of|as a result of|in honour of|in honor of|for the sake of'.split(
    '|',
  )

/** They go with a clause, never with the noun before them. */
export const clausePrepositions: ReadonlySet<string> = new Set(
  'according to|because of|thanks to|owing to|despite|in spite of|instead of|as a result of|in addition to'.split(
    '|',
  ),
)

/** Before a date they tell when something was done ("in March", "since Monday"). */
export const timePrepositions: ReadonlySet<string> = new Set('in on since before after until'.split(' '))

/** Between an amount and what it is counted by: "£120 per month". */
export const ratePrepositions: ReadonlySet<string> = new Set('per for on from'.split(' '))

/** They open what is said, known or asked; other conjunctions open a circumstance. */
export const complementisers: ReadonlySet<string> = new Set('that whether if for how why'.split(' '))

/** Before a number they round it. */
export const roundings: ReadonlySet<string> = new Set(
  'about|around|nearly|almost|over|under|some|up to|more than|less than|fewer than|at least|at most'.split(
    '|',
  ),
)

export const longConjunctions =
  'so that|even if|even though|as if|as though|as soon as|as long as|in case|now that|provided that|given that|in order that|except that|ever since|just as|only when|the moment'.split(
    '|',
  )

/** "population density": of two nouns side by side the first describes the second. */
export const describesNext = true as boolean

/** Before an adverb or an adjective they say how much; most have other uses. */
export const degreeAdverbs: ReadonlySet<string> = new Set(
  'very extremely more most less least as so too quite rather fairly relatively much far'.split(' '),
)
