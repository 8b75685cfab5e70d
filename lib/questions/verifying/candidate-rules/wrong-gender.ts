import type { CandidateRule } from '../candidate-view'
import { chainOf } from '../mentions'
import { flat, wordsOf } from '../words'

/** "Qui est la course cycliste ?" – "Paul Roux": a man is no "la …", but for words like "la victime". */
export const wrongGender: CandidateRule = {
  rule: 'wrong-gender',
  refuse: ({ candidate, document, stem, key, judging }) => {
    if (key === null || candidate.class === 'role' || !candidate.keySpan) return null
    const chain = chainOf(document, candidate.keySpan)
    const [who, copula, article, noun] = wordsOf(stem)
    if (chain?.class !== 'person' || !who || !copula || !article || !noun) return null
    if (!judging.whoWords.includes(who.flat) || !judging.copulas.includes(copula.flat)) return null
    const wrong =
      judging.feminineArticles.includes(flat(article.form)) &&
      chain.gender === 'Masc' &&
      !judging.epicenes.includes(noun.flat)
    return wrong ? `"${article.form} ${noun.form}" is no man` : null
  },
}
