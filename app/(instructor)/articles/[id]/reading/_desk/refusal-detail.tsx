import { useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import { Badge } from '@/app/_ui/badge'
import { textOf } from '@/lib/model/span'
import { keyOf } from '../_layers/choice'
import { wordsOf } from '../_layers/words-of'
import { DetailHeading, DetailPart } from './detail-heading'
import type { DetailProps } from './panel'
import { RowButton } from './row-button'
import { SnippetWords } from './snippet-words'

/** Words left unlinked: why, and whom they could mean. */
export function RefusalDetail({ text, language, reading, index, onChoose }: DetailProps) {
  const t = useTranslations('reading')
  const refusal = reading.refused[index]
  if (!refusal) return null
  const { span, reason, rivals } = refusal
  return (
    <>
      <div className="flex flex-col items-start gap-2">
        <DetailHeading>{t('refused.title', { words: setType(wordsOf(text, span), language) })}</DetailHeading>
        <Badge>{t(`refused.whom.${reason}`)}</Badge>
      </div>
      <p>
        <SnippetWords text={text} span={span} language={language} />
      </p>
      <p className="text-sm text-ink-soft">{t(`refused.why.${reason}`)}</p>
      {rivals.length > 0 ? (
        <DetailPart title={t('refused.rivals')}>
          <ul>
            {rivals.map(({ span: words, mention }) => (
              <li key={words.start} lang={language} className="font-text">
                {mention ? (
                  <RowButton
                    onClick={() =>
                      onChoose(keyOf({ kind: 'mention', index: mention.referent, mention: mention.mention }))
                    }
                  >
                    {setType(reading.referents[mention.referent]?.name ?? textOf(text, words), language)}
                  </RowButton>
                ) : (
                  setType(textOf(text, words), language)
                )}
              </li>
            ))}
          </ul>
        </DetailPart>
      ) : null}
    </>
  )
}
