const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))

export const sayingVerbs = words(
  'say tell announce state add assert explain indicate specify stress report recount claim argue estimate warn reply answer repeat recall regret conclude continue admit concede acknowledge confess maintain promise reveal signal summarise summarize insist ask write cry whisper sigh joke comment remark note observe testify denounce accuse confirm deny declare demand protest react retort suggest propose recommend describe mention complain fume boast predict urge shout murmur snap laugh recollect joke quip point call believe hail condemn criticise criticize deplore decry slam praise dismiss opine pronounce proclaim narrate relate inform disclose divulge contend allege caution elaborate reiterate mutter reckon quote',
)
export const thinkingVerbs = words(
  'think believe know hope fear want wish decide understand imagine suppose doubt ignore learn discover forget remember prefer love hate refuse accept consider plan judge seem dream feel look hear see choose hesitate expect realise realize',
)
export const motionVerbs = words(
  'go come leave arrive return enter climb descend travel walk run cross quit join meet flee marry work live study speak talk eat sleep laugh cry play swim fly drive sing paint write read sign resign die whisper retire train ride bear graduate teach compose star co-star portray wed enlist enrol emigrate paint',
)
export const copulas = words('be become remain stay seem appear look')
/** Empty in English: no verb of motion takes "be" in the perfect. */
export const unaccusatives = words('')
/** Before an infinitive they shade it. */
export const modals = words('will would can could may might shall should must ought need dare ca wo have use')
/** Verbs that may do the same and are no auxiliaries, with what stands before the infinitive ("-" for nothing). */
export const modalLinks: Readonly<Record<string, string>> = {
  have: 'to',
  use: 'to',
  ought: 'to',
  need: 'to -',
  dare: 'to -',
}
/** A participle needs one of them: "has sold, was sold". */
export const participleAuxiliaries = words('be have get')
/** "lent the museum a telescope". */
export const givesTwoObjects = true as boolean
/** "sold" is a past and a participle. */
export const pastLooksLikeParticiple = true as boolean
export const perfectAuxiliary = words('have')
export const passiveAuxiliary = words('be get')
/** With a subject "it" they may say nothing of anybody. */
export const impersonalVerbs = words('rain snow seem appear happen matter take emerge turn')
export const subjectPronouns = words('he she it they i we you this that these those there')
/** Between the subject and the verb. */
export const verbClitics = words('')
export const reflexives = words('himself herself itself themselves myself ourselves yourself')
/** Empty in English, whose participles agree with nothing. */
export const indirectReflexives = words('')
/** Empty in English, whose participles agree with nothing. */
export const objectlessVerbs = words('')
/** A relative that is the subject of its clause, always or when a verb follows at once. */
export const subjectRelatives = words('who which that')
/** "It was Paul who …", "it was in Lenne that …": the subject that stands for nobody, and what opens the clause that is told. */
export const cleftSubjects = words('it')
export const cleftOpeners = words('who that which')
/** "It is the only town that …": what it does says which one it is. */
export const rankedWords = words('first last only sole')
export const agentPrepositions = words('by')
export const impersonalPronouns = words('it there')
/** Of these, the ones that never stand for somebody. */
export const neverSomebody = words('there')
/** Verbs that have no other subject. */
/** "it was a fine morning" needs no list: French makes its weather with a verb. */
export const weatherVerbs = words('')
export const weatherNouns = words('')
export const alwaysImpersonal = words('rain snow')
/** Empty in English: no preposition is written together with an article. */
export const contracted: ReadonlyMap<string, string> = new Map()
/** It joins a noun to the noun before: always a part of that phrase. */
export const genitives = words('of')
export const negations = words("not n't never no neither")
/** Behind the verb. */
export const afterNegations = words("not n't never")
/** Forms that are nothing but the past of an irregular verb, with its lemma. */
export const onlyPasts: ReadonlyMap<string, string> = new Map(
  'ate:eat became:become began:begin blew:blow broke:break chose:choose drew:draw drove:drive flew:fly forbade:forbid forgave:forgive forgot:forget fought:fight gave:give grew:grow knew:know overcame:overcome rang:ring sang:sing sank:sink shook:shake shrank:shrink sought:seek stole:steal swam:swim swore:swear taught:teach threw:throw took:take underwent:undergo undertook:undertake understood:understand went:go wept:weep withdrew:withdraw woke:wake wore:wear wove:weave wrote:write'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)
/** Pasts of irregular verbs whose participle is another form, with their lemma, also those that are other words as well. */
export const pastForms: ReadonlyMap<string, string> = new Map([
  ...onlyPasts,
  ...'bore:bear came:come did:do drank:drink fell:fall hid:hide overtook:overtake rode:ride rose:rise ran:run saw:see spoke:speak sprang:spring tore:tear arose:arise foresaw:foresee mistook:mistake proved:prove showed:show bit:bite froze:freeze'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
])
/** How an auxiliary of a compound tense hangs on its participle. */
export const tenseRelation = 'aux' as 'aux' | 'aux:tense'
