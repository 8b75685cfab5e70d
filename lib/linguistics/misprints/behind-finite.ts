import type { TaggedToken } from '@/lib/model/document'
import { nounGenders } from '../lexicon/french-nouns'
import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { isConjugated, isParticiple } from './noun-forms'

/** Behind these an infinitive stands, and no participle in -é with its object. */
const opensInfinitive =
  /^(?:pour|sans|va|vont|peut|peuvent|doit|doivent|veut|veulent|faut|fait|laisse|pourra|pourrait|pourront|devra|devrait|devront|devraient|pourraient)$/

/** "s’était sacrifier", "pour accueilli les élus", "va présenté", "la perte subit par le port": participle and infinitive written as each other. */
export const behindFinite: MisprintRule = (tokens, at) => {
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !verb || !/^\p{Ll}{4,}$/u.test(verb.form)) return null
  const { form } = verb
  const wrong = `${before.form} ${form}`
  // "s’était sacrifier": "est sacrifier" alone may be "c’est sacrifier".
  if (before.upos === 'AUX' && before.lemma === 'être' && isInfinitive(form) && isReflexive(tokens[at - 2]))
    return { wrong, right: `${before.form} ${form.slice(0, -2)}é` }
  if (opensInfinitive.test(lookupForm(before.form)) && /[éiu]$/u.test(form) && isParticiple(form)) {
    const right = form.endsWith('é') ? `${form.slice(0, -1)}er` : form.endsWith('i') ? `${form}r` : null
    const object = /^(?:DET|PRON)$/.test(next?.upos ?? '') || next?.contracted === true
    const known = right !== null && isInfinitive(right)
    return known && object && nounGenders(form).length === 0 && verb.upos === 'VERB'
      ? { wrong, right: `${before.form} ${right}` }
      : null
  }
  const cut = form.endsWith('it') && !isParticiple(form) && isConjugated(form) ? form.slice(0, -1) : null
  if (cut && isParticiple(cut) && before.upos === 'NOUN' && next?.form === 'par' && isAgent(tokens, at))
    return { wrong, right: `${before.form} ${cut}` }
  return null
}

/** "par ses hommes" behind what is said of a noun; not "finit par céder". */
const isAgent = (tokens: readonly TaggedToken[], at: number) =>
  /^(?:acl|ccomp)/.test(tokens[at]?.deprel ?? '') && tokens[at + 2]?.upos === 'DET'

const isInfinitive = (form: string) => verbSlots(form).some(({ row }) => row === 'W')

const isReflexive = (token: TaggedToken | undefined) =>
  token !== undefined && /^(?:se|s')$/.test(lookupForm(token.form))
