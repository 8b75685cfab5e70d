import type { TaggedToken, VerbGroup } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import type { FiniteForm } from './finite-form'

/** The tense of a group, by its finite word, its modal, and whether it is a perfect. */
export function tenseOf(
  finite: TaggedToken | undefined,
  { mood, tense }: FiniteForm,
  modal: string | null,
  perfect: boolean,
  main: TaggedToken | undefined,
): VerbGroup['tense'] {
  const word = lookupForm(finite?.form ?? '')
  if (modal && /^(?:will|wo|'ll|shall)$/.test(word)) return 'future'
  if (mood === 'Cnd' || (modal && /^(?:would|'d)$/.test(word))) return 'conditional'
  if (mood === 'Sub') return 'subjunctive'
  if (tense === 'Fut') return 'future'
  if (main !== finite && main?.feats.VerbForm === 'Part' && main.feats.Tense === 'Pres') return 'progressive'
  if (perfect) return tense === 'Pres' ? 'past' : 'pluperfect'
  if (tense === 'Imp') return 'imperfect'
  return tense === 'Past' ? 'past' : 'present'
}
