import { useTranslations } from 'next-intl'
import type { TypedKey } from '@/lib/model/question'
import { KeyLine } from './key-line'

export function TypedKeyView({ content }: { content: { key: TypedKey } }) {
  const t = useTranslations('bench')
  const { text, accepted } = content.key
  const others = accepted.filter(variant => variant !== text)
  return (
    <KeyLine more={others.length > 0 ? t('alsoAccepted', { variants: others.join(' · ') }) : undefined}>
      {text}
    </KeyLine>
  )
}
