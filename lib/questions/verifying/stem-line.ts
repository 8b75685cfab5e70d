import { fillGaps, gapKey } from '@/lib/model/cloze-gap'
import type { TaggedToken } from '@/lib/model/document'
import type { CandidateView } from './candidate-view'
import { evidenceSentences } from './evidence-tokens'
import { remembered } from './remembered'
import { flat, outsideQuotes, type Word, wordsOf } from './words'

/** A word of a stem and where it stands in the article: `at` is -1 for a word that does not stand there. */
export type Placed = { word: Word; at: number }

/** A stem beside the sentence of the article that holds most of its words. */
export type StemLine = { tokens: readonly TaggedToken[]; words: readonly Placed[] }

/**
 * Each word of a stem (but those between quotation marks) at its place in the article: of several places the one with
 * the same neighbours, else the next one behind the word before.
 */
export function stemLine(view: CandidateView): StemLine | null {
  const { content, stem } = view
  const whole = content.kind === 'cloze' ? fillGaps(stem, content.gaps.map(gapKey)) : stem
  const words = wordsOf(outsideQuotes(whole))
  const lines = evidenceSentences(view).map(({ tokens }) => ({ tokens, words: placed(words, tokens) }))
  const held = ({ words: all }: StemLine) => all.filter(({ at }) => at >= 0).length
  return lines.reduce<StemLine | null>((best, one) => (best && held(best) >= held(one) ? best : one), null)
}

function placed(words: readonly Word[], tokens: readonly TaggedToken[]): Placed[] {
  const forms = tokens.map(({ form }) => flatOf(form))
  let last = -1
  return words.map((word, index) => {
    const found = forms.flatMap((form, at) => (form === word.flat ? [at] : []))
    const beside = (at: number) =>
      Number(forms[at - 1] === words[index - 1]?.flat) + Number(forms[at + 1] === words[index + 1]?.flat)
    const most = Math.max(0, ...found.map(beside))
    const best = found.filter(at => beside(at) === most)
    const at = best.find(one => one > last) ?? best[0] ?? -1
    if (at >= 0) last = at
    return { word, at }
  })
}

const flatOf = remembered((form: string) => flat(form))
