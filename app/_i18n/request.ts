import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { catalogue } from '@/lib/messages/catalogue'
import { languageSchema } from '@/lib/model/language'
import { localeFor } from './locale'

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone

export default getRequestConfig(async ({ locale: asked }) => {
  const known = languageSchema.safeParse(asked)
  const locale = known.success
    ? known.data
    : localeFor((await cookies()).get('locale')?.value, (await headers()).get('accept-language'))
  return { locale, messages: catalogue[locale], timeZone }
})
