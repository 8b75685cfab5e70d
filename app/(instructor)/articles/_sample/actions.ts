'use server'

import { redirect } from 'next/navigation'
import { fieldText } from '@/app/_forms/field-text'
import { currentActor } from '@/app/_session/current-actor'
import type { Language } from '@/lib/model/language'
import { saveSampleArticle } from '@/lib/usecases/save-sample-article'
import { found } from '../../_page/found'

/** A plain form: our article becomes theirs, and opens. */
export async function trySample(form: FormData): Promise<void> {
  const language = fieldText(form, 'language') as Language
  const { articleId } = found(await saveSampleArticle({ actor: await currentActor(), language }))
  redirect(`/articles/${articleId}`)
}
