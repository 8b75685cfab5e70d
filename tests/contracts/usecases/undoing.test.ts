import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { deleteQuestion } from '@/lib/usecases/delete-question'
import { editQuestion } from '@/lib/usecases/edit-question'
import { findQuestionHistory } from '@/lib/usecases/find-question-history'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { judgeQuestion } from '@/lib/usecases/judge-question'
import { judgeQuestions } from '@/lib/usecases/judge-questions'
import { moveQuestion } from '@/lib/usecases/move-question'
import { redoChange } from '@/lib/usecases/redo-change'
import { restoreQuestion } from '@/lib/usecases/restore-question'
import { undoChange } from '@/lib/usecases/undo-change'
import { aDatabase } from '../../support/a-database'
import { aDraft } from '../../support/a-quiz'
import { anInstructor, got } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
})
afterEach(() => db.empty())
afterAll(() => db.close())

async function aBench() {
  const { actor } = await anInstructor()
  const draft = await aDraft(actor)
  const look = async () => got(await findQuiz({ actor, quizId: draft.quizId }))
  /** All that a person sees of the questions, revisions aside: they only grow. */
  const seen = async () => (await look()).questions.map(({ revision: _, ...question }) => question)
  const at = async (index: number) => {
    const question = (await look()).questions[index]
    if (!question) throw new Error(`no question ${index}`)
    return question
  }
  const undo = async () => undoChange({ actor, changeId: (await look()).undo?.id ?? 'none' })
  const redo = async () => redoChange({ actor, changeId: (await look()).redo?.id ?? 'none' })
  return { ...draft, look, seen, at, undo, redo }
}
type Bench = Awaited<ReturnType<typeof aBench>>

async function reword(
  bench: Bench,
  index: number,
  stem: string,
  sitting?: string,
  actor: Actor = bench.actor,
) {
  const { id: questionId, revision, content, ...rest } = await bench.at(index)
  const { difficulty, points, evidence, explanation, class: about } = rest
  const body = { content: { ...content, stem }, class: about, difficulty, points, evidence, explanation }
  return editQuestion({ actor, questionId, revision, body, sitting })
}

/** Each thing that can be done on the bench, to the second of four questions. */
const doings: Record<string, (bench: Bench) => Promise<unknown>> = {
  edited: async bench => got(await reword(bench, 1, 'Les travaux ont coûté 4,2 millions d’euros.')),
  rejected: async bench => {
    const { id: questionId, revision } = await bench.at(1)
    got(await judgeQuestion({ actor: bench.actor, questionId, revision, state: 'rejected' }))
  },
  moved: async bench =>
    got(await moveQuestion({ actor: bench.actor, questionId: (await bench.at(1)).id, to: 3 })),
  deleted: async bench => {
    const { id: questionId, revision } = await bench.at(1)
    got(await deleteQuestion({ actor: bench.actor, questionId, revision }))
  },
}

