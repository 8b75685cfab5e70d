import type { GeneralNoun, PronounUse } from '@/lib/model/pronoun-use'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))
const uses = (forms: string, use: PronounUse): [string, PronounUse][] =>
  forms.split(' ').map(form => [form, use])
const kinds = (nouns: string, kind: GeneralNoun): [string, GeneralNoun][] =>
  nouns.split(' ').map(noun => [noun, kind])

export const personalPronouns: ReadonlyMap<string, PronounUse> = new Map([
  ...uses('he', { gender: 'Masc', number: 'Sing', person: true }),
  ...uses('she', { gender: 'Fem', number: 'Sing', person: true }),
  ...uses('it', { gender: null, number: 'Sing', person: false }),
  ...uses('they', { gender: null, number: 'Plur', person: null, ofBodies: true }),
])

/** "it" is a subject or an object by its place, "her" an object or a possessive by its tag. */
export const objectPronouns: ReadonlyMap<string, PronounUse> = new Map([
  ...uses('him', { gender: 'Masc', number: 'Sing', person: true }),
  ...uses('her', { gender: 'Fem', number: 'Sing', person: true }),
  ...uses('it', { gender: null, number: 'Sing', person: false }),
  ...uses('them', { gender: null, number: 'Plur', person: null, ofBodies: true }),
])

/** After a preposition they have the forms of objects. */
export const freePronouns: ReadonlyMap<string, PronounUse> = objectPronouns

export const possessives: ReadonlyMap<string, PronounUse> = new Map([
  ...uses('his', { gender: 'Masc', number: 'Sing', person: true }),
  ...uses('her', { gender: 'Fem', number: 'Sing', person: true }),
  ...uses('its', { gender: null, number: 'Sing', person: false }),
  ...uses('their', { gender: null, number: 'Plur', person: null, ofBodies: true }),
])

/** "the latter": the one that was named last. */
export const lastNamed: ReadonlyMap<string, PronounUse> = new Map([
  ...uses('latter', { gender: null, number: 'Sing', person: null }),
])

/** "it rains": with these verbs the pronoun never means anybody. */
export const emptySubjectVerbs = words('rain snow hail drizzle thunder')
/** "there remain two boats": in English the tags tell "there". */
export const presentingVerbs = words('take cost')
/** "it seems that", "it was decided to": nobody is meant when a clause or an infinitive follows. */
export const seemingVerbs = words(
  'seem appear happen matter turn emerge transpire follow occur dawn strike say believe think know report decide agree expect hope suggest estimate rumour allege find hurt pay take cost',
)
/** In the passive nobody is meant, though no clause follows: "it was agreed on Monday". */
export const emptyPassiveVerbs = words('agree')
/** "it is clear that", "it was getting dark": what is said of nobody. */
export const emptyPredicates = words(
  'clear possible impossible necessary important essential difficult easy hard likely unlikely true false obvious evident certain rare common forbidden time late early dark cold hot warm sunny windy noon midnight o’clock useless useful better best normal surprising strange odd sad pity shame good bad wrong right worth illegal legal vital crucial urgent tempting dangerous unfair fair fun monday tuesday wednesday thursday friday saturday sunday winter spring summer autumn raining snowing',
)
/** These alone stand for nobody. */
export const emptyPronouns = words('it')
export const clauseOpeners = words('that whether if')
/** "il y a": the word for the place, and its verb. */
export const presentingPlaces = words('')
export const placePresentingVerbs = words('')
/** Of the verbs that seem, those that do so in the active; saying and thinking do in the passive. */
export const activeSeemingVerbs = words('seem appear happen turn')
/** Before an infinitive whose subject stands before: "a prié Anne de partir". */
export const infinitiveMarks = words('to')
/** They make several of what they join. */
export const andWords = words('and &')
/** "it was getting late": what one says of nobody comes about. */
export const becomingVerbs = words('get grow become')
/** "it took an hour to find the inn" */
export const lastingVerbs = words('take')
/** "it was … who": the pronoun that only points at what follows. */
export const cleftPronouns = words('it')

/** They open a clause that may look forward to the subject behind it. */
export const asideOpeners = words('when while once if as until since after before')

