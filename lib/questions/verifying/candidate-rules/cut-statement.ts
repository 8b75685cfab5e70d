import type { TaggedToken } from '@/lib/model/document'
import type { CandidateRule } from '../candidate-view'
import { topOf } from '../evidence-tokens'
import { isAsWritten } from '../is-as-written'
import { statementOf } from '../quiz-view'
import { stemLine } from '../stem-line'
import { flat, wordsOf } from '../words'

/**
 * "sont favorables" (à la réforme), "liés à la hausse du loyer" (et à la baisse des aides): where a statement leaves the line
 * of the article, be it at its end or not, what an adjective takes, the other half of a pair, which of all, or as what.
 */
export const cutStatement: CandidateRule = {
  rule: 'cut-statement',
  refuse: view => {
    const { stem, content, candidate, judging } = view
    if (statementOf(content) === null || isAsWritten(candidate.origin) || judging.keepsPhrases) return null
    const line = stemLine(view)
    if (!line) return null
    const said = new Set(wordsOf(stem).map(word => word.flat))
    const key = candidate.keySpan
    for (const [index, { at }] of line.words.entries()) {
      if (at < 0 || line.words[index + 1]?.at === at + 1) continue
      const lost =
        takenBy(line.tokens, at, judging.boundPrepositions) ??
        otherHalf(line.tokens, at) ??
        whichOfAll(line.tokens, at, [...judging.absolutes, ...judging.onlyWords]) ??
        asWhat(line.tokens, at)
      const asked = lost && key && key.start < lost.span.end && lost.span.start < key.end
      if (lost && !asked && !said.has(flat(lost.form))) return `the article goes on with "${lost.form}"`
    }
    return null
  },
}

/** "favorables | à la réforme" */
function takenBy(tokens: readonly TaggedToken[], at: number, bound: readonly string[]): TaggedToken | null {
  const [own, next] = [tokens[at], tokens[at + 1]]
  const top = topOf(tokens, at)
  if (own?.upos !== 'ADJ' || next?.upos !== 'ADP' || tokens[tokens[top]?.head ?? -1] !== own) return null
  return bound.includes(flat(next.lemma)) ? (tokens[top] ?? null) : null
}

/** "à la hausse du loyer | et à la baisse des aides", "avec du vent, | mais sans pluie": a noun, and no clause of its own. */
function otherHalf(tokens: readonly TaggedToken[], at: number): TaggedToken | null {
  const joint = tokens[at + 1]?.form === ',' ? at + 2 : at + 1
  // Behind a comma "et" may open anything, "mais" takes something back.
  if (tokens[joint]?.upos !== 'CCONJ') return null
  if (joint > at + 1 && flat(tokens[joint].form) !== 'mais') return null
  const top = topOf(tokens, joint - 1)
  const [word, governor] = [tokens[top], tokens[tokens[top]?.head ?? -1]]
  if (!word || !/^conj/.test(word.deprel) || !/^(?:NOUN|PROPN)$/.test(word.upos)) return null
  const tells = tokens.some(({ head, deprel }) => head === top && /^(?:nsubj|cop|aux)/.test(deprel))
  return !tells && governor?.upos === 'NOUN' ? word : null
}

/** "tous les clients | ayant plus de dix ans", "les seules tours | connues": all of those, and not all. */
function whichOfAll(tokens: readonly TaggedToken[], at: number, all: readonly string[]): TaggedToken | null {
  const next = tokens[at + 1]
  const top = topOf(tokens, at)
  const word = tokens[top]
  if (!word?.deprel.startsWith('acl') || next?.upos === 'PUNCT') return null
  const before = tokens.slice(Math.max(0, word.head - farthest), word.head)
  return before.some(({ form }) => all.includes(flat(form))) ? word : null
}
/** Words between "tous" and its noun. */
const farthest = 3

/** "a parlé des rues | comme d’un marché" */
function asWhat(tokens: readonly TaggedToken[], at: number): TaggedToken | null {
  const next = tokens[at + 1]
  const top = topOf(tokens, at)
  return next?.upos === 'ADP' && flat(next.form) === 'comme' ? (tokens[top] ?? null) : null
}
