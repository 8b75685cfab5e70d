import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { isParticiple } from './noun-forms'

/** What may stand before avoir as the object that its participle agrees with. */
const objectBefore =
  /^(?:que|qu'|les|l'|la|le|nous|vous|me|m'|te|t'|se|s'|en|quels?|quelles?|combien|lesquels|lesquelles)$/u

/**
 * "sans avoir écoutés le maire": behind avoir a participle in the plural, with nothing before it that it could agree with.
 * "les ont agité": with "les" before it, and no ending. "se sont refaits une jeunesse": with its object behind it.
 */
export const participleBehindHaving: MisprintRule = (tokens, at) => {
  const [before, auxiliary, verb] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!before || auxiliary?.upos !== 'AUX' || verb?.upos !== 'VERB' || !isParticiple(verb.form)) return null
  const plural = /^\p{Ll}{2,}(?:é|i|u|t)s$/u.test(verb.form) && isParticiple(verb.form.slice(0, -1))
  const wrong = `${before.form} ${auxiliary.form} ${verb.form}`
  const right = `${before.form} ${auxiliary.form} ${verb.form.slice(0, -1)}`
  const next = tokens[at + 1]
  if (auxiliary.lemma === 'être') {
    const object = tokens.find(({ head, deprel, upos }) => head === at && deprel === 'obj' && upos === 'NOUN')
    const behind = next?.upos === 'DET' && next.head === tokens.indexOf(object ?? next)
    return plural && /^(?:se|s')$/.test(lookupForm(before.form)) && object && behind ? { wrong, right } : null
  }
  if (auxiliary.lemma !== 'avoir') return null
  if (lookupForm(before.form) === 'les') {
    // "les a fait venir", "les a laissé partir".
    const bare = /^\p{Ll}{3,}(?:é|i|u)$/u.test(verb.form) && next?.upos !== 'VERB'
    return before.upos === 'PRON' && before.head === at && before.deprel === 'obj' && bare
      ? { wrong, right: null }
      : null
  }
  const agrees = tokens
    .slice(0, at - 1)
    .some(
      ({ form, upos }) =>
        objectBefore.test(lookupForm(form)) && (upos === 'PRON' || /^(?:quel|combien)/iu.test(form)),
    )
  if (!plural || agrees) return null
  // "ont-ils publiés leurs chiffres": a question has its subject between the two.
  return next?.upos === 'DET'
    ? { wrong: `${verb.form} ${next.form}`, right: `${verb.form.slice(0, -1)} ${next.form}` }
    : { wrong, right }
}
