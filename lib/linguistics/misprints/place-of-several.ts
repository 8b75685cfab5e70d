import type { MisprintRule } from './misprint'
import { pluralOf } from './noun-forms'

const ordinal =
  /^(?:\d+(?:e|er|re|ère|ème)|première?|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième)$/u

/** "les 4e et 5e place": of two that are counted the noun is several. */
export const placeOfSeveral: MisprintRule = (tokens, at) => {
  const [article, first, joint, second, noun] = tokens.slice(at - 4, at + 1)
  if (!article || !first || !joint || !second || !noun) return null
  const two = /^(?:les|des|aux)$/i.test(article.form) && joint.form === 'et'
  if (!two || !ordinal.test(first.form) || !ordinal.test(second.form) || noun.upos !== 'NOUN') return null
  const right = pluralOf(noun)
  return right === null ? null : { wrong: `${second.form} ${noun.form}`, right: `${second.form} ${right}` }
}
