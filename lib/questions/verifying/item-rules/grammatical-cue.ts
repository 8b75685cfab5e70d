import type { ItemRule } from '../item-view'
import { flat } from '../words'

/** Item rule 7: "… est un" before options of which some only go on; "an" before "battery". */
export const grammaticalCue: ItemRule = {
  rule: 'grammatical-cue',
  reason: 'grammar tells some options from others',
  reads: true,
  find: ({ stem, options, judging }) => {
    if (options.length === 0) return []
    const end = flat(stem).replace(/[\s?.:]+$/u, '')
    const cue = judging.cues.find(({ end: pattern }) => pattern.test(end))
    if (cue) {
      const misfit = options.find(option => !cue.fits.test(flat(option)))
      if (misfit) return [{ rule: 'grammatical-cue', level: 'warn', params: { words: misfit } }]
    }
    return []
  },
}