describe('undoing', () => {
  for (const [cause, doing] of Object.entries(doings))
    it(`brings back what was ${cause}, and does it again`, async () => {
      const bench = await aBench()
      const before = await bench.seen()
      await doing(bench)
      const after = await bench.seen()
      expect(after).not.toEqual(before)
      expect((await bench.look()).undo).toMatchObject({ cause })
      got(await bench.undo())
      expect(await bench.seen()).toEqual(before)
      got(await bench.redo())
      expect(await bench.seen()).toEqual(after)
    })

  it('goes back step by step, to the first', async () => {
    const bench = await aBench()
    const before = await bench.seen()
    for (const doing of ['edited', 'rejected', 'moved', 'deleted']) await doings[doing]?.(bench)
    for (let step = 0; step < 4; step++) got(await bench.undo())
    expect(await bench.seen()).toEqual(before)
    for (let step = 0; step < 4; step++) got(await bench.redo())
    expect((await bench.look()).redo).toBeNull()
    expect(await bench.seen()).toHaveLength(3)
  })

  it('offers nothing to do again once something else was done', async () => {
    const bench = await aBench()
    await doings.edited?.(bench)
    got(await bench.undo())
    await doings.rejected?.(bench)
    expect((await bench.look()).redo).toBeNull()
  })

  it('takes back all at once what was done at once', async () => {
    const bench = await aBench()
    for (const index of [0, 1]) {
      const { id: questionId, revision } = await bench.at(index)
      got(await judgeQuestion({ actor: bench.actor, questionId, revision, state: 'suggested' }))
    }
    const before = await bench.seen()
    const questions = (await bench.look()).questions
      .slice(0, 2)
      .map(({ id, revision }) => ({ questionId: id, revision }))
    got(await judgeQuestions({ actor: bench.actor, quizId: bench.quizId, questions }))
    expect((await bench.look()).undo).toMatchObject({ cause: 'accepted', questions: 2, number: null })
    got(await bench.undo())
    expect(await bench.seen()).toEqual(before)
  })

  it('overwrites nothing that was changed since', async () => {
    const bench = await aBench()
    await doings.edited?.(bench)
    const changeId = (await bench.look()).undo?.id ?? ''
    got(await reword(bench, 1, 'Les travaux ont coûté cher.'))
    expect(await undoChange({ actor: bench.actor, changeId })).toMatchObject({
      failure: { kind: 'conflict', code: 'changed-since' },
    })
    expect((await bench.at(1)).content.stem).toBe('Les travaux ont coûté cher.')
  })

  it('takes what one sitting of an editor saved as one change', async () => {
    const bench = await aBench()
    const before = await bench.seen()
    for (const stem of ['Les travaux ont', 'Les travaux ont coûté', 'Les travaux ont coûté cher.'])
      got(await reword(bench, 1, stem, 'one-sitting'))
    got(await reword(bench, 1, 'Les travaux ont coûté très cher.', 'another-sitting'))
    got(await bench.undo())
    expect((await bench.at(1)).content.stem).toBe('Les travaux ont coûté cher.')
    got(await bench.undo())
    expect(await bench.seen()).toEqual(before)
  })
})

describe('two at one quiz', () => {
  it('do not overwrite each other: who comes second is told, whatever they do', async () => {
    const bench = await aBench()
    const { id: questionId, revision } = await bench.at(1)
    const stale = { actor: bench.actor, questionId, revision }
    got(await reword(bench, 1, 'Les travaux ont coûté cher.'))
    const { content, class: about, difficulty, points, evidence, explanation } = await bench.at(1)
    const body = { content, class: about, difficulty, points, evidence, explanation }
    for (const attempt of [
      editQuestion({ ...stale, body }),
      judgeQuestion({ ...stale, state: 'rejected' as const }),
      deleteQuestion(stale),
      judgeQuestions({ actor: bench.actor, quizId: bench.quizId, questions: [{ questionId, revision }] }),
    ])
      expect(await attempt).toMatchObject({
        failure: { kind: 'conflict', code: 'question-changed-elsewhere' },
      })
    expect((await bench.at(1)).content.stem).toBe('Les travaux ont coûté cher.')
  })
})

describe('the history of a question', () => {
  const history = async (actor: Actor, questionId: Id) =>
    got(await findQuestionHistory({ actor, questionId })).versions

  it('holds each version with who made it, and gives one back without losing the others', async () => {
    const bench = await aBench()
    const first = await bench.at(1)
    got(await reword(bench, 1, 'Les travaux ont coûté cher.'))
    const versions = await history(bench.actor, first.id)
    expect(versions.map(({ snapshot }) => snapshot.body.content.stem)).toEqual([
      'Les travaux ont coûté cher.',
      first.content.stem,
    ])
    expect(versions.map(({ cause }) => cause)).toEqual(['edited', 'added'])
    expect(versions[0]?.by).toMatch(/^Instructor/)
    const { changeId, side } = versions[1] ?? { changeId: '', side: 'after' as const }
    const { revision } = await bench.at(1)
    got(await restoreQuestion({ actor: bench.actor, questionId: first.id, revision, changeId, side }))
    expect((await bench.at(1)).content).toEqual(first.content)
    expect(await history(bench.actor, first.id)).toHaveLength(3)
  })

  it('is of nobody else’s question: a change of another quiz restores nothing', async () => {
    const bench = await aBench()
    const other = await aBench()
    const { changeId } = (await history(other.actor, (await other.at(1)).id))[0] ?? { changeId: '' }
    const { id: questionId, revision } = await bench.at(1)
    const restored = await restoreQuestion({
      actor: bench.actor,
      questionId,
      revision,
      changeId,
      side: 'after',
    })
    expect(restored).toMatchObject({ failure: { kind: 'not-found' } })
  })
})
