import type { CandidateRule } from '../candidate-view'
import { misspeltNames } from '../misspelt-names'
import { outsideQuotes, wordsOf } from '../words'

/** "Luc Marvane" in an article about Luc Morvane: whoever knows the name does not find it, or is marked wrong for it. */
export const misspeltName: CandidateRule = {
  rule: 'misprint',
  refuse: ({ stem, key, document }) => {
    const misspelt = misspeltNames(document)
    if (misspelt.size === 0) return null
    const found = wordsOf(`${outsideQuotes(stem)} ${key ?? ''}`).find(({ form }) => misspelt.has(form))
    return found ? `"${found.form}" is written "${misspelt.get(found.form)}" elsewhere` : null
  },
}
