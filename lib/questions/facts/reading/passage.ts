import type { Sentence, TaggedToken } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { dayEdits, type Edit, editedWords, editsOf } from './edited-words'
import { isWhole } from './is-whole'
import { namedSubject } from './named-subject'
import { chainAt, plain, type Reader, sentenceAt } from './reader'
import { isKnown, standsAlone } from './stands-alone'

/** A sentence that points at the one before, and what it is shown behind. */
export type Passage = { lead: string; evidence: Span; edits: readonly Edit[]; length: number }

/** Words of the second sentence, and of both. */
const fewest = 6
const most = 60

/**
 * "La jetée a cédé lundi. Elle datait de 1931.": a sentence that does not stand alone, behind the one before, which does and
 * has what it points at. Null where it has not, or the two are too much to read.
 */
export function passageOf(reader: Reader, sentence: Sentence, index: number): Passage | null {
  const before = reader.document.sentences[index - 1]
  if (!before || before.paragraph < sentence.paragraph - 1) return null
  const edits = dayEdits(reader, index)
  if (!isWhole(reader, sentence, index, edits, { fewest, behind: true })) return null
  const named = namedSubject(reader, before, index - 1)
  const own = editsOf(reader, index - 1, named)
  if (!standsAlone(reader, before, index - 1, named, own)) return null
  if (!sentence.tokens.every((token, at) => isMeantHere(reader, sentence, index, token, at))) return null
  const lead = editedWords(reader.text, own, before.span.start, before.span.end)
  const length = `${lead} ${editedWords(reader.text, edits, sentence.span.start, sentence.span.end)}`.split(
    /\s+/,
  ).length
  return length > most ? null : { lead, evidence: before.span, edits, length }
}

/** Whoever a word points at stands in its own sentence or in the one before. */
function isMeantHere(
  reader: Reader,
  sentence: Sentence,
  index: number,
  token: TaggedToken,
  at: number,
): boolean {
  const { personal, possessive, firstPersons } = reader.reference
  const word = plain(token.form).replace(/^-(?:t-)?/, '')
  if (firstPersons.has(word) && /^(?:PRON|DET)$/.test(token.upos)) return false
  const third =
    (token.upos === 'PRON' && (personal.has(word) || possessive.has(word))) ||
    (token.upos === 'DET' && possessive.has(word))
  if (!third || isKnown(reader, sentence, index, token, at, null, [])) return true
  const chain = chainAt(reader, reader.mentionAt.get(token.span.start)?.chain ?? null)
  const { tokens } = sentenceAt(reader, index - 1)
  if (chain) return chain.mentions.some(one => one.sentence === index - 1)
  return tokens.some(one => mayBe(reader, token, one))
}

/** A noun or name of the pronoun’s gender and number; of an owner the gender does not show in French. */
function mayBe(reader: Reader, pronoun: TaggedToken, { upos, feats, span }: TaggedToken): boolean {
  if (upos !== 'NOUN' && upos !== 'PROPN') return false
  const { bareNouns } = reader.words
  const owner = pronoun.upos === 'DET'
  const person = reader.entityAt.get(span.start)?.class === 'person'
  const several =
    reader.reference.ofSeveral.has(plain(pronoun.form)) || (!owner && pronoun.feats.Number === 'Plur')
  if (several !== (feats.Number === 'Plur') && !(bareNouns && several)) return false
  const { Gender: gender } = pronoun.feats
  if (bareNouns) return !gender || several || (gender === 'Neut' ? !person : person)
  return owner || person || !gender || !feats.Gender || gender === feats.Gender
}
