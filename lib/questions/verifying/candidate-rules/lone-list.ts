import { clozeGap } from '@/lib/model/cloze-gap'
import type { CandidateRule } from '../candidate-view'
import { contentWords } from '../words'

/** "Ada Roe, Ben Tarn and ____ have joined in": of a list of names, with hardly a word of what they did; others will have, too. */
export const loneList: CandidateRule = {
  rule: 'lone-list',
  refuse: ({ content, key, judging }) => {
    if (content.kind !== 'cloze' || !/^\p{Lu}/u.test(key ?? '')) return null
    const listed = list.exec(content.stem.replace(clozeGap, 'Gap'))
    if (!listed || !listed[0].includes('Gap')) return null
    const told = contentWords(content.stem.replace(clozeGap, 'Gap').slice(listed[0].length), judging)
    return told.length <= fewest ? 'a name of a list, and hardly a word of what they did' : null
  },
}

const fewest = 2
const name = String.raw`\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*`
const list = new RegExp(`^${name}(?:, ${name})*,? (?:et|and) ${name} `, 'u')
