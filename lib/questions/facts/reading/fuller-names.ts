import type { Entity } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Reader } from './reader'

/** "the Congress" where the article has "the World Parks Congress": the one longer name that ends with it answers as well. */
export function fullerNames(reader: Reader, { class: kind }: Pick<Entity, 'class'>, name: string): string[] {
  const longer = new Set(
    namesOf(reader, kind).filter(other => other.length > name.length && other.endsWith(` ${name}`)),
  )
  return longer.size === 1 ? [...longer] : []
}

const named = new WeakMap<Reader, Map<Entity['class'], readonly string[]>>()

function namesOf(reader: Reader, kind: Entity['class']): readonly string[] {
  const known = named.get(reader) ?? new Map<Entity['class'], readonly string[]>()
  named.set(reader, known)
  const there =
    known.get(kind) ??
    reader.document.entities
      .filter(entity => entity.class === kind)
      .map(({ span }) => textOf(reader.text, span).replace(/\s+/g, ' '))
  known.set(kind, there)
  return there
}
