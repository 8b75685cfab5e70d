import type { Origin } from '@/lib/model/question'

/** Sentences of the article as they stand, with a gap: no clause was cut out of them. */
export const isAsWritten = ({ engine, rule }: Origin): boolean =>
  engine === 'builtin' && (rule === 'gap' || rule === 'passage')
