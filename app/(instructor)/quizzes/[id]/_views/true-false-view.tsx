import { useTranslations } from 'next-intl'
import type { ContentOf } from '@/lib/model/question'
import { KeyLine } from './key-line'

type Props = { content: ContentOf<'true-false'> | ContentOf<'justified-true-false'> }

export function TrueFalseView({ content }: Props) {
  const t = useTranslations('common.truth')
  return <KeyLine>{t(content.key ? 'true' : 'false')}</KeyLine>
}
