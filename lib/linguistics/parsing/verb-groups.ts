import type { Sentence, TaggedToken, VerbGroup } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'

/** Every finite verb of a sentence with its auxiliaries, clitics, negation and the participle or infinitive it leads to. */
export function findVerbGroups(sentence: Sentence, grammar: Grammar): VerbGroup[] {
  const { tokens } = sentence
  const groups: VerbGroup[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.feats.VerbForm !== 'Fin' || (token.upos !== 'VERB' && token.upos !== 'AUX')) continue
    if (isReduced(tokens, at, grammar)) continue
    const group = groupAt(tokens, at, grammar)
    groups.push(group)
    at = group.tokens.to - 1
  }
  return groups
}

/** "a club founded in 1904 won": a past form after a noun and before a preposition, with a finite verb still to come. */
function isReduced(tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean {
  const token = tokens[at]
  if (!token || token.confidence > 0.75 || !grammar.genitives.has('of')) return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const noun = before?.upos === 'NOUN' || before?.upos === 'PROPN' || before?.form === ','
  if (noun && before?.form !== ',' && followsVerb(tokens, at, grammar)) return true
  if (!noun || next?.upos !== 'ADP') return false
  if (grammar.agentPrepositions.has(next.form)) return true
  return tokens.slice(at + 1).some(later => later.feats.VerbForm === 'Fin' && !isOpened(tokens, later))
}

/** "There were two teams scheduled to compete": a finite verb before, and no mark or joining word between. */
function followsVerb(tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back]
    if (!token || /^(?:PUNCT|CCONJ|SCONJ)$/.test(token.upos) || token.feats.PronType === 'Rel') return false
    if (token.upos === 'PRON' && back < at - 1 && tokens[back + 1]?.upos !== 'NOUN') return false
    if (token.feats.VerbForm === 'Fin')
      return (
        token.upos === 'AUX' &&
        !grammar.sayingVerbs.has(token.lemma) &&
        !grammar.thinkingVerbs.has(token.lemma)
      )
  }
  return false
}

function isOpened(tokens: readonly TaggedToken[], verb: TaggedToken): boolean {
  const index = tokens.indexOf(verb)
  return tokens
    .slice(Math.max(0, index - 4), index)
    .some(t => t.upos === 'SCONJ' || t.feats.PronType === 'Rel')
}

