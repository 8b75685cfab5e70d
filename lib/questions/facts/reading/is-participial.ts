import type { Clause } from '@/lib/model/document'

/** "Créé en 1999, …", "…, built in 1920, …": a participle that says something of a noun, with no finite word. */
export function isParticipial({ kind, connector, subject, verb }: Clause): boolean {
  return (
    kind === 'relative' &&
    connector === null &&
    subject.kind === 'relative' &&
    verb.finite === verb.head &&
    verb.auxiliaries.length === 0
  )
}
