'use server'

import { cookies } from 'next/headers'
import { themeFrom } from './theme'

const year = 60 * 60 * 24 * 365

export async function chooseTheme(form: FormData): Promise<void> {
  const jar = await cookies()
  jar.set('theme', themeFrom(String(form.get('theme'))), { path: '/', maxAge: year, sameSite: 'lax' })
}
