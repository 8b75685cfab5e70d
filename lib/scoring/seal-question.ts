import type { PublicContent, PublicQuestion } from '@/lib/model/public-question'
import type { ContentOf, Part, QuestionKind } from '@/lib/model/question'
import type { EditionQuestion } from '@/lib/model/quiz'
import { shuffledOrder } from './shuffled-order'

type Sealer<K extends QuestionKind> = (content: ContentOf<K>, seed: number) => PublicContent

/** Each public question is built by picking: what is not named here cannot travel. */
const sealers = {
  'multiple-choice': ({ kind, stem, options, penalty }, seed) => ({
    ...{ kind, stem, penalty },
    options: shuffled(options, seed),
  }),
  'multiple-response': ({ kind, stem, options, policy, penalty }, seed) => ({
    ...{ kind, stem, policy, penalty },
    options: shuffled(options, seed),
  }),
  'true-false': ({ kind, stem, penalty }) => ({ kind, stem, penalty }),
  'justified-true-false': ({ kind, stem }) => ({ kind, stem }),
  'short-answer': ({ kind, stem }) => ({ kind, stem }),
  numeric: ({ kind, stem, unit }) => ({ kind, stem, unit }),
  cloze: ({ kind, stem, gaps }, seed) => ({
    ...{ kind, stem },
    gaps: gaps.map(gap => ({ options: 'options' in gap ? shuffled(gap.options, seed) : null })),
  }),
  // The order of each side follows its own ids: one says nothing of the other.
  matching: ({ kind, stem, pairs, extras }, seed) => ({
    kind,
    stem,
    prompts: shuffled(
      pairs.map(({ prompt }) => prompt),
      seed,
    ),
    matches: shuffled([...pairs.map(({ match }) => match), ...extras], seed),
  }),
  ordering: ({ kind, stem, items, policy }, seed) => ({
    ...{ kind, stem, policy },
    items: disordered(items, seed),
  }),
} satisfies { [K in QuestionKind]: Sealer<K> }

function shuffled(parts: readonly Part[], seed: number): Part[] {
  const texts = new Map(parts.map(({ id, text }) => [id, text]))
  return shuffledOrder([...texts.keys()], seed).map(id => ({ id, text: texts.get(id) ?? '' }))
}

/** Shuffled again when chance hit upon the order as given, which is the key. */
function disordered(items: readonly Part[], seed: number): Part[] {
  for (let turn = 0; turn < 100; turn++) {
    const order = shuffled(items, seed + turn)
    if (order.some(({ id }, index) => id !== items[index]?.id)) return order
  }
  return shuffled([...items].reverse(), seed)
}

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
