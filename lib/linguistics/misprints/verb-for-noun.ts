import { nounGenders } from '../lexicon/french-nouns'
import { verbSlots } from '../lexicon/french-verbs'
import type { MisprintRule } from './misprint'
import { isParticiple } from './noun-forms'

/** "en soutient", "à l’issu de": where a noun has to stand, a form of its verb that sounds alike. */
export const verbForNoun: MisprintRule = (tokens, at) => {
  const [lead, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!lead || !word || !/^\p{Ll}{4,}$/u.test(word.form) || nounGenders(word.form).length > 0) return null
  const { form } = word
  if (lead.upos === 'ADP' && form.length > 5 && isOnlyFinite(form)) {
    const noun = form.slice(0, -1)
    const known = form.endsWith('t') && nounGenders(noun).length > 0
    return known ? { wrong: `${lead.form} ${form}`, right: `${lead.form} ${noun}` } : null
  }
  // "annonce le soutient de": "le" before what seems another finite verb is an article, and so is "un".
  const before = tokens[at - 2]
  const article =
    /^(?:un|du|au|ce|son)$/.test(lead.form) ||
    (lead.form === 'le' && before?.upos === 'VERB' && before.feats.VerbForm === 'Fin')
  if (article && form.length > 5 && form.endsWith('t') && isOnlyFinite(form)) {
    const noun = form.slice(0, -1)
    const known =
      nounGenders(noun).includes('sM') && /^(?:de|d’|d'|du|des|à|au|aux|par)$/.test(next?.form ?? '')
    return known ? { wrong: `${lead.form} ${form}`, right: `${lead.form} ${noun}` } : null
  }
  const elided = /^l[’']$/iu.test(lead.form) && isParticiple(form) && next?.lemma === 'de'
  return elided && nounGenders(`${form}e`).length > 0
    ? { wrong: `${lead.form} ${form}`, right: `${lead.form} ${form}e` }
    : null
}

const isOnlyFinite = (form: string) => {
  const slots = verbSlots(form)
  return slots.length > 0 && slots.every(({ row }) => !/[GKW]/.test(row))
}
