import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import type { ReadWord } from '../network/read-words'
import { isVerbOf } from './verb-lemma'

/** A verb that stands beside words said: "…, a annoncé mercredi la société", "“Never,” said the pilot". */
export type SpeechFrame = {
  /** The word that a subject hangs on: of "tient à préciser" the first. */
  verb: number
  /** The last word of the verb: a subject stands after it. */
  last: number
  /** First word of the verb with its auxiliaries, clitics and adverbs; the mark stands before it. */
  from: number
  /** One past the last word in which a subject may stand. */
  to: number
  /** The quotation that ends before it, its marks not counted; null when a mere comma stands there. */
  quotation: { from: number; to: number } | null
  /** It stands inside words said that nobody has closed yet: "« Le loup, rappelle le berger, …". */
  inside: boolean
  /** The verb is known to frame words said; any other may stand beside a quotation. */
  framing: boolean
}

type Forms = readonly string[]
type Words = readonly ReadWord[]

const pause = /^(?:,|–|—|-|--|…|[?!]+|\.{2,})$/u
const comma = /^(?:,|–|—|-|--|[?!.]+|…)$/u

/** The frames of a sentence whose verb follows a mark: their subject, if it is a noun, comes after. */
export function findSpeechFrames(forms: Forms, words: Words, grammar: Grammar): SpeechFrame[] {
  const closed = closedQuotations(forms, words)
  return words.flatMap((word, last) => {
    if (word.upos !== 'VERB') return []
    const saying = isVerbOf(grammar.sayingVerbs, word.lemma, forms[last] ?? '', grammar)
    const framing = saying || isVerbOf(grammar.framingVerbs, word.lemma, forms[last] ?? '', grammar)
    if (!framing && closed.size === 0) return []
    const verb = governorOf(words, last)
    const from = groupStart(forms, words, verb, grammar)
    // "lance la boulangère.": the words said are the sentence before, with its mark of exclamation.
    const opens = from === 0 && /^\p{Ll}/u.test(forms[0] ?? '')
    const quotation = opens ? { from: 0, to: 0 } : quotationBefore(forms, from, closed)
    const paused = quotation !== null || pause.test(forms[from - 1] ?? '')
    if (!paused || !tells(forms, words, from, verb, quotation !== null && framing, grammar)) return []
    if (!framing && !(quotation && hasFinite(words, quotation))) return []
    // "24,000 - Estimated number": a frame does not begin with a capital.
    if (
      (!saying && !quotation && !grammar.thinkingVerbs.has(word.lemma)) ||
      !/^\p{Ll}/u.test(forms[from] ?? '')
    )
      return []
    return [
      {
        verb,
        last,
        from,
        to: frameEnd(forms, words, last),
        quotation,
        inside: isInside(forms, from),
        framing,
      },
    ]
  })
}

/** "tient à préciser", "n'a cessé de répéter": the finite verb that governs an infinitive of saying. */
function governorOf(words: Words, last: number): number {
  const word = words[last]
  if (!word?.feats.includes('VerbForm=Inf') || word.head < 0 || word.head >= last) return last
  if (words[word.head]?.upos !== 'VERB' || !/^(?:xcomp|ccomp|advcl|obl|obj)/u.test(word.deprel)) return last
  const between = words.slice(word.head + 1, last)
  return between.every(({ upos }) => /^(?:ADP|PRON|ADV|PART)$/u.test(upos)) ? word.head : last
}

