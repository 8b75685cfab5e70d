import { finish } from '@/lib/linguistics/steps'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { factsOnRequest } from '../facts/requested/on-request'
import { weakGaps } from '../facts/requested/weak-gaps'
import { candidateSteps } from '../proposing/make-proposals'

/** What an instructor gets who selects words that no quiz asks for, of all sentences: all of it, and what stands the rules. */
export function askOnRequest(
  document: Document,
  seed: number,
): { asked: Candidate[]; verified: Candidate[] } {
  const facts = document.sentences.flatMap((_, sentence) => [
    ...weakGaps(document, sentence),
    ...factsOnRequest(document, sentence),
  ])
  const fitting = facts.map(fact => ({ fact, fit: 'same' as const, here: true }))
  const { passed, rejections } = finish(candidateSteps(fitting, document, seed))
  const verified = passed.map(({ candidate }) => candidate)
  return { asked: [...verified, ...rejections.map(({ candidate }) => candidate)], verified }
}
