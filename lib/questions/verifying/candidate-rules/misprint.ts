import type { CandidateRule } from '../candidate-view'
import { misprintLeft } from '../misprint-left'

/** "la recrudescences", « le retour de les ministre »: a slip of the article that nobody can mend, or that is quoted as it stands. */
export const misprint: CandidateRule = {
  rule: 'misprint',
  refuse: ({ stem, keys, candidate, document }) => {
    // "bene fi t": two letters that were one sign of the printer's.
    if ([stem, ...keys].some(text => tornLigature.test(text))) return 'a letter stands apart from its word'
    if ([stem, ...keys].some(text => looseHyphen.test(text))) return 'a hyphen stands apart from its word'
    const twice = [stem, ...keys].flatMap(text => doubled.exec(text) ?? []).find(Boolean)
    if (twice) return `"${twice}" stands twice`
    const left = [stem, ...keys].map(text => misprintLeft(text, candidate.evidence, document)).find(Boolean)
    return left ? `"${left}" is a misprint` : null
  },
}

const tornLigature = /(?<![\p{L}’'-])f[il] \p{Ll}{1,3}(?!\p{L})/u

/** "Jean -Pierre", "13 -Novembre". */
const looseHyphen = /[\p{L}\p{N}] -(?=\p{L}{3})/u

/** "un message provocateur provocateur"; not "nous nous", "bye bye". */
const doubled = /(?<![\p{L}’'-])(?!nous |vous )(\p{L}{5,}) \1(?![\p{L}’'-])/iu
