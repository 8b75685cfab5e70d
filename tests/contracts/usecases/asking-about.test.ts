import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addProposal } from '@/lib/usecases/add-proposal'
import { askAbout } from '@/lib/usecases/ask-about'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { judgeQuestion } from '@/lib/usecases/judge-question'
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

/** A quiz of an instructor, and where words stand in its article. */
async function aQuiz() {
  const { actor } = await anInstructor()
  const { quizId } = await aDraft(actor)
  const { article } = got(await findQuiz({ actor, quizId }))
  const spanOf = (words: string) => {
    const start = article.text.indexOf(words)
    return { start, end: start + words.length }
  }
  return { actor, quizId, spanOf, article }
}

describe('asking about words', () => {
  it('stores nothing, and adds what is chosen as an accepted question of the rule that found it', async () => {
    const { actor, quizId, spanOf } = await aQuiz()
    const span = spanOf('Odile Garnier')
    const before = got(await findQuiz({ actor, quizId })).questions
    const { proposals, none } = got(await askAbout({ actor, quizId, span }))
    expect(none).toBeNull()
    expect(proposals.length).toBeGreaterThan(0)
    expect(proposals.length).toBeLessThanOrEqual(5)
    expect(got(await findQuiz({ actor, quizId })).questions).toEqual(before)

    const [first] = proposals
    if (!first) throw new Error('no proposal')
    const { question } = got(await addProposal({ actor, quizId, span, proposalId: first.id }))
    expect(question).toMatchObject({
      state: 'accepted',
      position: (before.at(-1)?.position ?? 0) + 1,
      origin: first.body.origin,
      evidence: first.body.evidence,
    })
    expect(question.origin.engine).toBe('builtin')
    expect(question.content.stem).toBe(first.body.content.stem)
  })

  it('adds each of those shown, one after the other, and none a second time', async () => {
    const { actor, quizId, spanOf } = await aQuiz()
    const span = spanOf('Odile Garnier')
    const { proposals } = got(await askAbout({ actor, quizId, span }))
    const stems = new Set<string>()
    for (const { id, body } of proposals) {
      const added = await addProposal({ actor, quizId, span, proposalId: id })
      const asked = stems.has(body.content.stem)
      expect([body.content.stem, added.ok]).toEqual([body.content.stem, !asked])
      stems.add(body.content.stem)
    }
    expect(await addProposal({ actor, quizId, span, proposalId: proposals[0]?.id ?? '' })).toMatchObject({
      failure: { kind: 'conflict', code: 'proposal-gone' },
    })
  })

  it('offers again what was rejected', async () => {
    const { actor, quizId, spanOf } = await aQuiz()
    const span = spanOf('Odile Garnier')
    const { proposals } = got(await askAbout({ actor, quizId, span }))
    const [first] = proposals
    const { question } = got(await addProposal({ actor, quizId, span, proposalId: first?.id ?? '' }))
    const ids = async () => got(await askAbout({ actor, quizId, span })).proposals.map(({ id }) => id)
    expect(await ids()).not.toContain(first?.id)
    got(
      await judgeQuestion({ actor, questionId: question.id, revision: question.revision, state: 'rejected' }),
    )
    expect(await ids()).toContain(first?.id)
  })

  it('says why nothing is safe, and refuses what is no selection', async () => {
    const { actor, quizId, spanOf, article } = await aQuiz()
    expect(got(await askAbout({ actor, quizId, span: spanOf('de la') })).none?.why).toBe('small-words')
    const { length } = article.text
    for (const [span, code] of [
      [{ start: 5, end: 5 }, 'bad-input'],
      [{ start: 0, end: 2001 }, 'selection-too-long'],
      [{ start: length - 3, end: length + 3 }, 'evidence-outside-article'],
      [{ start: -1, end: 3 }, 'bad-input'],
    ] as const)
      expect(await askAbout({ actor, quizId, span })).toMatchObject({ failure: { kind: 'invalid', code } })
  })
})
