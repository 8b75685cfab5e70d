import type { PronounUse } from '@/lib/model/pronoun-use'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { isOneOf } from './kinds'
import { childrenOf, type SentenceTree } from './sentence-tree'
import { verbWants } from './verb-wants'

/** "Il pleut", "il faut partir", "it is clear that …", "it was the queen who …": a pronoun that stands for nobody. */
export function isEmpty(tree: SentenceTree, at: number, grammar: Grammar): boolean {
  const token = tree.tokens[at]
  if (!token || !grammar.emptyPronouns.has(lookupForm(token.form))) return false
  // "Y signera-t-il ?": tags take the pronoun of a question for an empty one.
  const inverted = token.form.startsWith('-')

  const predicate = tree.clause[at] ?? -1
  const head = tree.tokens[predicate]
  // "Toujours est-il que …"
  const opener = lookupForm(tree.tokens[at + 1]?.form ?? '')
  if (inverted && tree.tokens[at - 1]?.upos === 'AUX' && grammar.clauseOpeners.has(opener)) return true
  if (!head || !/subj|expl/.test(token.deprel)) return nextVerbIsEmpty(tree, at, grammar)
  const after = (deprel: RegExp) => childrenOf(tree, predicate, deprel).filter(child => child > at)
  if (isOneOf(head, grammar.emptySubjectVerbs)) return true
  // Tags call many a subject empty: not that of a verb that only the living have ("il s’est rendu au Pérou").
  if (
    /^expl/.test(token.deprel) &&
    !inverted &&
    !verbWants(tree, predicate, grammar) &&
    hasLogicalSubject(tree, predicate, head.upos, grammar)
  )
    return true
  if (pointsAhead(tree, at, grammar)) return true
  const clause = after(/^(?:ccomp|csubj|xcomp)/).length > 0 || opensClause(tree, predicate, grammar)
  if (head.upos === 'VERB') {
    // "il a été révélé que …", "il est à noter que …"; "il a été averti que …" is somebody's.
    const told = after(/^(?:ccomp|csubj)/).length > 0
    const passive = childrenOf(tree, predicate, /pass/).length > 0
    const due = head.feats.VerbForm === 'Inf' && childrenOf(tree, predicate, /^(?:cop|aux)/).length > 0
    if (
      told &&
      ((passive && !isOneOf(head, grammar.personObjectVerbs)) ||
        (due && !childrenOf(tree, predicate, /^obj/).length))
    )
      return true
    if (passive && isOneOf(head, grammar.emptyPassiveVerbs) && !after(/agent/).length) return true
    // "il y a deux ponts"
    const there = childrenOf(tree, predicate, /./).some(child =>
      grammar.presentingPlaces.has(lookupForm(tree.tokens[child]?.form ?? '')),
    )
    if (there && isOneOf(head, grammar.placePresentingVerbs)) return true
    if (isOneOf(head, grammar.seemingVerbs) && (clause || after(/^advcl/).length > 0))
      return hasNoObject(tree, predicate, grammar)
    // "it was getting late", "it took an hour to find the inn"
    if (
      isOneOf(head, grammar.becomingVerbs) &&
      after(/^(?:xcomp|advmod|obj|amod)/).some(child => isOneOf(tree.tokens[child], grammar.emptyPredicates))
    )
      return true
    if (
      isOneOf(head, grammar.lastingVerbs) &&
      after(/^obj/).some(child => isOneOf(tree.tokens[child], grammar.timeNouns))
    )
      return tree.tokens
        .slice(predicate)
        .some(({ upos, feats }) => upos === 'VERB' && feats.VerbForm === 'Inf')
    // "il est interdit aux équipes de …"
    if (
      isOneOf(head, grammar.emptyPredicates) &&
      childrenOf(tree, predicate, /pass|cop/).length &&
      !after(/agent/).length
    )
      return true
    return (
      isOneOf(head, grammar.presentingVerbs) &&
      after(/^(?:obj|nsubj|obl)/).some(
        child => isBare(tree, child, grammar) && !isOneOf(tree.tokens[child], grammar.timeNouns),
      ) &&
      !isReflexive(tree, predicate)
    )
  }
  if (isCleft(tree, predicate, at, grammar)) return true
  if (!isOneOf(head, grammar.emptyPredicates) && !isHour(tree, predicate)) return false
  return head.upos !== 'ADJ' || clause || after(/^(?:advcl|acl|obl)/).length > 0 || !saysMore(tree, predicate)
}

