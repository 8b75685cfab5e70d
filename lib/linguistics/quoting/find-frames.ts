import type { Sentence, TaggedToken } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { isVerbOf } from '../tagging/verb-lemma'
import { type Children, childrenOf, phraseSpan } from './phrase-span'
import { maySpeak, speaks } from './speaks'

/** A verb of saying with who says, or a preposition that names whose words these are ("selon la mairie"). */
export type Frame = {
  sentence: number
  kind: 'verb' | 'according'
  /** Index of the verb; of "selon" the noun after it. */
  head: number
  lemma: string
  /** The verb with its auxiliaries, or the preposition. */
  span: Span
  /** Where the frame begins: its verb group, or a subject before it. */
  start: number
  end: number
  /** Null when nobody is named ("dit-on"). */
  speaker: Span | null
  generic: boolean
  /** The subject stands after its verb, or hangs on it as a clitic. */
  inverted: boolean
  /** Not only of thinking, reading or laughing: it says by itself. */
  saying: boolean
  /** The subject is a person, an organisation, a text: one that can speak. */
  able: boolean
  confidence: number
}

export function findFrames(sentence: Sentence, index: number, grammar: Grammar): Frame[] {
  const children = childrenOf(sentence.tokens)
  const view: View = { sentence, index, children, grammar }
  return [...verbFrames(view), ...accordingFrames(view)].sort((a, b) => a.span.start - b.span.start)
}

type View = { sentence: Sentence; index: number; children: Children; grammar: Grammar }

function verbFrames(view: View): Frame[] {
  const { sentence, index, children, grammar } = view
  const { tokens } = sentence
  return tokens.flatMap((token, head): Frame[] => {
    if (token.upos !== 'VERB') return []
    const isOf = (verbs: ReadonlySet<string>) => isVerbOf(verbs, token.lemma, token.form, grammar)
    const saying = isOf(grammar.sayingVerbs) || grammar.speakingVerbs.has(token.lemma)
    if (!saying && !isOf(grammar.framingVerbs) && !grammar.thinkingVerbs.has(token.lemma)) return []
    const own = subjectOf(view, head, 0)
    const subject = own ?? (saying ? nameBefore(view, head) : null)
    if (subject === null) return []
    const from = groupStart(tokens, children, head)
    const form = lookupForm(tokens[subject]?.form ?? '')
    const generic = grammar.genericSubjects.has(form)
    const source = generic ? placeRead(view, head) : subject
    const speaker = source === null ? null : phraseSpan(sentence, children, source)
    const last = Math.max(head, subject)
    const beside = tokens[subject]?.head === head || own === null
    const first = subject < from && beside && speaker ? speaker.start : null
    const start = tokens[from]?.span.start ?? 0
    return [
      {
        sentence: index,
        kind: 'verb',
        head,
        lemma: token.lemma,
        span: { start, end: token.span.end },
        start: Math.min(start, first ?? start),
        end: Math.max(tokens[last]?.span.end ?? 0, speaker?.end ?? 0),
        speaker,
        generic,
        inverted: subject > from,
        saying,
        confidence: own === null ? 0.5 : (tokens[subject]?.arc.confidence ?? 0),
        able: tokens[subject] !== undefined && maySpeak(tokens[subject], grammar),
      },
    ]
  })
}

/** First word of the auxiliaries, clitics and adverbs that stand straight before the verb. */
function groupStart(tokens: readonly TaggedToken[], children: Children, head: number): number {
  let from = head
  const own = new Set(
    (children[head] ?? []).filter(
      at => /^(?:aux|expl|advmod|iobj)/u.test(tokens[at]?.deprel ?? '') || tokens[at]?.upos === 'PRON',
    ),
  )
  while (from > 0 && own.has(from - 1) && !/^nsubj/u.test(tokens[from - 1]?.deprel ?? '')) from--
  // "a-t-il déclaré": the clitic stands inside.
  while (from > 0 && /^-/u.test(tokens[from - 1]?.form ?? '')) from = Math.max(0, from - 2)
  return from
}

/** The word for who acts: its own subject, the agent of a passive, or the subject of the verb that it goes on with. */
function subjectOf(view: View, verb: number, steps: number): number | null {
  const { sentence, children } = view
  const { tokens } = sentence
  const token = tokens[verb]
  if (!token || steps > 5) return null
  const own = children[verb] ?? []
  const find = (pattern: RegExp) => own.find(at => pattern.test(tokens[at]?.deprel ?? ''))
  // "est venu et a promis" is none.
  const passive = find(/^aux:pass/u) !== undefined && !view.grammar.unaccusatives.has(token.lemma)
  if (passive) return find(/^obl:agent/u) ?? null
  const subject = find(/^nsubj/u) ?? find(/^expl:subj/u)
  if (subject !== undefined) {
    const relative = /Rel/u.test(tokens[subject]?.feats.PronType ?? '')
    return relative && /^acl/u.test(token.deprel) ? token.head : subject
  }
  const bare = token.feats.VerbForm !== 'Fin' && !own.some(at => tokens[at]?.feats.VerbForm === 'Fin')
  if (/^conj/u.test(token.deprel)) return subjectOf(view, token.head, steps + 1)
  if (bare && /^acl/u.test(token.deprel)) return token.feats.Tense === 'Past' ? null : token.head
  if (bare && /^(?:xcomp|advcl|ccomp|obl|aux)/u.test(token.deprel))
    return subjectOf(view, token.head, steps + 1)
  return null
}

