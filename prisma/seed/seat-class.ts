import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Failure, Result } from '@/lib/model/result'
import { addToRoster } from '@/lib/usecases/add-to-roster'
import { changeMember } from '@/lib/usecases/change-member'
import { createClass } from '@/lib/usecases/create-class'
import { findClass } from '@/lib/usecases/find-class'
import { identifyActor } from '@/lib/usecases/identify-actor'
import { joinClass } from '@/lib/usecases/join-class'
import { learnerNames } from './class'

type Must = <T, F extends Failure>(result: Result<T, F>) => T

/** One of them has a third more time, in every quiz. */
const withMoreTime = 'Élise Marchand'

/** The thirty on a roster, each in their place: who they are from then on, by name. */
export async function seatClass(
  actor: Actor,
  must: Must,
): Promise<{ classId: Id; code: string; seated: ReadonlyMap<string, Actor> }> {
  const { classId } = must(await createClass({ actor, name: '3e B', rosterOpen: false }))
  must(await addToRoster({ actor, classId, text: learnerNames.join('\n') }))
  const { class: own, members } = must(await findClass({ actor, classId }))
  const slow = members.find(({ name }) => name === withMoreTime)
  if (slow)
    must(await changeMember({ actor, classId, learnerId: slow.learnerId, name: slow.name, timePercent: 133 }))
  const seated = new Map<string, Actor>()
  for (const [index, name] of learnerNames.entries()) {
    const { learnerCookie } = must(
      await joinClass({
        actor: { role: 'visitor' },
        code: own.joinCode,
        name,
        address: `demonstration-${index}`,
      }),
    )
    const { actor: learner } = await identifyActor({
      headers: new Headers(),
      learnerCookie: learnerCookie?.value ?? null,
    })
    seated.set(name, learner)
  }
  return { classId, code: own.joinCode, seated }
}
