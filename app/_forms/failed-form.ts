import 'server-only'
import { getTranslations } from 'next-intl/server'
import { failureWords } from '@/app/_i18n/failure-words'
import type { Failure } from '@/lib/model/result'
import type { FormState } from './form-state'

/** The form as it comes back after a failure: with what was typed, except passwords and keys. */
export async function failedForm(failure: Failure, form: FormData): Promise<FormState> {
  return {
    problem: failureWords(await getTranslations('failures'), failure),
    field: failure.field ?? null,
    kept: keptFields(form),
    done: null,
  }
}

export function keptFields(form: FormData): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of form)
    if (typeof value === 'string' && !/password|secret/i.test(name) && !name.startsWith('$'))
      kept[name] = value
  return kept
}