/** "“…,” Dr. Ines Roe, a geologist, told reporters", read as no clause: who is named first behind the quotation. */
function nameBefore({ sentence, children, grammar }: View, verb: number): number | null {
  const { tokens } = sentence
  const from = groupStart(tokens, children, verb)
  if (!tokens.slice(from, verb + 1).some(({ feats }) => feats.VerbForm === 'Fin')) return null
  let named: number | null = null
  for (let at = from - 1; at >= Math.max(0, from - 15); at--) {
    const token = tokens[at]
    if (!token || token.feats.VerbForm === 'Fin') return null
    if (/^[»”"’]$/u.test(token.form)) {
      // "Dr. Ines Roe": what is named first may be a title of what comes next.
      const head = tokens[named ?? -1]?.head ?? -1
      return named !== null && head > named && head < from && tokens[head]?.upos === 'PROPN' ? head : named
    }
    const governed = (children[at] ?? []).some(i => tokens[i]?.deprel === 'case')
    if (/^(?:NOUN|PROPN|PRON)$/u.test(token.upos) && !governed && speaks(token, grammar)) named = at
  }
  return null
}

/** "peut-on lire dans le rapport": the report. */
function placeRead({ sentence, children, grammar }: View, verb: number): number | null {
  const { tokens } = sentence
  const place = (children[verb] ?? []).find(at => {
    const preposition = (children[at] ?? []).find(i => tokens[i]?.deprel === 'case')
    const word = tokens[at]
    return (
      at > verb &&
      preposition !== undefined &&
      grammar.readIn.has(lookupForm(tokens[preposition]?.form ?? '')) &&
      word !== undefined &&
      speaks(word, grammar)
    )
  })
  return place ?? null
}

function accordingFrames({ sentence, index, children, grammar }: View): Frame[] {
  const { tokens } = sentence
  const forms = tokens.map(({ form }) => lookupForm(form))
  return tokens.flatMap((token, at): Frame[] => {
    const phrase = grammar.accordingTo.find(words => matched(forms, at, words) > 0)
    if (!phrase) return []
    const last = at + matched(forms, at, phrase) - 1
    const head = nounAfter(tokens, last)
    const noun = tokens[head ?? -1]
    if (head === null || !noun || !speaks(noun, grammar)) return []
    const speaker = phraseSpan(sentence, children, head)
    const weak = grammar.weaklyAccordingTo.has(phrase)
    if (weak && !(standsAlone(tokens, at, head) && isSomebody(noun, grammar))) return []
    const span = { start: token.span.start, end: tokens[last]?.span.end ?? token.span.end }
    return [
      {
        sentence: index,
        kind: 'according',
        head,
        lemma: phrase,
        span,
        start: span.start,
        end: speaker.end,
        speaker: { start: Math.max(speaker.start, span.end), end: speaker.end },
        generic: false,
        inverted: true,
        saying: true,
        able: true,
        confidence: weak ? 0.7 : 0.95,
      },
    ]
  })
}

/** How many tokens from `at` on are this phrase; "d'" joins what follows it, and "de" may be written "du". 0 for none. */
function matched(forms: readonly string[], at: number, phrase: string): number {
  if (!phrase.startsWith(forms[at] ?? ' ')) return 0
  let text = forms[at] ?? ''
  let count = 1
  while (text.length < phrase.length && count < 6) {
    const form = forms[at + count] ?? ''
    const plain = phrase.endsWith(' de') && /^(?:du|des|d')$/u.test(form) ? 'de' : form
    text += text.endsWith("'") ? plain : ` ${plain}`
    count++
  }
  return text === phrase ? count : 0
}

/** The head of the phrase that begins behind a preposition. */
function nounAfter(tokens: readonly TaggedToken[], last: number): number | null {
  const governor = tokens[last]?.head ?? -1
  if (governor > last && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(tokens[governor]?.upos ?? '')) return governor
  for (let at = last + 1; at < Math.min(tokens.length, last + 6); at++) {
    const upos = tokens[at]?.upos ?? ''
    if (/^(?:NOUN|PROPN|PRON)$/u.test(upos)) return at
    if (!/^(?:DET|ADJ|NUM|ADP)$/u.test(upos)) return null
  }
  return null
}

/** "Pour Léa Roy, …": at the head of a sentence or behind words said, and before a mark. "Impossible, pour Roy, de …" is none. */
function standsAlone(tokens: readonly TaggedToken[], at: number, head: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at).filter(({ form }) => form !== ',')
  if (at > 0 && !before.some(({ form }) => /^[«»“”"]$/u.test(form))) return false
  return tokens.slice(head + 1, head + 8).some(({ form }) => /^[,.«“"]$/u.test(form))
}

/** Not "For Leeds, …": a person, a function, an organisation. */
function isSomebody(noun: TaggedToken, grammar: Grammar): boolean {
  if (noun.name) return noun.name.class === 'person' || noun.name.class === 'organisation'
  const form = lookupForm(noun.form)
  return noun.upos !== 'PROPN' || grammar.firstNames.has(form) || grammar.personTitles.has(form)
}
