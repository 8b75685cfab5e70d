import { useTranslations } from 'next-intl'
import type { ResponseValue } from '@/lib/model/response'

type Given = { value: ResponseValue | null; text: string | null; gap?: number | null }

/** How a response is called: its words in quotation marks, true or false in the language of the interface. */
export function useResponseName(): (given: Given) => string {
  const t = useTranslations('review')
  const tTruth = useTranslations('common.truth')
  return ({ value, text, gap = null }) => {
    const truth = value && 'value' in value ? value.value : null
    const judged = truth === null ? null : tTruth(truth ? 'true' : 'false')
    const words = text === null ? null : t('group.quoted', { words: text })
    const given = [judged, words].filter(Boolean).join(' — ') || t('group.blank')
    return gap === null ? given : t('group.inGap', { number: gap + 1, response: given })
  }
}
