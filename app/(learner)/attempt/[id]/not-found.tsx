import { getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { buttonClass } from '@/app/_ui/button-class'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'

export default async function NoAttempt() {
  const t = await getTranslations('attempt')
  const join = await getTranslations('join')
  const signIn = await getTranslations('sign-in')
  return (
    <Frame width="measure">
      <title>{t('notFound')}</title>
      <Stack className="items-start">
        <PageHeader title={t('notFound')} lead={t('notFoundText')} />
        <div className="flex flex-wrap gap-3">
          {/* No router’s link: what stands here is loaded with every attempt. */}
          <a href="/" className={buttonClass()}>
            {join('otherCode')}
          </a>
          <a href="/sign-in" className={buttonClass('secondary')}>
            {signIn('submit')}
          </a>
        </div>
      </Stack>
    </Frame>
  )
}
