import 'server-only'
import type { Id } from '@/lib/model/id'
import type { ContentOf, QuestionContent, QuestionKind } from '@/lib/model/question'

type Mapper<K extends QuestionKind> = (content: ContentOf<K>, map: (id: Id) => Id) => ContentOf<K>

const all = <T extends { id: Id }>(parts: readonly T[], map: (id: Id) => Id): T[] =>
  parts.map(part => ({ ...part, id: map(part.id) }))
const same = <C>(content: C): C => content

const mappers = {
  'multiple-choice': (content, map) => ({ ...content, options: all(content.options, map) }),
  'multiple-response': (content, map) => ({ ...content, options: all(content.options, map) }),
  'true-false': same,
  'justified-true-false': same,
  'short-answer': same,
  numeric: same,
  cloze: (content, map) => ({
    ...content,
    gaps: content.gaps.map(gap => ('options' in gap ? { ...gap, options: all(gap.options, map) } : gap)),
  }),
  matching: (content, map) => ({
    ...content,
    pairs: content.pairs.map(({ prompt, match }) => ({
      prompt: { ...prompt, id: map(prompt.id) },
      match: { ...match, id: map(match.id) },
    })),
    extras: all(content.extras, map),
  }),
  ordering: (content, map) => ({ ...content, items: all(content.items, map) }),
} satisfies { [K in QuestionKind]: Mapper<K> }

/** The question with every id of an option or a part put through `map`, in the order in which they stand. */
export function mapIds(content: QuestionContent, map: (id: Id) => Id): QuestionContent {
  const mapper = mappers[content.kind] as (content: QuestionContent, map: (id: Id) => Id) => QuestionContent
  return mapper(content, map)
}
