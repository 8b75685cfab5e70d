import type { Word } from '../../verifying/words'

/** What it counts that two words stand side by side in both texts. */
const sideBySide = 0.5

/** Where each word of a text stands among those of another (-1: nowhere), in the same order, rather side by side than apart. */
export function lineUp(words: readonly Word[], others: readonly Word[]): number[] {
  const width = others.length + 1
  const size = (words.length + 1) * width
  /** Of all words up to here; of those whose last one stands here; whether that one goes on from the one before. */
  const [best, ending, goesOn] = [new Float64Array(size), new Float64Array(size), new Uint8Array(size)]
  for (let i = 1; i <= words.length; i += 1)
    for (let j = 1; j <= others.length; j += 1) {
      const at = i * width + j
      const before = at - width - 1
      if (words[i - 1]?.flat === others[j - 1]?.flat) {
        const run = ending[before] ? (ending[before] ?? 0) + sideBySide : 0
        const apart = best[before] ?? 0
        goesOn[at] = run >= apart && run > 0 ? 1 : 0
        ending[at] = 1 + Math.max(run, apart)
      }
      best[at] = Math.max(best[at - 1] ?? 0, best[at - width] ?? 0, ending[at] ?? 0)
    }
  const places = words.map(() => -1)
  let [i, j, inRun] = [words.length, others.length, false]
  while (i > 0 && j > 0) {
    const at = i * width + j
    if (!inRun && (!ending[at] || best[at] !== ending[at])) {
      if (best[at] === best[at - width]) i -= 1
      else j -= 1
      continue
    }
    places[i - 1] = j - 1
    inRun = goesOn[at] === 1
    i -= 1
    j -= 1
  }
  return places
}
