import 'server-only'
import type { ContentOf, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'

/** What a key can take in; one that is full, or of which nothing can be a variant, leaves it to the decision alone. */
const longest = 300
const most = 50

type Listed = { text: string; accepted: string[] }
type Change = (key: Listed) => string[]
/** `gap`: which gap of a cloze, from 0. */
type Keeper<K extends QuestionKind> =
  | ((content: ContentOf<K>, gap: number, change: Change) => ContentOf<K>)
  | null

const changed = <T extends Listed>(key: T, change: Change): T => ({ ...key, accepted: change(key) })

const keepers = {
  'multiple-choice': null,
  'multiple-response': null,
  'true-false': null,
  'justified-true-false': null,
  'short-answer': (content, _, change) => ({ ...content, key: changed(content.key, change) }),
  numeric: null,
  cloze: (content, gap, change) => ({
    ...content,
    gaps: content.gaps.map((one, at) =>
      at === gap && 'key' in one ? { ...one, key: changed(one.key, change) } : one,
    ),
  }),
  matching: null,
  ordering: null,
} satisfies { [K in QuestionKind]: Keeper<K> }

/** The words of a response, or of a part of it, that could join the key as a variant; null where a key has no list of wordings. */
export function variantOf(content: QuestionContent, value: ResponseValue | null, gap = 0): string | null {
  if (!value || value.kind !== content.kind || !keepers[content.kind]) return null
  const given = 'fillings' in value ? value.fillings[gap] : value
  if (!given || !('text' in given)) return null
  const text = given.text.trim()
  return text !== '' && text.length <= longest ? text : null
}

/** The content with a variant more; null when it is there already, or cannot be. */
export function withVariant(content: QuestionContent, variant: string, gap = 0): QuestionContent | null {
  let joined = false
  const more = change(content, gap, key => {
    const known = [key.text, ...key.accepted].includes(variant)
    if (known || key.accepted.length >= most) return key.accepted
    joined = true
    return [...key.accepted, variant]
  })
  return joined ? more : null
}

export function withoutVariant(content: QuestionContent, variant: string, gap = 0): QuestionContent {
  return change(content, gap, key => key.accepted.filter(one => one !== variant))
}

function change(content: QuestionContent, gap: number, how: Change): QuestionContent {
  const keeper = keepers[content.kind] as Keeper<QuestionKind>
  return keeper ? keeper(content, gap, how) : content
}
