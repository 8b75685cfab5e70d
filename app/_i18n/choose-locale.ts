'use server'

import { cookies } from 'next/headers'
import { languageSchema } from '@/lib/model/language'

const year = 60 * 60 * 24 * 365

/** Keeps the language of the interface in a cookie; anything but a known language changes nothing. */
export async function chooseLocale(form: FormData): Promise<void> {
  const language = languageSchema.safeParse(form.get('locale'))
  if (!language.success) return
  const jar = await cookies()
  jar.set('locale', language.data, { path: '/', maxAge: year, sameSite: 'lax' })
}
