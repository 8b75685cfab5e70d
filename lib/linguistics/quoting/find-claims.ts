import type { Claim, Hedge, Named, Sentence, TaggedToken } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { type Grammar, grammarOf } from '../grammar'
import { lookupForm } from '../lookup-form'
import type { Frame } from './find-frames'

/**
 * What an article says without vouching for it: indirect speech ("X a dit que …"), "selon X, …", hearsay ("il paraît
 * que …"), the reporting conditional ("aurait …") and words of doubt ("apparently"). In the order of the text.
 */
export function findClaims(named: Named, frames: readonly Frame[]): Claim[] {
  const grammar = grammarOf(named.article.language)
  const byFrame = frames.flatMap(frame => claimOf(named, frame, grammar) ?? [])
  const byWord = named.sentences.flatMap((sentence, index) => hedged(sentence, index, grammar))
  return [...byFrame, ...byWord].sort((a, b) => a.frame.start - b.frame.start)
}

function claimOf({ sentences }: Named, frame: Frame, grammar: Grammar): Claim | null {
  const sentence = sentences[frame.sentence]
  if (!sentence) return null
  const { tokens } = sentence
  const base = { sentence: frame.sentence, source: frame.speaker, frame: frame.span }
  if (frame.kind === 'according') {
    const content = clauseAround(sentence, tokens[frame.head]?.head ?? -1, {
      start: frame.start,
      end: frame.end,
    })
    const hedge: Hedge = { kind: 'attributed', span: frame.span }
    return content && { ...base, content, hedge, confidence: Math.round(80 * frame.confidence) / 100 }
  }
  const said = tokens.findIndex(
    ({ head, deprel }, at) => head === frame.head && at > frame.head && /^ccomp/u.test(deprel),
  )
  if (!frame.saying || said < 0) return null
  const content = subtree(tokens, said, frame.head + 1)
  const mark = tokens[content.from]
  const opens = mark !== undefined && grammar.reportingConjunctions.has(lookupForm(mark.form))
  let from = opens ? content.from + 1 : content.from
  while (from < content.to && tokens[from]?.upos === 'PUNCT') from++
  const kind = frame.generic ? 'hearsay' : grammar.doubtingVerbs.has(frame.lemma) ? 'doubt' : 'attributed'
  return {
    ...base,
    content: spanOf(tokens, from, content.to),
    hedge: { kind, span: frame.span },
    confidence: Math.round(100 * (opens ? 0.9 : 0.7) * frame.confidence) / 100,
  }
}

function hedged(sentence: Sentence, index: number, grammar: Grammar): Claim[] {
  const { tokens } = sentence
  const conditional = tokens.some(
    ({ deprel, form }) => deprel === 'mark' && grammar.conditionMarks.has(lookupForm(form)),
  )
  return tokens.flatMap((token, at): Claim[] => {
    const base = { sentence: index, source: null }
    const told = impersonal(tokens, at, grammar)
    if (told !== null) {
      const hedge: Hedge = { kind: 'hearsay', span: token.span }
      const { from, to } = subtree(tokens, told, at + 1)
      const opens = grammar.reportingConjunctions.has(lookupForm(tokens[from]?.form ?? ''))
      const content = spanOf(tokens, opens ? from + 1 : from, to)
      return [{ ...base, content, frame: token.span, hedge, confidence: 0.8 }]
    }
    const shown = wordOfDoubt(tokens, at, grammar)
    if (shown) {
      const content = clauseAround(sentence, token.deprel === 'root' ? at : token.head, shown.span)
      return content ? [{ ...base, content, frame: shown.span, hedge: shown, confidence: 0.8 }] : []
    }
    if (!grammar.conditionalReports || conditional || !reports(tokens, at, grammar)) return []
    const compound = token.upos === 'AUX'
    const head = compound ? token.head : at
    const content = clauseAround(sentence, head, { start: -1, end: -1 })
    const hedge: Hedge = { kind: 'conditional', span: token.span }
    return content ? [{ ...base, content, frame: token.span, hedge, confidence: compound ? 0.75 : 0.5 }] : []
  })
}

