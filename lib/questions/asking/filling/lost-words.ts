import type { TaggedToken } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { plain, type Reader } from '../../facts/reading/reader'
import { countWords } from '../../verifying/words'
import type { StatementLine } from './statement-line'

/** `idle`: nothing but joints ("également"); `text`: the words, where they can stand in a statement; `count`: how many. */
export type LostWords = { idle: boolean; text: string | null; count: number }

/** What a statement has left out of a stretch of its sentence. */
export function lostIn({ reader, sentence }: StatementLine, { start, end }: Span): LostWords {
  const { connective, removable } = reader.reference
  const inside = sentence.tokens.filter(({ span }) => span.start >= start && span.end <= end)
  const joins = (token: TaggedToken) => token.upos === 'ADV' && removable.has(plain(token.form))
  // Without "également", wherever it stands.
  const bare = inside
    .filter(joins)
    .reduceRight(
      (left, { span }) => left.slice(0, span.start - start) + left.slice(span.end - start).trimStart(),
      reader.text.slice(start, end),
    )
  const text = typed(bare)
  const kept = inside.filter(token => !joins(token))
  const content = kept.filter(({ upos }) => upos !== 'PUNCT')
  const nothing = content.length === 0 || connective.test(text.trim()) || removable.has(plain(text.trim()))
  return {
    // "un radar | qui | mesure": who is asked of in a clause of its own.
    idle: nothing || (isRelative(content[0]) && !content.some(isFiniteVerb)),
    text: standIn(reader, kept, text) && tellsBeside(content) ? text : null,
    count: countWords(text),
  }
}

/** Words that need nothing outside of their sentence: no pronoun, no day without its dateline, nothing quoted. */
export const standIn = (reader: Reader, tokens: readonly TaggedToken[], text: string) =>
  !reader.reference.deictic.test(text) &&
  !/["«»“”()[\]]/u.test(text) &&
  tokens.every(token => stands(token, reader))

function stands({ form, upos, deprel }: TaggedToken, { reference }: Reader): boolean {
  const word = plain(form)
  const { personal, possessive, demonstrative, forbidden } = reference
  if (upos === 'PRON' && /^expl/.test(deprel)) return true
  if (/^(?:PRON|DET)$/.test(upos) && (demonstrative.has(word) || possessive.has(word))) return false
  if (upos === 'PRON' && personal.has(word)) return false
  return !(forbidden.has(word) && /^(?:PRON|DET|ADV|ADJ)$/.test(upos))
}

/** With a verb of its own it is a relative, what "et" or "quand" opens, or what comes before "et". */
const tellsBeside = (tokens: readonly TaggedToken[]) =>
  !tokens.some(isFiniteVerb) ||
  isRelative(tokens[0]) ||
  /^(?:CCONJ|SCONJ)$/.test(tokens[0]?.upos ?? '') ||
  tokens.at(-1)?.upos === 'CCONJ'

export const isFiniteVerb = ({ upos, feats }: TaggedToken) =>
  /^(?:VERB|AUX)$/.test(upos) && feats.VerbForm === 'Fin'

export const isRelative = (token: TaggedToken | undefined) => token?.feats.PronType === 'Rel'

/** As a statement writes what the article has. */
export const typed = (text: string) => text.replace(/\s+/g, ' ').replace(/(?<=\p{L})'/gu, '’')
