import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import type { Reading } from '@/lib/model/reading'
import { certaintyWord } from '../_layers/certainty-word'
import { choiceOf } from '../_layers/choice'
import type { ReadingMark } from '../_layers/marks-of'

/** What a mark is, in a few words: seen on hover and focus, and said by screen readers after the words themselves. */
export function useLabels(reading: Reading): (mark: ReadingMark) => string {
  const t = useTranslations('reading')
  return useCallback(
    mark => {
      const choice = choiceOf(mark.key)
      switch (choice?.kind) {
        case 'mention': {
          const referent = reading.referents[choice.index]
          const mention = referent?.mentions[choice.mention]
          if (!referent || !mention) return ''
          const certainty = t(`certainty.${certaintyWord(mention.confidence)}`)
          return mention.form === 'name'
            ? t('label.name', { class: t(`classes.${referent.class ?? 'other'}`), certainty })
            : t('label.link', { name: referent.name, certainty })
        }
        case 'figure':
          return t(`classes.${reading.figures[choice.index]?.class ?? 'quantity'}`)
        case 'quotation':
          return t('handles.quotation', { number: choice.index + 1 })
        case 'claim':
          return t('handles.claim', { number: choice.index + 1 })
        case 'sentence':
          return t('handles.sentence', { number: choice.index + 1 })
        case 'refused':
          return t(`refused.whom.${reading.refused[choice.index]?.reason ?? 'tie'}`)
        default:
          return ''
      }
    },
    [reading, t],
  )
}
