import { fillGaps, gapKey } from '@/lib/model/cloze-gap'
import type { ItemRule } from '../item-view'
import { flat, outsideQuotes } from '../words'

/** "de le", "que Aukus", "the the", "did … was": small words that no editor would leave so. */
export const brokenGrammar: ItemRule = {
  rule: 'broken-grammar',
  reason: 'elision, contraction or agreement of small words is broken',
  reads: true,
  find: ({ stem, options, judging, content }) => {
    // "entre ____" – "mars et mai": a gap is read filled.
    const whole = content.kind === 'cloze' ? fillGaps(stem, content.gaps.map(gapKey)) : stem
    for (const text of [whole, ...options]) {
      // Case stays: an acronym is spelt by its letters (a UN envoy).
      const plain = outsideQuotes(text)
        .replace(/[’ʼ]/gu, "'")
        .replace(/[\u00a0\u202f]/gu, ' ')
      const found = judging.brokenGrammar.map(pattern => pattern.exec(plain)).find(match => match !== null)
      if (found) return [{ rule: 'broken-grammar', level: 'warn', params: { words: flat(found[0]).trim() } }]
    }
    return []
  },
}
