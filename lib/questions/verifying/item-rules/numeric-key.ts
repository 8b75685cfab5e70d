import { engineLanguage } from '@/lib/model/article-language'
import type { ItemRule } from '../item-view'
import { numbersIn } from '../numbers-in'

/** A number is kept twice, as it is shown and as it is reckoned with: "38 milliards" beside 38 would mark everybody wrong. */
export const numericKey: ItemRule = {
  rule: 'numeric-key',
  reason: 'the key as shown is not the number that responses are compared with',
  find: ({ content, judging, article }) => {
    if (content.kind !== 'numeric') return []
    const { key, unit } = content
    // "38 millones": a word may say how large the number is.
    if (!engineLanguage(article.language) && /\p{L}/u.test(key.text + unit)) return []
    const size = Math.abs(key.value).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 })
    const meant = numbersIn(`${size.replace('.', judging.decimal)} ${unit}`, judging)[0]
    const shown = numbersIn(key.text, judging)
    return meant !== undefined && shown.some(value => close(value, meant))
      ? []
      : [
          {
            rule: 'numeric-key',
            level: 'error',
            params: { words: key.text, number: `${size} ${unit}`.trim() },
          },
        ]
  },
}

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
