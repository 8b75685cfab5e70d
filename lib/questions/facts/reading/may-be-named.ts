import { isOneOf } from '@/lib/linguistics/linking/kinds'
import type { Phrase } from '@/lib/model/document'
import { plain, type Reader } from './reader'

/**
 * "le ministre de la Mer", "la cheffe de la police": one person has the function. Where the article names somebody of
 * whom it does not say what else he is, the name may well be the holder's, and answers as well.
 */
export function mayBeNamed(reader: Reader, sentence: number, phrase: Phrase): boolean {
  const { tokens, grammar } = reader.treeAt(sentence)
  const { from, to } = phrase.tokens
  const first = plain(tokens[from]?.form ?? '')
  if (phrase.number === 'Plur' || !reader.words.roleOpeners.definite.has(first)) return false
  // "l’association de pêcheurs", and elsewhere "affirme APEL".
  if (isOneOf(tokens[phrase.head], grammar.organisationNouns))
    return (
      !tokens.slice(from, to).some(({ upos }) => upos === 'PROPN') &&
      reader.document.entities.some(({ class: kind }) => kind === 'organisation')
    )
  if (!isOneOf(tokens[phrase.head], grammar.roleNouns)) return false
  return reader.document.chains.some(
    ({ class: kind, gender, mentions }) =>
      kind === 'person' &&
      (gender === null || phrase.gender === null || gender === phrase.gender) &&
      mentions.some(({ form }) => form === 'name') &&
      !mentions.some(({ form }) => form === 'role'),
  )
}
