import { getTranslations } from 'next-intl/server'
import { buttonClass } from '../_ui/button-class'
import { PageHeader } from '../_ui/page-header'
import { Stack } from '../_ui/stack'

/** Nothing is at this address, for whoever asks. */
export async function NotThere({ home }: { home: '/' | '/desk' }) {
  const t = await getTranslations('common.notFound')
  return (
    <Stack className="items-start py-12">
      <title>{t('title')}</title>
      <PageHeader title={t('title')} lead={t('text')} />
      {/* No router’s link: what stands here is loaded with every page. */}
      <a href={home} className={buttonClass()}>
        {t('home')}
      </a>
    </Stack>
  )
}
