import { getTranslations } from 'next-intl/server'
import { Frame } from './_frame/frame'
import { ButtonLink } from './_ui/button-link'
import { PageHeader } from './_ui/page-header'
import { Stack } from './_ui/stack'

export default async function NotFound() {
  const t = await getTranslations('common.notFound')
  return (
    <Frame width="measure">
      <title>{t('title')}</title>
      <Stack className="items-start py-12">
        <PageHeader title={t('title')} lead={t('text')} />
        <ButtonLink href="/">{t('home')}</ButtonLink>
      </Stack>
    </Frame>
  )
}
