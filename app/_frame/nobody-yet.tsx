import { getTranslations } from 'next-intl/server'
import { Notice } from '@/app/_ui/notice'
import { anyoneTeaches } from '@/lib/usecases/anyone-teaches'

/** In an empty installation: where the way in is. */
export async function NobodyYet() {
  if (await anyoneTeaches()) return null
  const t = await getTranslations('sign-in')
  return (
    <Notice title={t('nobodyYet')}>
      <p>{t('nobodyYetText')}</p>
    </Notice>
  )
}
