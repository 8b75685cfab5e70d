import { fillGaps, gapKey } from '@/lib/model/cloze-gap'
import type { TaggedToken } from '@/lib/model/document'
import type { CandidateView } from './candidate-view'
import { evidenceSentences } from './evidence-tokens'
import { flat, outsideQuotes, type Word, wordsOf } from './words'

/** A word of a stem and where it stands in the article: `at` is -1 for a word that does not stand there. */
export type Placed = { word: Word; at: number }

/** A stem beside the sentence of the article that holds most of its words. */
export type StemLine = { tokens: readonly TaggedToken[]; words: readonly Placed[] }

/** Several rules ask for it of one candidate. */
const lines = new WeakMap<CandidateView, { line: StemLine | null }>()

/**
 * Each word of a stem (but those between quotation marks) at its place in the article: of several places the one with
 * the same neighbours, else the next one behind the word before.
 */
export function stemLine(view: CandidateView): StemLine | null {
  const there = lines.get(view) ?? { line: lineOf(view) }
  lines.set(view, there)
  return there.line
}

function lineOf(view: CandidateView): StemLine | null {
  const { content, stem } = view
  const whole = content.kind === 'cloze' ? fillGaps(stem, content.gaps.map(gapKey)) : stem
  const words = wordsOf(outsideQuotes(whole))
  const all = evidenceSentences(view).map(({ tokens }) => ({ tokens, words: placed(words, tokens) }))
  const held = ({ words: own }: StemLine) => own.filter(({ at }) => at >= 0).length
  return all.reduce<StemLine | null>((best, one) => (best && held(best) >= held(one) ? best : one), null)
}

function placed(words: readonly Word[], tokens: readonly TaggedToken[]): Placed[] {
  const { forms, places } = formsOf(tokens)
  let last = -1
  return words.map((word, index) => {
    const found = places.get(word.flat) ?? []
    const beside = (at: number) =>
      Number(forms[at - 1] === words[index - 1]?.flat) + Number(forms[at + 1] === words[index + 1]?.flat)
    const most = found.length > 1 ? Math.max(...found.map(beside)) : 0
    const best = found.length > 1 ? found.filter(at => beside(at) === most) : found
    const at = best.find(one => one > last) ?? best[0] ?? -1
    if (at >= 0) last = at
    return { word, at }
  })
}

type Forms = { forms: readonly string[]; places: ReadonlyMap<string, readonly number[]> }

/** The flat forms of a sentence and where each of them stands. */
const known = new WeakMap<readonly TaggedToken[], Forms>()

function formsOf(tokens: readonly TaggedToken[]): Forms {
  const there = known.get(tokens)
  if (there) return there
  const forms = tokens.map(({ form }) => flat(form))
  const places = new Map<string, number[]>()
  forms.forEach((form, at) => {
    const own = places.get(form)
    if (own) own.push(at)
    else places.set(form, [at])
  })
  const made = { forms, places }
  known.set(tokens, made)
  return made
}
