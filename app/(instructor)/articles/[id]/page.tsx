import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { ArticleHeading } from '@/app/_article/article-heading'
import { ArticleText } from '@/app/_article/article-text'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { nameLanguage } from '@/app/_i18n/name-language'
import { currentActor } from '@/app/_session/current-actor'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextLink } from '@/app/_ui/text-link'
import { isReadable } from '@/lib/model/article-language'
import { describeModel } from '@/lib/usecases/describe-model'
import { findArticle } from '@/lib/usecases/find-article'
import { found } from '../../_page/found'
import { ProvenanceLine } from '../../_page/provenance-line'
import { TagsForm } from './_pieces/tags-form'
import { GenerateForm } from './generate-form'
import { NoEngine } from './no-engine'
import { writeByHand } from './write-by-hand'

type Props = { params: Promise<{ id: string }> }

const load = cache(async (articleId: string) =>
  found(await findArticle({ actor: await currentActor(), articleId })),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).id)).article.title }
}

export default async function ArticlePage({ params }: Props) {
  const { id, article, words, quizzes, level, tags, version } = await load((await params).id)
  const model = found(await describeModel({ actor: await currentActor() }))
  const t = await getTranslations('articles')
  const tDesk = await getTranslations('desk')
  const tFew = await getTranslations('few')
  const tReading = await getTranslations('reading')
  const language = nameLanguage(article.language, await getLocale())
  const reads = isReadable(article)
  return (
    <div className="grid gap-x-20 gap-y-12 lg:grid-cols-[minmax(0,1fr)_23rem]">
      <article className="flex min-w-0 flex-col gap-8 max-lg:order-last lg:justify-self-center">
        <p className="text-sm text-ink-soft">
          <TextLink href="/articles">{tDesk('nav.articles')}</TextLink> · {t('facts', { words, language })} ·{' '}
          {level.band ? <>{t('library.level', { band: level.band, lix: Math.round(level.lix) })} · </> : null}
          {version > 1 ? <>{t('versionNumber', { version })} · </> : null}
          <TextLink href={`/articles/${id}/edit`}>{t('revise.open')}</TextLink>
          {reads ? (
            <>
              {' '}
              ·{' '}
              <TextLink href={`/articles/${id}/reading`} prefetch={false}>
                {tReading('open')}
              </TextLink>
            </>
          ) : null}
        </p>
        <ArticleHeading
          title={article.title}
          language={article.language}
          byline={article.byline}
          date={article.date}
        />
        <ProvenanceLine provenance={article.provenance} />
        <ArticleText paragraphs={article.paragraphs} language={article.language} />
      </article>
      <div className="flex flex-col gap-10 lg:sticky lg:top-8 lg:self-start">
        {reads ? null : <NoEngine language={language} withModel={model !== null} />}
        {reads || model ? (
          <ClientMessages namespaces={['articles', 'few', 'model']}>
            <GenerateForm articleId={id} model={model} reads={reads} />
          </ClientMessages>
        ) : null}
        <form action={writeByHand} className="flex flex-col items-start gap-2">
          <input type="hidden" name="articleId" value={id} />
          {reads || model ? <p className="text-ink-soft">{tFew('byHand')}</p> : null}
          <SubmitButton variant={reads || model ? 'secondary' : 'primary'}>{tFew('write')}</SubmitButton>
        </form>
        {quizzes.length > 0 ? (
          <section aria-labelledby="its-quizzes" className="flex flex-col gap-2">
            <h2 id="its-quizzes" className="font-semibold">
              {t('itsQuizzes')}
            </h2>
            <ul className="divide-y divide-line border-t border-line">
              {quizzes.map(quiz => (
                <li
                  key={quiz.id}
                  className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3"
                >
                  <Link
                    href={`/quizzes/${quiz.id}`}
                    lang={article.language}
                    className="min-w-0 font-text hover:text-accent hover:underline"
                  >
                    {quiz.title}
                  </Link>
                  <span className="text-sm text-ink-soft">{tDesk(`state.${quiz.state}`)}</span>
                  {quiz.behind ? (
                    <TextLink href={`/quizzes/${quiz.id}/article`} className="text-sm">
                      {t('behind')}
                    </TextLink>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <ClientMessages namespaces={['articles']}>
          <TagsForm articleId={id} tags={tags} />
        </ClientMessages>
      </div>
    </div>
  )
}
