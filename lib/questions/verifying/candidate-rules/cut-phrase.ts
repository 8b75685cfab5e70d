import type { TaggedToken } from '@/lib/model/document'
import type { CandidateRule, CandidateView } from '../candidate-view'
import { endOf, evidenceSentences, tokensAt, topOf } from '../evidence-tokens'
import { instructs } from '../instructs'
import { isAsWritten } from '../is-as-written'
import { statementOf } from '../quiz-view'
import { seamsOf } from '../stem-seams'
import { flat, outsideQuotes, wordsOf } from '../words'

/**
 * "completed its transition" (to colour), "forced to shelve plans" (to withdraw), "much higher fees" (than others): the
 * article goes on in one breath with what the last words are of. Wherever the stem leaves the article's line, and at
 * the end of a key that is a phrase.
 */
export const cutPhrase: CandidateRule = {
  rule: 'cut-short',
  refuse: view => {
    const { candidate, content, key, stem, judging, document } = view
    if (!judging.keepsPhrases || instructs[content.kind]) return null
    if (content.kind === 'cloze' && key === null) return null
    // A whole sentence of the article, one word of it altered.
    if (isAsWritten(candidate.origin)) return null
    const sentences = evidenceSentences(view)
    const { keySpan } = candidate
    const text = keySpan && document.article.text.slice(keySpan.start, keySpan.end)
    if (key !== null && keySpan && text && flat(text) === flat(key) && phrases.has(candidate.class)) {
      const place = tokensAt(sentences, keySpan)
      const name = place?.sentence.tokens[place.last]?.upos === 'PROPN'
      const lost = place && !name && lostBehind(place.sentence.tokens, place.last, true)
      if (lost && !holds(stem, lost.form)) return `the key goes on in the article: "${lost.form}"`
    }
    if (statementOf(content) !== null) {
      if (/\s[–—]\s/u.test(stem)) return 'a dash parts what was cut'
      const end = endOf(outsideQuotes(stem), sentences)
      const verb = end && nextVerbOf(end.sentence.tokens, end.last)
      if (verb) return `the last words are the subject of "${verb.form}" in the article`
    }
    for (const { tokens, last } of seamsOf(stem, sentences, document.article.text)) {
      // "As demand for lamps | fades, the shop …": the verb of what is told beside it.
      const own = statementOf(content) !== null && tokens === sentences[0]?.tokens
      const fades = own ? actsBehind(tokens, last) : null
      if (fades && !holds(stem, fades.form)) return `the stem has lost the verb "${fades.form}"`
      if (isAtWork(tokens, last)) return `the stem goes on in the article: "${tokens[last + 1]?.form}"`
      const lost = orOther(tokens, last) ?? lostBehind(tokens, last, false)
      if (lost && !isAsked(view, tokens, last)) return `the stem goes on in the article: "${lost.form}"`
    }
    return null
  },
}

const particles: ReadonlySet<string> = new Set(['up', 'down', 'out', 'off', 'away', 'over', 'back'])

/** Behind a verb they open what it is done to, by or for. */
const bound: ReadonlySet<string> = new Set(['to', 'of', 'from', 'with', 'into', 'by', 'for'])

/** Below this the tree could as well have hung it on the verb. */
const surely = 0.5

const phrases: ReadonlySet<string> = new Set(['what', 'why', 'said'])

const holds = (stem: string, word: string) => wordsOf(stem).some(one => one.flat === flat(word))