/** Where quotations end: the index of the closing mark, with the words that it closes. */
function closedQuotations(forms: Forms, words: Words): Map<number, { from: number; to: number }> {
  const closed = new Map<number, { from: number; to: number }>()
  const straight = forms.filter(form => form === '"').length
  const open: { mark: string; at: number }[] = []
  for (const [at, form] of forms.entries()) {
    const last = open.at(-1)
    if (/^(?:[«“„‘]|``)$/u.test(form)) open.push({ mark: form, at })
    // A lone straight mark closes what the sentence before opened, unless it stands first.
    else if (form === '"' && last?.mark !== '"' && !(straight === 1 && at > 2)) open.push({ mark: form, at })
    else if (/^(?:[»”"]|''|’’)$/u.test(form)) {
      closed.set(at, { from: (last?.at ?? -1) + 1, to: at })
      open.pop()
    } else if (/^[’']$/u.test(form) && words[at]?.upos === 'PUNCT') {
      if (last?.mark === '‘' || last?.mark === "'")
        closed.set(at, { from: (open.pop()?.at ?? -1) + 1, to: at })
      else if (form === "'") open.push({ mark: form, at })
    }
  }
  return closed
}

function isInside(forms: Forms, from: number): boolean {
  const before = forms.slice(0, from)
  return (
    before.findLastIndex(form => /^[«“„]$/u.test(form)) > before.findLastIndex(form => /^[»”]$/u.test(form))
  )
}

/** "» ,", "” ,", ", ”", "? »" before the verb. */
function quotationBefore(
  forms: Forms,
  from: number,
  closed: ReadonlyMap<number, { from: number; to: number }>,
): { from: number; to: number } | null {
  for (const at of [from - 1, from - 2]) {
    const quotation = closed.get(at)
    if (quotation) return quotation
    if (!/^[,.–—-]$/u.test(forms[at] ?? '')) return null
  }
  return null
}

/** Not "the “specified” skill", "« Titanic » a séduit": opened before the sentence, a pause at the end, or a verb of its own. */
export function isSpeech(forms: Forms, words: Words, quotation: { from: number; to: number }): boolean {
  const { from, to } = quotation
  if (from === 0 || comma.test(forms[to - 1] ?? '') || comma.test(forms[to + 1] ?? '')) return true
  return hasFinite(words, quotation)
}

function hasFinite(words: Words, { from, to }: { from: number; to: number }): boolean {
  return words.slice(from, to).some(word => word.feats.includes('VerbForm=Fin'))
}

function groupStart(forms: Forms, words: Words, verb: number, grammar: Grammar): number {
  let from = verb
  while (from > 0) {
    const before = words[from - 1]
    const form = lookupForm(forms[from - 1] ?? '')
    const inGroup =
      before?.upos === 'AUX' ||
      (before?.upos === 'ADV' && before.head >= from - 1 && before.head <= verb) ||
      (before?.upos === 'PRON' && grammar.verbClitics.has(form)) ||
      (form.startsWith('-') && grammar.subjectPronouns.has(form))
    if (!inGroup) break
    from--
  }
  return from
}

/** The finite word of a verb that starts at `from`; null when there is none. */
export function finiteOf(words: Words, { from, verb }: { from: number; verb: number }): ReadWord | null {
  return words.slice(from, verb + 1).find(({ feats }) => feats.includes('VerbForm=Fin')) ?? null
}

/** Finite and no command; beside a quotation a form that may be something else is believed ("lance la boulangère", “…,” read the letter). */
function tells(
  forms: Forms,
  words: Words,
  from: number,
  verb: number,
  quoted: boolean,
  grammar: Grammar,
): boolean {
  const word = words[verb]
  const form = lookupForm(forms[verb] ?? '')
  const finite = finiteOf(words, { from, verb })
  if (finite) return !finite.feats.includes('Mood=Imp') || (quoted && !finite.feats.includes('Number=Plur'))
  if (!word?.feats.includes('VerbForm=Part')) return false
  if (grammar.surelyPast.test(form)) return true
  return quoted && !grammar.addressVerbs.has(word.lemma) && grammar.participleOrPast.test(form)
}

/** Up to the next quotation, a strong mark, a conjunction or another finite verb. */
function frameEnd(forms: Forms, words: Words, last: number): number {
  for (let at = last + 1; at < words.length; at++) {
    const [form, word] = [forms[at] ?? '', words[at]]
    if (/^[:;.?!…()«“"„‘]$/u.test(form) || word?.upos === 'SCONJ') return at
    if (/VerbForm=(?:Fin|Inf)|PronType=Rel/u.test(word?.feats ?? '')) return at
  }
  return words.length
}
