import { spelledOut } from '../acronyms'
import type { CandidateRule } from '../candidate-view'

/** "Quelle organisation a employé les mots « le parquet national financier … » ?" – "PNF": the stem spells it out. */
export const keySpelledOut: CandidateRule = {
  rule: 'key-in-stem',
  refuse: ({ key, stem }) => {
    const words = key === null ? null : spelledOut(key.replace(/^.*\s/u, ''), stem)
    return words === null ? null : `"${words}" spells the key out`
  },
}
