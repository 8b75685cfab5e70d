import { useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import { Badge } from '@/app/_ui/badge'
import { textOf } from '@/lib/model/span'
import { keyOf } from '../_layers/choice'
import { Certainty } from './certainty'
import { DetailHeading, DetailPart } from './detail-heading'
import { MentionRow } from './mention-row'
import type { DetailProps } from './panel'

/** Who or what is meant, and every place where the article means it. */
export function ReferentDetail({
  text,
  language,
  reading,
  index,
  chosen,
  onChoose,
}: DetailProps & { chosen: string }) {
  const t = useTranslations('reading')
  const referent = reading.referents[index]
  if (!referent) return null
  const { name, gender, number, roles, mentions } = referent
  return (
    <>
      <div className="flex flex-col items-start gap-2">
        <DetailHeading lang={language}>{setType(name, language)}</DetailHeading>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
          <Badge>{t(`classes.${referent.class ?? 'none'}`)}</Badge>
          {gender ? t(`referent.gender.${gender}`) : null}
          {gender && number ? ', ' : null}
          {number ? t(`referent.number.${number}`) : null}
        </div>
      </div>
      {roles.length > 0 ? (
        <DetailPart title={t('referent.roles')}>
          <ul className="flex flex-col gap-1">
            {roles.map(({ span, confidence }) => (
              <li key={span.start} className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span lang={language} className="font-text">
                  {setType(textOf(text, span), language)}
                </span>
                <span className="text-sm text-ink-soft">
                  <Certainty confidence={confidence} />
                </span>
              </li>
            ))}
          </ul>
        </DetailPart>
      ) : null}
      <DetailPart title={t('referent.mentions', { count: mentions.length })}>
        <ol>
          {mentions.map((mention, at) => {
            const key = keyOf({ kind: 'mention', index, mention: at })
            return (
              <li key={key}>
                <MentionRow
                  mention={mention}
                  text={text}
                  language={language}
                  current={key === chosen}
                  onChoose={() => onChoose(key)}
                />
              </li>
            )
          })}
        </ol>
        {mentions.length === 1 ? <p className="text-sm text-ink-soft">{t('referent.alone')}</p> : null}
      </DetailPart>
    </>
  )
}
