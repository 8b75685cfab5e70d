import type { Actor } from '@/lib/model/actor'
import type { FailureKind, Result } from '@/lib/model/result'
import { changeInstructor } from '@/lib/usecases/change-instructor'
import { listInstructors } from '@/lib/usecases/list-instructors'
import { removeInstructor } from '@/lib/usecases/remove-instructor'
import { removeInvitation } from '@/lib/usecases/remove-invitation'

type Try = (actor: Actor) => Promise<Result<unknown>>
type Refused = Partial<Record<'visitor' | 'guest' | 'another instructor' | 'operator', FailureKind>>

const refused: Refused = {
  visitor: 'unauthenticated',
  guest: 'forbidden',
  'another instructor': 'forbidden',
  operator: 'forbidden',
}

/** For whoever administers the installation, and nobody else. */
export const administratorVerbs: Record<string, [Try, Refused]> = {
  'list-instructors': [actor => listInstructors({ actor }), refused],
  'change-instructor': [
    actor => changeInstructor({ actor, userId: 'somebody', isAdministrator: false }),
    refused,
  ],
  'remove-instructor': [actor => removeInstructor({ actor, userId: 'somebody' }), refused],
  'remove-invitation': [actor => removeInvitation({ actor, invitationId: 'any' }), refused],
}
