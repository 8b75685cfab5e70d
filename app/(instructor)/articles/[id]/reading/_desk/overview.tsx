import { useTranslations } from 'next-intl'
import { type ReactNode, useMemo } from 'react'
import { setType } from '@/app/_article/set-type'
import { Button } from '@/app/_ui/button'
import { type Span, textOf } from '@/lib/model/span'
import { keyOf } from '../_layers/choice'
import { isEmpty } from '../_layers/is-empty'
import type { Layer } from '../_layers/layers'
import { shortened } from '../_layers/snippet'
import { speakerOf } from '../_layers/speaker-of'
import { wordsOf } from '../_layers/words-of'
import { OverviewPart } from './overview-part'
import type { DetailProps } from './panel'
import { RowButton } from './row-button'

type Props = Omit<DetailProps, 'index' | 'articleId'> & {
  shown: readonly Layer[]
  onShow: (layer: Layer) => void
}

/** All that was found, by layer; who is mentioned most stands first. */
export function Overview({ text, language, reading, shown, onChoose, onShow }: Props) {
  const t = useTranslations('reading')
  const { referents, quotations, claims, figures, refused } = reading
  const has = (layer: Layer) => shown.includes(layer)
  const byMentions = useMemo(
    () =>
      referents
        .map((referent, index) => ({ referent, index }))
        .toSorted((a, b) => b.referent.mentions.length - a.referent.mentions.length),
    [referents],
  )
  const row = (key: string, words: string, more: ReactNode, id: string) => (
    <RowButton key={key} id={id} onClick={() => onChoose(key)}>
      <span className="flex items-baseline justify-between gap-4">
        <span lang={language} className="min-w-0 font-text">
          {setType(shortened(words, 70), language)}
        </span>
        <span className="shrink-0 text-sm text-ink-soft">{more}</span>
      </span>
    </RowButton>
  )
  const who = (speaker: Span | null) =>
    speaker
      ? shortened(speakerOf(referents, speaker)?.name ?? wordsOf(text, speaker), 28)
      : t('overview.unnamedSpeaker')
  const referentRows = (named: boolean) =>
    byMentions
      .filter(({ referent }) => referent.mentions.some(({ form }) => form === 'name') === named)
      .map(({ referent, index }) => {
        const mentions = t('overview.mentions', { count: referent.mentions.length })
        const kind = referent.class ? `${t(`classes.${referent.class}`)} · ` : ''
        return row(keyOf({ kind: 'mention', index, mention: 0 }), referent.name, kind + mentions, `m${index}`)
      })

  if (isEmpty(reading))
    return (
      <div className="flex flex-col items-start gap-3">
        <h2 tabIndex={-1} data-heading="" className="rounded-sm font-semibold">
          {t('overview.title')}
        </h2>
        <p className="text-ink-soft">{t('overview.nothing')}</p>
        {has('sentences') ? null : (
          <Button variant="secondary" onClick={() => onShow('sentences')}>
            {t('overview.showSentences')}
          </Button>
        )}
      </div>
    )
  return (
    <div className="flex flex-col gap-8">
      {shown.length === 0 ? <p className="text-ink-soft">{t('overview.hidden')}</p> : null}
      {has('names') ? (
        <OverviewPart title={t('overview.names')} empty={t('overview.noNames')} rows={referentRows(true)} />
      ) : null}
      {has('links') ? (
        <>
          <OverviewPart title={t('overview.links')} rows={referentRows(false)} />
          <OverviewPart
            title={t('overview.refused')}
            rows={refused.map(({ span, reason }, index) =>
              row(
                keyOf({ kind: 'refused', index }),
                wordsOf(text, span),
                t(`refused.whom.${reason}`),
                `x${index}`,
              ),
            )}
          />
        </>
      ) : null}
      {has('quotations') ? (
        <>
          <OverviewPart
            title={t('overview.quotations')}
            empty={t('overview.noQuotations')}
            rows={quotations.map(({ inner, speaker }, index) =>
              row(
                keyOf({ kind: 'quotation', index }),
                shortened(textOf(text, inner), 40),
                who(speaker),
                `q${index}`,
              ),
            )}
          />
          <OverviewPart
            title={t('overview.claims')}
            rows={claims.map(({ content, source }, index) =>
              row(
                keyOf({ kind: 'claim', index }),
                shortened(textOf(text, content), 40),
                who(source),
                `c${index}`,
              ),
            )}
          />
        </>
      ) : null}
      {has('figures') ? (
        <OverviewPart
          title={t('overview.figures')}
          empty={t('overview.noFigures')}
          rows={figures.map((figure, index) =>
            row(
              keyOf({ kind: 'figure', index }),
              textOf(text, figure.span),
              t(`classes.${figure.class}`),
              `f${index}`,
            ),
          )}
        />
      ) : null}
      <p className="hidden text-sm text-ink-faint lg:block">{t('overview.keys')}</p>
    </div>
  )
}
