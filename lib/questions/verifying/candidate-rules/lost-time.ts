import type { CandidateRule } from '../candidate-view'
import { evidenceSentences } from '../evidence-tokens'
import { instructs } from '../instructs'
import { flat, wordsOf } from '../words'

/**
 * "The last time she sang, the harbour was burning" → "The harbour was burning.": what was going on was so at a time that
 * its sentence opens with, and the stem has lost it.
 */
export const lostTime: CandidateRule = {
  rule: 'lost-time',
  refuse: view => {
    const { candidate, content, judging, stem } = view
    if (!judging.wentOn || candidate.class === 'date' || instructs[content.kind]) return null
    if (!judging.wentOn.test(stem)) return null
    const asked = new Set(wordsOf(stem).map(word => word.flat))
    const [sentence] = evidenceSentences(view)
    const comma = sentence?.tokens.findIndex(({ form }) => form === ',') ?? -1
    const opening = sentence?.tokens.slice(0, Math.max(0, comma)) ?? []
    const said = opening.filter(({ upos }) => /^(?:NOUN|PROPN|NUM|VERB)$/.test(upos))
    return said.length > 0 && !said.some(({ form }) => asked.has(flat(form)))
      ? 'the time at which it was going on was left behind'
      : null
  },
}
