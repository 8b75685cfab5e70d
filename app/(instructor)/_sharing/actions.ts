'use server'

import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { currentActor } from '@/app/_session/current-actor'
import { ownAddress } from '@/app/_session/own-address'
import { ok, type Result } from '@/lib/model/result'
import type { ShareRight } from '@/lib/model/share'
import type { SharedThing } from '@/lib/model/shared-thing'
import { changeShare } from '@/lib/usecases/change-share'
import { inviteColleague } from '@/lib/usecases/invite-colleague'

export async function invite(
  thing: SharedThing,
  right: ShareRight,
): Promise<Result<{ link: string; until: Date }>> {
  const invited = await inviteColleague({ actor: await currentActor(), thing, right })
  if (!invited.ok) return invited
  const { token, expiresAt } = invited.value
  return ok({
    link: `${ownAddress(await headers(), process.env.PASSAGE_URL)}/share/${token}`,
    until: expiresAt,
  })
}

export async function changeRight(shareId: string, right: ShareRight | null): Promise<Result<null>> {
  const changed = await changeShare({ actor: await currentActor(), shareId, right })
  refresh()
  return changed
}
