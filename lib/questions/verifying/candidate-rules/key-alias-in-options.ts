import type { CandidateRule } from '../candidate-view'
import { isSameBody } from '../is-same-body'
import { chainAt, namesOf } from '../mentions'
import { sameAnswer } from '../same-answer'

/** An option that is the key by another name: both are right. */
export const keyAliasInOptions: CandidateRule = {
  rule: 'key-alias-in-options',
  refuse: ({ candidate, document, distractors, key, judging }) => {
    const { text } = document.article
    // "l’organisation État islamique (Daech)": one name explains the other.
    const paired = distractors.find(
      option => key !== null && (text.includes(`${option} (${key})`) || text.includes(`${key} (${option})`)),
    )
    if (paired) return `the article gives "${paired}" and the key as one`
    const twin = distractors.find(option => key !== null && isSameBody(option, key, judging))
    if (twin) return `"${twin}" is another name of the key`
    const chain = candidate.keySpan ? chainAt(document, candidate.keySpan) : null
    if (!chain) return null
    const names = namesOf(document, chain)
    const alias = distractors.find(option => names.some(name => sameAnswer(name, option, judging)))
    return alias ? `the option "${alias}" is another name of the key` : null
  },
}
