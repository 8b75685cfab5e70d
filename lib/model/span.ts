import type { z } from 'zod'
import type { spanSchema } from './span-schema'

// Types only: browsers need what is below, and no parser.
export type Span = z.infer<typeof spanSchema>

export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
