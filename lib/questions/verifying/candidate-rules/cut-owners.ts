import { placesOf } from '@/lib/linguistics/places-of-document'
import { textOf } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { fold } from '../words'

/** "l’association des armées du Nigeria, du Cameroun et du Tchad": cut after the first of those it is of. */
export const cutOwners: CandidateRule = {
  rule: 'cut-owners',
  refuse: ({ candidate, document, stem, key, judging }) => {
    const [sentence] = candidate.evidence
    if (!sentence) return null
    const { text } = document.article
    const said = fold(`${stem} ${key ?? ''}`)
    for (const { span } of placesOf(document).entities.near(sentence)) {
      if (span.start < sentence.start || span.end > sentence.end) continue
      const [, next = ''] = judging.nextOwner.exec(text.slice(span.end, span.end + farthest)) ?? []
      if (next && said.includes(fold(textOf(text, span))) && !said.includes(fold(next)))
        return `the article goes on with "${next}"`
    }
    return null
  },
}

/** Characters in which a list of owners comes to its last one. */
const farthest = 80
