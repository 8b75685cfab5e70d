import type { QuestionContent } from '@/lib/model/question'
import { textOf } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { evidenceSentences } from '../evidence-tokens'
import { statementOf } from '../quiz-view'
import { flat } from '../words'

const nameLike: ReadonlySet<string> = new Set(['person', 'organisation', 'place'])

function isOneName(content: QuestionContent): boolean {
  const [gap] = content.kind === 'cloze' ? content.gaps : []
  return gap !== undefined && 'key' in gap && nameLike.has(gap.key.class)
}

/** "Anne Tarn a vu, elle aussi, sa peine alourdie" → "Qui a vu sa peine alourdie ?": so have others, as the article says itself. */
export const othersToo: CandidateRule = {
  rule: 'others-too',
  refuse: view => {
    const { candidate, content, document, judging } = view
    const [proof] = evidenceSentences(view)
    if (isOneName(content) && proof && judging.inList.test(content.stem))
      return judging.listsMore.test(flat(textOf(document.article.text, proof.span)))
        ? 'the list says that there are others'
        : null
    if (!/(?:^|-)subject$|^as-passive$/u.test(candidate.origin.rule) || statementOf(content) !== null)
      return null
    const said = proof && flat(textOf(document.article.text, proof.span))
    return said && judging.othersToo.test(said) ? 'others have done so, too' : null
  },
}
