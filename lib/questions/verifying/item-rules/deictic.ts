import type { ItemRule } from '../item-view'
import { findPhrase, flat, outsideQuotes } from '../words'

/** Item rule 21: "hier", "last week", a weekday without its date: only a reader of that day knows which is meant. */
export const deictic: ItemRule = {
  rule: 'deictic',
  reason: 'a word of time in the stem depends on the day of writing',
  find: ({ stem, judging }) => {
    const text = flat(outsideQuotes(stem))
    const dated = new RegExp(
      `(?:${judging.weekdays.join('|')}),? (?:le |the )?(?:\\d|${judging.months.join('|')})`,
      'giu',
    )
    const undated = text.replace(dated, ' ')
    // "le jeudi" of every week carries a plural or an article in French; a lone weekday is a day of that week.
    const found =
      findPhrase(text, judging.deictics) ??
      findPhrase(text, judging.datesByNow) ??
      findPhrase(undated, judging.weekdays)
    return found ? [{ rule: 'deictic', level: 'warn', params: { words: found } }] : []
  },
}