/** "apparemment", "sans doute", "semble-t-il" */
function wordOfDoubt(tokens: readonly TaggedToken[], at: number, grammar: Grammar): Hedge | null {
  const first = lookupForm(tokens[at]?.form ?? '')
  const phrase = grammar.hedgingWords.find(words => {
    if (!words.startsWith(first) || first === '') return false
    const next = lookupForm(tokens[at + 1]?.form ?? '')
    return words === first || words === `${first} ${next}` || words === `${first}${next}`
  })
  const [one, two] = [tokens[at], tokens[at + 1]]
  if (!phrase || !one) return null
  const kind = grammar.hearsayWords.has(phrase) ? 'hearsay' : 'doubt'
  return { kind, span: { start: one.span.start, end: (phrase === first ? one : (two ?? one)).span.end } }
}

/** "il paraît que …", "it seems that …", "it is said that …", "she is said to have left": the head of what is told. */
function impersonal(tokens: readonly TaggedToken[], at: number, grammar: Grammar): number | null {
  const token = tokens[at]
  if (token?.upos !== 'VERB') return null
  const hearsay = grammar.hearsayVerbs.has(token.lemma)
  const rumour = grammar.rumourVerbs.has(token.lemma)
  if (!hearsay && !rumour && !grammar.sayingVerbs.has(token.lemma)) return null
  const own = tokens.flatMap((child, i) => (child.head === at ? [{ ...child, i }] : []))
  const subject = own.find(({ deprel }) => /^(?:nsubj|expl)/u.test(deprel))
  const clause = own.find(({ deprel, i }) => i > at && /^(?:ccomp|csubj|xcomp)/u.test(deprel))
  if (!subject || !clause) return null
  const empty = grammar.impersonalPronouns.has(lookupForm(subject.form))
  if (hearsay) return empty && !clause.deprel.startsWith('xcomp') ? clause.i : null
  const passive =
    own.some(({ deprel }) => deprel === 'aux:pass') && !own.some(({ deprel }) => deprel === 'obl:agent')
  const infinitive = clause.deprel.startsWith('xcomp')
  return passive && (infinitive ? rumour : empty) ? clause.i : null
}

/** "Il aurait quitté la ville": of a third person, no possibility ("pourrait") and no future of the past ("a dit qu'il viendrait"). */
function reports(tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean {
  const token = tokens[at]
  if (token?.feats.Mood !== 'Cnd' || token.feats.Person !== '3') return false
  const main = token.upos === 'AUX' ? tokens[token.head] : token
  if (!main || grammar.modals.has(token.lemma) || grammar.modals.has(main.lemma)) return false
  const perfect = token.upos === 'AUX' && main.feats.VerbForm === 'Part'
  return perfect || (token.upos === 'VERB' && !/^ccomp/u.test(token.deprel))
}

/** The clause of a word, without the words that show the hedge where these stand at its edge. */
function clauseAround(sentence: Sentence, word: number, hedge: Span): Span | null {
  const { tokens } = sentence
  let head = word
  for (let steps = 0; steps < 20; steps++) {
    const token = tokens[head]
    if (!token) return null
    if (/^(?:root|ccomp|advcl|acl|conj|parataxis|csubj)/u.test(token.deprel)) break
    head = token.head
  }
  const { from, to } = subtree(tokens, head, 0)
  const outside = (at: number) => {
    const span = tokens[at]?.span
    return (
      span !== undefined &&
      !(hedge.start <= span.start && span.end <= hedge.end) &&
      !/^(?:PUNCT|SCONJ|CCONJ)$/u.test(tokens[at]?.upos ?? '')
    )
  }
  let [first, last] = [from, to]
  while (first < last && !outside(first)) first++
  while (last > first && !outside(last)) last--
  return spanOf(tokens, first, last)
}

/** First and last word under a head, not before `least`. */
function subtree(tokens: readonly TaggedToken[], head: number, least: number): { from: number; to: number } {
  const under = (at: number): boolean => {
    let up = at
    for (let steps = 0; up >= 0 && steps < 200; steps++) {
      if (up === head) return true
      up = tokens[up]?.head ?? -1
    }
    return false
  }
  let [from, to] = [head, head]
  // Trees of sentences are nearly always unbroken: look outward from the head until a word belongs elsewhere.
  while (from > least && under(from - 1)) from--
  while (to + 1 < tokens.length && under(to + 1)) to++
  while (to > from && tokens[to]?.upos === 'PUNCT') to--
  return { from, to }
}

function spanOf(tokens: readonly TaggedToken[], from: number, to: number): Span {
  return { start: tokens[from]?.span.start ?? 0, end: tokens[to]?.span.end ?? 0 }
}
