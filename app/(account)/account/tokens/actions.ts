'use server'

import { revalidatePath } from 'next/cache'
import { getFormatter, getTranslations } from 'next-intl/server'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import { type FormState, untouched } from '@/app/_forms/form-state'
import { currentActor } from '@/app/_session/current-actor'
import { tokenScopes } from '@/lib/model/token'
import { createToken } from '@/lib/usecases/create-token'
import { revokeToken } from '@/lib/usecases/revoke-token'

/** `made` is in this answer and nowhere else: the token is not stored, and not shown twice. */
export type TokenState = FormState & { made: { token: string; until: string } | null }

export async function makeToken(_state: TokenState, form: FormData): Promise<TokenState> {
  const made = await createToken({
    actor: await currentActor(),
    name: fieldText(form, 'name'),
    scopes: tokenScopes.filter(scope => form.has(scope)),
    days: Number(fieldText(form, 'days')),
  })
  if (!made.ok) return { ...(await failedForm(made.failure, form)), made: null }
  revalidatePath('/account/tokens')
  const format = await getFormatter()
  const until = format.dateTime(made.value.expiresAt, { dateStyle: 'long' })
  return { ...untouched, made: { token: made.value.token, until } }
}

export async function revoke(_state: FormState, form: FormData): Promise<FormState> {
  const revoked = await revokeToken({ actor: await currentActor(), tokenId: fieldText(form, 'tokenId') })
  if (!revoked.ok) return failedForm(revoked.failure, form)
  revalidatePath('/account/tokens')
  return { ...untouched, done: (await getTranslations('tokens'))('revoked') }
}
