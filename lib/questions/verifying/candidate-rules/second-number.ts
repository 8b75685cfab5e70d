import type { CandidateRule } from '../candidate-view'
import { wordsOf } from '../words'

/** "Combien de barques sont rentrées, et 12 au large ?": a number without a noun of its own belongs to another count. */
export const secondNumber: CandidateRule = {
  rule: 'second-number',
  refuse: ({ candidate, content, stem, judging, document }) => {
    // A gap stands at its own number, whatever others stand beside it.
    if (candidate.class !== 'number' || content.kind === 'cloze') return null
    // "0,2 % du PIB, voire 0,5 % en cas de récidive": either may be right.
    const end = candidate.keySpan?.end
    if (
      end !== undefined &&
      /^[^.;:()]{0,40}?(?:,\s?|\s)(?:voire|or even)\s\P{L}*\d/iu.test(
        document.article.text.slice(end, end + 80),
      )
    )
      return 'the article goes on with another number'
    // "$100m for one charity and £4.5m for another": half of the answer.
    const sum =
      candidate.keySpan && document.article.text.slice(candidate.keySpan.start, candidate.keySpan.end)
    if (end !== undefined && /^\P{L}{0,2}\p{Sc}/u.test(sum ?? '') && content.kind !== 'true-false') {
      const rest = document.article.text.slice(end, end + 90)
      const another = new RegExp(
        `^[^.;:()]{0,60}\\s(?:${judging.conjunctions.join('|')})\\s(?:\\p{L}+\\s){0,2}\\p{Sc}\\s?\\d`,
        'u',
      )
      if (another.test(rest)) return 'the article goes on with another sum'
    }
    const words = wordsOf(stem)
    const figures = words.filter(
      (word, at) =>
        /^\p{N}/u.test(word.form) &&
        !/^(?:1[5-9]|20)\d\d$/u.test(word.form) &&
        // "1 300": one number in two words.
        !/^\p{N}/u.test(words[at - 1]?.form ?? '') &&
        !isRangeEnd(words[at - 1]?.flat ?? '', words[at - 2]?.form ?? '', judging.rangeWords) &&
        !isDay(words[at + 1]?.flat ?? '', words[at - 1]?.flat ?? '', judging.months),
    )
    if (figures.length > 1) return 'two other numbers stand in the stem'
    const joined = figures.find(word =>
      judging.conjunctions.includes(words[words.indexOf(word) - 1]?.flat ?? ''),
    )
    const next = joined && words[words.indexOf(joined) + 1]
    return next && judging.stopWords.includes(next.flat) ? `"${joined.form}" counts something else` : null
  },
}

function isDay(next: string, before: string, months: readonly string[]): boolean {
  return months.includes(next) || months.includes(before) || /^(?:h|heures?|am|pm)$/u.test(next)
}

/** "de 15 à 64 ans" tells one span of ages. */
function isRangeEnd(before: string, figure: string, joiners: readonly string[]): boolean {
  return joiners.includes(before) && /^\p{N}/u.test(figure)
}
