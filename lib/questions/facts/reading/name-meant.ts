import { grammarOf } from '@/lib/linguistics/grammar'
import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import { lookupForm } from '@/lib/linguistics/lookup-form'
import type { Chain, TaggedToken } from '@/lib/model/document'
import { realiserOf } from '../../asking/realisers'
import { named, shownName } from './ground'
import { isAnchored } from './is-anchored'
import { chainAt, plain, type Reader, sentenceAt } from './reader'

/**
 * How a stem calls what a pronoun means. "Une plaque a été posée. Elle se trouve …": the plaque, once it has been told of.
 * A noun alone is enough where it would be as a subject itself ("L’opération coûte … Elle est financée …"). Null when
 * the name says nothing alone.
 */
export function nameMeant(reader: Reader, index: number): string | null {
  const chain = chainAt(reader, index)
  if (!chain) return null
  const { name, mentions, gender, number } = chain
  const written = shownName(name)
  if (named(reader, index) && mentions.some(({ form }) => form === 'name'))
    return titled(reader, chain) ?? written
  const [, opener = '', rest = ''] = /^(\p{L}+(?:\s|[’']\s?))(.+)$/u.exec(written) ?? []
  const word = plain(opener.trim())
  const { indefinite, demonstrative, possessive, definite } = reader.reference
  // "Un seul avion a décollé": the only one that did, and not the only one.
  const first = plain(rest.split(' ')[0] ?? '')
  const only = reader.words.unique.has(first) || reader.words.looseAdjectives.has(first)
  const again = (indefinite.has(word) && !only) || demonstrative.has(word)
  if (possessive.has(word) || (again && isSomebody(reader, chain)))
    return named(reader, index) ? written : null
  const shown = again
    ? realiserOf(reader.document.article.language).definite(rest, gender, number ?? 'Sing')
    : written
  if (shown === null || named(reader, index)) return shown
  const alone = chain.class === null && (definite.has(word) || again) && !goesOn(reader, chain)
  return alone && isAnchored(reader, shown) ? shown : null
}

/** "Mrs Reeve": of whom the article never gives another name. */
function titled(reader: Reader, { class: kind, name, mentions }: Chain): string | null {
  const [first] = mentions.filter(({ form }) => form === 'name')
  if (kind !== 'person' || name.includes(' ') || !first) return null
  const { tokens } = sentenceAt(reader, first.sentence)
  const at = tokens.findIndex(({ span }) => span.start === first.span.start)
  const title = tokens[at - 1]?.form ?? ''
  const { personTitles } = grammarOf(reader.document.article.language)
  return personTitles.has(lookupForm(title)) ? `${title} ${name}` : null
}

function nounOf(reader: Reader, { mentions: [first] }: Chain): { noun: TaggedToken | null; at: number } {
  const { tokens } = sentenceAt(reader, first?.sentence ?? 0)
  const at = tokens.findIndex(
    ({ upos, span }) => upos === 'NOUN' && span.start >= (first?.span.start ?? Number.POSITIVE_INFINITY),
  )
  return { noun: tokens[at] ?? null, at }
}

const isSomebody = (reader: Reader, chain: Chain) =>
  isPersonNoun(nounOf(reader, chain).noun ?? undefined, grammarOf(reader.document.article.language))

/** "L’intérêt | pour qu’il y ait un vote": the noun alone is not what was told of. */
function goesOn(reader: Reader, chain: Chain): boolean {
  const { tokens } = sentenceAt(reader, chain.mentions[0]?.sentence ?? 0)
  const next = tokens[nounOf(reader, chain).at + 1]
  return next !== undefined && /^(?:ADP|SCONJ|PRON|ADJ|NOUN|PROPN)$/.test(next.upos)
}
