import type { Entity } from '@/lib/model/document'
import { initialsOf, lettersOf } from './aliases'

/** A name that other names may mean, by its words without case and accents. */
export type Bearer = { chain: number; words: readonly string[]; person: boolean; entity: Entity }

/** The bearers of names, found by what a shorter name has of them: a long article has thousands. */
export class Bearers {
  private readonly all: Bearer[] = []
  private readonly names = new Set<string>()
  private readonly people = new Map<string, Set<number>>()
  private readonly initials = new Map<string, Set<number>>()

  /** Not one whose name another bears already. */
  add(bearer: Bearer): void {
    const name = bearer.words.join(' ')
    if (this.names.has(name)) return
    this.names.add(name)
    const at = this.all.push(bearer) - 1
    if (bearer.person)
      for (const word of [bearer.words[0], bearer.words.at(-1)]) put(this.people, word ?? '', at)
    else for (const letters of initialsOf(bearer.words)) put(this.initials, letters, at)
  }

  /** The people who share the first or the last word with a name: nobody else can be meant by it. In their order. */
  peopleBy(words: readonly string[]): readonly Bearer[] {
    return this.at([this.people.get(words[0] ?? ''), this.people.get(words.at(-1) ?? '')])
  }

  /** What is no person and has these initials. */
  byInitials(acronym: string): readonly Bearer[] {
    const letters = lettersOf(acronym)
    return letters === null ? [] : this.at([this.initials.get(letters)])
  }

  private at(places: readonly (ReadonlySet<number> | undefined)[]): readonly Bearer[] {
    const found = new Set(places.flatMap(set => [...(set ?? [])]))
    return [...found].sort((a, b) => a - b).map(index => this.all[index] as Bearer)
  }
}

function put(rows: Map<string, Set<number>>, key: string, at: number): void {
  const row = rows.get(key)
  if (row) row.add(at)
  else rows.set(key, new Set([at]))
}
