import type { GoldDocument } from '@/training/gold-names'
import type { NamedSpan } from '@/training/winer'

export type Count = { right: number; found: number; gold: number }
export type NameError = { kind: string; example: string }
export type NameScore = { byClass: Map<string, Count>; errors: NameError[] }

/** The classes whose F1 is the floor. */
export const mainClasses: readonly string[] = ['person', 'organisation', 'place']

export function emptyScore(): NameScore {
  return { byClass: new Map(), errors: [] }
}

/** Exact span and class (CoNLL 2003). Precision, recall and F1 in per cent. */
export function figuresOf({ right, found, gold }: Count): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 0 : (100 * right) / found
  const recall = gold === 0 ? 0 : (100 * right) / gold
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** Micro average over the classes. */
export function totalOf({ byClass }: NameScore, classes: readonly string[]): Count {
  const total = { right: 0, found: 0, gold: 0 }
  for (const name of classes) {
    const count = byClass.get(name) ?? total
    if (count === total) continue
    total.right += count.right
    total.found += count.found
    total.gold += count.gold
  }
  return total
}

export function addDocument(score: NameScore, gold: GoldDocument, found: readonly NamedSpan[]): void {
  const key = (name: NamedSpan) => `${name.start}:${name.end}:${name.class}`
  const wanted = new Set(gold.names.map(key))
  const made = new Set(found.map(key))
  for (const name of gold.names) {
    const count = countOf(score, name.class)
    count.gold++
    if (made.has(key(name))) count.right++
    else score.errors.push(missed(gold, name, found))
  }
  for (const name of found) {
    countOf(score, name.class).found++
    if (!wanted.has(key(name)) && !gold.names.some(other => overlap(name, other)))
      score.errors.push({ kind: `invented ${name.class}`, example: shown(gold, name) })
  }
}

function countOf({ byClass }: NameScore, name: string): Count {
  const count = byClass.get(name) ?? { right: 0, found: 0, gold: 0 }
  byClass.set(name, count)
  return count
}

const overlap = (a: NamedSpan, b: NamedSpan) => a.start < b.end && b.start < a.end

function missed(document: GoldDocument, name: NamedSpan, found: readonly NamedSpan[]): NameError {
  const other = found.find(one => overlap(one, name))
  const example = shown(document, name)
  if (!other) return { kind: `missed ${name.class}`, example }
  const made = document.article.text.slice(other.start, other.end)
  if (other.start === name.start && other.end === name.end)
    return { kind: `${name.class} taken for ${other.class}`, example }
  return { kind: `bounds of ${name.class}`, example: `${example} → [${made}]${other.class}` }
}

function shown({ article: { text } }: GoldDocument, { start, end }: NamedSpan): string {
  const around = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`
  return around.replace(/\s+/g, ' ')
}
