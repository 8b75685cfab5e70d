import 'server-only'
import type { ContentOf, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'

/** What a key can take in; one that is full, or of which nothing can be a variant, leaves it to the decision alone. */
const longest = 300
const most = 50

type Listed = { accepted: string[] }
type Keeper<K extends QuestionKind> =
  | ((content: ContentOf<K>, change: (key: Listed & { text: string }) => string[]) => ContentOf<K>)
  | null

const inKey = <C extends { key: Listed & { text: string } }>(
  content: C,
  change: (key: C['key']) => string[],
): C => ({ ...content, key: { ...content.key, accepted: change(content.key) } })

const keepers = {
  'multiple-choice': null,
  'multiple-response': null,
  'true-false': null,
  'justified-true-false': null,
  'short-answer': inKey,
  numeric: null,
  cloze: inKey,
  matching: null,
  ordering: null,
} satisfies { [K in QuestionKind]: Keeper<K> }

/** The words of a response that could join the key as a variant; null where a key has no list of wordings. */
export function variantOf(content: QuestionContent, value: ResponseValue | null): string | null {
  if (!value || value.kind !== content.kind || !keepers[content.kind] || !('text' in value)) return null
  const text = value.text.trim()
  return text !== '' && text.length <= longest ? text : null
}

/** The content with a variant more; null when it is there already, or cannot be. */
export function withVariant(content: QuestionContent, variant: string): QuestionContent | null {
  let joined = false
  const changed = change(content, key => {
    const known = [key.text, ...key.accepted].includes(variant)
    if (known || key.accepted.length >= most) return key.accepted
    joined = true
    return [...key.accepted, variant]
  })
  return joined ? changed : null
}

export function withoutVariant(content: QuestionContent, variant: string): QuestionContent {
  return change(content, key => key.accepted.filter(one => one !== variant))
}

function change(
  content: QuestionContent,
  how: (key: Listed & { text: string }) => string[],
): QuestionContent {
  const keeper = keepers[content.kind] as Keeper<QuestionKind>
  return keeper ? keeper(content, how) : content
}
