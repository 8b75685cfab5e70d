import { byItself } from '../by-itself'
import type { ItemRule } from '../item-view'
import type { Judging } from '../judging-of'
import { findPhrase, flat, outsideQuotes } from '../words'

/** Item rule 21: "hier", "last week", a weekday without its date: only a reader of that day knows which is meant. */
export const deictic: ItemRule = {
  rule: 'deictic',
  reason: 'a word of time in the stem depends on the day of writing',
  reads: true,
  find: view => {
    const { stem, judging } = view
    const alone = byItself(view)
    const behind = flat(outsideQuotes(stem.slice(alone.length))).replace(judging.timesByText, ' ')
    const text = `${flat(outsideQuotes(alone))}${behind}`
    const dated = datedDays.get(judging) ?? daysWithDates(judging)
    datedDays.set(judging, dated)
    const undated = text.replace(dated, ' ')
    // "le jeudi" of every week carries a plural or an article in French; a lone weekday is a day of that week.
    const found =
      findPhrase(text, judging.deictics) ??
      findPhrase(text, judging.datesByNow) ??
      findPhrase(undated, judging.weekdays)
    return found ? [{ rule: 'deictic', level: 'warn', params: { words: found } }] : []
  },
}

/** "mardi 3 mai", "Tuesday, 3 May": told as well as any date. */
function daysWithDates({ weekdays, months }: Judging): RegExp {
  return new RegExp(`(?:${weekdays.join('|')}),? (?:le |the )?(?:\\d|${months.join('|')})`, 'giu')
}
const datedDays = new WeakMap<Judging, RegExp>()
