import { moodsOfRows, verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import type { ReadWord } from '../network/read-words'

/** The network invents infinitives for verbs it has never seen ("prévoyer"): a lexicon that knows the form has the last word. */
export function frenchLemma(form: string, { upos, feats, lemma }: ReadWord): string {
  if (upos !== 'VERB' && upos !== 'AUX') return lemma
  const slots = verbSlots(lookupForm(form))
  if (slots.length === 0 || slots.some(slot => slot.lemma === lemma)) return lemma
  const same = slots.filter(({ row }) => moodsOfRows[row]?.every(value => feats.includes(`=${value}`)))
  return (same[0] ?? slots[0])?.lemma ?? lemma
}
