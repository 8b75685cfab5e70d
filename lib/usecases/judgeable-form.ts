import 'server-only'
import { clozeGap, fillGaps, gapKey } from '@/lib/model/cloze-gap'
import type { ContentOf, KeyClass, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'

/** A response that was typed, beside what it was typed for. */
export type Judgeable = {
  stem: string
  key: string
  /** Each wording that is right, and those that never are. */
  keys: string[]
  wrong: string[]
  response: string
  class: KeyClass
}

type ValueOf<K extends QuestionKind> = Extract<ResponseValue, { kind: K }>
type Form<K extends QuestionKind> = (
  content: ContentOf<K>,
  value: ValueOf<K>,
  gap: number | null,
) => Judgeable | null

const none = () => null

const forms = {
  'multiple-choice': none,
  'multiple-response': none,
  'true-false': none,
  'justified-true-false': none,
  'short-answer': ({ stem, key }, { text }) => ({
    ...{ stem, key: key.text, keys: [key.text, ...key.accepted], wrong: key.refused ?? [] },
    response: text.trim(),
    class: key.class,
  }),
  numeric: ({ stem, key }, { text }) => ({
    ...{ stem, key: key.text, keys: [key.text], wrong: [] },
    response: text.trim(),
    class: 'number',
  }),
  cloze: ({ stem, gaps }, { fillings }, gap) => {
    // Of a response as a whole one cannot say what it means.
    if (gap === null && gaps.length > 1) return null
    const at = gap ?? 0
    const [one, filling] = [gaps[at], fillings[at]]
    if (!one || !('key' in one) || !filling || !('text' in filling)) return null
    const { text, accepted, refused = [] } = one.key
    // The other gaps hold what is right in them: the sentence is read whole.
    const laid = fillGaps(
      stem,
      gaps.map((other, index) => (index === at ? clozeGap : gapKey(other))),
    )
    return {
      ...{ stem: laid, key: text, keys: [text, ...accepted], wrong: refused },
      response: filling.text.trim(),
      class: one.key.class,
    }
  },
  matching: none,
  ordering: none,
} satisfies { [K in QuestionKind]: Form<K> }

/** What a model can be asked about a response, or about one gap of it; null for a blank, and for what is not typed. */
export function judgeableForm(
  content: QuestionContent,
  value: ResponseValue | null,
  gap: number | null,
): Judgeable | null {
  if (!value || value.kind !== content.kind) return null
  const form = forms[content.kind] as unknown as Form<QuestionKind>
  const laid = form(content, value, gap)
  return laid && laid.response !== '' ? laid : null
}
