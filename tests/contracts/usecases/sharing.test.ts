import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/model/id'
import { questionEditSchema } from '@/lib/model/question'
import { defaultSettings } from '@/lib/model/quiz'
import type { ShareRight } from '@/lib/model/share'
import { acceptInvitation } from '@/lib/usecases/accept-invitation'
import { acceptShare } from '@/lib/usecases/accept-share'
import { addToRoster } from '@/lib/usecases/add-to-roster'
import { changeSettings } from '@/lib/usecases/change-settings'
import { changeShare } from '@/lib/usecases/change-share'
import { createClass } from '@/lib/usecases/create-class'
import { deleteQuiz } from '@/lib/usecases/delete-quiz'
import { editQuestion } from '@/lib/usecases/edit-question'
import { findClass } from '@/lib/usecases/find-class'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { findResults } from '@/lib/usecases/find-results'
import { findShareInvitation } from '@/lib/usecases/find-share-invitation'
import { findSharing } from '@/lib/usecases/find-sharing'
import { identifyActor } from '@/lib/usecases/identify-actor'
import { inviteColleague } from '@/lib/usecases/invite-colleague'
import { listQuizzes } from '@/lib/usecases/list-quizzes'
import { previewRegrade } from '@/lib/usecases/preview-regrade'
import { regradeQuestion } from '@/lib/usecases/regrade-question'
import { undoChange } from '@/lib/usecases/undo-change'
import { aDatabase } from '../../support/a-database'
import { address, aPublishedQuiz } from '../../support/a-quiz'
import { anInstructor, got, headersWith } from '../../support/people'

beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  await aDatabase()
})

async function shared(right: ShareRight) {
  const owner = await anInstructor()
  const quiz = await aPublishedQuiz(owner.actor)
  const thing = { quizId: quiz.quizId }
  const { token } = got(await inviteColleague({ actor: owner.actor, thing, right }))
  const other = await anInstructor()
  return { owner, quiz, thing, token, other }
}

