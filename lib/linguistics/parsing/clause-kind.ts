import type { ClauseKind } from '@/lib/model/document'
import { connectorOf, opensCircumstance } from './connector-of'
import type { Described } from './describe-verb'
import type { Predicate } from './find-predicates'
import type { Found } from './find-subject'
import { frameMark } from './post-posed'
import type { Reading } from './reading'
import { childrenOf, isVerbal, relationOf } from './tree'

/** A clause on the way: what is known of it before it is set beside the others. */
export type Half = {
  predicate: Predicate
  described: Described
  subject: Found
  quotation: number | null
  /** Place of the clause whose subject it took over. */
  lender?: number
}

/** What a clause is by the arc that it hangs on. `over`: the predicates that clauses were found for. */
export function kindOf(reading: Reading, half: Half, over: ReadonlySet<number>): ClauseKind {
  const { tree, tokens } = reading
  const { at } = half.predicate
  const { rel = 'root', head = -1 } = tree.arcs[at] ?? {}
  const relation = relationOf(tree, at)
  if (isFrame(reading, half, over)) return 'reported'
  const marks = childrenOf(tree, at, 'mark').filter(child => child < at)
  const opened = marks.length > 0
  // "because" opens no relative.
  const relative = rel === 'acl:relcl' || half.subject.kind === 'relative'
  if (
    relative &&
    !connectorOf(reading, at)?.includes(' ') &&
    marks.every(mark => /^(?:que|that|qui|dont|où|where|when)$/.test(tokens[mark]?.lemma ?? ''))
  )
    return 'relative'
  if (relation === 'conj') {
    // "La fête a déçu après que …", hung as a second verb: only beside another "que" is "que" a conjunct's.
    const both = opened && childrenOf(tree, head, 'mark').length === 0
    if (over.has(head) && !both) return 'coordinated'
    return opened ? 'subordinate' : 'main'
  }
  if (relation === 'ccomp' && opensCircumstance(reading, at)) return 'subordinate'
  if (relation === 'ccomp' || relation === 'csubj' || relation === 'xcomp')
    return quotes(reading, half) ? 'main' : 'complement'
  if (relation === 'acl') return opened ? 'complement' : isVerbal(tokens[head]) ? 'main' : 'relative'
  if (relation === 'advcl') return opened ? 'subordinate' : 'main'
  if (relation === 'root' || relation === 'parataxis') return 'main'
  return opened ? 'subordinate' : 'main'
}

/** « … », a-t-il dit: words quoted beside their frame are a clause of their own. */
function quotes(reading: Reading, { predicate, quotation }: Half): boolean {
  return quotation !== null && !childrenOf(reading.tree, predicate.at, 'mark').length
}

/**
 * "…, a annoncé la société", "…, the firm said": a verb of saying behind a mark that closes what was said. It governs
 * nothing behind itself, and its subject stands right beside it.
 */
export function isFrame(
  reading: Reading,
  { described: { group, owners }, subject }: Half,
  over: ReadonlySet<number>,
): boolean {
  const { tokens, tree, grammar } = reading
  if (!grammar.sayingVerbs.has(group.lemma) || group.passive || subject.phrase === null) return false
  const first = tokens.findIndex(({ upos }) => upos !== 'PUNCT')
  if (owners.some(owner => childrenOf(tree, owner, 'mark').length)) return false
  const governs = owners.some(owner =>
    childrenOf(tree, owner, 'ccomp', 'obj').some(
      at => at > group.head && at !== subject.at && !isQuotedBehind(reading, at),
    ),
  )
  if (subject.inverted)
    return group.tokens.from > first && frameMark.test(tokens[group.tokens.from - 1]?.form ?? '') && !governs
  const { from, to } = subject.phrase.tokens
  const beside = tokens.slice(to, group.tokens.from).every(({ upos }) => upos === 'ADV')
  return (
    beside &&
    !subject.shared &&
    from > first &&
    frameMark.test(tokens[from - 1]?.form ?? '') &&
    !governs &&
    closesClause(reading, from, over)
  )
}

/** "The plan, she said, is dead": the words go on behind the frame. */
function isQuotedBehind({ tree, tokens }: Reading, at: number): boolean {
  return isVerbal(tokens[at]) && !childrenOf(tree, at, 'mark').length
}

/** A finite verb stands before: "Profits fell, the firm said" and not "On Monday, the firm said …". */
function closesClause({ tokens }: Reading, from: number, over: ReadonlySet<number>): boolean {
  for (let at = from - 1; at >= 0; at--)
    if (over.has(at) || /^[»”"]$/.test(tokens[at]?.form ?? '')) return true
  return false
}
