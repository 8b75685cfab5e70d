import type { MisprintRule } from './misprint'
import { numberOfVerb, otherNumber } from './number-of-verb'
import { numberShown } from './number-shown'

/** "Les ventes sont en hausse et représente": a verb behind "et" in another number than the subject that it shares. */
export const joinedVerb: MisprintRule = (tokens, at, grammar) => {
  const verb = tokens[at]
  if (verb?.upos !== 'VERB' || verb.deprel !== 'conj' || tokens[at - 1]?.form !== 'et') return null
  if (!/^\p{Ll}{3,}$/u.test(verb.form)) return null
  const number = numberOfVerb(verb.form)
  if (number === null || tokens.some(({ head, deprel }) => head === at && /^nsubj/.test(deprel))) return null
  const first = verb.head
  const subject = tokens.findIndex(
    ({ head, deprel, upos }) => head === first && /^nsubj/.test(deprel) && upos === 'NOUN',
  )
  if (subject < 0 || subject > first || first > at) return null
  const finite = tokens.findIndex(
    ({ head, upos, feats }, index) =>
      (index === first || (head === first && upos === 'AUX')) && feats.VerbForm === 'Fin',
  )
  const shown = numberShown(tokens, subject, grammar)
  if (shown === null || shown === number || numberOfVerb(tokens[finite]?.form ?? '') !== shown) return null
  // A clause between may have its own.
  const open = tokens
    .slice(first + 1, at)
    .some(({ form, upos }) => /^(?:qui|que|qu'|dont|où|,)$/.test(form) || upos === 'PRON')
  const right = open ? null : otherNumber(verb.form, shown)
  return right === null ? null : { wrong: `et ${verb.form}`, right: `et ${right}` }
}
