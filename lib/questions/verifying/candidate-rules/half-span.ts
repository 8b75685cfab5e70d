import type { CandidateRule } from '../candidate-view'
import { flat } from '../words'

const hour = '\\d{1,2}(?:\\s?(?:h|heures?|[ap]\\.?m\\.?)(?!\\p{L})(?:\\s?\\d{2})?|:\\d{2})'

/** "de 17 heures à 5 heures": one end of a time without the other is neither when it was nor how long. */
export const halfSpan: CandidateRule = {
  rule: 'half-span',
  refuse: ({ candidate, document, key, stem, judging }) => {
    const { text } = document.article
    const span = new RegExp(`(${hour}) (?:${judging.rangeWords.join('|')}) (${hour})`, 'giu')
    const said = flat(`${stem} ${key ?? ''}`)
    for (const { start, end } of candidate.evidence)
      for (const [, first = '', second = ''] of flat(text.slice(start, end)).matchAll(span))
        if (said.includes(second) && !said.includes(first)) return `"${first}" was left behind`
    return null
  },
}
