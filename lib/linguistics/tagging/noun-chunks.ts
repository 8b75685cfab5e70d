import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import type { ReadWord } from '../network/read-words'

/** Words that stand together around a noun, name or pronoun, without a preposition before them and what follows the head. */
export type NounChunk = {
  from: number
  to: number
  head: number
  /** A comma stands between the start of the scan and it. */
  afterComma: boolean
  /** Another one is joined to it: "la mairie et la préfecture". */
  coordinated: boolean
  /** It tells when: "mercredi", "last month". */
  temporal: boolean
}

const inner = /^(?:DET|NUM|ADJ|NOUN|PROPN|X|SYM)$/u
const nominal = /^(?:NOUN|PROPN|NUM|PRON|X)$/u

/** The noun chunks of a stretch from left to right that no preposition governs. Where the tree is wrong the words still stand so. */
export function findNounChunks(
  forms: readonly string[],
  words: readonly ReadWord[],
  from: number,
  to: number,
  governor: number,
  grammar: Grammar,
): NounChunk[] {
  const chunks: NounChunk[] = []
  let [afterComma, governed] = [false, false]
  let before: { chunk: NounChunk | null; to: number } = { chunk: null, to: -1 }
  let joined = false
  for (let at = from; at < to; ) {
    const upos = words[at]?.upos ?? ''
    const form = lookupForm(forms[at] ?? '')
    if (!inner.test(upos) && !isPronoun(upos, form, words[at], grammar)) {
      if (/^[,–—]$/u.test(form)) [afterComma, governed] = [true, false]
      if (upos.startsWith('ADP')) governed = true
      else if (upos === 'ADV' || upos === 'VERB') governed = false
      joined = upos === 'CCONJ' && before.to === at
      at++
      continue
    }
    const end = chunkEnd(forms, words, at, to, grammar)
    const head = headOf(words, at, end, governor)
    const chunk =
      governed || joined || head === null
        ? null
        : {
            from: at,
            to: end,
            head,
            afterComma,
            coordinated: false,
            temporal: isTemporal(forms, words, head, grammar),
          }
    if (chunk) chunks.push(chunk)
    // "la mairie et la préfecture" is one; "la directrice du site et du musée" leaves the second where the first is.
    if (joined && before.chunk) before.chunk.coordinated = true
    before = { chunk: joined ? before.chunk : chunk, to: end }
    governed = false
    joined = false
    at = end
  }
  return chunks
}

function isPronoun(upos: string, form: string, word: ReadWord | undefined, grammar: Grammar): boolean {
  if (upos !== 'PRON' || grammar.verbClitics.has(form) || grammar.reportingConjunctions.has(form))
    return false
  return !/PronType=Rel|Case=Acc/u.test(word?.feats ?? '')
}

/** A name after a noun that tells when begins a chunk of its own, and so does a time after a name. */
function chunkEnd(
  forms: readonly string[],
  words: readonly ReadWord[],
  from: number,
  to: number,
  grammar: Grammar,
): number {
  let timed = false
  let headed = false
  for (let at = from; at < to; at++) {
    const upos = words[at]?.upos ?? ''
    const owner = upos === 'PART' || words[at]?.feats.includes('Poss=Yes')
    const mine =
      inner.test(upos) || (at === from && upos === 'PRON') || owner || isHyphen(forms, words, at, to)
    if (!mine) return at
    const time = isTemporal(forms, words, at, grammar)
    if (headed && upos === 'DET') return at
    if (headed && time && !timed) return startOfTime(words, from, at)
    if (timed && !time && upos !== 'ADJ' && upos !== 'NUM') return at
    if (nominal.test(upos) && upos !== 'NUM') headed = true
    if (time) timed = true
    if (upos === 'PRON' && !owner) return at + 1
  }
  return to
}

/** "Lindsay Gay | last month" */
function startOfTime(words: readonly ReadWord[], from: number, noun: number): number {
  let at = noun
  while (
    at - 1 > from &&
    /^(?:ADJ|DET|NUM)$/u.test(words[at - 1]?.upos ?? '') &&
    words[at - 1]?.head === noun
  )
    at--
  return at
}

/** Treebanks cut "co-founder" into three. */
function isHyphen(forms: readonly string[], words: readonly ReadWord[], at: number, to: number): boolean {
  return forms[at] === '-' && at + 1 < to && inner.test(words[at + 1]?.upos ?? '')
}

/** The word whose head is outside; the governor's own object first, then the noun or name that stands first. */
function headOf(words: readonly ReadWord[], from: number, to: number, governor: number): number | null {
  const tops: number[] = []
  for (let at = from; at < to; at++) {
    const head = words[at]?.head ?? -1
    if (head < from || head >= to) tops.push(at)
  }
  const named = tops.filter(at => nominal.test(words[at]?.upos ?? '') && words[at]?.deprel !== 'nmod:poss')
  const own = (at: number) => words[at]?.head === governor
  const object = named.filter(own)
  return (
    object.find(at => /^(?:obj|nsubj)/u.test(words[at]?.deprel ?? '')) ??
    object[0] ??
    named[0] ??
    tops.find(at => own(at) && words[at]?.upos === 'ADJ') ??
    null
  )
}

function isTemporal(
  forms: readonly string[],
  words: readonly ReadWord[],
  at: number,
  grammar: Grammar,
): boolean {
  const form = lookupForm(forms[at] ?? '')
  const lemma = words[at]?.lemma ?? ''
  return [form, lemma].some(
    word =>
      grammar.weekdays.has(word) ||
      grammar.relativeDates.has(word) ||
      grammar.timeNouns.has(word) ||
      grammar.partsOfDay.has(word) ||
      (grammar.months.has(word) && !/^\p{Lu}/u.test(forms[at + 1] ?? '')),
  )
}
