import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema, newPartId } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Span } from '@/lib/model/span'
import { proposeAbout } from './ask-about'
import type { QuestionSaved } from './edit-question'
import { insertAccepted } from './insert-accepted'
import { mapIds } from './map-ids'
import { parseInput } from './parse-input'

export type AddProposalInput = { actor: Actor; quizId: Id; span: Span; proposalId: Id }

/** What is asked meanwhile moves others among the five that are shown: it is looked for among all. */
const everyOne = 100

/**
 * Takes a proposal into the quiz: accepted, since it was chosen, and last. It is made once more from its words, so that
 * what says of itself to come from a rule does.
 */
export async function addProposal(input: AddProposalInput): Promise<Result<QuestionSaved>> {
  const given = parseInput(z.object({ proposalId: idSchema }), input)
  if (!given.ok) return given
  const proposed = await proposeAbout(input, everyOne)
  if (!proposed.ok) return proposed
  const chosen = proposed.value.proposals.find(({ id }) => id === given.value.proposalId)
  if (!chosen) return fail('conflict', 'proposal-gone')
  const content = mapIds(chosen.body.content, newPartId)
  const question = await insertAccepted(input.actor, input.quizId, { ...chosen.body, content })
  return question.ok ? ok({ question: question.value }) : question
}
