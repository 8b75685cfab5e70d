import type { TaggedToken } from '@/lib/model/document'
import type { CandidateRule } from '../candidate-view'
import { instructs } from '../instructs'
import { isAsWritten } from '../is-as-written'
import { statementOf } from '../quiz-view'
import { type StemLine, stemLine } from '../stem-line'
import { flat, wordsOf } from '../words'

/**
 * "condamné en 2011 pour vol et en 2018" (pour recel), "and 50" (for a woman), "les peintres Vial" (, Roux et Brun), "Ada
 * Brenn et Marion" (where Marion is joined to a name that was left out): half of what a conjunction joins.
 */
export const halfJoin: CandidateRule = {
  rule: 'half-join',
  refuse: view => {
    const { stem, content, candidate } = view
    if (instructs[content.kind] || isAsWritten(candidate.origin)) return null
    const line = stemLine(view)
    if (!line) return null
    const keyAt = candidate.keySpan?.start ?? -1
    const isKey = (token: TaggedToken | undefined) =>
      token !== undefined && token.span.start <= keyAt && keyAt < token.span.end
    const all = wordsOf(stem)
    const lacks = (token: TaggedToken | undefined) =>
      token !== undefined &&
      !isKey(token) &&
      !all.some(word => word.flat === flat(token.form).split(/[-’']/)[0])
    const end = statementOf(content) === null ? null : (alternative(line) ?? framed(line))
    if (end) return end
    for (const [index, { at }] of line.words.entries()) {
      if (at < 0) continue
      const found =
        gapped(line, index) ??
        listed(line, index, lacks) ??
        bareList(line, index, lacks) ??
        hungOnLost(line, index, lacks)
      if (found) return found
    }
    return null
  },
}

/** The stem leaves the line behind "et en 2018", where the article goes on with a preposition that it had before "et". */
function gapped({ tokens, words }: StemLine, index: number): string | null {
  const { at } = words[index] ?? { at: -1 }
  const next = tokens[at + 1]
  if (next?.upos !== 'ADP' || words[index + 1]?.at === at + 1) return null
  const joint = words.findLastIndex(
    ({ at: place }, i) =>
      i < index && i >= index - 4 && tokens[place]?.upos === 'CCONJ' && place < at && place >= at - 4,
  )
  if (joint < 0) return null
  const from = words[joint]?.at ?? 0
  const counted = tokens.slice(from + 1, at + 1).some(({ upos }) => upos === 'NUM')
  const before = tokens.slice(Math.max(0, from - 8), from)
  return counted && before.some(({ upos, form }) => upos === 'ADP' && flat(form) === flat(next.form))
    ? `what is joined goes on in the article: "${next.form}"`
    : null
}

/** "ont été vendues | ou n’ont pas eu de preneur": without its other half more is said than the article says. */
function alternative({ tokens, words }: StemLine): string | null {
  const last = words.at(-1)?.at ?? -1
  const [joint, next] = [tokens[last + 1], tokens[last + 2]]
  return last >= 0 && joint?.upos === 'CCONJ' && /^(?:ou|or)$/i.test(joint.form) && next
    ? `the article goes on with "${joint.form} ${next.form}"`
    : null
}

/** "ont reculé et face à la pluie, la fête a été …": what "et" joins at the end opens the next clause. */
function framed({ tokens, words }: StemLine): string | null {
  const last = words.at(-1)?.at ?? -1
  const joint = words.findLastIndex(
    ({ at }, index) => index > words.length - 8 && tokens[at]?.upos === 'CCONJ',
  )
  const [opener, next] = tokens.slice((words[joint]?.at ?? -2) + 1)
  // "face à": a noun that is half of a preposition.
  const opens = opener?.upos === 'ADP' || (opener?.upos === 'NOUN' && next?.upos === 'ADP')
  if (last < 0 || joint < 0 || !opener || !opens || tokens[last + 1]?.form !== ',') return null
  const rest = tokens.slice(last + 2)
  const mark = rest.findIndex(({ upos, feats }) => upos === 'PUNCT' || feats.PronType === 'Rel')
  const clause = mark < 0 ? rest : rest.slice(0, mark)
  const before = tokens.slice(0, words[joint]?.at ?? 0).some(({ form }) => flat(form) === flat(opener.form))
  return !before && clause.some(({ feats }) => feats.VerbForm === 'Fin')
    ? `"${opener.form}" opens the next clause of the article`
    : null
}

/** "bits of tin | , copper and old glass": the first of a list of bare nouns, wherever the tree hung the others. */
function bareList(
  { tokens, words }: StemLine,
  index: number,
  lacks: (token?: TaggedToken) => boolean,
): string | null {
  const { at } = words[index] ?? { at: -1 }
  const [own, comma, next] = tokens.slice(at, at + 3)
  if (own?.upos !== 'NOUN' || comma?.form !== ',' || next?.upos === 'DET' || !lacks(next)) return null
  const rest = tokens.slice(at + 2, at + 2 + longestMember)
  const joint = rest.findIndex(({ upos }) => upos === 'CCONJ')
  const bare = joint > 0 && rest.slice(0, joint).every(({ upos }) => isNominal.test(upos))
  const last = rest[joint + 1]
  return bare && last && isNominal.test(last.upos) && lacks(last)
    ? `the list goes on in the article: "${next?.form}"`
    : null
}

/** Words up to "and" in a list that a rule looks at. */
const longestMember = 4
const isNominal = /^(?:NOUN|PROPN)$/

/** A plural noun and the first of the names that it is of. */
function listed(
  { tokens, words }: StemLine,
  index: number,
  lacks: (token?: TaggedToken) => boolean,
): string | null {
  const { at } = words[index] ?? { at: -1 }
  const noun = tokens[at]
  if (noun?.upos !== 'NOUN' || noun.feats.Number !== 'Plur' || tokens[at + 1]?.upos !== 'PROPN') return null
  let last = at + 1
  while (tokens[last + 1]?.upos === 'PROPN') last += 1
  if (words[index + 1]?.at !== at + 1) return null
  const [joint, other] = [tokens[last + 1], tokens[last + 2]]
  const goesOn = (joint?.form === ',' || joint?.upos === 'CCONJ') && other?.upos === 'PROPN'
  return goesOn && lacks(other) ? `the article goes on with "${other.form}"` : null
}

/** A conjunction right behind a noun or a name of the article that the stem has left out. */
function hungOnLost(
  { tokens, words }: StemLine,
  index: number,
  lacks: (token?: TaggedToken) => boolean,
): string | null {
  const { at } = words[index] ?? { at: -1 }
  const [joint, before] = [tokens[at], tokens[at - 1]]
  if (joint?.upos !== 'CCONJ' || index === 0 || words[index - 1]?.at === at - 1) return null
  const ends = /^(?:NOUN|PROPN)$/.test(before?.upos ?? '') && lacks(before)
  const nominal = /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.upos ?? '') && words[index + 1]?.at === at + 1
  return ends && nominal ? `"${tokens[at + 1]?.form}" is joined to "${before?.form}" in the article` : null
}
