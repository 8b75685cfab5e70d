import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/app/_forms/action-form'
import { requireInstructor } from '@/app/_session/require-instructor'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { listClasses } from '@/lib/usecases/list-classes'
import { found } from '../_page/found'
import { make } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('classes'))('title') }
}

export default async function ClassesPage() {
  const { actor } = await requireInstructor()
  const t = await getTranslations('classes')
  const { classes } = found(await listClasses({ actor }))
  const form = (
    <ActionForm
      action={make}
      submit={t('new.make')}
      fields={[{ name: 'name', label: t('new.name'), hint: t('new.nameHint'), maxLength: 80 }]}
    />
  )
  if (classes.length === 0)
    return (
      <Stack gap="wide" className="mx-auto w-full max-w-3xl">
        <PageHeader title={t('title')} />
        <EmptyState title={t('empty.title')} action={form}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      </Stack>
    )
  return (
    <Stack gap="page">
      <PageHeader title={t('title')} />
      <div className="grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <ul className="divide-y divide-line border-t border-line">
          {classes.map(({ id, name, joinCode, sharedBy, ...counts }) => (
            <li key={id} className="flex flex-col gap-1 py-5">
              <h2 className="font-text text-xl leading-snug font-semibold">
                <Link href={`/classes/${id}`} className="rounded-sm hover:text-accent hover:underline">
                  {name}
                </Link>
              </h2>
              <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
                <span>{t('counts', counts)}</span>
                <span className="tabular-nums">{t('code', { code: joinCode })}</span>
                {sharedBy ? <span>{t('sharedBy', { name: sharedBy })}</span> : null}
              </p>
            </li>
          ))}
        </ul>
        <section aria-labelledby="new-class" className="flex flex-col gap-5">
          <h2 id="new-class" className="text-xl font-semibold">
            {t('new.title')}
          </h2>
          {form}
        </section>
      </div>
    </Stack>
  )
}