/** The first word of what is lost behind `last`, or null when nothing that belongs there follows. */
function lostBehind(tokens: readonly TaggedToken[], last: number, key: boolean): TaggedToken | null {
  const opened = /^[“"‘«]$/.test(tokens[last + 1]?.form ?? '')
  // "found the work | “quite liberating”": the words in quotation marks go on with it.
  if (opened && governsQuoted(tokens, last)) return tokens[last + 2] ?? null
  const [token, next] = [tokens[last], tokens[last + 1]]
  // "disputed the domain | “.merrow”": which one stands in quotation marks.
  if (opened && !key && token?.upos === 'NOUN' && isDefinite(tokens, last)) return tokens[last + 2] ?? null
  // "Hassan al|-Turabi"
  if (token && next && /^[-‐‑]/u.test(next.form) && next.span.start === token.span.end) return next
  if (!next) return null
  const listed = joinedBehind(tokens, last)
  if (listed && !key) return listed
  if (next.upos === 'PUNCT') return null
  if (next.form === 'again') return next
  // "is really scratched | up"
  if (particles.has(flat(next.form)) && next.head === last && /^(?:compound:prt|advmod)/.test(next.deprel))
    return next
  // "the introduction of free lessons | for pilots": hung on the verb or not, the key is less without it.
  if (key && next.form === 'for') return next
  const top = topOf(tokens, last)
  const governor = tokens[tokens[top]?.head ?? -1]
  const relation = tokens[top]?.deprel ?? ''
  // "without committing | to a purchase", "they are attracted | by a cheap alternative"
  if (
    governor === token &&
    token?.upos === 'VERB' &&
    bound.has(flat(next.form)) &&
    /^(?:obl|advcl)/.test(relation)
  )
    return next
  if (!governor || top < 0) return null
  if (next.form === 'than') return next
  if (next.form === 'of') return next
  const sure = (tokens[top]?.arc.margin ?? 0) >= surely
  // "Ida Crane’s departure | from the museum": whose it is tells which.
  const owned = tokens.some(({ head, deprel }) => tokens[head] === governor && deprel === 'nmod:poss')
  if (governor.upos === 'NOUN' && /^nmod/.test(relation) && next.upos === 'ADP' && sure && !owned) return next
  // "appointed Ada Brenn to lead it", "served while he led": of the verb, whatever it was hung on.
  if (next.upos === 'SCONJ' && next.form !== 'that') return null
  if (governor.upos === 'NOUN' && /^acl/.test(relation)) {
    const told =
      next.form === 'to' || next.form === 'that' || key || isDefinite(tokens, tokens.indexOf(governor))
    return told ? next : null
  }
  if (governor.upos === 'ADJ' && /^(?:obl|xcomp|ccomp|advcl)/.test(relation) && next.upos !== 'ADV')
    return next
  return governor.upos === 'VERB' && /^(?:xcomp|ccomp|obj)/.test(relation) ? next : null
}

/** "are stable | or rising": half of what may be. */
function orOther(tokens: readonly TaggedToken[], last: number): TaggedToken | null {
  const [own, joint, other] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  return joint?.form === 'or' && own?.upos === 'ADJ' && /^(?:ADJ|VERB|ADV)$/.test(other?.upos ?? '')
    ? joint
    : null
}

/** "against pilots | watching his boats": of a bare noun behind a preposition, wherever the tree hung it. */
function isAtWork(tokens: readonly TaggedToken[], last: number): boolean {
  const [before, noun, next] = [tokens[last - 1], tokens[last], tokens[last + 1]]
  return before?.upos === 'ADP' && noun?.upos === 'NOUN' && next?.upos === 'VERB' && next.form.endsWith('ing')
}

/** "as growing numbers of fans | choose": the end of the statement acts in what follows. */
function nextVerbOf(tokens: readonly TaggedToken[], last: number): TaggedToken | null {
  const next = tokens[last + 1]
  if (!next || !/^(?:VERB|AUX)$/.test(next.upos)) return null
  // "9 % of users | aged over 12 admit"
  if (next.feats.VerbForm !== 'Fin') return next
  const verb = next.upos === 'AUX' ? next.head : last + 1
  const acts = tokens.some(
    ({ head, deprel }, at) => at <= last && at > last - 6 && head === verb && /^nsubj/.test(deprel),
  )
  return acts || tokens[last]?.deprel.startsWith('conj') ? next : null
}

/** A finite verb right behind a noun, which tells something beside another verb. */
function actsBehind(tokens: readonly TaggedToken[], last: number): TaggedToken | null {
  const [own, next] = [tokens[last], tokens[last + 1]]
  if (!/^(?:NOUN|PROPN)$/.test(own?.upos ?? '') || next?.upos !== 'VERB') return null
  return next.feats.VerbForm === 'Fin' && next.deprel.startsWith('advcl') ? next : null
}

/** "Ford, Toyota | and Holden", "to catalogue | and map the bacteria": what is joined to the last words, or their object. */
function joinedBehind(tokens: readonly TaggedToken[], last: number): TaggedToken | null {
  const next = tokens[last + 1]
  const from = next?.form === ',' ? last + 1 : last
  if (next?.form !== ',' && next?.upos !== 'CCONJ') return null
  const top = topOf(tokens, from)
  const [word, governor] = [tokens[top], tokens[tokens[top]?.head ?? -1]]
  if (!word || !governor || top < 0 || !/^conj/.test(word.deprel)) return null
  const nominal = (token: TaggedToken) => token.upos === 'NOUN' || token.upos === 'PROPN'
  if (nominal(word) && nominal(governor)) return tokens[last]?.upos === 'PUNCT' ? null : word
  const has = (verb: TaggedToken) =>
    tokens.some(({ head, deprel }) => /^obj/.test(deprel) && tokens[head] === verb)
  return word.upos === 'VERB' && governor === tokens[last] && !has(governor) && has(word) ? word : null
}

const isDefinite = (tokens: readonly TaggedToken[], noun: number) =>
  tokens.some(
    ({ head, upos, form, feats }, at) =>
      head === noun && at < noun && ((upos === 'DET' && flat(form) === 'the') || feats.Poss === 'Yes'),
  )

/** What was left there is the key. */
function isAsked({ candidate: { keySpan } }: CandidateView, tokens: readonly TaggedToken[], last: number) {
  if (!keySpan) return false
  const top = topOf(tokens, last)
  const inside = (at: number) => {
    for (let up = at, steps = 0; up > last && steps < tokens.length; steps += 1) {
      if (up === top) return true
      up = tokens[up]?.head ?? -1
    }
    return false
  }
  return tokens.some(
    ({ span }, at) => at > last && inside(at) && span.start < keySpan.end && keySpan.start < span.end,
  )
}

/** Whether what opens with a quotation mark behind `last` is what a verb before it takes ("found it “odd”"). */
function governsQuoted(tokens: readonly TaggedToken[], last: number): boolean {
  const top = topOf(tokens, last + 1)
  const [word, governor] = [tokens[top], tokens[tokens[top]?.head ?? -1]]
  return word !== undefined && governor?.upos === 'VERB' && /^(?:xcomp|ccomp|obj)/.test(word.deprel)
}
