import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { type AuditEntry, auditDetailsSchema } from '@/lib/model/audit-entry'
import type { Id } from '@/lib/model/id'
import type { QuestionContent } from '@/lib/model/question'
import type { Queries } from '@/lib/storage/queries'
import { listEdits } from '@/lib/storage/quiz-changes'
import { listRegrades } from '@/lib/storage/regrades'
import { keyInWords } from './key-in-words'

/**
 * Who changed the keys and scores of a quiz, out of the histories that are kept of both: as entries of the audit, the
 * newest first.
 */
export async function listKeyChanges(db: Queries, quizId: Id, most: number): Promise<AuditEntry[]> {
  const edits = await listEdits(db, quizId, most)
  const regrades = await listRegrades(db, quizId, most)
  const keys = edits.flatMap(({ change, by }): AuditEntry[] =>
    change.questions.flatMap(({ questionId, before, after }) => {
      if (!before || !after || !keyDiffers(before.body.content, after.body.content)) return []
      const { content } = after.body
      const details = auditDetailsSchema.parse({ name: content.stem, to: keyInWords(content) })
      return [
        {
          ...{ id: `${change.id} ${questionId}`, madeAt: change.madeAt, madeBy: by, details },
          cause: change.undoneAt ? ('key-undone' as const) : ('key' as const),
        },
      ]
    }),
  )
  const scores = regrades.map(({ regrade, madeBy }): AuditEntry => {
    const details = auditDetailsSchema.parse({ name: regrade.details.stem, count: regrade.changed })
    return { id: regrade.id, cause: 'scores', details, madeAt: regrade.madeAt, madeBy }
  })
  return [...keys, ...scores].sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime()).slice(0, most)
}

/** What is right is another, or what is taken for it; other words of a stem or of a wrong option are no other key. */
function keyDiffers(before: QuestionContent, after: QuestionContent): boolean {
  return keyInWords(before) !== keyInWords(after) || !isDeepStrictEqual(rightIn(before), rightIn(after))
}

function rightIn({ stem: _, ...content }: QuestionContent) {
  if (!('options' in content)) return content
  return { ...content, options: content.options.flatMap(({ id, correct }) => (correct ? [id] : [])) }
}
