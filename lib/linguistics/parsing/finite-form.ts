import type { TaggedToken } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'

/** Mood and tense of a finite word, as Universal Dependencies names them. */
export type FiniteForm = { mood: string | undefined; tense: string | undefined }

/** Rows of the French conjugations: present, imperfect, passé simple, future, conditional, subjunctives, imperative. */
const rows: Readonly<Record<string, FiniteForm>> = {
  P: { mood: 'Ind', tense: 'Pres' },
  I: { mood: 'Ind', tense: 'Imp' },
  J: { mood: 'Ind', tense: 'Past' },
  F: { mood: 'Ind', tense: 'Fut' },
  C: { mood: 'Cnd', tense: 'Pres' },
  S: { mood: 'Sub', tense: 'Pres' },
  T: { mood: 'Sub', tense: 'Imp' },
  Y: { mood: 'Imp', tense: 'Pres' },
}

const byLexicon = {
  // "pourraient" is nothing but a conditional; "donne" may be several things, of which the network chooses.
  fr: form => {
    const found = new Set(verbSlots(form).flatMap(({ row }) => (rows[row] ? [row] : [])))
    const [only] = found
    return found.size === 1 && only ? (rows[only] ?? null) : null
  },
  en: () => null,
} satisfies { [L in Language]: (form: string) => FiniteForm | null }

/** What the network says, unless a lexicon knows of one reading only. */
export function finiteForm(token: TaggedToken | undefined, language: Language): FiniteForm {
  const { Mood, Tense } = token?.feats ?? {}
  return (token && byLexicon[language](lookupForm(token.form))) ?? { mood: Mood, tense: Tense }
}

const neverFinite = {
  fr: form => {
    const slots = verbSlots(form)
    return slots.length > 0 && slots.every(({ row }) => row === 'K')
  },
  en: () => false,
} satisfies { [L in Language]: (form: string) => boolean }

/** "reçue", "vendus": forms that are past participles and nothing else, whatever the network makes of them. */
export function isParticipleOnly(form: string, language: Language): boolean {
  return neverFinite[language](lookupForm(form))
}