function groupAt(tokens: readonly TaggedToken[], finite: number, grammar: Grammar): VerbGroup {
  const members = [finite]
  let modal: string | null = null
  let head = finite
  for (let at = finite + 1, skipped = 0; at < tokens.length && skipped < 5; at++) {
    const token = tokens[at]
    const verb = tokens[head]
    if (!token || !verb) break
    const joins = joinsGroup(verb, token, grammar)
    if (joins) {
      if (joins === 'modal') modal ??= verb.lemma
      members.push(at)
      head = at
      skipped = 0
    } else if (passes(token, verb, grammar)) skipped++
    else break
  }
  let from = finite
  while (
    from > 0 &&
    grammar.verbClitics.has(lookupForm(tokens[from - 1]?.form ?? '')) &&
    isClitic(tokens[from - 1])
  )
    from--
  let to = head + 1
  while (lookupForm(tokens[to]?.form ?? '').startsWith('-') && tokens[to]?.upos === 'PRON') to++
  const negation = /^(?:pas|plus|jamais|not|n't|never)$/
  while (to < finite + 4 && negation.test(lookupForm(tokens[to]?.form ?? '')) && to === head + 1) to++
  return described(tokens, { from, to, finite, head, members, modal }, grammar)
}

function isClitic(token: TaggedToken | undefined): boolean {
  return token?.upos === 'PRON' || token?.feats.Polarity === 'Neg'
}

/** Whether `next` goes on with the group that `verb` leads at present. */
function joinsGroup(verb: TaggedToken, next: TaggedToken, grammar: Grammar): 'auxiliary' | 'modal' | null {
  const form = next.feats.VerbForm
  const part = next.upos === 'VERB' || next.upos === 'AUX'
  if (verb.upos === 'AUX' && grammar.auxiliaries.has(verb.lemma)) {
    if (part && form === 'Part' && (next.feats.Tense === 'Past' || grammar.genitives.has('of')))
      return 'auxiliary'
    if (part && form === 'Inf' && verb.lemma === 'do') return 'auxiliary'
    // The tagger reads "est engagée" as an adjective now and then.
    if (next.upos === 'ADJ' && /(?:é|ée|és|ées)$/.test(next.form) && next.lemma !== next.form)
      return 'auxiliary'
  }
  if (part && form === 'Inf' && (grammar.modals.has(verb.lemma) || verb.feats.Modal)) return 'modal'
  return null
}

function passes(token: TaggedToken, verb: TaggedToken, grammar: Grammar): boolean {
  const word = lookupForm(token.form)
  if (token.upos === 'ADV' || token.feats.Polarity === 'Neg') return true
  if (token.upos === 'PRON' && (word.startsWith('-') || grammar.verbClitics.has(word))) return true
  if (token.upos === 'PRON' && grammar.genitives.has('of') && grammar.subjectPronouns.has(word))
    return verb.upos === 'AUX'
  return grammar.modalLinks.has(word) && /^(?:venir|have|use|ought)$/.test(verb.lemma)
}

type Found = {
  from: number
  to: number
  finite: number
  head: number
  members: number[]
  modal: string | null
}

function described(tokens: readonly TaggedToken[], found: Found, grammar: Grammar): VerbGroup {
  const { from, to, finite, head, members, modal } = found
  const [first, last, verb, main] = [tokens[from], tokens[to - 1], tokens[finite], tokens[head]]
  const words = tokens.slice(from, to).map(({ form }) => lookupForm(form))
  const after = lookupForm(tokens[to]?.form ?? '')
  const reflexive = words.some(word => grammar.reflexives.has(word)) || grammar.reflexives.has(after)
  const lemma = main?.lemma ?? ''
  const auxiliaries = members.filter(member => member !== head)
  const nearest = tokens[auxiliaries.at(-1) ?? -1]
  const past = main?.feats.VerbForm !== 'Inf' && (main?.feats.Tense === 'Past' || main?.upos === 'ADJ')
  const passive =
    past &&
    nearest !== undefined &&
    grammar.passiveAuxiliary.has(nearest.lemma) &&
    !reflexive &&
    !grammar.unaccusatives.has(lemma)
  const perfect =
    auxiliaries.some(member => grammar.perfectAuxiliary.has(tokens[member]?.lemma ?? '')) ||
    (past && nearest !== undefined && !passive)
  return {
    span: { start: first?.span.start ?? 0, end: last?.span.end ?? 0 },
    tokens: { from, to },
    head,
    finite,
    lemma,
    tense: tenseOf(verb, modal, perfect && modal === null, main),
    auxiliaries,
    modal,
    negated:
      words.some(word => grammar.negations.has(word) && word !== 'plus') ||
      (words.includes('plus') && /\bn['’e]/.test(words.join(' '))),
    reflexive,
    passive,
  }
}

function tenseOf(
  verb: TaggedToken | undefined,
  modal: string | null,
  perfect: boolean,
  main: TaggedToken | undefined,
): VerbGroup['tense'] {
  const { Mood, Tense } = verb?.feats ?? {}
  const word = lookupForm(verb?.form ?? '')
  if (modal && /^(?:will|wo|'ll|shall)$/.test(word)) return 'future'
  if (Mood === 'Cnd' || (modal && /^(?:would|'d)$/.test(word))) return 'conditional'
  if (Mood === 'Sub') return 'subjunctive'
  if (Tense === 'Fut') return 'future'
  if (main !== verb && main?.feats.VerbForm === 'Part' && main.feats.Tense === 'Pres') return 'progressive'
  if (perfect) return Tense === 'Pres' ? 'past' : 'pluperfect'
  if (Tense === 'Imp') return 'imperfect'
  return Tense === 'Past' ? 'past' : 'present'
}
