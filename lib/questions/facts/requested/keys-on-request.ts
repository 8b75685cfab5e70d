import { type Span, textOf } from '@/lib/model/span'
import { type Gap, gapAt, phraseGapsIn } from '../reading/gap-keys'
import type { Reader } from '../reading/reader'
import { deedKeys } from './deed-keys'
import { nameKeys } from './name-keys'
import { phraseKeys } from './phrase-keys'
import { quotedKeys } from './quoted-keys'
import { wordKeys } from './word-keys'

const finders = [nameKeys, quotedKeys, phraseKeys, wordKeys, deedKeys]

/** The keys of a sentence beyond those that a quiz has gaps at; each stretch of words once, and no initials. */
export function keysOnRequest(reader: Reader, sentence: number): Gap[] {
  const taken = new Set(ofQuiz(reader, sentence).map(({ key }) => placeOf(key.span)))
  return finders
    .flatMap(find => find(reader, sentence))
    .flatMap(found => {
      const place = placeOf(found.key.span)
      if (taken.has(place) || isInitials(reader, found.key.span) || saysWhere(reader, found.key.span))
        return []
      taken.add(place)
      return [{ ...found, requested: true as const }]
    })
}

/** Not "340 miles (550 km)": a quiz has no gap beside what explains it. */
const ofQuiz = (reader: Reader, sentence: number): Gap[] =>
  [
    ...reader.places.entitiesIn(sentence).flatMap(entity => gapAt(reader, entity) ?? []),
    ...phraseGapsIn(reader, sentence),
  ].filter(({ key }) => !/^\s?\(/.test(reader.text.slice(key.span.end, key.span.end + 2)))

/** "the Harbour Board (HB)": letters of what stands before them. */
const isInitials = ({ text }: Reader, span: Span) =>
  text[span.start - 1] === '(' && /^[\p{Lu}.]+$/u.test(textOf(text, span))

/** "in Lyon, France": where a place that was named lies is known without reading. */
const saysWhere = ({ text, entityAt }: Reader, { start }: Span) =>
  entityAt.get(start)?.class === 'place' &&
  /\p{Lu}[\p{L}-]*,\s*$/u.test(text.slice(Math.max(0, start - 40), start))

const placeOf = ({ start, end }: Span) => `${start}-${end}`
