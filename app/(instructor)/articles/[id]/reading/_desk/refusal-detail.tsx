import { useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import { textOf } from '@/lib/model/span'
import { keyOf } from '../_layers/choice'
import { DetailHeading, DetailPart } from './detail-heading'
import type { DetailProps } from './panel'
import { RowButton } from './row-button'
import { SnippetWords } from './snippet-words'

/** Words left unlinked, and what they could mean. */
export function RefusalDetail({ text, language, reading, index, onChoose }: DetailProps) {
  const t = useTranslations('reading')
  const refusal = reading.refused[index]
  if (!refusal) return null
  const { span, reason, could } = refusal
  const known = reason !== null && t.has(`reasons.${reason}` as never)
  return (
    <>
      <DetailHeading>{t('refused.title', { words: setType(textOf(text, span), language) })}</DetailHeading>
      <p>
        <SnippetWords text={text} span={span} language={language} />
      </p>
      <p className="text-sm text-ink-soft">{known ? t(`reasons.${reason}` as never) : t('refused.lead')}</p>
      <DetailPart title={t('refused.could', { count: could.length })}>
        <ul>
          {could.map(name => {
            const at = reading.referents.findIndex(referent => referent.name === name)
            return (
              <li key={name} lang={language} className="font-text">
                {at === -1 ? (
                  name
                ) : (
                  <RowButton onClick={() => onChoose(keyOf({ kind: 'mention', index: at, mention: 0 }))}>
                    {setType(name, language)}
                  </RowButton>
                )}
              </li>
            )
          })}
        </ul>
      </DetailPart>
    </>
  )
}
