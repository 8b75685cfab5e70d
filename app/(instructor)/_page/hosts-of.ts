import type { useTranslations } from 'next-intl'
import type { ModelSummary } from '@/lib/model/language-model'

/** Every machine that an article is sent to, in words: a second model may stand on another one. */
export function hostsOf(
  { host, second }: ModelSummary,
  t: ReturnType<typeof useTranslations<'model'>>,
): string {
  return second === null || second.host === host ? host : t('second.hosts', { host, second: second.host })
}
