import type { Sentence, TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'

/** A word or group of words that opens a clause which is not a main one. */
export type Opener = {
  from: number
  to: number
  words: string
  kind: 'relative' | 'subordinate' | 'complement'
  /** "qui", "who": it is the subject itself. */
  subject: boolean
}

export function findOpeners(sentence: Sentence, grammar: Grammar): Opener[] {
  const { tokens } = sentence
  const openers: Opener[] = []
  for (let at = 0; at < tokens.length; at++) {
    const opener = longOpener(tokens, at, grammar) ?? shortOpener(tokens, at, grammar)
    if (!opener) continue
    openers.push(opener)
    at = opener.to - 1
  }
  return openers
}

function longOpener(tokens: readonly TaggedToken[], at: number, grammar: Grammar): Opener | null {
  const rest = tokens
    .slice(at, at + 5)
    .map(({ form }) => lookupForm(form).replace(/^qu'$/, 'que'))
    .join(' ')
    .replaceAll("' ", "'")
  const words = grammar.longConjunctions.find(long => rest === long || rest.startsWith(`${long} `))
  if (!words) return null
  const count = words.split(/[ ]|(?<=')/).length
  return { from: at, to: at + count, words, kind: 'subordinate', subject: false }
}

function shortOpener(tokens: readonly TaggedToken[], at: number, grammar: Grammar): Opener | null {
  const token = tokens[at]
  if (!token) return null
  const word = lookupForm(token.form)
  if (token.upos === 'SCONJ') {
    const before = tokens[at - 1]
    const governed =
      before &&
      (before.upos === 'VERB' || before.upos === 'AUX' || before.upos === 'ADV' || before.upos === 'ADJ')
    const that = token.lemma === 'que' || token.lemma === 'that'
    // "si grand" is no clause, nor is "comme un frère".
    if (!followedByFinite(tokens, at) || tokens[at + 1]?.lemma === 'de') return null
    return {
      from: at,
      to: at + 1,
      words: word,
      kind: that || (governed && token.lemma === 'si') ? 'complement' : 'subordinate',
      subject: false,
    }
  }
  const relative = token.upos === 'PRON' && token.feats.PronType === 'Rel'
  const that = word === 'that' && /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.upos ?? '')
  if (!relative && !that)
    return token.upos === 'DET' && word === 'whose'
      ? { from: at, to: at + 1, words: word, kind: 'relative', subject: false }
      : null
  if (token.lemma === 'que' && isGoverned(tokens, at, grammar))
    return { from: at, to: at + 1, words: word, kind: 'complement', subject: false }
  const subject = grammar.subjectRelatives.has(word) && verbFollows(tokens, at + 1, grammar)
  return { from: at, to: at + 1, words: word, kind: 'relative', subject }
}

/** "a déclaré jeudi que …", "trouve étrange que …": past a date or an adverb stands a verb of saying or thinking. */
function isGoverned(tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean {
  let before = at - 1
  if (tokens[before]?.upos === 'ADJ' && tokens[before - 1]?.feats.VerbForm === 'Fin') return true
  while (before > at - 4) {
    const word = lookupForm(tokens[before]?.form ?? '')
    const passes =
      grammar.weekdays.has(word) || grammar.partsOfDay.has(word) || tokens[before]?.upos === 'ADV'
    if (!passes) break
    before--
  }
  const verb = tokens[before]
  return (
    verb?.upos === 'VERB' && (grammar.sayingVerbs.has(verb.lemma) || grammar.thinkingVerbs.has(verb.lemma))
  )
}

function followedByFinite(tokens: readonly TaggedToken[], at: number): boolean {
  for (const token of tokens.slice(at + 1)) {
    if (token.feats.VerbForm === 'Fin') return true
    if (/^[.;:!?]$/.test(token.form)) return false
  }
  return false
}

function verbFollows(tokens: readonly TaggedToken[], from: number, grammar: Grammar): boolean {
  for (let at = from; at < from + 9; at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.feats.VerbForm === 'Fin') return true
    const word = lookupForm(token.form)
    const passes = token.upos === 'ADV' || token.upos === 'PUNCT' || token.feats.Polarity === 'Neg'
    if (!passes && !grammar.verbClitics.has(word) && !insideComma(tokens, from, at)) return false
  }
  return false
}

/** "qui, selon eux, aidaient". */
function insideComma(tokens: readonly TaggedToken[], from: number, at: number): boolean {
  return tokens[from]?.form === ',' && tokens.slice(at, at + 5).some(token => token.form === ',')
}
