'use server'

import { headers } from 'next/headers'
import { getFormatter, getTranslations } from 'next-intl/server'
import { failureWords } from '@/app/_i18n/failure-words'
import { currentActor } from '@/app/_session/current-actor'
import { ownAddress } from '@/app/_session/own-address'
import { inviteInstructor } from '@/lib/usecases/invite-instructor'

export type Invited = { link: string; until: string } | { problem: string } | null

export async function invite(_state: Invited): Promise<Invited> {
  const invited = await inviteInstructor({ actor: await currentActor() })
  if (!invited.ok) return { problem: failureWords(await getTranslations('failures'), invited.failure) }
  const { token, expiresAt } = invited.value
  const format = await getFormatter()
  return {
    link: `${ownAddress(await headers(), process.env.PASSAGE_URL)}/setup/${token}`,
    until: format.dateTime(expiresAt, { dateStyle: 'long', timeStyle: 'short' }),
  }
}
