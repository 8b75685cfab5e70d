import type { Play, Received } from './stand-in-model'

/** A question as a model is asked it: without a key. */
type Asked = { question: string; options?: Record<string, string> }

/** One sign for all apostrophes and spaces: what is asked has been typeset. */
const plain = (text: string) =>
  text
    .replace(/[’']/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
const nameOf = (stem: string, options: readonly string[]) =>
  plain([stem, ...[...options].map(plain).sort()].join('|'))

/**
 * Somebody who has read the article and is told what is true; asked without the article it knows nothing, but for what is
 * `guessable`. A question it was told nothing of, it cannot answer.
 */
export class HonestReader {
  #known = new Map<string, { truth: readonly string[]; guessable: boolean }>()

  learn(stem: string, options: readonly string[], truth: readonly string[], guessable = false): void {
    this.#known.set(nameOf(stem, options), { truth: truth.map(plain), guessable })
  }

  answer({ prompt }: Received): Play {
    const asked = askedIn(prompt)
    if (!asked) return { say: '{"answers":[]}' }
    const options = Object.entries(asked.options ?? {})
    const known = this.#known.get(
      nameOf(
        asked.question,
        options.map(([, text]) => text),
      ),
    )
    const reads = prompt.includes('<<<')
    const truth = known && (reads || known.guessable) ? known.truth : []
    const right =
      options.length > 0
        ? options.flatMap(([letter, text]) => (truth.includes(plain(text)) ? [letter] : []))
        : truth.slice(0, 1)
    return { say: JSON.stringify({ answers: [{ right }] }), pieces: 2 }
  }
}

export function askedIn(prompt: string): Asked | null {
  const line = prompt.split('\n').find(one => one.startsWith('{"question":'))
  return line ? JSON.parse(line) : null
}
