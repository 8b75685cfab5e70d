import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { numberOfVerb, otherNumber } from './number-of-verb'
import { numberShown } from './number-shown'
import { endingsShown } from './participle-forms'

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
  // "une soixantaine de voisins ont": either may agree.
  const many = shown === 's' && between.some(({ feats }) => feats.Number === 'Plur')
  if (many && mayCount(tokens, subject, grammar)) return null
  // "Les voisins est un film": a title.
  if (verb.lemma === 'être' && /^(?:DET|PRON)$/.test(tokens[at + 1]?.upos ?? '')) return null
  // "La vente des barques ont été annulées": its participle would be wrong as well.
  const whole = tokens[verb.head]
  const agrees = verb.upos === 'AUX' && many && whole !== undefined && !endingsShown(whole.form).has('')
  return { wrong: verb.form, right: agrees ? null : otherNumber(verb.form, shown), near: noun.form }
}

/** "une centaine de", "la foule des": not "la vente des barques", which is one. */
function mayCount(tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean {
  const lemma = tokens[at]?.lemma ?? ''
  const several = [grammar.countsSeveral, grammar.countsPeople, grammar.collectiveNouns]
  if (several.some(set => set.has(lemma) || set.has(tokens[at]?.form ?? ''))) return true
  return !tokens.some(
    ({ head, form }) => head === at && /^(?:le|la|l'|ce|cet|cette|son|sa|leur)$/.test(lookupForm(form)),
  )
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
