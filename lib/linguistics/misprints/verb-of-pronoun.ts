import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { isParticiple } from './noun-forms'

const clitic = /^(?:ne|n'|se|s'|y|en|lui|leur|la|l'|les)$/

/** "elle prends", "il rejoins", "elle fini": behind a pronoun of the third person a form that is never said of it. */
export const verbOfPronoun: MisprintRule = (tokens, at) => {
  const verb = tokens[at]
  if (!verb || !/^\p{Ll}{4,}$/u.test(verb.form)) return null
  let place = at - 1
  while (clitic.test(lookupForm(tokens[place]?.form ?? ''))) place -= 1
  const pronoun = tokens[place]
  if (!pronoun || !/^(?:il|elle|on)$/.test(lookupForm(pronoun.form))) return null
  const slots = verbSlots(verb.form)
  const words = tokens.slice(place, at).map(({ form }) => form)
  const wrong = [...words, verb.form].join(' ')
  // "fini" may be "finit", "a fini" or "finie".
  if (
    /i$/u.test(verb.form) &&
    place === at - 1 &&
    isParticiple(verb.form) &&
    slots.every(({ row }) => row === 'K')
  )
    return tells(`${verb.form}t`) && /^(?:DET|ADP|ADJ|ADV)$/.test(tokens[at + 1]?.upos ?? '')
      ? { wrong, right: null }
      : null
  const first = slots.length > 0 && slots.every(({ row, ending }) => /^[PIJFCSTY]$/.test(row) && ending < 2)
  const meant = [verb.form.slice(0, -1), `${verb.form.slice(0, -1)}t`].filter(tells)
  const [right, other] = meant
  return first && verb.form.endsWith('s') && right !== undefined && other === undefined
    ? { wrong, right: [...words, right].join(' ') }
    : null
}

const tells = (form: string) => verbSlots(form).some(({ row, ending }) => /^[PJ]$/.test(row) && ending === 2)
