import type { Predicate } from './find-predicates'
import type { Reading } from './reading'
import { childrenOf } from './tree'

type Under = { owners: number[]; content: number; modal: string | null }

/**
 * "peut partir", "vient de quitter", "used to live": the infinitive under a modal carries the meaning. `owners` are all
 * words on the way; English modals are auxiliaries, and say so themselves.
 */
export function underModals(reading: Reading, predicate: Predicate): Under {
  const { tokens, tree, grammar } = reading
  const auxiliary = childrenOf(tree, predicate.at, 'aux').find(
    at =>
      grammar.modals.has(tokens[at]?.lemma ?? '') &&
      !grammar.participleAuxiliaries.has(tokens[at]?.lemma ?? ''),
  )
  let modal = auxiliary === undefined ? null : (tokens[auxiliary]?.lemma ?? null)
  const owners = [predicate.at]
  let content = predicate.at
  for (let steps = 0; steps < 3 && predicate.copula === null; steps++) {
    const verb = tokens[content]
    const link = grammar.modalLinks[verb?.lemma ?? '']
    if (!verb || link === undefined) break
    const next = childrenOf(tree, content, 'xcomp', 'ccomp').find(at => isLinked(reading, content, at, link))
    if (next === undefined) break
    modal ??= verb.lemma
    owners.push(next)
    content = next
  }
  return { owners, content, modal }
}

/** An infinitive right behind, with the link that the verb asks for ("" for none), and only small words between. */
function isLinked({ tokens, tree }: Reading, from: number, at: number, links: string): boolean {
  if (at <= from) return false
  const infinitive =
    tokens[at]?.feats.VerbForm === 'Inf' ||
    childrenOf(tree, at, 'aux', 'cop').some(child => tokens[child]?.feats.VerbForm === 'Inf')
  if (!infinitive) return false
  const marks = childrenOf(tree, at, 'mark', 'case').map(child => tokens[child]?.lemma ?? '')
  if (!(marks[0] === undefined ? links.split(' ').includes('-') : links.split(' ').includes(marks[0])))
    return false
  return tokens.slice(from + 1, at).every(({ upos }) => /^(?:ADV|PART|PRON|ADP|AUX|SCONJ)$/.test(upos))
}
