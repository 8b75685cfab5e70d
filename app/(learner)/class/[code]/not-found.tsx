import { getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { CodeForm } from '../../_pieces/code-form'

export default async function NoClass() {
  const t = await getTranslations('class-room')
  const tFailures = await getTranslations('failures')
  return (
    <Frame width="measure">
      <title>{t('notFoundTitle')}</title>
      <Stack gap="wide">
        <PageHeader title={t('notFoundTitle')} lead={tFailures('no-class-here')} />
        <ClientMessages namespaces={['join']}>
          <CodeForm />
        </ClientMessages>
      </Stack>
    </Frame>
  )
}
