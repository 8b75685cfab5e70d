import { embed } from './embeddings'
import { multiply } from './matrix'
import type { Network } from './network'

/**
 * What the first layer makes of a form depends on nothing but the form, and most words of a text come again and again: the
 * parts and the gates of those that were met stand in the kernel's memory. Past `mostKept`, the oldest make room.
 */
export type KnownForms = {
  /** Where a form stands: which of the places, see `Places.known`. */
  slots: Map<string, number>
  /** Which form stands in each place. */
  forms: string[]
  next: number
}

/** Some 9 MB a language when all are taken. Long forms are nobody's next word. */
export const mostKept = 2_048
const longestKept = 40

/** Puts the parts of each form, and what the first layer makes of it, where `readForms` wants them. */
export function placeForms(network: Network, forms: readonly string[]): void {
  const { places, widths, float, known } = network
  const slots = forms.map(form => known.slots.get(form))
  const fresh = forms.flatMap((_, n) => (slots[n] === undefined ? [n] : []))
  const bytes = { parts: 4 * widths.parts, gates: 4 * widths.gates }
  const partsOf = (n: number) => places.parts + n * places.stride
  const gatesOf = (n: number) => places.given + n * bytes.gates
  const copy = (from: number, to: number, size: number) =>
    float.copyWithin(to >> 2, from >> 2, (from + size) >> 2)
  computeGates(network, forms, fresh)
  // Their gates stand one after another, each no later than where it belongs: the last goes first.
  for (const [i, n] of [...fresh.entries()].reverse()) copy(gatesOf(i), gatesOf(n), bytes.gates)
  for (const [n, slot] of slots.entries()) {
    if (slot === undefined) continue
    const from = places.known + slot * (bytes.parts + bytes.gates)
    copy(from, partsOf(n), bytes.parts)
    copy(from + bytes.parts, gatesOf(n), bytes.gates)
  }
  for (const n of fresh) {
    const slot = takeSlot(known, forms[n] ?? '')
    if (slot === null) continue
    const to = places.known + slot * (bytes.parts + bytes.gates)
    copy(partsOf(n), to, bytes.parts)
    copy(gatesOf(n), to + bytes.parts, bytes.gates)
  }
}

/** Gates of the forms that are new, at the beginning of `given`. */
function computeGates(network: Network, forms: readonly string[], fresh: readonly number[]): void {
  const { kernel, places, widths, float, embeddings, tagger } = network
  const [first] = tagger
  if (!first || fresh.length === 0) return
  const wide = 4 * widths.form
  for (const [i, n] of fresh.entries()) {
    const vector = embed(embeddings, forms[n] ?? '')
    float.set(vector, (places.fresh + i * wide) >> 2)
    float.set(vector.subarray(widths.form - widths.parts), (places.parts + n * places.stride) >> 2)
  }
  multiply(kernel, places.rounded, first.input, fresh.length, places.fresh, wide, places.given)
}

function takeSlot(known: KnownForms, form: string): number | null {
  if (form.length > longestKept || known.slots.has(form)) return null
  const slot = known.next
  const oldest = known.forms[slot]
  if (oldest !== undefined) known.slots.delete(oldest)
  known.forms[slot] = form
  known.slots.set(form, slot)
  known.next = (slot + 1) % mostKept
  return slot
}
