import type { PublicContent, PublicQuestion } from '@/lib/model/public-question'
import type { ContentOf, QuestionKind } from '@/lib/model/question'
import type { EditionQuestion } from '@/lib/model/quiz'
import { shuffledOrder } from './shuffled-order'

type Sealer<K extends QuestionKind> = (content: ContentOf<K>, seed: number) => PublicContent

/** Each public question is built by picking: what is not named here cannot travel. */
const sealers = {
  'multiple-choice': ({ kind, stem, options }, seed) => {
    const texts = new Map(options.map(({ id, text }) => [id, text]))
    const order = shuffledOrder([...texts.keys()], seed)
    return { kind, stem, options: order.map(id => ({ id, text: texts.get(id) ?? '' })) }
  },
  'true-false': ({ kind, stem }) => ({ kind, stem }),
  'short-answer': ({ kind, stem }) => ({ kind, stem }),
  cloze: ({ kind, stem }) => ({ kind, stem }),
} satisfies { [K in QuestionKind]: Sealer<K> }

/**
 * What a learner may know of a question. With `shuffleOptions` the order of options follows the attempt's seed;
 * without, everyone sees one order drawn from the question's ids, because the order as authored may give the key away.
 */
export function sealQuestion(
  question: Pick<EditionQuestion, 'id' | 'points' | 'content'>,
  number: number,
  seed: number,
  shuffleOptions: boolean,
): PublicQuestion {
  const { id, points, content } = question
  return { id, number, points, content: seal(content.kind, content, shuffleOptions ? seed : 0) }
}

function seal<K extends QuestionKind>(
  kind: K,
  content: EditionQuestion['content'],
  seed: number,
): PublicContent {
  const sealer = sealers[kind] as unknown as Sealer<K>
  return sealer(content as ContentOf<K>, seed)
}
