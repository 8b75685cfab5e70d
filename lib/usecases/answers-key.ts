import 'server-only'
import type { Asked } from '@/lib/llm/answer'
import type { Article } from '@/lib/model/article'
import type { ProposedKind } from '@/lib/model/language-model'
import type { ContentOf } from '@/lib/model/question'
import type { Span } from '@/lib/model/span'
import { scoreResponse } from '@/lib/scoring/score-response'

type Read = { article: Article; evidence: readonly Span[] }

const ways = {
  'multiple-choice': ({ options }, answered) => options.some(({ correct, id }) => correct && id === answered),
  'true-false': ({ key }, answered) => answered === String(key),
  'short-answer': (content, answered, { article, evidence }) => {
    const asked = { content, points: 1, evidence: [...evidence] }
    return scoreResponse(asked, { kind: 'short-answer', text: answered }, article).outcome === 'accepted'
  },
} satisfies { [K in ProposedKind]: (content: ContentOf<K>, answered: string, read: Read) => boolean }

/** Whether exactly this answer of a model is the key: an option, a truth, or words that a learner would get all points for. */
export function answersKey(content: Asked, right: readonly string[], read: Read): boolean {
  const [answered = '', ...more] = right
  if (more.length > 0 || answered === '') return false
  const way = ways[content.kind] as (content: Asked, answered: string, read: Read) => boolean
  return way(content, answered, read)
}
