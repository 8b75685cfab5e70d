import type { MisprintRule } from './misprint'
import { numberOfVerb, otherNumber } from './number-of-verb'

/** "le nombre de ponts fermés ont": "le nombre" is one, however many it counts ("un grand nombre" may be several). */
export const numberOfThings: MisprintRule = (tokens, at) => {
  const verb = tokens[at]
  if (!verb || !/^(?:VERB|AUX)$/.test(verb.upos) || numberOfVerb(verb.form) !== 'p') return null
  const heads = new Set([at, verb.upos === 'AUX' ? verb.head : at])
  const subject = tokens.findLastIndex(
    ({ form, deprel, head }, index) =>
      index < at && form === 'nombre' && /^nsubj/.test(deprel) && heads.has(head),
  )
  const [article, noun, of] = tokens.slice(Math.max(0, subject - 1), subject + 2)
  if (subject < 1 || !/^le$/i.test(article?.form ?? '') || !noun || !/^d(?:e|es|[’'])$/u.test(of?.form ?? ''))
    return null
  const between = tokens.slice(subject + 1, at)
  const plain = between.every(
    ({ upos, form }) => /^(?:ADP|DET|NOUN|ADJ|ADV|NUM|VERB)$/.test(upos) && form !== ',',
  )
  const right = plain ? otherNumber(verb.form, 's') : null
  return right === null ? null : { wrong: verb.form, right, near: 'nombre' }
}
