import type { TaggedToken } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import { agreedReading, endingOf } from './agreed-reading'
import type { MisprintRule } from './misprint'
import { isParticiple } from './noun-forms'

/** "les épreuves qu’il a surmonté": behind avoir, a participle without the ending of the object before it. */
export const participleOfObject: MisprintRule = (tokens, at, grammar) => {
  const verb = tokens[at]
  if (verb?.deprel !== 'acl:relcl' || !/^\p{Ll}{3,}(?:é|i|u)$/u.test(verb.form) || !isParticiple(verb.form))
    return null
  const auxiliary = tokens[at - 1]?.upos === 'ADV' ? tokens[at - 2] : tokens[at - 1]
  if (auxiliary?.lemma !== 'avoir' || grammar.objectlessVerbs.has(verb.lemma)) return null
  // "l’idée qu’ils ont perdu la main".
  if (tokens[at + 1]?.upos === 'DET') return null
  const relative = tokens.findIndex(({ head, deprel }) => head === at && deprel === 'obj')
  if (!/^qu(?:e|')$/.test(lookupForm(tokens[relative]?.form ?? '')) || relative > at) return null
  // "la maison qu’il a voulu acheter": the object is that of the infinitive.
  const opens = tokens.some(({ head, deprel }) => head === at && /^(?:xcomp|ccomp|obl:arg)/.test(deprel))
  // Nothing but adjectives and "de Brême" between the noun and "que": it may be said of another.
  const between = tokens.slice(verb.head + 1, relative)
  if (opens || relative <= verb.head || !between.every(isOfNoun)) return null
  // "le chef de la garde qu’il a vu": it may be the chief.
  if (tokens[verb.head]?.deprel === 'nmod') return null
  const reading = agreedReading(tokens, verb.head, grammar)
  const ending = reading === null ? '' : endingOf(reading)
  return ending === ''
    ? null
    : { wrong: verb.form, right: verb.form + ending, near: tokens[verb.head]?.form ?? '' }
}

const isOfNoun = ({ upos, form }: TaggedToken) =>
  upos === 'ADJ' || upos === 'PROPN' || (upos === 'ADP' && /^(?:d[eu’']|d’|d')$/u.test(form))
