import { textOf } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { evidenceSentences } from '../evidence-tokens'
import { statementOf } from '../quiz-view'
import { flat } from '../words'

/** "Anne Tarn a vu, elle aussi, sa peine alourdie" → "Qui a vu sa peine alourdie ?": so have others, as the article says itself. */
export const othersToo: CandidateRule = {
  rule: 'others-too',
  refuse: view => {
    const { candidate, content, document, judging } = view
    if (!/(?:^|-)subject$|^as-passive$/u.test(candidate.origin.rule) || statementOf(content) !== null)
      return null
    const [sentence] = evidenceSentences(view)
    const said = sentence && flat(textOf(document.article.text, sentence.span))
    return said && judging.othersToo.test(said) ? 'others have done so, too' : null
  },
}
