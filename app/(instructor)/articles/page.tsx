import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { nameLanguages } from '@/app/_i18n/name-language'
import { requireInstructor } from '@/app/_session/require-instructor'
import { Button } from '@/app/_ui/button'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHeader } from '@/app/_ui/page-header'
import { SelectField } from '@/app/_ui/select-field'
import { Stack } from '@/app/_ui/stack'
import { TextField } from '@/app/_ui/text-field'
import { articleLanguageSchema } from '@/lib/model/article-language'
import { languages as ours } from '@/lib/model/language'
import { listArticles } from '@/lib/usecases/list-articles'
import { found } from '../_page/found'
import { LibraryRow } from './_library/library-row'
import { TrySample } from './_sample/try-sample'

type Search = { words?: string | string[]; tag?: string | string[]; language?: string | string[] }
const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('articles.library'))('title') }
}

/** All articles of one's own, found by their words, tags and language. A plain form: every search has an address. */
export default async function LibraryPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { actor } = await requireInstructor()
  const t = await getTranslations('articles.library')
  const tDesk = await getTranslations('desk')
  const asked = await searchParams
  const words = one(asked.words).slice(0, 300)
  const tag = one(asked.tag).slice(0, 60)
  const language = articleLanguageSchema.safeParse(one(asked.language)).data
  const { articles, tags, languages, all } = found(await listArticles({ actor, words, tag, language }))
  const paste = <ButtonLink href="/articles/new">{tDesk('newArticle')}</ButtonLink>
  if (all === 0)
    return (
      <Stack gap="wide" className="mx-auto max-w-3xl">
        <PageHeader title={t('title')} />
        <EmptyState title={tDesk('empty.title')} action={paste}>
          <p>{t('empty')}</p>
        </EmptyState>
        <TrySample />
      </Stack>
    )
  const searched = words !== '' || tag !== '' || language !== undefined
  return (
    <Stack gap="wide">
      <PageHeader title={t('title')} actions={paste} />
      <search>
        <form className="flex flex-wrap items-end gap-4">
          <div className="min-w-56 flex-1">
            <TextField
              label={t('words')}
              type="search"
              name="words"
              defaultValue={words}
              maxLength={300}
              autoComplete="off"
            />
          </div>
          <SelectField
            label={t('language')}
            name="language"
            defaultValue={language ?? ''}
            options={[
              { value: '', label: t('anyLanguage') },
              ...nameLanguages(ours, languages, await getLocale()),
            ]}
          />
          {tags.length > 0 ? (
            <SelectField
              label={t('tag')}
              name="tag"
              defaultValue={tag}
              options={[{ value: '', label: t('anyTag') }, ...tags.map(value => ({ value, label: value }))]}
            />
          ) : null}
          <Button type="submit" variant="secondary">
            {t('search')}
          </Button>
        </form>
      </search>
      <section aria-labelledby="found" className="flex flex-col gap-2">
        <h2 id="found" className="text-sm font-semibold text-ink-soft">
          {searched ? t('found', { count: articles.length, all }) : tDesk('articles', { count: all })}
        </h2>
        {articles.length === 0 ? (
          <EmptyState title={t('none')}>
            <p>
              {t('noneText')}{' '}
              <Link href="/articles" className="underline underline-offset-4">
                {t('all')}
              </Link>
            </p>
          </EmptyState>
        ) : null}
        <ul className="divide-y divide-line border-t border-line">
          {articles.map(article => (
            <LibraryRow key={article.id} article={article} />
          ))}
        </ul>
        <p className="pt-4 text-sm text-ink-faint">{t('levelMeans')}</p>
      </section>
    </Stack>
  )
}
