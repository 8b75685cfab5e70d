import 'server-only'
import type { QuestionKind } from '@/lib/model/question'
import type { Filling, ResponseValue } from '@/lib/model/response'

type ValueOf<K extends QuestionKind> = Extract<ResponseValue, { kind: K }>

/**
 * "  Teheran. " and "teheran" are one response; "Téhéran" is another, for "pêché" is not "péché". What is forgiven beyond
 * spaces, case and marks at the ends is the scorer's to say.
 */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'«»“”.,;:!?…]+|[\s"'«»“”.,;:!?…]+$/g, '')
}

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
const typed = ({ text }: { text: string }) => plain(text)
const filled = (filling: Filling) => ('text' in filling ? plain(filling.text) : { chosen: filling.optionId })

const signers = {
  'multiple-choice': ({ optionId }) => optionId,
  'multiple-response': ({ optionIds }) => [...optionIds].sort(),
  'true-false': ({ value }) => value,
  'justified-true-false': ({ value, marks, quote }) => [
    value,
    marks.map(({ start, end }) => [start, end]).sort(byText),
    plain(quote),
  ],
  'short-answer': typed,
  numeric: typed,
  // One gap is signed as a text, as it always was: decisions that are stored hold.
  cloze: ({ fillings }) => {
    const [only, ...more] = fillings.map(filled)
    return more.length === 0 ? only : [only, ...more]
  },
  matching: ({ pairs }) => pairs.map(({ promptId, matchId }) => [promptId, matchId]).sort(byText),
  ordering: ({ itemIds }) => itemIds,
} satisfies { [K in QuestionKind]: (value: ValueOf<K>) => unknown }

/** Responses to one question with the same signature are one response: a decision for everyone is about all of them. */
export function responseSignature(value: ResponseValue | null): string {
  if (value === null) return 'none'
  const sign = signers[value.kind] as (value: ResponseValue) => unknown
  return `${value.kind} ${JSON.stringify(sign(value))}`
}

/**
 * Signatures of the gaps of a cloze that has several, in their order: each is decided on by itself. Empty for a
 * response that is decided on as a whole.
 */
export function gapSignatures(value: ResponseValue | null): string[] {
  if (!value || !('fillings' in value) || value.fillings.length < 2) return []
  const { kind, fillings } = value
  return fillings.map(
    (filling, at) => `${kind} ${at + 1}/${fillings.length} ${JSON.stringify(filled(filling))}`,
  )
}

/** Which gap (from 0) a signature is of; null when it is of a whole response. */
export function gapOfSignature(signature: string): number | null {
  const found = /^[a-z-]+ (\d+)\/\d+ /u.exec(signature)
  return found ? Number(found[1]) - 1 : null
}
