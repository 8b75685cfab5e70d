import { clozeGap, gapKey } from '@/lib/model/cloze-gap'
import type { ContentOf } from '@/lib/model/question'

/** A cloze for a format that has no gaps, or one alone: the gaps are numbered, and each is matched with its words. */
export function gapsAsPairs({ stem, gaps }: ContentOf<'cloze'>) {
  const [first = '', ...rest] = stem.split(clozeGap)
  const pairs = gaps.map((gap, at) => ({ prompt: `(${at + 1})`, match: gapKey(gap) }))
  const known = new Set(pairs.map(({ match }) => match))
  const extras = gaps.flatMap(gap =>
    'options' in gap ? gap.options.flatMap(({ text }) => (known.has(text) ? [] : [text])) : [],
  )
  return {
    stem: rest.reduce((text, part, at) => `${text}(${at + 1}) ${clozeGap}${part}`, first),
    pairs,
    extras: [...new Set(extras)],
  }
}

/** The stem without the numbers that `gapsAsPairs` put before its gaps. */
export function withoutNumbers(stem: string): string {
  const parts = stem.split(clozeGap)
  const last = parts.length - 1
  return parts
    .map((part, at) =>
      at < last && part.endsWith(`(${at + 1}) `) ? part.slice(0, -`(${at + 1}) `.length) : part,
    )
    .join(clozeGap)
}
