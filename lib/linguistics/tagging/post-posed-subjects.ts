import type { Language } from '@/lib/model/language'
import { type Grammar, grammarOf } from '../grammar'
import { lookupForm } from '../lookup-form'
import type { ReadWord } from '../network/read-words'
import { chooseSubject } from './choose-subject'
import { findFramingVerbs } from './framing-verbs'
import { findNounChunks, type NounChunk } from './noun-chunks'
import { findSpeechFrames, isSpeech, type SpeechFrame } from './speech-frames'

/**
 * Sets right what a parser trained on few inversions calls an object: a noun phrase after a verb of saying that stands
 * beside words said is its subject ("…, a annoncé mercredi la société", "“Never,” said the pilot"), the time between is
 * none, and the frame hangs on the words said. Does nothing where the verb has a subject or the phrase is likelier an object.
 */
export function repairPostPosed(
  forms: readonly string[],
  words: readonly ReadWord[],
  language: Language,
): ReadWord[] {
  const grammar = grammarOf(language)
  const verbs = findFramingVerbs(forms, words, language, grammar)
  const repaired = words.map((word, at) => verbs.get(at) ?? word)
  for (const frame of findSpeechFrames(forms, repaired, grammar)) repairFrame(forms, repaired, frame, grammar)
  // Without a subject it was no verb after all.
  const owners = new Set(repaired.flatMap(({ head, deprel }) => (deprel.startsWith('nsubj') ? [head] : [])))
  return repaired.map((word, at) => (verbs.has(at) && !owners.has(at) ? (words[at] ?? word) : word))
}

function repairFrame(
  forms: readonly string[],
  words: ReadWord[],
  frame: SpeechFrame,
  grammar: Grammar,
): void {
  const { verb } = frame
  const clitic = cliticSubject(forms, frame, grammar)
  const before = subjectsOf(words, frame)
  const chunks = findNounChunks(forms, words, frame.last + 1, frame.to, verb, grammar)
  const rivals = before.filter(at => !isApposition(chunks, at) && !isBorrowed(forms, words, frame, at))
  if (clitic === null && rivals.length > 0) {
    // "“The bees are back,” said Ann": the network may have given the verb both.
    const behind = rivals.find(at => at > verb)
    if (behind !== undefined && rivals.length === 1)
      for (const at of before) if (at < frame.from) giveBack(words, frame, at, behind)
    hangFrame(words, frame, grammar)
    return
  }
  const chosen =
    clitic === null
      ? chooseSubject(forms, words, frame, chunks, isDoubtful(words, frame, before), grammar)
      : null
  const subject = clitic ?? (chosen && headInstead(words, chosen, verb, grammar))
  const own = words[subject ?? -1]
  if (subject === null || !own) return
  if (own.head !== verb || !/^(?:nsubj|expl:subj)/u.test(own.deprel))
    words[subject] = { ...own, ...arc(verb, 'nsubj', frame) }
  if (clitic === null) for (const at of before) giveBack(words, frame, at, subject)
  const [from, to] = [chosen?.from ?? 0, chosen?.to ?? 0]
  for (let at = from; at < to; at++) {
    const part = words[at]
    // "said chair Robert Corell", "said Paula | Visser", read as two phrases.
    if (
      part &&
      at !== subject &&
      /^(?:PROPN|NOUN)$/u.test(part.upos) &&
      (part.head < from || part.head >= to)
    )
      words[at] = { ...part, head: subject, deprel: grammar.nameRelation }
  }
  for (const { temporal, head } of chunks) {
    const time = words[head]
    if (temporal && time?.head === verb && /^(?:obj|iobj|nsubj)$/u.test(time.deprel))
      words[head] = { ...time, deprel: grammar.timeRelation }
  }
  hangFrame(words, frame, grammar)
}

function subjectsOf(words: readonly ReadWord[], { verb, from }: SpeechFrame): number[] {
  return words.flatMap((word, at) =>
    word.head === verb && /^(?:nsubj|csubj|expl:subj|expl$)/u.test(word.deprel) && (at < from || at > verb)
      ? [at]
      : [],
  )
}

/** Behind a comma, a verb whose subject may after all stand before it: no other verb stands between that could own it. */
function isDoubtful(
  words: readonly ReadWord[],
  { from, quotation, inside }: SpeechFrame,
  before: readonly number[],
): boolean {
  if (quotation || inside) return false
  return before.some(at => !words.slice(at, from).some(({ feats }) => feats.includes('VerbForm=Fin')))
}

