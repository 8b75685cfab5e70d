import type { Rule } from '../page'
import { beginsWith } from '../words'

const begins = beginsWith('tags')

/** "Tags: river, bridge", "Mots-clés : …", "#river #bridge" */
export const tags: Rule = {
  name: 'tags',
  takes: line => {
    if (line.words > 30 || line.sentences > 0) return false
    const hashed = line.text.match(/(?:^|\s)#[\p{L}\p{N}]/gu)?.length ?? 0
    if (hashed > 0 && hashed * 2 >= line.words) return true
    return begins.test(line.folded) && /^[^:]{3,25}:/.test(line.folded)
  },
}
