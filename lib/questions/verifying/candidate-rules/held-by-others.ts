import type { CandidateRule } from '../candidate-view'
import { flat } from '../words'

/** "Qui était le Premier ministre de Tarn ?", "Qui est le roi de Norvane ?" of an article with two kings: one after another was. */
export const heldByOthers: CandidateRule = {
  rule: 'held-by-others',
  refuse: ({ stem, key, document, judging }) => {
    const asked = flat(stem)
    if (judging.succession.test(asked)) return 'others had the same office before or after'
    const [, office] = judging.officeAsked.exec(asked) ?? []
    if (office === undefined || key === null || !judging.reigning.test(office)) return null
    const others = document.article.text.match(numbered) ?? []
    return others.some(name => !key.includes(name)) ? 'the article has several who have reigned' : null
  },
}

/** "Charles X", "Henri Ier". */
const numbered = /\p{Lu}\p{Ll}+ (?:[IVX]+(?:er)?)(?![\p{L}\d])/gu