/** What a subject of these verbs must be: alive. */
export const livingVerbs = words(
  'die bear grow sleep eat drink dream cry smile laugh marry wed read write live walk run swim sing dance shout tremble breathe divorce resign swear kiss bury pray greet jump hunt pick cook sew paint draw hug',
)
/** The same of bodies as well as of the living: somebody acts. */
export const actingVerbs = words(
  'study teach inherit plead learn thank advise sell buy hire fire sign negotiate donate pay invite sue accuse praise help promise agree vote recruit elect appoint rent borrow lend invest chair found manage publish resign apologise apologize campaign',
)
/** The same with a reflexive: "il s’est rendu au Pérou". */
export const livingReflexives = words('')
/** "served as a captain": what is said of somebody named elsewhere. */
export const capacityWords = words('as')
/** They stand for people alone. */
export const humanPronouns = words('he she him her')
export const copularVerbs = words('be become remain stay')
/** First names of women and men alike. */
export const eitherFirstNames = words(
  'alex chris sam jordan taylor kim robin leslie lesley morgan charlie jamie casey riley pat terry tracy kelly ashley jackie jan jean lee sandy val vivian carol',
)
/** Ends of nouns for persons, where no list says it; the second only of who acts ("the welder said"). */
export const personEndings =
  /(?:..(?:man|woman|men|women|smith|wright|monger|ician|ologist|ographer|herdess|herd)|[a-z]{4,}ists?)s?$/
export const agentEndings = /(?:er|or|eer|ant)s?$/
/** Who is spoken, written or given to, with these verbs, is somebody; who one is with is so with any. */
export const dativePrepositions = words('to')
export const dativeVerbs = words(
  'send give lend show offer hand sell teach write speak talk listen introduce present marry lose surrender succeed',
)
export const companionPrepositions = words('with')
/** Ends of nouns for things and ideas, where no list says otherwise. */
export const thingEndings =
  /(?:tion|sion|ness|ity|ment|ship|ism|ure|ance|ence|hood|dom|ing|logy|graphy|ware|age)s?$/
