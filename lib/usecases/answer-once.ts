import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import {
  beginReply,
  dropReply,
  findKeptReply,
  forgetReplies,
  keepReply,
  type Reply,
  resumeReply,
} from '@/lib/storage/kept-replies'
import { parseInput } from './parse-input'

export type AnswerOnceInput = {
  actor: Actor
  /** Drawn by the caller: one for each thing that is to be done once. */
  key: string
  /** What was called with: the same key for anything else is a mistake of the caller. */
  call: readonly (string | Uint8Array)[]
  work: () => Promise<Reply>
}
export type AnsweredOnce = Reply & { replayed: boolean }

const keptMs = 24 * 60 * 60 * 1000
/** Longer than any work takes: a server that began it and has not answered since is gone. */
const givenUpMs = 30 * 60 * 1000

/**
 * Does the work of a call at most once: who calls again with the key gets the answer that the first call got, for a day, on
 * every instance. Only what succeeded is kept; what failed may be mended and tried again under its key.
 */
export async function answerOnce(input: AnswerOnceInput): Promise<Result<AnsweredOnce>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ key: z.string().min(1).max(255) }), input)
  if (!given.ok) return fail('invalid', 'idempotency-key-malformed')
  const { prisma } = await database()
  const key = { ownerId: userId.value, key: given.value.key }
  const now = new Date()
  const fingerprint = fingerprintOf(input.call)
  await forgetReplies(prisma, new Date(now.getTime() - keptMs))
  if (!(await beginReply(prisma, { ...key, fingerprint, startedAt: now }))) {
    const kept = await findKeptReply(prisma, key)
    if (kept && kept.fingerprint !== fingerprint) return fail('conflict', 'idempotency-key-reused')
    if (kept?.reply) return ok({ ...kept.reply, replayed: true })
    const left = kept && now.getTime() - kept.startedAt.getTime() > givenUpMs
    if (!left || !(await resumeReply(prisma, { ...key, startedAt: kept.startedAt }, now)))
      return fail('conflict', 'call-at-work')
  }
  try {
    const reply = await input.work()
    if (reply.status < 300) await keepReply(prisma, key, reply, new Date())
    else await dropReply(prisma, key)
    return ok({ ...reply, replayed: false })
  } catch (cause) {
    await dropReply(prisma, key)
    throw cause
  }
}

function fingerprintOf(call: AnswerOnceInput['call']): string {
  const hash = createHash('sha256')
  for (const part of call) hash.update(part).update('\n')
  return hash.digest('hex')
}
