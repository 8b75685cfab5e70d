/**
 * Closed-class words, one line a part of speech: `form/lemma=features`. Features: m f (gender), s p (number),
 * 1 2 3 (person), R (reflexive), and a kind: d definite, i indefinite, D demonstrative, P possessive, r relative,
 * q interrogative, n negation. The order of lines is the order of preference.
 */
export const closedWords: string = `
DET the=d a=si an/a=si this=sD that=sD these/this=pD those/that=pD my=P your=P his=msP her=fsP its=sP our=P their=pP each=s every=s both=p either=s neither=s no=n some any all another=s several=p many=p few=p which=r whose=r what=q
ADP of in on at by for from with without into onto upon about against between among through throughout during before after since until till under over above below behind beside beyond near within across along around past off out up down despite except like unlike toward towards via per than as amid amongst alongside besides inside outside opposite aboard plus
PRON he=ms3 she=fs3 it=s3 they=p3 i=s1 we=p1 you=2 him/he=ms3 her/she=fs3 them/they=p3 me/i=s1 us/we=p1 himself=ms3R herself=fs3R itself=s3R themselves=p3R myself=s1R ourselves=p1R yourself=s2R
PRON who=r whom/who=r which=r that=r whose=r what=q this=sD that=sD these/this=pD those/that=pD one=s mine=s hers=s ours=p theirs=p his=s nobody=s3 nothing=s3 none=s3 someone=s3 somebody=s3 something=s3 everyone=s3 everybody=s3 everything=s3 anyone=s3 anybody=s3 anything=s3 there each=s both=p neither=s either=s
SCONJ that because although though while whereas if unless when whenever where wherever once until since after before as whether lest why how
CCONJ and or but nor yet so
PART to not=n n't/not=n 's '
AUX be is/be are/be was/be were/be been/be being/be am/be have has/have had/have having/have do does/do did/do will would can could may might shall should must ca/can wo/will 'll/will 'd/would 've/have 're/be 'm/be ought
NUM one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
`

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

/** Empty in English, where nouns have no gender. */
export const epiceneNouns: string = ''
