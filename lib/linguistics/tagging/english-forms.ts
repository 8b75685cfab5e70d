/** Past participles that differ from the past tense; the past tense itself is then never a participle. */
const participles = new Set(
  'arisen awoken been begun bitten blown born broken chosen done drawn driven drunk eaten fallen flown forbidden forgiven forgotten frozen given gone grown hidden known lain mistaken overcome proven ridden risen rung run sewn shaken shown shrunk spoken stolen sung sunk sworn swum taken thrown torn undergone undertaken withdrawn woken worn woven written'.split(
    ' ',
  ),
)
/** Participles that are the base form as well. */
const baseParticiples = new Set('come become overcome run'.split(' '))
const pastOnly = new Set(
  'arose awoke was were began bit blew broke chose did drew drove drank ate fell flew forbade forgave forgot froze gave went grew hid knew lay overcame rode rose rang ran shook shrank spoke stole sang sank swore swam took threw tore underwent undertook withdrew woke wore wove wrote saw came became showed'.split(
    ' ',
  ),
)
/** Past tense and participle are the base form itself. */
const unchanging = new Set(
  'cut put set hit let cost hurt shut split spread quit bet burst cast rid read beat'.split(' '),
)

/** Past forms that taggers take for nouns or adjectives now and then. */
export const irregularPasts: ReadonlyMap<string, string> = new Map(
  'won:win told:tell sold:sell built:build sent:send lent:lend spent:spend kept:keep held:hold paid:pay met:meet led:lead taught:teach caught:catch bought:buy brought:bring sought:seek fought:fight became:become grew:grow drew:draw threw:throw flew:fly knew:know wrote:write rode:ride swam:swim sang:sing drove:drive ate:eat began:begin chose:choose gave:give took:take wore:wear woke:wake shook:shake swore:swear tore:tear understood:understand forgot:forget forgave:forgive arose:arise sank:sink stole:steal stood:stand sat:sit slept:sleep swept:sweep wept:weep crept:creep made:make lost:lose said:say came:come went:go saw:see spoke:speak broke:break fell:fall'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

/** Participles that taggers take for nouns or adjectives after "have" and "be". */
export const irregularParticiples: ReadonlyMap<string, string> = new Map(
  'arisen:arise begun:begin bitten:bite blown:blow chosen:choose driven:drive eaten:eat fallen:fall flown:fly forbidden:forbid forgiven:forgive forgotten:forget given:give grown:grow ridden:ride risen:rise rung:ring shaken:shake shown:show sung:sing sunk:sink sworn:swear swum:swim taken:take thrown:throw torn:tear undergone:undergo undertaken:undertake withdrawn:withdraw worn:wear woven:weave'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

const modals = new Set("will would can could may might shall should must ought ca wo 'll 'd".split(' '))

export type EnglishForm =
  | 'modal'
  | 'base'
  | 'third'
  | 'gerund'
  | 'past'
  | 'participle'
  | 'past-or-participle'
  | 'base-or-participle'
  | 'any'

/** What the form alone tells of an English verb; `form` in small letters. */
export function formOfVerb(form: string, lemma: string): EnglishForm {
  if (modals.has(form)) return 'modal'
  if (participles.has(form) && form !== lemma) return 'participle'
  if (pastOnly.has(form)) return 'past'
  if (unchanging.has(form)) return 'any'
  if (baseParticiples.has(form)) return 'base-or-participle'
  if (form.endsWith('ing') && form !== lemma) return 'gerund'
  if (/^(?:is|has|does|'s)$/.test(form) || (form.endsWith('s') && form !== lemma)) return 'third'
  if (/^(?:be|am|are|have|do|'re|'ve|'m)$/.test(form) || form === lemma) return 'base'
  return 'past-or-participle'
}
