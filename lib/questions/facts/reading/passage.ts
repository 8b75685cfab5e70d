import type { Sentence, TaggedToken } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { dayEdits, type Edit, editedWords, editsOf } from './edited-words'
import { isWhole } from './is-whole'
import { namedSubject } from './named-subject'
import { chainAt, plain, type Reader, sentenceAt } from './reader'
import { isKnown, standsAlone } from './stands-alone'
import { startOf } from './start-of'

/** A sentence that points at the one before, and what it is shown behind: nearest first. */
export type Passage = { lead: string; evidence: readonly Span[]; edits: readonly Edit[]; length: number }

/** Words of such a sentence, and of all that is shown. */
const fewest = 5
const most = 80
/** Sentences before it. */
const longestLead = 2

/**
 * "La jetée a cédé lundi. Elle datait de 1931.": a sentence that does not stand alone, behind the one before, which does and
 * has what it points at, or stands behind one more. Null where it has not, or it is too much to read.
 */
export function passageOf(
  reader: Reader,
  sentence: Sentence,
  index: number,
  before = longestLead,
): Passage | null {
  if (index === 0) return null
  const edits = dayEdits(reader, index)
  if (!isWhole(reader, sentence, index, edits, { fewest, behind: true })) return null
  if (!sentence.tokens.every((token, at) => isMeantHere(reader, sentence, index, token, at))) return null
  const led = leadOf(reader, sentence, index, before)
  if (!led) return null
  const own = editedWords(reader.text, edits, sentence.span.start, sentence.span.end)
  const length = `${led.lead} ${own}`.split(/\s+/).length
  return length > most ? null : { ...led, edits, length }
}

/** What stands right before it, where that stands alone or can be led to. */
function leadOf(
  reader: Reader,
  { paragraph }: Sentence,
  index: number,
  left: number,
): Pick<Passage, 'lead' | 'evidence'> | null {
  const last = reader.document.sentences[index - 1]
  if (!last || last.paragraph < paragraph - 1) return null
  // "Marre, for example, might be …": of what, nobody is told.
  if (reader.reference.exemplifying.test(reader.text.slice(last.span.start, last.span.end))) return null
  const shown = (edits: readonly Edit[], from: number) => editedWords(reader.text, edits, from, last.span.end)
  const named = namedSubject(reader, last, index - 1)
  const edits = editsOf(reader, index - 1, named)
  if (standsAlone(reader, last, index - 1, named, edits))
    return { lead: large(shown(edits, startOf(reader, last))), evidence: [last.span] }
  const further = left > 1 ? passageOf(reader, last, index - 1, left - 1) : null
  return (
    further && {
      lead: `${further.lead} ${shown(further.edits, last.span.start)}`,
      evidence: [last.span, ...further.evidence],
    }
  )
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

const large = (text: string) => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
