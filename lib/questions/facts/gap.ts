import type { Sentence } from '@/lib/model/document'
import { contains, overlaps, type Span } from '@/lib/model/span'
import type { Fact } from './fact'
import { isOfQuiz } from './is-of-quiz'
import { evidenceOf } from './reading/clauses-to-ask'
import { type Cut, cutsOf, laterParts } from './reading/cuts-of'
import { type Edit, editedWords, editsOf, isEdited } from './reading/edited-words'
import { type Gap, gapAt, phraseGapsIn } from './reading/gap-keys'
import { type Named, namedSubject } from './reading/named-subject'
import { passageOf } from './reading/passage'
import { type Reader, sentenceAt } from './reading/reader'
import { standsAlone } from './reading/stands-alone'
import { startOf } from './reading/start-of'
import { sureOf } from './reading/subject'

/** A sentence of more words is asked less surely. */
const mostWords = 32
const sureOfLong = 0.6
/** What was cut may have been the point, whose "theory" it is is often known, two sentences are much to read: below what a quiz shows. */
const onRequest = 0.6

/**
 * A gap in a sentence of the article that stands alone: the last resort, for what no other rule asks. At each name, date
 * and number of it.
 */
export function gap(reader: Reader): Fact[] {
  return reader.document.sentences
    .flatMap((_, index) => gapsWith(reader, index, namesIn, false))
    .filter(isOfQuiz)
}

/** Gaps in one sentence at the keys that are found in it; one that does not stand alone may have others before it. */
export function gapsWith(
  reader: Reader,
  index: number,
  find: (reader: Reader, index: number) => Gap[],
  behindOthers = true,
): Fact[] {
  const sentence = sentenceAt(reader, index)
  const named = namedSubject(reader, sentence, index)
  const alone = formsOf(reader, sentence, index, named)
  const passage = alone.length === 0 && behindOthers ? passageOf(reader, sentence, index) : null
  const forms = passage ? [{ ...passage, cuts: [] }] : alone
  if (forms.length === 0) return []
  const keys = find(reader, index)
  const quoted = reader.places.quotations
    .near(sentence.span)
    .filter(({ span }) => overlaps(span, sentence.span))
  // Whom the sentence speaks of is named in it now.
  const namesIt = (text: string) => !passage && named !== null && named.phrase.text.includes(text)
  const known = keys.filter(({ key }) => !namesIt(key.text))
  const from = passage ? sentence.span.start : startOf(reader, sentence)
  const evidence = passage
    ? [sentence.span, ...passage.evidence]
    : named
      ? evidenceOf(reader, index, named.evidence)
      : [sentence.span]
  return known.flatMap(({ key, class: kind, requested }): Fact[] => {
    const fits = ({ edits, cuts }: Form) =>
      !isEdited(edits, key.span) && ((requested && key.class === 'number') || !tells(cuts, key.span))
    const behind = ({ edits }: Form) => editedWords(reader.text, edits, key.span.end, sentence.span.end)
    // "Udzungwa (Tanzanie)", "340 miles (550 km)": what stands behind explains it, and is left out on request.
    const form = forms.find(one => fits(one) && !(requested && explains(behind(one)))) ?? null
    // "À l’inverse, …" is left out, with its noun.
    if (!form || key.span.start < from || isSetOff(reader, key.span)) return []
    // Words that are quoted alone are a key as a whole: "called “the Weir”".
    if (
      quoted.some(({ span, inner }) => overlaps(span, key.span) && !(requested && contains(key.span, inner)))
    )
      return []
    const { edits, cuts, length } = form
    const after = behind(form)
    if (explains(after)) return []
    return [
      {
        form: 'gap',
        rule: passage ? 'passage' : 'gap',
        class: kind,
        key,
        evidence,
        confidence:
          (length > mostWords ? sureOfLong : 1) *
          (cuts.length > 0 || passage || requested || /^[’']/.test(after) ? onRequest : 1) *
          sentence.confidence *
          (key.class === 'phrase' ? 0.6 : 0.8) *
          (named && !passage ? sureOf(named) : 1),
        statement: {
          before: clean(
            `${passage?.lead ?? ''} ${large(editedWords(reader.text, edits, from, key.span.start))}`,
          ),
          after: clean(after).replace(/[.!?…]+$/, ''),
        },
      },
    ]
  })
}

/** At names, figures and dates, and at nouns that are none of these. */
export function keysIn(reader: Reader, index: number): Gap[] {
  const names = namesIn(reader, index)
  const phrases = phraseGapsIn(reader, index)
  return [...names, ...phrases.filter(({ key }) => !names.some(one => overlaps(one.key.span, key.span)))]
}

const namesIn = (reader: Reader, index: number): Gap[] =>
  reader.places.entitiesIn(index).flatMap(one => gapAt(reader, one) ?? [])

const explains = (after: string) => /^\s?\(/.test(after)

type Form = { edits: readonly Edit[]; cuts: readonly Cut[]; length: number }

/** The sentence as it can be shown: as it stands, or else without its asides. */
function formsOf(reader: Reader, sentence: Sentence, index: number, named: Named | null): Form[] {
  const all = editsOf(reader, index, named)
  const cuts = cutsOf(reader, index)
  const without = (parts: readonly Cut[]) => ({
    edits: [...all.filter(one => !isEdited(parts, one.span)), ...parts].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    cuts: parts,
  })
  const later = laterParts(reader, index)
  const forms = [{ edits: all, cuts: [] }, ...(cuts.length > 0 ? [without(cuts)] : []), ...later.map(without)]
  return forms.flatMap(form =>
    standsAlone(reader, sentence, index, named, form.edits)
      ? {
          ...form,
          length: editedWords(reader.text, form.edits, sentence.span.start, sentence.span.end).split(/\s+/)
            .length,
        }
      : [],
  )
}

/** "____, which closed in 1931": without its relative nobody could tell which. */
const tells = (cuts: readonly Cut[], { end }: Span) => cuts.some(cut => cut.tells && cut.span.start === end)

/** "Ivo Brenn, ____, vit à Lenne": her age, her trade or her town would stand there as well. */
function isSetOff({ text }: Reader, { start, end }: Span): boolean {
  return (
    /\p{Lu}[\p{L}’'-]+\s?,\s$/u.test(text.slice(Math.max(0, start - 40), start)) &&
    /^\s?,/.test(text.slice(end, end + 2))
  )
}

const large = (text: string) => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())

const clean = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}|^)'/gu, '’')
    .trim()
