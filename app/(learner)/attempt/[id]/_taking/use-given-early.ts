import { useEffect } from 'react'
import { fieldName, formValue } from '@/app/(learner)/_questions/form-value'
import { isBlank } from '@/lib/model/blank'
import type { PublicQuestion } from '@/lib/model/public-question'
import { sameWritten } from './outbox'
import type { ResponseKeeper } from './response-keeper'
import type { StoredResponse } from './use-responses'

/**
 * On a slow phone one responds before the script is there: where a field differs from what the page came with, that
 * is given. Only after a touch or a key; what the browser put back into fields by itself is nobody's response.
 */
export function useGivenEarly(
  keeper: ResponseKeeper,
  questions: readonly PublicQuestion[],
  /** As the page came: what was found on the device since is not in its fields yet. */
  stored: readonly StoredResponse[],
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, before the page is first drawn anew
  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>('form.asking')
    if (!form || !navigator.userActivation?.hasBeenActive) return
    const fields = new FormData(form)
    for (const { id, content } of questions) {
      // What is final is disabled, and a form does not tell of it: that is no response taken back.
      if (!form.querySelector(`[name^="${fieldName(id)}"]:enabled`)) continue
      const before = stored.find(({ questionId }) => questionId === id)?.value ?? null
      const value = formValue(id, content, fields, before)
      const unchanged = before ? sameWritten(before, value) : isBlank(value)
      if (!unchanged) keeper.give(id, value, false)
    }
  }, [])
}
