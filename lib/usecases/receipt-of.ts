import 'server-only'
import { receiptCode } from '@/lib/access/receipt-code'
import type { Attempt } from '@/lib/model/attempt'
import { isBlank } from '@/lib/model/blank'
import type { Response } from '@/lib/model/response'

/** What a learner keeps of a submission: how many responses are in, and the code that proves it. */
export type ReceiptView = { code: string; responses: number }

export function receiptOf(
  { id }: Pick<Attempt, 'id'>,
  submittedAt: Date,
  responses: readonly Response[],
  secret: string,
): ReceiptView {
  const given = responses.filter(({ value }) => !isBlank(value)).length
  return { responses: given, code: receiptCode({ attemptId: id, submittedAt, responses: given }, secret) }
}
