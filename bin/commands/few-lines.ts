import { createTranslator } from 'use-intl/core'
import { catalogue } from '@/lib/messages/catalogue'
import type { GeneratedText } from '@/lib/usecases/generate-from-text'
import { failureLine, locale } from './say'

const say = createTranslator({ locale, messages: catalogue[locale], namespace: 'few' })

/** Why there are so few questions, or none, a line a reason; no line for an ordinary article. */
export function fewLines({ questions, few }: Pick<GeneratedText, 'questions' | 'few'>): string[] {
  if (questions.length > 0 && few.length === 0) return []
  const lead =
    questions.length > 0 ? say('lead') : failureLine({ kind: 'invalid', code: 'nothing-to-ask', params: {} })
  return [lead, ...few.map(reason => `- ${say(`reasons.${reason}`)}`)]
}
