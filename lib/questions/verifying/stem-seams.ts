import type { Sentence, TaggedToken } from '@/lib/model/document'
import { asksQuoted, outsideQuotes, wordsOf } from './words'

/** A word of a sentence as `wordsOf` cuts it, and the token that it stands in. */
type Place = { flat: string; at: number }

/** Words of a stem and of the article are cut in the same way, whatever is one token and what two: "G8", "the harbour’s", "hadn’t". */
function placesIn({ tokens, span }: Sentence, text: string): Place[] {
  let at = 0
  return wordsOf(text.slice(span.start, span.end)).map(word => {
    while (at + 1 < tokens.length && (tokens[at]?.span.end ?? 0) <= span.start + word.start) at += 1
    return { flat: word.flat, at }
  })
}

/** Where two words of the stem stand side by side in the article and the third follows there nowhere. */
export function seamsOf(
  stem: string,
  sentences: readonly Sentence[],
  text: string,
): { tokens: readonly TaggedToken[]; last: number }[] {
  // "Who said: “…”?": what is quoted may be cut; "called it a “fair summary” of …" goes on.
  const asked = asksQuoted(stem) ? outsideQuotes(stem) : stem
  const words = wordsOf(asked).map(word => word.flat)
  return sentences.flatMap(sentence => {
    const { tokens } = sentence
    const places = placesIn(sentence, text)
    return words.flatMap((word, at) => {
      const there =
        at === 0
          ? word === places[0]?.flat
            ? [0]
            : []
          : places.flatMap(({ flat: form }, index) =>
              form === word && places[index - 1]?.flat === words[at - 1] && isBeside(tokens, places, index)
                ? [index]
                : [],
            )
      const [first] = there
      if (first === undefined || there.some(index => goesOn(tokens, places, index, words.slice(at + 1))))
        return []
      return [{ tokens, last: places[first]?.at ?? 0 }]
    })
  })
}

/** Side by side, or two of a list: "Lorvel, Brenn". */
function isBeside(tokens: readonly TaggedToken[], places: readonly Place[], index: number): boolean {
  const [from, to] = [places[index - 1]?.at ?? 0, places[index]?.at ?? 0]
  const between = tokens.slice(from + 1, to)
  return !between.some(({ form }) => form === ',') || tokens[from]?.upos === tokens[to]?.upos
}

/** How many words of the stem may stand before what the article has next: "to read | Tarnis’s", in the stem "to read Ida Tarnis’s". */
const reach = 4

/** Whether the stem goes on with what the article has behind a word, or with what it puts for that. */
function goesOn(
  tokens: readonly TaggedToken[],
  places: readonly Place[],
  index: number,
  words: readonly string[],
): boolean {
  const next = places[index + 1]
  if (!next) return words.length === 0
  if (next.flat === words[0]) return true
  const token = tokens[next.at]
  // "influenced | his recordings", in the stem "influenced Ada Brenn’s recordings"
  if (words.length > 0 && token?.feats.PronType === 'Prs') return true
  // "How many crews were there in the race": a preposition is that one where the word behind it is.
  return words
    .slice(0, reach)
    .some(
      (word, at) =>
        word === next.flat && (token?.upos !== 'ADP' || words[at + 1] === places[index + 2]?.flat),
    )
}
