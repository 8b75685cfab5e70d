import { createRequire } from 'node:module'
import { kept } from '../kept'
import { finish, type Steps } from '../steps'
import { featsOf, type WordReading } from './reading'

type Conjugation = Partial<Record<string, readonly (string | null)[]>>

const moods: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  P: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Pres' },
  I: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Imp' },
  J: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Past' },
  F: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Fut' },
  C: { VerbForm: 'Fin', Mood: 'Cnd', Tense: 'Pres' },
  S: { VerbForm: 'Fin', Mood: 'Sub', Tense: 'Pres' },
  T: { VerbForm: 'Fin', Mood: 'Sub', Tense: 'Past' },
  Y: { VerbForm: 'Fin', Mood: 'Imp', Tense: 'Pres' },
  G: { VerbForm: 'Part', Tense: 'Pres' },
  K: { VerbForm: 'Part', Tense: 'Past' },
  W: { VerbForm: 'Inf' },
}
const finiteEndings = ['s1', 's2', 's3', 'p1', 'p2', 'p3']
const participleEndings = ['ms', 'mp', 'fs', 'fp']
/** Third persons first: news has few of the others. */
const personCost = [0.8, 1, 0, 0.4, 0.6, 0]
const moodCost: Readonly<Record<string, number>> = { S: 0.6, T: 1, Y: 1.6 }

type Slot = { lemma: string; mood: string; index: number }
const slots = kept<Map<string, Slot[]>>('french-verbs')

/** Every form of some 7,800 verbs (Lefff), read once, when the first French article comes. */
export function* loadVerbs(): Steps<Map<string, Slot[]>> {
  if (slots.value) return slots.value
  const conjugations: Record<string, Conjugation> = createRequire(import.meta.url)(
    'french-verbs-lefff/dist/conjugations.json',
  )
  const forms = new Map<string, Slot[]>()
  const lemmas = Object.entries(conjugations)
  for (const [number, [lemma, conjugation]] of lemmas.entries()) {
    if (number % 200 === 0) yield number / lemmas.length
    for (const mood of Object.keys(moods))
      for (const [index, form] of (conjugation[mood] ?? []).entries()) {
        if (!form || form === 'NA' || (form === 'faut' && lemma !== 'falloir')) continue
        const known = forms.get(form)
        if (known) known.push({ lemma, mood, index })
        else forms.set(form, [{ lemma, mood, index }])
      }
  }
  slots.value ??= forms
  return slots.value
}

const auxiliaries = new Set(['être', 'avoir'])

/** What a form can be as a verb; empty when it is none. `form` in small letters. */
export function verbReadings(form: string): WordReading[] {
  const known = slots.value ?? finish(loadVerbs())
  return (known.get(form) ?? []).map(({ lemma, mood, index }) => {
    const ending =
      mood === 'K' ? participleEndings[index] : mood === 'G' || mood === 'W' ? '' : finiteEndings[index]
    const rare = mood === 'K' || mood === 'G' || mood === 'W' ? 0 : (personCost[index] ?? 0)
    return {
      upos: auxiliaries.has(lemma) ? 'AUX' : 'VERB',
      lemma,
      feats: { ...moods[mood], ...featsOf(ending ?? '') },
      cost: rare + (moodCost[mood] ?? 0),
    }
  })
}
