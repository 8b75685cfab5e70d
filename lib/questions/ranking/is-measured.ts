import type { Candidate } from '@/lib/model/candidate'

/** "Quelle est la longueur du souterrain ?": what the one thing that has it measures, or what it is. */
export const isMeasured = ({ origin }: Pick<Candidate, 'origin'>): boolean => rules.has(origin.rule)

const rules: ReadonlySet<string> = new Set(['measure', 'dimension', 'measure-of-subject', 'definition'])