/** A name behind them is rather a place's than a person's. */
export const placingPrepositions = words(
  'in on at from near into through across under over around behind inside outside within beneath below above beside between',
)
/** What these verbs are done to is somebody. */
export const personObjectVerbs = words(
  'greet scold congratulate thank kiss hug accuse convince invite question arrest marry comfort reassure warn punish sentence fire hire recruit summon suspect appoint elect injure murder kill heal escort wake slap inform persuade warn notify tell jail imprison bury baptise knight decorate dismiss ordain crown behead hang deport exile extradite pardon acquit',
)
/** Their object may be what was just said: "personne ne le sait". */
export const clauseObjectVerbs = words(
  'say think believe hope claim confirm admit prove do suppose guess swear promise mean',
)
/** Before a function: who will have it or had it, and not who has it. */
export const otherHolders = words('future next previous')
/** A noun that only counts or parts what hangs on it: nobody is meant by it. */
export const amountNouns = words(
  'number part majority half third quarter dozen score hundred thousand million billion rest lot series sort kind type time end beginning middle head place case fact account need reason cause way side top bottom front back order addition spite',
)
/** Persons by what they are; functions are among the role nouns. */
export const personNouns = words(
  'man woman boy girl child baby teenager adult person people gentleman lady guy bloke lad lass elder youngster toddler twin parent grandfather grandmother grandparent father-in-law mother-in-law stepfather stepmother godfather godmother fiancé fiancée partner companion neighbour neighbor resident inhabitant citizen passer-by traveller traveler tourist visitor customer client patient pupil schoolboy schoolgirl student teacher headteacher tutor lecturer postman postwoman firefighter fireman policeman policewoman officer constable soldier sailor fisherman shepherd peasant farmer grower winemaker gardener guard caretaker janitor cook waiter waitress merchant trader shopkeeper butcher grocer pharmacist chemist hairdresser barber tailor seamstress shoemaker cobbler blacksmith mason plumber electrician mechanic worker employee clerk pensioner retiree trainee courier driver cyclist pedestrian motorist passenger lieutenant sergeant investigator detective spy thief burglar robber murderer killer prisoner inmate hostage suspect defendant victim witness plaintiff juror solicitor barrister dealer bookseller publisher author translator archaeologist surgeon dentist vet midwife psychologist scholar inventor pioneer geographer philosopher linguist botanist zoologist dyer weaver composer violinist pianist conductor dancer tenor soprano presenter broadcaster referee umpire winner loser rival opponent teammate goalkeeper striker defender skier boxer candidate voter rebel protester striker volunteer donor refugee migrant immigrant knight baron baroness marquis regent monarch tsar sultan emir pharaoh monk nun priest vicar curate rabbi imam witch wizard fairy ogre giant giantess elf mermaid magician pirate hero heroine hermit beggar tramp orphan woodcutter miller innkeeper groom executioner slave settler viking user subscriber reader spectator viewer consumer producer tenant landlord landlady taxpayer shareholder investor banker accountant entrepreneur associate colleague accomplice host hostess guest guide hiker walker academic expert intellectual artist keeper painter survivor scientist archaeologist reporter correspondent columnist critic actor page chief nurse engineer mayor official politician lawmaker legislator agent kidnapper attacker assailant gunman shooter fighter insurgent fugitive exile supporter serviceman magistrate footballer sportsman comedian astronaut bandit criminal trafficker jihadist terrorist islamist grandson granddaughter ancestor descendant widower jockey guardian bystander intruder',
)
export const masculineNouns = words(
  'man boy father son brother husband uncle nephew grandfather king prince duke emperor lord gentleman guy bloke lad monk priest postman fireman policeman fisherman chairman spokesman businessman widower groom hero wizard waiter actor baron sultan emir pharaoh tsar pope congressman stepfather godfather landlord headmaster schoolboy',
)
export const feminineNouns = words(
  'woman girl mother daughter sister wife aunt niece grandmother queen princess duchess empress lady lass nun postwoman policewoman chairwoman spokeswoman businesswoman widow bride heroine witch waitress actress baroness tsarina congresswoman stepmother godmother landlady headmistress schoolgirl seamstress giantess mermaid hostess midwife goddess',
)
export const animalNouns = words(
  'animal beast bird fish insect dog cat kitten puppy wolf fox bear lion lioness tiger elephant monkey horse mare foal donkey cow bull calf ox sheep lamb goat pig sow boar deer stag rabbit hare mouse rat hedgehog squirrel beaver otter badger bat hen cock rooster chick duck goose swan turkey pigeon crow raven magpie owl eagle falcon gull swallow sparrow nightingale blackbird stork penguin parrot snake viper lizard tortoise turtle crocodile frog toad salmon trout shark whale dolphin seal orca bee wasp ant butterfly fly mosquito spider ladybird cicada snail slug worm dragon unicorn dinosaur mammoth giraffe zebra hippo rhino camel lynx panther leopard tern',
)

/** "the company": any organisation may be meant by them, by firms only those that are no ministry, club or school. */
export const anyBodyNouns = words('company firm group organisation organization')
export const firmNouns = words('company firm group')
/** In the name of an organisation or before it, they do not tell against a firm. */
export const firmWords = words(
  'company firm group bank manufacturer maker operator insurer startup corporation works brothers press laboratory monopoly service services radio channel television cooperative',
)

/** "this project", "the river": what a noun with "the" or a demonstrative may mean, without having been said. */
export const generalNouns: ReadonlyMap<string, GeneralNoun> = new Map([
  ...kinds('country nation state kingdom', 'country'),
  ...kinds('city town village capital', 'town'),
  ...kinds('region province county island archipelago territory valley', 'region'),
  ...kinds('river lake stream sea', 'water'),
  ...kinds('mountain peak volcano summit', 'height'),
  ...kinds('project plan measure decision initiative programme program reform scheme proposal', 'scheme'),
  ...kinds('animal beast bird species insect mammal rodent fish reptile creature', 'animal'),
  ...kinds('event disaster accident incident tragedy phenomenon', 'event'),
  ...kinds('book novel film movie work play album painting', 'work'),
])
/** Words in the name or before it that tell a water or a height ("the River Tamsel", "Mount Elgon"). */
export const waterNames = words('river lake sea ocean canal stream gulf bay loch')
export const heightNames = words('mount mountain peak volcano mountains ben fell')

/** English places have no gender. */
export function placeGender(_name: string): 'Masc' | 'Fem' | null {
  return null
}
