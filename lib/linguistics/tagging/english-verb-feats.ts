import type { TaggedToken } from '@/lib/model/document'
import { formOfVerb } from './english-forms'
import { lookupForm } from './reading'

/** Fills in the form of each verb from its spelling and from the auxiliary before it ("has been seen", "to see"). */
export function verbFeats(tokens: readonly TaggedToken[]): TaggedToken[] {
  const done: TaggedToken[] = []
  for (const token of tokens) {
    if (token.upos !== 'VERB' && token.upos !== 'AUX') done.push(token)
    else done.push({ ...token, ...judged(token, done) })
  }
  return done
}

function judged(
  token: TaggedToken,
  before: readonly TaggedToken[],
): Pick<TaggedToken, 'feats' | 'confidence'> {
  const form = lookupForm(token.form)
  const kind = formOfVerb(form, token.lemma)
  const governor = governorOf(before)
  const sure = token.confidence
  const finite = (Tense: string, more: Record<string, string> = {}) => ({ VerbForm: 'Fin', Tense, ...more })
  if (kind === 'modal') return { feats: finite('Pres', { Modal: 'Yes' }), confidence: sure }
  if (kind === 'third') return { feats: finite('Pres', { Number: 'Sing', Person: '3' }), confidence: sure }
  if (kind === 'gerund') return { feats: { VerbForm: 'Part', Tense: 'Pres' }, confidence: sure }
  if (kind === 'participle') return { feats: { VerbForm: 'Part', Tense: 'Past' }, confidence: sure }
  if (kind === 'past')
    return { feats: finite('Past', form === 'was' ? { Number: 'Sing' } : {}), confidence: sure }
  if (governor === 'to' || governor === 'modal' || governor === 'do') {
    if (kind !== 'past-or-participle') return { feats: { VerbForm: 'Inf' }, confidence: sure }
  }
  if (governor === 'have' || governor === 'be') {
    if (kind !== 'base') return { feats: { VerbForm: 'Part', Tense: 'Past' }, confidence: sure }
  }
  if (kind === 'past-or-participle' || kind === 'any') {
    // After a bare noun it may be a reduced relative ("the wine made here"): clauses judge that again.
    return { feats: finite('Past'), confidence: Math.min(sure, 0.75) }
  }
  return { feats: finite('Pres', /^(?:are|'re)$/.test(form) ? { Number: 'Plur' } : {}), confidence: sure }
}

/** The word that rules the form of the verb after these tokens; adverbs, "not" and a subject in between are passed over. */
function governorOf(before: readonly TaggedToken[]): 'to' | 'modal' | 'do' | 'have' | 'be' | null {
  for (let index = before.length - 1, steps = 0; index >= 0 && steps < 5; index--, steps++) {
    const token = before[index]
    if (!token) break
    const form = lookupForm(token.form)
    if (token.upos === 'PART' && form === 'to') return 'to'
    if (token.upos === 'AUX') {
      if (token.feats.Modal) return 'modal'
      if (token.lemma === 'be' || token.lemma === 'have' || token.lemma === 'do') return token.lemma
      return null
    }
    const passes =
      token.upos === 'ADV' || token.feats.Polarity === 'Neg' || (token.upos === 'PRON' && steps < 3)
    if (!passes) return null
  }
  return null
}