/** "a dit Léa Roy, la présidente": the second of two phrases explains the first. */
function isApposition(chunks: readonly NounChunk[], at: number): boolean {
  const chunk = chunks.find(({ head }) => head === at)
  return chunk?.afterComma === true && chunks.some(({ afterComma, temporal }) => !afterComma && !temporal)
}

/**
 * A subject that the network took out of the words said ("La mesure, a annoncé la mairie, …"): it stands in the quotation,
 * or a lone comma parts it from the verb.
 */
function isBorrowed(
  forms: readonly string[],
  words: readonly ReadWord[],
  { from, to, quotation }: SpeechFrame,
  at: number,
): boolean {
  if (at >= to) return true
  if (quotation && at >= quotation.from && at < quotation.to) return isSpeech(forms, words, quotation)
  const marks = forms.slice(at + 1, from).filter(form => /^[,–—()-]$/u.test(form))
  return marks.length === 1 && (forms[from - 1] === ',' || quotation !== null)
}

/** "Governor Haley Roe": where the treebank makes the name the head and the network the title, they change places. */
function headInstead(words: ReadWord[], chunk: NounChunk, verb: number, grammar: Grammar): number {
  const { head, from, to } = chunk
  const [title, name] = [words[head], words[head + 1]]
  const beside =
    name?.upos === 'PROPN' && head + 1 < to && (name.head === head || name.head < from || name.head >= to)
  if (!grammar.nameHeadsTitle || !beside || !title || title.head !== verb) return head
  if (title.upos !== 'NOUN' && !grammar.roleNouns.has(title.lemma.toLowerCase())) return head
  words[head] = { ...title, head: head + 1, deprel: grammar.nameRelation }
  words[head + 1] = { ...name, head: verb, deprel: title.deprel }
  for (let at = head + 2; at < to; at++) {
    const word = words[at]
    if (word?.head === head && word.upos === 'PROPN') words[at] = { ...word, head: head + 1 }
  }
  return head + 1
}

/** The borrowed subject goes to the verb of the words said, which stands beside it or behind the frame. */
function giveBack(words: ReadWord[], { verb, from, to }: SpeechFrame, at: number, subject: number): void {
  const word = words[at]
  if (!word || at === subject) return
  if (at > verb) {
    words[at] = at < to ? { ...word, head: subject, deprel: 'appos' } : { ...word, deprel: 'parataxis' }
    return
  }
  const free = (other: ReadWord, i: number) =>
    /VerbForm=Fin/u.test(other.feats) &&
    other.upos === 'VERB' &&
    !words.some(child => child.head === i && child.deprel.startsWith('nsubj'))
  const beside = words.findIndex((other, i) => i > at && i < from && other.head === verb && free(other, i))
  const behind = words.findIndex((other, i) => i >= to && free(other, i))
  const home = beside >= 0 ? beside : behind
  words[at] = home >= 0 ? { ...word, head: home } : { ...word, deprel: 'ccomp' }
}

/** Measured on the treebanks: after a closing mark nearly always right, after a comma alone less surely. */
function arc(head: number, deprel: string, frame: SpeechFrame): Pick<ReadWord, 'head' | 'deprel' | 'arc'> {
  const confidence = frame.quotation ? 0.95 : 0.85
  return { head, deprel, arc: { confidence, margin: confidence } }
}

/** "a-t-il déclaré", "dit-elle" */
function cliticSubject(forms: readonly string[], frame: SpeechFrame, grammar: Grammar): number | null {
  for (let at = frame.from; at <= Math.min(frame.verb + 1, frame.to - 1); at++) {
    const form = lookupForm(forms[at] ?? '')
    if (form.startsWith('-') && grammar.subjectPronouns.has(form)) return at
  }
  return null
}

/** Where words said stand before and the frame hangs on them by another relation than a frame's, it is a parataxis of their head. */
function hangFrame(words: ReadWord[], { verb }: SpeechFrame, grammar: Grammar): void {
  const frame = words[verb]
  if (!frame || frame.head < 0 || frame.head > verb) return
  if (!/^(?:conj|advcl|acl|appos|ccomp|dep|nmod|xcomp|parataxis|obj|obl|amod)/u.test(frame.deprel)) return
  let top = frame.head
  for (let steps = 0; steps < words.length; steps++) {
    const word = words[top]
    if (
      !word ||
      word.head < 0 ||
      !/^(?:conj|advcl|acl|appos|nmod|obl|obj|amod|xcomp|advmod|dep|flat|nsubj|iobj)/u.test(word.deprel)
    )
      break
    top = word.head
  }
  words[verb] = { ...frame, head: top, deprel: grammar.frameRelation }
}
