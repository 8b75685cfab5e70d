const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))

/** Beside the verbs of saying, these too frame what is said: “Why not?” wondered the pilot. */
export const framingVerbs = words(
  'think wonder muse reason marvel hope fear imagine reflect read tweet post chuckle giggle grin smile sob weep wail moan groan growl grumble mutter mumble stammer hiss bellow roar yell scream shriek gasp threaten beg plead order command instruct advise warn thank agree disagree object argue counter respond interject interrupt chime echo enthuse lament vow pledge swear tease taunt sneer scoff inquire enquire query declare begin',
)
/** What follows them is whom one speaks to, unless words are quoted: no subject. */
export const addressVerbs = words(
  'tell ask remind assure inform advise warn accuse thank order instruct call describe',
)
/** Nouns, besides functions and organisations, for whom or what can speak. */
export const speakerNouns = words(
  'dean rector provost warden ranger guard people source statement report study survey document text message letter testimony proverb dispatch article note poll file law constitution bible gospel legend sign notice guide site website blog page account weekly monthly magazine review press media gazette bulletin editorial headline authority authorities police officer officers official officials soldier trooper detective investigator jury family relative relatives parent parents mother father woman man girl boy child lady gentleman youth resident neighbour neighbor customer client passer-by visitor tourist spectator student pupil teacher lecturer employee worker owner colleague friend spokesman spokeswoman spokesperson government opposition leader captain defender striker goalkeeper technician host presenter organiser organizer producer farmer fisherman grower shopkeeper bookseller cook scientist scholar astrophysicist geneticist botanist philosopher psychologist psychiatrist planner author narrator hero heroine translator interpreter vet pharmacist surgeon nurse rescuer volunteer member diplomat campaigner activist critic observer veteran pensioner grandmother grandfather aunt uncle teenager toddler king queen bishop priest vicar curate monk nun imam rabbi american australian canadian german italian russian',
)
/** Heads of a noun phrase that only says how much of the noun after "of" there is: it is plural by itself. */
export const collectives = words('majority number half third quarter part couple group')
/** Before a noun they name whose words or view these are: "according to police". */
export const accordingTo: readonly string[] = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
]
/** Of these, the ones that mostly mean something else: none in English. */
export const weaklyAccordingTo = words('')
/** Words that say that the writer does not vouch for it. */
export const hedgingWords: readonly string[] = [
  'apparently',
  'reportedly',
  'allegedly',
  'supposedly',
  'purportedly',
  'seemingly',
  'presumably',
  'probably',
  'possibly',
  'perhaps',
  'maybe',
]
/** Verbs with an impersonal subject that report hearsay: "it seems that". */
export const hearsayVerbs = words('seem appear')
/** English has no mood that reports without vouching. */
export const conditionalReports: boolean = false
/** Openers of what is said indirectly. */
export const reportingConjunctions = words('that whether if how why')
/** How the treebanks of the language label a frame beside words said, a part of a name, and a noun phrase that tells when. */
export const frameRelation: string = 'parataxis'
export const nameRelation: string = 'compound'
export const timeRelation: string = 'obl:unmarked'
/** Empty in English: no infinitive tells what was said. */
export const narrativeMark = words('')
/** Verbs after which quoted words are a title, or a name, and no speech. */
export const titlingVerbs = words('title titled entitle entitled')
export const namingVerbs = words(
  'call called so-called name named dub dubbed nickname nicknamed christen christened label labelled',
)
/** Nouns whose name follows between quotation marks: "the novel “…”". */
export const titledNouns = words(
  'film movie novel book album song play opera ballet essay poem painting sculpture exhibition series show documentary podcast game review magazine newspaper article chapter programme program project operation plan act report study competition festival comedy story tale fable single track mission campaign collection label prize slogan motto term word phrase',
)
/** Whether the past tense says if one or several act ("ont dit"). */
export const pastShowsNumber: boolean = false
/** Past participles that look like a finite form, so that the one may be taken for the other ("said", "dit"). */
export const participleOrPast: RegExp = /(?<!ing)$/u
/** Of these, the ones that are hardly ever a participle when they follow a mark. */
export const surelyPast: RegExp = /^said$/u
/** What may be cut off a regular form to find its verb. */
export const verbEndings: readonly string[] = ['ed', 'd', 's', 'es']
/** Whether the name and not the title is the head of "Governor Jane Roe". */
export const nameHeadsTitle: boolean = true
/** Words that begin with an apostrophe, which opens no quotation: "’em", "’tis". */
export const elidedOpenings: RegExp = /^(?:n|em|tis|twas|til|cause|bout|round|cos|im|er|s)\b/u
/** Subjects that name nobody: what they say is hearsay. */
export const genericSubjects = words('one')
/** Verbs of saying by which the writer doubts. */
export const doubtingVerbs = words('claim allege purport insinuate')
/** "one can read in the report": what is read speaks, behind one of these. */
export const readIn = words('in on')
/** Empty in English, where no mood reports. */
export const conditionMarks = words('')
/** Of the hedging words, the ones that say that others say so. */
export const hearsayWords = words('')
/** Verbs that name what one speaks about: words quoted after them are the speaker's. */
export const speakingVerbs = words('speak talk')
/** Nouns for those who do something mostly end like this: not enough to make a speaker, but beside a verb of saying it is. */
export const agentEndings: RegExp = /(?:[^aeiou]er|or|ist|ian|man|woman|ess)$/u
/** In the passive before an infinitive they tell what others say: "is said to have left". */
export const rumourVerbs = words('say report believe think allege rumour rumor understand suppose')
