import type { TaggedToken } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { numberOfVerb, otherNumber } from './number-of-verb'
import { numberShown } from './number-shown'

/** "les élus vote", "la police interpellent": a verb right behind a plain subject that has the other number. */
export const verbOfSubject: MisprintRule = (tokens, at, grammar) => {
  const verb = tokens[at]
  if (!verb || !/^(?:VERB|AUX)$/.test(verb.upos) || !/^\p{Ll}{2,}$/u.test(verb.form)) return null
  const number = numberOfVerb(verb.form)
  const subject = subjectBefore(tokens, at)
  const noun = tokens[subject]
  const shown = noun ? numberShown(tokens, subject, grammar) : null
  if (!noun || !shown || number === null || shown === number) return null
  const between = tokens.slice(subject + 1, at)
  // "une soixantaine de voisins ont": either may agree. "Les voisins est un film": a title.
  if (shown === 's' && between.some(({ feats }) => feats.Number === 'Plur')) return null
  if (verb.lemma === 'être' && /^(?:DET|PRON)$/.test(tokens[at + 1]?.upos ?? '')) return null
  const right = otherNumber(verb.form, shown)
  return right === null
    ? { wrong: `${noun.form} ${verb.form}`, right: null }
    : { wrong: verb.form, right, near: noun.form }
}

/** Before the verb, clitics, "ne" and its own complements apart; it has to hang on it, or on its participle. */
function subjectBefore(tokens: readonly TaggedToken[], at: number): number {
  const clitic = /^(?:ne|n'|se|s'|y|en|leur|lui)$/
  let before = at - 1
  while (clitic.test(lookupForm(tokens[before]?.form ?? '')) && tokens[before]?.upos !== 'ADP') before -= 1
  const verb = tokens[at]
  const heads = new Set([at, verb?.upos === 'AUX' ? verb.head : at])
  const subject = tokens.findLastIndex(
    ({ upos, deprel, head }, index) =>
      index <= before && upos === 'NOUN' && /^nsubj/.test(deprel) && heads.has(head),
  )
  const between = tokens.slice(subject + 1, before + 1)
  const plain = between.every(
    ({ upos, form }, index) =>
      /^(?:ADP|DET|NOUN|PROPN|ADJ|NUM)$/.test(upos) &&
      !/\p{Lu}|quel/u.test(form.slice(1)) &&
      isWithin(tokens, subject + 1 + index, subject),
  )
  return plain ? subject : -1
}

function isWithin(tokens: readonly TaggedToken[], at: number, above: number): boolean {
  let place = at
  for (let steps = 0; steps < 8 && place >= 0; steps += 1) {
    if (place === above) return true
    place = tokens[place]?.head ?? -1
  }
  return false
}