/** "Il manque deux pages": what an empty subject stands before; "il les écoute" has none. */
function hasLogicalSubject(tree: SentenceTree, predicate: number, upos: string, grammar: Grammar): boolean {
  if (upos !== 'VERB') return true
  const after = childrenOf(tree, predicate, /^(?:obj|nsubj|csubj|ccomp|xcomp|advcl|obl)/).filter(
    child => child > predicate && !isOneOf(tree.tokens[child], grammar.timeNouns),
  )
  return after.length > 0 && !childrenOf(tree, predicate, /^(?:obj|iobj)/).some(child => child < predicate)
}

/** The tags went wrong: the verb that stands next tells ("Il faudra …"). */
function nextVerbIsEmpty(tree: SentenceTree, at: number, grammar: Grammar): boolean {
  const next = tree.tokens.slice(at + 1, at + 4).find(({ upos }) => upos === 'VERB')
  return isOneOf(next, grammar.emptySubjectVerbs)
}

function opensClause(tree: SentenceTree, predicate: number, grammar: Grammar): boolean {
  const next = tree.tokens[predicate + 1]
  return next !== undefined && next.upos === 'SCONJ' && grammar.clauseOpeners.has(lookupForm(next.form))
}

/** "it seems that" but "it said that": a saying verb is empty in the passive only. */
function hasNoObject(tree: SentenceTree, predicate: number, grammar: Grammar): boolean {
  const token = tree.tokens[predicate]
  if (!isOneOf(token, grammar.sayingVerbs) && !isOneOf(token, grammar.thinkingVerbs)) return true
  return isOneOf(token, grammar.activeSeemingVerbs) || childrenOf(tree, predicate, /pass/).length > 0
}

/** "il reste deux bateaux", but not "il reste au port". */
function isBare(tree: SentenceTree, at: number, grammar: Grammar): boolean {
  const token = tree.tokens[at]
  if (!token || token.upos === 'PRON') return false
  const cases = childrenOf(tree, at, /^case/).map(child => tree.tokens[child])
  // "il reste de la soupe": of the object it only says how much.
  const partitive =
    /^(?:obj|nsubj)/.test(token.deprel) &&
    cases.every(word => word && grammar.genitives.has(lookupForm(word.form)))
  return cases.length === 0 || partitive
}

function isReflexive(tree: SentenceTree, predicate: number): boolean {
  return childrenOf(tree, predicate, /./).some(child => tree.tokens[child]?.feats.Reflex === 'Yes')
}

/** "It was the queen who spoke first." */
function isCleft(tree: SentenceTree, predicate: number, at: number, grammar: Grammar): boolean {
  const token = tree.tokens[at]
  if (!token || !grammar.cleftPronouns.has(lookupForm(token.form))) return false
  return childrenOf(tree, predicate, /^(?:acl:relcl|advcl:cleft|acl|csubj)/).some(child => child > predicate)
}

/** "It was they who …": a relative behind the copula before the next mark. */
function pointsAhead(tree: SentenceTree, at: number, grammar: Grammar): boolean {
  if (!grammar.cleftPronouns.has(lookupForm(tree.tokens[at]?.form ?? ''))) return false
  const copula = tree.tokens.slice(at + 1, at + 3).find(({ upos }) => upos === 'AUX' || upos === 'VERB')
  if (copula?.deprel !== 'cop' && copula?.lemma !== 'be') return false
  const rest = tree.tokens.slice(at + 2, at + 10)
  const mark = rest.findIndex(({ upos }) => upos === 'PUNCT')
  const near = mark < 0 ? rest : rest.slice(0, mark)
  const predicate = near.find(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos))
  return (
    predicate !== undefined &&
    near.slice(near.indexOf(predicate) + 1).some(({ feats }) => feats.PronType === 'Rel')
  )
}

/** "il est trois heures", "it was half past ten" */
function isHour(tree: SentenceTree, predicate: number): boolean {
  return (
    tree.tokens[predicate]?.upos === 'NUM' || /^\d{1,2}[h:]\d{0,2}$/.test(tree.tokens[predicate]?.form ?? '')
  )
}

function saysMore(tree: SentenceTree, predicate: number): boolean {
  return childrenOf(tree, predicate, /^(?:conj|obl|nmod)/).length > 0
}

/** "Personne ne le sait", "they made it clear that …": an object that stands for a clause. */
export function isEmptyObject(
  tree: SentenceTree,
  at: number,
  { person, number, gender }: PronounUse,
  grammar: Grammar,
): boolean {
  const token = tree.tokens[at]
  if (!token || person === true || number === 'Plur' || gender === 'Fem') return false
  if (person === false && /^expl/.test(token.deprel)) return true
  const verb = tree.tokens[tree.clause[at] ?? -1]
  // With an attribute it is a thing again: "le croit malade".
  const more = childrenOf(tree, tree.clause[at] ?? -1, /^(?:xcomp|iobj|obl:arg)/).some(child => child > at)
  return isOneOf(verb, grammar.clauseObjectVerbs) && !more
}
