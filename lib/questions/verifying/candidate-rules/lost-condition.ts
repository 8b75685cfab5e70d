import type { CandidateRule } from '../candidate-view'
import { evidenceSentences } from '../evidence-tokens'
import { isAsWritten } from '../is-as-written'
import { statementOf } from '../quiz-view'
import { flat, wordsOf } from '../words'

/** "stay at the inn | until they are eighteen", "le seul palais est à Lenne | si la halle n’en est pas un": without it more is said. */
export const lostCondition: CandidateRule = {
  rule: 'lost-condition',
  refuse: view => {
    const { content, judging, stem, candidate } = view
    if (statementOf(content) === null || isAsWritten(candidate.origin)) return null
    const said = new Set(wordsOf(stem).map(word => word.flat))
    for (const { tokens } of evidenceSentences(view).slice(0, 1))
      for (const { form, deprel, head } of tokens) {
        const word = flat(form)
        if (deprel !== 'mark' || !judging.conditionMarks.includes(word) || said.has(word)) continue
        const clause = tokens[head]
        const main = tokens[clause?.head ?? -1]
        if (clause?.deprel.startsWith('advcl') && main && said.has(flat(main.form)))
          return `"${form} …" was left behind`
      }
    return null
  },
}
