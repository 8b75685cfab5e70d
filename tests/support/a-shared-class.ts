import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { FailureKind, Result } from '@/lib/model/result'
import type { Queries } from '@/lib/storage/queries'
import { acceptShare } from '@/lib/usecases/accept-share'
import { addToRoster } from '@/lib/usecases/add-to-roster'
import { assignQuiz } from '@/lib/usecases/assign-quiz'
import { beginAssigned } from '@/lib/usecases/begin-assigned'
import { changeClass } from '@/lib/usecases/change-class'
import { changeMember } from '@/lib/usecases/change-member'
import { changeShare } from '@/lib/usecases/change-share'
import { createClass } from '@/lib/usecases/create-class'
import { deleteClass } from '@/lib/usecases/delete-class'
import { findClass } from '@/lib/usecases/find-class'
import { findClassResults } from '@/lib/usecases/find-class-results'
import { findLiveQuiz } from '@/lib/usecases/find-live-quiz'
import { findQuizLearners } from '@/lib/usecases/find-quiz-learners'
import { findSharing } from '@/lib/usecases/find-sharing'
import { inviteColleague } from '@/lib/usecases/invite-colleague'
import { joinClass } from '@/lib/usecases/join-class'
import { listClasses } from '@/lib/usecases/list-classes'
import { removeAssignment } from '@/lib/usecases/remove-assignment'
import { removeMember } from '@/lib/usecases/remove-member'
import { address } from './a-quiz'
import { anInstructor, got } from './people'

/** A class with one learner that has the quiz, and somebody whom the quiz is shared with. */
export async function aSharedClass(actor: Actor, quizId: Id) {
  const { classId } = got(await createClass({ actor, name: '3e B', rosterOpen: false }))
  got(await addToRoster({ actor, classId, text: 'Ada Lovelace' }))
  const view = got(await findClass({ actor, classId }))
  const { assignmentId } = got(await assignQuiz({ actor, quizId, classId, terms: {} }))
  const { token } = got(await inviteColleague({ actor, thing: { quizId }, right: 'view' }))
  got(await acceptShare({ actor: (await anInstructor()).actor, token }))
  const shareId = got(await findSharing({ actor, thing: { quizId } })).shares[0]?.id ?? ''
  const memberId = view.members[0]?.learnerId ?? ''
  return { classId, classCode: view.class.joinCode, memberId, assignmentId, shareId }
}

type Theirs = Awaited<ReturnType<typeof aSharedClass>> & { quizId: Id }
type Try = (actor: Actor) => Promise<Result<unknown>>

/** Verbs about a class, and about the sharing of a quiz, as somebody else may try them. */
export const triesAboutAClass = (theirs: () => Theirs): Record<string, Try> => ({
  'find-live-quiz': actor => findLiveQuiz({ actor, quizId: theirs().quizId }),
  'find-quiz-learners': actor => findQuizLearners({ actor, quizId: theirs().quizId }),
  'assign-quiz': actor =>
    assignQuiz({ actor, quizId: theirs().quizId, classId: theirs().classId, terms: {} }),
  'remove-assignment': actor =>
    removeAssignment({ actor, quizId: theirs().quizId, classId: theirs().classId }),
  'find-class': actor => findClass({ actor, classId: theirs().classId }),
  'find-class-results': actor => findClassResults({ actor, classId: theirs().classId }),
  'change-class': actor => changeClass({ actor, classId: theirs().classId, name: 'Mine', rosterOpen: true }),
  'add-to-roster': actor => addToRoster({ actor, classId: theirs().classId, text: 'Eve' }),
  'change-member': actor =>
    changeMember({
      actor,
      classId: theirs().classId,
      learnerId: theirs().memberId,
      name: 'Eve',
      timePercent: 100,
    }),
  'remove-member': actor => removeMember({ actor, classId: theirs().classId, learnerId: theirs().memberId }),
  'delete-class': actor => deleteClass({ actor, classId: theirs().classId }),
  'invite-colleague': actor => inviteColleague({ actor, thing: { quizId: theirs().quizId }, right: 'edit' }),
  'find-sharing': actor => findSharing({ actor, thing: { quizId: theirs().quizId } }),
  'change-share': actor => changeShare({ actor, shareId: theirs().shareId, right: 'edit' }),
  'accept-share': actor => acceptShare({ actor, token: 'not-a-token' }),
})

type Refused = Partial<Record<'visitor' | 'guest' | 'another instructor' | 'operator', FailureKind>>

/** Verbs for whoever is in a class, as who is not may try them. */
export const forWhoeverIsInAClass = (theirs: () => Theirs): Record<string, [Try, Refused]> => ({
  'join-class': [
    actor => joinClass({ actor, code: theirs().classCode, name: 'Eve', address }),
    { visitor: 'not-found', guest: 'not-found', 'another instructor': 'not-found', operator: 'forbidden' },
  ],
  'begin-assigned': [
    actor => beginAssigned({ actor, assignmentId: theirs().assignmentId, accessCode: '', address }),
    {
      visitor: 'unauthenticated',
      guest: 'not-found',
      'another instructor': 'not-found',
      operator: 'forbidden',
    },
  ],
})

/** For any instructor, about what is their own. */
export const whoeverTeaches: Record<string, Try> = {
  'list-classes': actor => listClasses({ actor }),
  'create-class': actor => createClass({ actor, name: '3e B', rosterOpen: false }),
}

/** All that is stored of classes and sharing. */
export async function everythingOfClasses(db: Queries) {
  return [
    await db.schoolClass.findMany(),
    await db.classMember.findMany(),
    await db.assignment.findMany(),
    await db.share.findMany(),
    await db.invitation.findMany(),
  ]
}