describe('a shared quiz', () => {
  it('is there for whoever followed the link first, and for nobody else', async () => {
    const { owner, quiz, thing, token, other } = await shared('view')
    expect(got(await findShareInvitation({ token }))).toMatchObject({
      ...{ of: 'quiz', name: 'Le pont', right: 'view', invitedBy: owner.name },
    })
    expect(await acceptShare({ actor: owner.actor, token })).toMatchObject({ failure: { code: 'share-own' } })
    expect(got(await acceptShare({ actor: other.actor, token })).thing).toEqual(thing)
    const late = await anInstructor()
    expect(await acceptShare({ actor: late.actor, token })).toMatchObject({
      failure: { code: 'invitation-not-found' },
    })
    expect(await findQuiz({ actor: late.actor, quizId: quiz.quizId })).toMatchObject({
      failure: { kind: 'not-found' },
    })
    expect(got(await listQuizzes({ actor: other.actor })).quizzes).toMatchObject([{ sharedBy: owner.name }])
  })

  it('allows what the right says, each with what is before it', async () => {
    const can = async (right: ShareRight) => {
      const { quiz, token, other } = await shared(right)
      got(await acceptShare({ actor: other.actor, token }))
      const { actor } = other
      const { quizId } = quiz
      const { revision } = got(await findQuiz({ actor, quizId })).quiz
      const settings = { title: 'Le pont', settings: { ...defaultSettings, attempts: 2 }, revision }
      const planned = {
        ...{ quizId, questionId: quiz.questionIds[0] ?? '', editions: [1] },
        change: { kind: 'treatment' as const, treatment: 'dropped' as const },
      }
      const tries = {
        look: await findResults({ actor, quizId }),
        grade: await previewRegrade({ actor, ...planned }),
        edit: await changeSettings({ actor, quizId, ...settings }),
        share: await inviteColleague({ actor, thing: { quizId }, right: 'view' }),
        remove: await deleteQuiz({ actor, quizId }),
      }
      return Object.entries(tries).flatMap(([name, result]) => {
        if (!result.ok) expect([name, result.failure.kind]).toEqual([name, 'forbidden'])
        return result.ok ? [name] : []
      })
    }
    expect(await can('view')).toEqual(['look'])
    expect(await can('grade')).toEqual(['look', 'grade'])
    expect(await can('edit')).toEqual(['look', 'grade', 'edit'])
  })

  it('comes with the account of who becomes an instructor by the link', async () => {
    const { quiz, token } = await shared('grade')
    const form = { name: 'New One', email: 'new-one@example.org', password: 'a long enough one' }
    const { cookies } = got(await acceptInvitation({ ...form, token, address }))
    const { actor } = await identifyActor({ headers: headersWith(cookies), learnerCookie: null })
    expect(got(await findQuiz({ actor, quizId: quiz.quizId })).standing).toBe('grade')
  })

  it('is taken back by its owner, or left by oneself, and not by another', async () => {
    const { owner, quiz, thing, token, other } = await shared('view')
    got(await acceptShare({ actor: other.actor, token }))
    const [share] = got(await findSharing({ actor: owner.actor, thing })).shares
    const shareId = share?.id ?? ''
    const stranger = await anInstructor()
    expect(await changeShare({ actor: stranger.actor, shareId, right: null })).toMatchObject({
      failure: { code: 'share-not-found' },
    })
    expect(await changeShare({ actor: other.actor, shareId, right: 'edit' })).toMatchObject({
      failure: { kind: 'forbidden' },
    })
    got(await changeShare({ actor: owner.actor, shareId, right: 'edit' }))
    expect(got(await findQuiz({ actor: other.actor, quizId: quiz.quizId })).standing).toBe('edit')
    got(await changeShare({ actor: other.actor, shareId, right: null }))
    expect((await findQuiz({ actor: other.actor, quizId: quiz.quizId })).ok).toBe(false)
  })

  it('keeps who changed which settings, when, and who was let in', async () => {
    const { owner, quiz, thing, token, other } = await shared('edit')
    got(await acceptShare({ actor: other.actor, token }))
    const { revision } = got(await findQuiz({ actor: other.actor, quizId: quiz.quizId })).quiz
    const settings = { ...defaultSettings, minutes: 45 }
    got(await changeSettings({ actor: other.actor, quizId: quiz.quizId, title: 'New', settings, revision }))
    expect(got(await findSharing({ actor: owner.actor, thing })).audit).toMatchObject([
      { cause: 'settings', madeBy: other.name, details: { to: 'title minutes' } },
      { cause: 'shared', madeBy: other.name, details: { name: other.name, to: 'edit' } },
      { cause: 'published', madeBy: owner.name, details: { count: 1 } },
    ])
  })

  it('keeps who changed which key and whose scores, and that it was taken back; not who changed other words', async () => {
    const { owner, quiz, thing, token, other } = await shared('edit')
    got(await acceptShare({ actor: other.actor, token }))
    const { actor } = other
    const { quizId } = quiz
    const questionId = quiz.questionIds[2] ?? ''
    const rewrite = async (text: string, stem: string) => {
      const { questions } = got(await findQuiz({ actor, quizId }))
      const question = questions.find(({ id }) => id === questionId)
      if (question?.content.kind !== 'short-answer') throw new Error('not the question that was meant')
      const { revision, content } = question
      const body = { ...question, content: { ...content, stem, key: { ...content.key, text } } }
      got(await editQuestion({ actor, questionId, revision, body: questionEditSchema.parse(body) }))
    }
    await rewrite('38 ouvriers', 'Combien d’ouvriers sont sur le chantier ?')
    await rewrite('39 ouvriers', 'Combien d’ouvriers sont sur le chantier ?')
    const told = async () =>
      got(await findSharing({ actor: owner.actor, thing }))
        .audit.filter(({ cause }) => ['key', 'key-undone', 'scores'].includes(cause))
        .map(({ cause, madeBy, details }) => [cause, madeBy, details.to ?? details.count])
    expect(await told()).toEqual([['key', other.name, '39 ouvriers']])
    const { undo } = got(await findQuiz({ actor, quizId }))
    got(await undoChange({ actor, changeId: undo?.id ?? '' }))
    expect(await told()).toEqual([['key-undone', other.name, '39 ouvriers']])
    const change = { kind: 'treatment' as const, treatment: 'dropped' as const }
    const planned = { quizId, questionId, editions: [1], change }
    got(await regradeQuestion({ actor: owner.actor, ...planned, id: newId(), based: 0, note: null }))
    expect(await told()).toEqual([
      ['scores', owner.name, 0],
      ['key-undone', other.name, '39 ouvriers'],
    ])
  })
})

it('a class is shared alike', async () => {
  const owner = await anInstructor()
  const { classId } = got(await createClass({ actor: owner.actor, name: '3e B', rosterOpen: false }))
  const other = await anInstructor()
  const { token } = got(await inviteColleague({ actor: owner.actor, thing: { classId }, right: 'view' }))
  got(await acceptShare({ actor: other.actor, token }))
  expect(got(await findClass({ actor: other.actor, classId })).standing).toBe('view')
  expect(await addToRoster({ actor: other.actor, classId, text: 'Ada' })).toMatchObject({
    failure: { code: 'right-missing' },
  })
})
