import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { currentActor } from '@/app/_session/current-actor'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { findArticle } from '@/lib/usecases/find-article'
import { found } from '../../../_page/found'
import { ReviseForm } from './revise-form'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('articles.revise'))('title') }
}

export default async function RevisePage({ params }: Props) {
  const { id } = await params
  const { article, version, quizzes } = found(
    await findArticle({ actor: await currentActor(), articleId: id }),
  )
  const t = await getTranslations('articles.revise')
  return (
    <Stack gap="wide" className="mx-auto max-w-3xl">
      <PageHeader
        above={<TextLink href={`/articles/${id}`}>{t('back')}</TextLink>}
        title={t('title')}
        lead={t('lead', { quizzes: quizzes.length })}
      />
      <ClientMessages namespaces={['articles']}>
        <ReviseForm
          articleId={id}
          version={version}
          language={article.language}
          title={article.title}
          text={article.text}
        />
      </ClientMessages>
    </Stack>
  )
}
