'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import { type FormState, untouched } from '@/app/_forms/form-state'
import { currentActor } from '@/app/_session/current-actor'
import { reviseArticle } from '@/lib/usecases/revise-article'
import { tagArticle } from '@/lib/usecases/tag-article'

export async function tag(_state: FormState, form: FormData): Promise<FormState> {
  const tags = fieldText(form, 'tags')
    .split(',')
    .map(one => one.trim())
    .filter(one => one !== '')
  const tagged = await tagArticle({
    actor: await currentActor(),
    articleId: fieldText(form, 'articleId'),
    tags,
  })
  if (!tagged.ok) return failedForm(tagged.failure, form)
  const done = (await getTranslations('ui'))('saved')
  return { ...untouched, kept: { tags: tagged.value.tags.join(', ') }, done }
}

export async function revise(_state: FormState, form: FormData): Promise<FormState> {
  const articleId = fieldText(form, 'articleId')
  const revised = await reviseArticle({
    actor: await currentActor(),
    articleId,
    version: Number(fieldText(form, 'version')),
    title: fieldText(form, 'title'),
    text: fieldText(form, 'text'),
  })
  if (!revised.ok) return failedForm(revised.failure, form)
  redirect(`/articles/${articleId}`)
}
