import type { Sentence } from '@/lib/model/document'
import { overlaps, type Span, textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { evidenceOf } from './reading/clauses-to-ask'
import { editedWords, editsOf, isEdited } from './reading/edited-words'
import { gapAt, phraseGapsIn } from './reading/gap-keys'
import { namedSubject } from './reading/named-subject'
import { plain, type Reader } from './reading/reader'
import { standsAlone } from './reading/stands-alone'
import { sureOf } from './reading/subject'

/** A sentence of more words is asked less surely. */
const mostWords = 38
const sureOfLong = 0.6

/**
 * A gap in a sentence of the article that stands alone: the last resort, for what no other rule asks. At each name, date
 * and number of it, and at what its verbs govern.
 */
export function gap(reader: Reader): Fact[] {
  return reader.document.sentences.flatMap((sentence, index) => {
    const named = namedSubject(reader, sentence, index)
    const edits = editsOf(reader, index, named)
    if (!standsAlone(reader, sentence, index, named, edits)) return []
    const names = reader.places.entitiesIn(index).flatMap(one => gapAt(reader, one) ?? [])
    const phrases = phraseGapsIn(reader, index)
    const keys = [
      ...names,
      ...phrases.filter(({ key }) => !names.some(one => overlaps(one.key.span, key.span))),
    ]
    const quoted = reader.places.quotations
      .near(sentence.span)
      .filter(({ span }) => overlaps(span, sentence.span))
    // Whom the sentence speaks of is named in it now.
    const known = named ? keys.filter(({ key }) => !named.phrase.text.includes(key.text)) : keys
    const from = startOf(reader, sentence)
    const long = textOf(reader.text, sentence.span).split(/\s+/).length > mostWords ? sureOfLong : 1
    const open = known.filter(
      ({ key }) =>
        !quoted.some(({ span }) => overlaps(span, key.span)) &&
        !isEdited(edits, key.span) &&
        // "À l’inverse, …" is left out, with its noun.
        key.span.start >= from &&
        !isSetOff(reader, key.span),
    )
    return open.map(
      ({ key, class: kind }): Fact => ({
        form: 'gap',
        rule: 'gap',
        class: kind,
        key,
        evidence: named ? evidenceOf(reader, index, named.evidence) : [sentence.span],
        confidence:
          long * sentence.confidence * (key.class === 'phrase' ? 0.6 : 0.8) * (named ? sureOf(named) : 1),
        statement: {
          before: clean(large(editedWords(reader.text, edits, from, key.span.start))),
          after: clean(editedWords(reader.text, edits, key.span.end, sentence.span.end)).replace(
            /[.!?…]+$/,
            '',
          ),
        },
      }),
    )
  })
}

/** "Ivo Brenn, ____, vit à Lenne": her age, her trade or her town would stand there as well. */
function isSetOff({ text }: Reader, { start, end }: Span): boolean {
  return (
    /\p{Lu}[\p{L}’'-]+\s?,\s$/u.test(text.slice(Math.max(0, start - 40), start)) &&
    /^\s?,/.test(text.slice(end, end + 2))
  )
}

/** "But the whole of Australia has …": the word that only joins it to the sentence before is left out. */
function startOf({ reference }: Reader, { tokens, span }: Sentence): number {
  const [first, second, third] = tokens
  // "Nevertheless, the talk …", "Par la suite, …": the sentence goes on behind the comma.
  const comma = tokens.slice(0, longestJoint + 1).findIndex(({ form }) => form === ',')
  const joint = comma > 0 ? tokens.slice(0, comma).map(({ form }) => plain(form)) : []
  const opening = joint.join(' ').replace(/['’] /g, '’')
  if (comma > 0 && (reference.removable.has(opening) || reference.connective.test(opening)))
    return tokens[comma + 1]?.span.start ?? span.start
  if (first?.upos !== 'CCONJ') return span.start
  return (second?.form === ',' ? third : second)?.span.start ?? span.start
}
/** Words of what joins a sentence to the one before. */
const longestJoint = 4
const large = (text: string) => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())

const clean = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}|^)'/gu, '’')
    .trim()
