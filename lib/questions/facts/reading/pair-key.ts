import type { EntityClass, Phrase } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { FactKey } from '../fact'
import { personKey } from './keys'
import type { Reader } from './reader'

/** "led by the hydrologist Ada Brenn and the guide Ivo Tarn": one of two would be half of the key. */
export function pairKey(
  reader: Reader,
  phrase: Phrase,
  classes: ReadonlySet<EntityClass> = givers,
): FactKey | null {
  if (!phrase.coordinated) return null
  const inside = reader.places.entities
    .near(phrase.span)
    .filter(
      ({ span, class: kind }) =>
        span.start >= phrase.span.start && span.end <= phrase.span.end && classes.has(kind),
    )
  const [first, second] = inside
  if (!first || !second || inside.length !== 2 || first.class !== second.class) return null
  if (second.span.end !== phrase.span.end) return null
  const between = textOf(reader.text, { start: first.span.end, end: second.span.start })
  if (!new RegExp(`^\\s+${reader.words.and}\\s+(?:[\\p{L}’'-]+\\s+){0,4}(?:[ld][’'])?$`, 'u').test(between))
    return null
  const names = [first, second].map(
    entity =>
      (entity.class === 'person'
        ? personKey(reader, reader.mentionAt.get(entity.span.start)?.chain ?? null, entity, true)?.text
        : null) ?? textOf(reader.text, entity.span),
  )
  const joined = (both: readonly string[]) => both.join(` ${reader.words.and} `)
  return {
    text: joined(names),
    span: { start: first.span.start, end: second.span.end },
    class: 'phrase',
    accepted: [joined(names.toReversed()), textOf(reader.text, phrase.span)],
  }
}

/** Who can do something, or be given it. */
const givers: ReadonlySet<EntityClass> = new Set(['person', 'organisation'])
