import { z } from 'zod'
import { proposedKinds, skillSchema } from '@/lib/model/language-model'

/**
 * One proposal of a model. Flat and with every field there, because not all providers can be held to more; what a kind
 * does not need stays empty. `strictObject`: a field that nobody asked for is a reply to something else.
 */
export const proposalReplySchema = z.strictObject({
  skill: skillSchema,
  kind: z.enum(proposedKinds),
  stem: z.string().min(1).max(600).describe('the question, or for true-false the statement'),
  /** All options, the key among them, for multiple-choice; else empty. */
  options: z.array(z.string().min(1).max(400)).max(6),
  /** Word for word one of the options; a short answer; or "true" or "false". */
  key: z.string().min(1).max(300),
  /** Verbatim from the article. */
  evidence: z.array(z.string().min(1).max(1200)).min(1).max(3),
  explanation: z.string().max(600),
})
export type ProposalReply = z.infer<typeof proposalReplySchema>
export const proposalsReplySchema = z.strictObject({ questions: z.array(proposalReplySchema).max(12) })

/** An answer of a model to one question: letters of options, "true" or "false", or a few words; nothing for "cannot tell". */
export const answerReplySchema = z.strictObject({
  answers: z.array(z.strictObject({ right: z.array(z.string().max(300)).max(8) })).max(1),
})
