import { grammarOf } from '@/lib/linguistics/grammar'
import type { Entity } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { plain, type Reader, sentenceAt } from './reader'

/** A name, date or figure by itself: no half of one, not "une dizaine", and not one of an open list. */
export function isOnePiece(
  reader: Reader,
  { sentence, span, class: kind, tokens: { from, to } }: Entity,
): boolean {
  const words = sentenceAt(reader, sentence).tokens.slice(from, to)
  if (words.length === 1 && words[0]?.upos === 'NOUN') return false
  // "Syndicat": what kind of body it is, with a capital.
  const { organisationNouns } = grammarOf(reader.document.article.language)
  if (words.length === 1 && kind === 'organisation' && organisationNouns.has(plain(words[0]?.form ?? '')))
    return false
  // "the Guild of | Merrow": half a name.
  if (words.at(-1)?.upos === 'ADP') return false
  // "24-hour", "Wave 4": part of another word or of a name; "Lenne -based" was printed so.
  if (/^\s?-\p{L}|^-/u.test(reader.text.slice(span.end, span.end + 3)) || reader.text[span.start - 1] === '-')
    return false
  // "la 27 e édition": half of a rank.
  if (/^\s(?:e|er|ère|ème|nde?)\s/.test(reader.text.slice(span.end, span.end + 6))) return false
  // "2003 –04": half of two years.
  if (/^\s?[–-]\s?\d/u.test(reader.text.slice(span.end, span.end + 4))) return false
  // "three minutes’ worth": the gap would stand before an apostrophe, where "Ada Brenn’s theory" has its owner.
  const owner = /^(?:person|organisation|place)$/.test(kind) && !/s$/i.test(textOf(reader.text, span))
  const behindIt = reader.text.slice(span.end, span.end + 3)
  if (/^[’']/.test(behindIt) && !(owner && reader.words.bareNouns && /^[’']s\s/.test(behindIt))) return false
  // "the Centre on Wealth | and Custom": half a name, or two bodies of one.
  const named = textOf(reader.text, span)
  if (
    kind === 'organisation' &&
    /\s(?:on|of|for)\s/.test(named) &&
    /^ and \p{Lu}/u.test(reader.text.slice(span.end, span.end + 6))
  )
    return false
  // "ten and a half hours"
  if (/^\sand a half(?!\p{L})/u.test(reader.text.slice(span.end, span.end + 12))) return false
  // "28.5°E": half of what is written in one.
  if (/[\p{L}\p{N}]/u.test(`${reader.text[span.end] ?? ''}${reader.text[span.start - 1] ?? ''}`)) return false
  const beside = sentenceAt(reader, sentence).tokens[from - 1]
  if (
    words.every(({ upos }) => upos === 'NUM') &&
    beside &&
    /^(?:NOUN|PROPN)$/.test(beside.upos) &&
    /^\p{Lu}/u.test(beside.form)
  )
    return false
  const before = reader.text.slice(Math.max(0, span.start - 80), span.start)
  // "Tous | trois": of whom, the sentence does not say.
  if (beside && reader.words.allOf.has(plain(beside.form))) return false
  // "last September"
  if (kind === 'date' && /(?<!\p{L})(?:last|next|this|past)\s$/iu.test(before)) return false
  if (isOfOpenList(reader, sentence, to)) return false
  // "CDU/CSU": what stands behind is its other half.
  return !(/^\s?\//.test(reader.text.slice(span.end, span.end + 2)) || /\/\s?$/.test(before))
}

/** "Brenn, Carel and other firms": any of those others fits as well. */
function isOfOpenList(reader: Reader, sentence: number, to: number): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  const { other, beforeOther } = reader.reference
  const rest = tokens.slice(to, to + longestList)
  const joint = rest.findIndex(({ upos }) => upos === 'CCONJ')
  if (joint < 0 || !rest.slice(0, joint).every(({ upos }) => /^(?:NOUN|PROPN|ADJ|DET|PUNCT)$/.test(upos)))
    return false
  const behind = rest.slice(joint + 1).find(({ form }) => !beforeOther.has(plain(form)))
  return behind !== undefined && other.has(plain(behind.form))
}

/** Words behind a name in which its list may end. */
const longestList = 12
