import type { TaggedToken } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { endingsShown, participleAs } from './participle-forms'

/** What may stand before avoir as the object that its participle agrees with. */
const objectBefore =
  /^(?:que|qu'|les|l'|la|le|nous|vous|me|m'|te|t'|se|s'|en|quels?|quelles?|combien|lesquels|lesquelles)$/u

/**
 * "sans avoir écoutés le maire", "a signée la loi": behind avoir a participle with an ending, and nothing before it that it could
 * agree with. "les ont agité": with "les" before it, and no ending. "se sont refaits une jeunesse": with its object behind it.
 */
export const participleBehindHaving: MisprintRule = (tokens, at) => {
  const verb = tokens[at]
  const place = tokens.findLastIndex(({ upos }, index) => index < at && upos !== 'ADV')
  const [before, auxiliary] = [tokens[place - 1], tokens[place]]
  if (!before || auxiliary?.upos !== 'AUX' || verb?.upos !== 'VERB' || !/^\p{Ll}/u.test(auxiliary.form))
    return null
  const endings = endingsShown(verb.form)
  if (endings.size === 0 || !/^\p{Ll}{3,}$/u.test(verb.form)) return null
  const bare = endings.has('') ? null : participleAs(verb.form, '')
  const lead = tokens.slice(place - 1, at).map(({ form }) => form)
  const wrong = [...lead, verb.form].join(' ')
  const right = bare === null ? null : [...lead, bare].join(' ')
  const next = tokens[at + 1]
  if (auxiliary.lemma === 'être') {
    const takes = /^(?:se|s')$/.test(lookupForm(before.form)) && hasObjectBehind(tokens, at)
    return endings.has('s') && right !== null && takes ? { wrong, right } : null
  }
  if (auxiliary.lemma !== 'avoir') return null
  if (lookupForm(before.form) === 'les') {
    // "les a fait venir", "les a laissé partir".
    const alone = /(?:é|i|u)$/u.test(verb.form) && next?.upos !== 'VERB'
    return before.upos === 'PRON' && before.head === at && before.deprel === 'obj' && alone
      ? { wrong, right: null }
      : null
  }
  if (bare === null || right === null || tokens.slice(0, place).some(mayBeObject(place))) return null
  // "avait poussée Paul Roux".
  const named = next?.upos === 'PROPN' && next.head === at && next.deprel === 'obj'
  const object = named || next?.upos === 'DET' || (next?.contracted === true && /^d/.test(next.form))
  // "ont-ils publiés leurs chiffres": a question has its subject between the two.
  if (object && next) return { wrong: `${verb.form} ${next.form}`, right: `${bare} ${next.form}` }
  return endings.has('s') ? { wrong, right } : null
}

/**
 * "la loi que le maire a signée": "que" behind a noun, however it was read. A pronoun only right before its verb: that of
 * "la fête qui se tenait samedi a créée" is of another.
 */
const mayBeObject =
  (place: number) =>
  ({ form, upos }: TaggedToken, index: number, tokens: readonly TaggedToken[]): boolean => {
    const word = lookupForm(form)
    if (!objectBefore.test(word)) return false
    const asks = /^(?:qu|combien|lesquel)/u.test(word)
    if (!asks) return upos === 'PRON' && index >= place - 2
    if (upos === 'PRON' || /^(?:quel|combien)/u.test(word)) return true
    const before = tokens[index - 1]
    return /^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(before?.upos ?? '') && before?.form !== 'fois'
  }

/** "se sont refaits une santé"; not "se sont battus ce dimanche", nor "que se sont partagés ces partis". */
function hasObjectBehind(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1]
  const object = tokens.find(({ head, deprel, upos }) => head === at && deprel === 'obj' && upos === 'NOUN')
  if (!object || next?.upos !== 'DET' || tokens[next.head] !== object) return false
  return (
    !/^ce[st]?(?:te)?$/.test(lookupForm(next.form)) &&
    !tokens.slice(0, at).some(({ form }) => /^qu(?:e|')$/.test(lookupForm(form)))
  )
}
