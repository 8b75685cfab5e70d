import { useTranslations } from 'next-intl'
import type { ContentOf } from '@/lib/model/question'
import { KeyLine } from './key-line'

export function TrueFalseView({ content }: { content: ContentOf<'true-false'> }) {
  const t = useTranslations('common.truth')
  return <KeyLine>{t(content.key ? 'true' : 'false')}</KeyLine>
}
