import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'

const vowel = /^[aeiouâàéèêëîïôûœæ]/u
/** Before these nothing is elided, or the word before stands for itself. */
const kept =
  /^(?:un|une|uns|unes|onze|onzième|énième|oui|ou|ouistiti|uhlan|ululement|a|à|e|i|o|u|et|est|y|en|au|aux)$/u
const twice =
  /^(?:le|la|les|de|des|du|un|une|et|que|qui|dans|par|pour|sur|avec|à|au|aux|en|cette|ces|sa|son|ses|leur|leurs|est|sont|a|ont|se|ne)$/u
const contracting: Readonly<Record<string, string>> = {
  'de le': 'du',
  'de les': 'des',
  'à le': 'au',
  'à les': 'aux',
}

/** "le le", "de le ministre", "le homme", "que il": two small words that do not stand beside each other. */
export const joinedWords: MisprintRule = (tokens, at) => {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !word || !next || !/^\p{Ll}/u.test(word.form)) return null
  const [one, two] = [lookupForm(before.form), lookupForm(word.form)]
  if (
    one === two &&
    twice.test(one) &&
    before.span.end < word.span.start &&
    /^\p{Ll}/u.test(before.form) &&
    /^[\p{Ll}\d]/u.test(next.form)
  )
    return { wrong: `${before.form} ${word.form} ${next.form}`, right: `${before.form} ${next.form}` }
  const contraction = contracting[`${one} ${two}`]
  if (
    contraction &&
    next.upos === 'NOUN' &&
    /^\p{Ll}{3,}/u.test(next.form) &&
    verbSlots(next.form).length === 0
  )
    return { wrong: `${before.form} ${word.form} ${next.form}`, right: `${contraction} ${next.form}` }
  if (one === 'si' && /^ils?$/.test(two))
    return { wrong: `${before.form} ${word.form}`, right: `s’${word.form}` }
  if (!/^(?:le|la|de|que|ne|se|je|jusque|lorsque|puisque)$/.test(one) || before.span.end === word.span.start)
    return null
  if (!vowel.test(two) || kept.test(two) || word.form.length < 3 || /^(?:X|PROPN)$/.test(word.upos))
    return null
  // "la indiqué" is "l’a indiqué".
  if (/^(?:VERB|AUX)$/.test(word.upos) && /^(?:le|la|de)$/.test(one))
    return { wrong: `${before.form} ${word.form}`, right: null }
  // "prenant de images" may be "des images"; a line that is set for readers has "d’images".
  const amount = /^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.upos ?? '')
  if (one === 'de' && word.feats.Number === 'Plur' && !amount)
    return { wrong: `d’ ${word.form}`, right: null }
  return { wrong: `${before.form} ${word.form}`, right: `${before.form.slice(0, -1)}’${word.form}` }
}
