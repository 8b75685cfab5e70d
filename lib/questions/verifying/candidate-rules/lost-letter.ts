import type { CandidateRule } from '../candidate-view'
import { evidenceSentences } from '../evidence-tokens'
import { flat, outsideQuotes, wordsOf } from '../words'

const letter = /^(?:\p{Lu}|\d{1,3}|[IVX]{2,4})$/u

/** "Que montre la catégorie ?" – "la catégorie A montre …": the letter or number that says which was left behind. */
export const lostLetter: CandidateRule = {
  rule: 'lost-letter',
  refuse: view => {
    const said = wordsOf(outsideQuotes(view.stem))
    for (const { tokens } of evidenceSentences(view))
      for (const [at, { form, upos, span }] of tokens.entries()) {
        const next = tokens[at + 1]
        if (upos !== 'NOUN' || !next || !letter.test(next.form) || next.span.start !== span.end + 1) continue
        // "à 11 h 31"
        if (form === 'h' && /^\d/.test(tokens[at - 1]?.form ?? '')) continue
        // "a passage 87 metres long": so much of it, and not which one.
        const measured = view.document.entities.some(
          one => one.span.start === next.span.start && one.span.end > next.span.end,
        )
        if (measured) continue
        const alone = tokens.some(
          (token, place) => flat(token.form) === flat(form) && !letter.test(tokens[place + 1]?.form ?? ''),
        )
        const shown = said.some(
          (word, place) => word.flat === flat(form) && said[place + 1]?.form !== next.form,
        )
        if (shown && !alone) return `"${form} ${next.form}" is one, and "${next.form}" was left behind`
      }
    return null
  },
}
