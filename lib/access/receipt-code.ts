import { createHmac } from 'node:crypto'
import { joinCodeAlphabet } from '@/lib/model/quiz'

/**
 * Eight letters (40 bits) that only this installation can make of what was submitted: a learner keeps them, the
 * instructor compares. Responses do not change after submission, so neither does the code.
 */
export function receiptCode(
  submitted: { attemptId: string; submittedAt: Date; responses: number },
  secret: string,
): string {
  const words = `receipt\n${submitted.attemptId}\n${submitted.submittedAt.toISOString()}\n${submitted.responses}`
  const digest = createHmac('sha256', secret).update(words).digest()
  return Array.from(digest.subarray(0, 8), byte => joinCodeAlphabet[byte % joinCodeAlphabet.length]).join('')
}
