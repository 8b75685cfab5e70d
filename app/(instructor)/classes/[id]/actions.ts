'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/app/_session/current-actor'
import type { Result } from '@/lib/model/result'
import { addToRoster, type RosterAdded } from '@/lib/usecases/add-to-roster'
import { type ChangeClassInput, changeClass } from '@/lib/usecases/change-class'
import { type ChangeMemberInput, changeMember } from '@/lib/usecases/change-member'
import { deleteClass } from '@/lib/usecases/delete-class'
import { removeMember } from '@/lib/usecases/remove-member'

async function shown<T>(result: Promise<Result<T>>): Promise<Result<T>> {
  const settled = await result
  refresh()
  return settled
}

export async function add(classId: string, text: string): Promise<Result<RosterAdded>> {
  return shown(addToRoster({ actor: await currentActor(), classId, text }))
}

export async function change(input: Omit<ChangeClassInput, 'actor'>): Promise<Result<unknown>> {
  return shown(changeClass({ ...input, actor: await currentActor() }))
}

export async function changeOne(input: Omit<ChangeMemberInput, 'actor'>): Promise<Result<null>> {
  return shown(changeMember({ ...input, actor: await currentActor() }))
}

export async function removeOne(classId: string, learnerId: string): Promise<Result<null>> {
  return shown(removeMember({ actor: await currentActor(), classId, learnerId }))
}

export async function remove(classId: string): Promise<Result<null>> {
  return deleteClass({ actor: await currentActor(), classId })
}
