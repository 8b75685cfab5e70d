import type { TaggedToken, VerbGroup } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'

/** The tense of a group, by its finite word, its modal, and whether it is a perfect. */
export function tenseOf(
  finite: TaggedToken | undefined,
  modal: string | null,
  perfect: boolean,
  main: TaggedToken | undefined,
): VerbGroup['tense'] {
  const { Mood, Tense } = finite?.feats ?? {}
  const word = lookupForm(finite?.form ?? '')
  if (modal && /^(?:will|wo|'ll|shall)$/.test(word)) return 'future'
  if (Mood === 'Cnd' || (modal && /^(?:would|'d)$/.test(word))) return 'conditional'
  if (Mood === 'Sub') return 'subjunctive'
  if (Tense === 'Fut') return 'future'
  if (main !== finite && main?.feats.VerbForm === 'Part' && main.feats.Tense === 'Pres') return 'progressive'
  if (perfect) return Tense === 'Pres' ? 'past' : 'pluperfect'
  if (Tense === 'Imp') return 'imperfect'
  return Tense === 'Past' ? 'past' : 'present'
}
