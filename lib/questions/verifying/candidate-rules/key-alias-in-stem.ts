import type { CandidateRule } from '../candidate-view'
import { chainOf } from '../mentions'
import { essence } from '../same-answer'

/** The stem names the key by another of its names: "Que dirige Miller ?" – "Alexei Miller". */
export const keyAliasInStem: CandidateRule = {
  rule: 'key-alias-in-stem',
  refuse: ({ candidate, document, stem, key, judging }) => {
    const chain = candidate.keySpan ? chainOf(document, candidate.keySpan) : null
    // A statement has no key in words, and names who it is about.
    if (!chain || key === null || candidate.class === 'role') return null
    const asked = ` ${essence(stem, judging)} `
    const named = chain.mentions
      .filter(mention => mention.form === 'name')
      .map(mention => document.article.text.slice(mention.span.start, mention.span.end))
      .concat(chain.name)
      .find(name => {
        const words = essence(name, judging)
        return words.length > 2 && asked.includes(` ${words} `)
      })
    return named ? `the stem names the key: "${named}"` : null
  },
}
