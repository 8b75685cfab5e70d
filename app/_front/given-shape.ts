import { randomBytes } from 'node:crypto'
import { isBlank } from '@/lib/model/blank'
import type { Id } from '@/lib/model/id'
import type { QuestionKind } from '@/lib/model/question'
import type { Response, ResponseValue } from '@/lib/model/response'

/** A response as the page of an attempt is told it. */
export type Given = Pick<Response, 'questionId' | 'value' | 'revision'>

/** What of one response is seen of it: `state` names all that is not typed, `texts` are what is. */
export type Seen = { state: string; blank: boolean; texts: readonly string[] }

/**
 * Responses apart from the words in them: whoever chose the same and typed as often has the same `key`, and sees the same
 * page but for those words. `shown` has a mark for each of them.
 */
export type Shape = { key: string; shown: Given[]; of: ReadonlyMap<Id, Seen> }

/** Nobody outside this process knows it, so that nobody types it. */
const word = `t${randomBytes(12).toString('hex')}x`
const markOf = (at: number) => `${word}${String(at).padStart(2, '0')}`
/** The marks of typed words in a text, and which of its question each is. */
export const typedMarks = new RegExp(`${word}(\\d\\d)`, 'g')

/** React tells a browser texts of this length in another way than shorter ones (ours have a thousand at the most). */
const longest = 1_000

type Of<K extends QuestionKind> = Extract<ResponseValue, { kind: K }>
type Rewrite<K extends QuestionKind> = (value: Of<K>, write: (text: string) => string) => Of<K>

/** Where a kind has words that are typed. */
const typed = {
  'multiple-choice': null,
  'multiple-response': null,
  'true-false': null,
  'justified-true-false': (value, write) => ({ ...value, quote: write(value.quote) }),
  'short-answer': (value, write) => ({ ...value, text: write(value.text) }),
  numeric: (value, write) => ({ ...value, text: write(value.text) }),
  cloze: (value, write) => ({
    ...value,
    fillings: value.fillings.map(one => ('text' in one ? { text: write(one.text) } : one)),
  }),
  matching: null,
  ordering: null,
} satisfies { [K in QuestionKind]: Rewrite<K> | null }

/** Null where words are such that they change more of a page than their own place. */
export function shapeOf(responses: readonly Given[]): Shape | null {
  const of = new Map<Id, Seen>()
  const shown: Given[] = []
  for (const { questionId, value, revision } of responses) {
    const texts: string[] = []
    const rewrite = typed[value.kind] as
      | ((of: ResponseValue, write: (text: string) => string) => unknown)
      | null
    const write = (text: string): string => {
      // What is blank is seen to be so.
      if (text.trim() === '') return text
      texts.push(text)
      return markOf(texts.length - 1)
    }
    const marked = (rewrite ? rewrite(value, write) : value) as ResponseValue
    // A field of several lines writes a line break at its beginning twice.
    if (texts.length > 99 || texts.some(text => text.length > longest || text.startsWith('\n'))) return null
    shown.push({ questionId, value: marked, revision })
    of.set(questionId, { state: JSON.stringify(marked), blank: isBlank(value), texts })
  }
  const key = [...of].map(([id, { state }]) => `${id} ${state}`).sort()
  return { key: key.join(' '), shown, of }
}
