import { getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { CodeForm } from '../../_pieces/code-form'

/** The same words for a code that is unknown, closed or not open yet. */
export default async function NoOpenQuiz() {
  const t = await getTranslations('join')
  return (
    <Frame width="measure">
      <title>{t('notOpenTitle')}</title>
      <Stack gap="wide">
        <PageHeader title={t('notOpenTitle')} lead={t('notOpen')} />
        <ClientMessages namespaces={['join']}>
          <CodeForm />
        </ClientMessages>
      </Stack>
    </Frame>
  )
}
