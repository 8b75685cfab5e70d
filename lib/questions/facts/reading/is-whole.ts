import type { Clause, Sentence, TaggedToken } from '@/lib/model/document'
import { type Edit, editedWords } from './edited-words'
import type { Reader } from './reader'

/** A finite word below this may be no verb. */
const surelyVerb = 0.9
/** Longer still, a sentence is no more shown than asked for. */
const mostOfAll = 60

/** Tokens; a longer one without a verb is rather a sentence that a colon goes on. */
const longestHeading = 7

/**
 * What can be shown as a sentence at all, of at least so many words: begun and ended, with a verb of its own, of no day that
 * only its own readers know. `behind`: it is shown behind the sentence before, from which "later" is counted.
 */
export function isWhole(
  reader: Reader,
  sentence: Sentence,
  index: number,
  edits: readonly Edit[],
  { fewest, behind = false }: { fewest: number; behind?: boolean },
): boolean {
  const text = shownWith(reader, sentence, edits)
  const words = text.split(/\s+/).length
  if (words < fewest || words > mostOfAll || !/[.!]\s*$/.test(text) || !/^[\p{Lu}\d]/u.test(text))
    return false
  if (/[[\]]/.test(text) || !isBalanced(text)) return false
  // "Worst part of the job: “The hours,” says Tarn.", "Best thing so far: the boats …": a heading runs into its text.
  const colon = sentence.tokens.findIndex(({ form }) => form === ':')
  const quotes = /^["“«]$/.test(sentence.tokens[colon + 1]?.form ?? '')
  if (
    colon > 0 &&
    (quotes || colon <= longestHeading) &&
    !sentence.tokens.slice(0, colon).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))
  )
    return false
  const { deictic, timesByText } = reader.reference
  if (deictic.test(behind ? text.replace(timesByText, ' ') : text)) return false
  const clauses = reader.places.clausesIn(index)
  // The verb tells: a list or a heading has none.
  if (
    !clauses.some(({ confidence, kind }) => confidence >= 0.5 && /^(?:main|coordinated)$/.test(kind)) &&
    !hasVerb(reader, sentence.tokens)
  )
    return false
  // "Entre 3 et 4 millions de travaux, rapporte la Gazette": what is reported has no verb of its own.
  const telling = sentence.tokens.filter(isFiniteVerb)
  return !(telling.length > 0 && telling.every(token => clauses.some(one => reports(sentence, one, token))))
}

/** With its edits; what stands before it was left out where it begins with a small letter. */
export function shownWith(reader: Reader, { span }: Sentence, edits: readonly Edit[]): string {
  const shown = editedWords(reader.text, edits, span.start, span.end)
  return edits.some(one => one.span.start === span.start)
    ? shown.charAt(0).toUpperCase() + shown.slice(1)
    : shown
}

const isFiniteVerb = ({ upos, feats }: TaggedToken) => /^(?:VERB|AUX)$/.test(upos) && feats.VerbForm === 'Fin'

/** "…, rapporte la Gazette", "…, a dit le maire": a verb of the clause that only says who says so. */
const reports = ({ tokens }: Sentence, { kind, verb }: Clause, token: TaggedToken) =>
  kind === 'reported' &&
  tokens.indexOf(token) >= Math.min(verb.finite, verb.tokens.from) &&
  tokens.indexOf(token) < verb.tokens.to

/** A finite verb, in French that of the whole sentence: "Des relevés qui permettent …" has one, too. */
function hasVerb({ words }: Reader, tokens: readonly TaggedToken[]): boolean {
  const root = tokens.findIndex(({ head }) => head < 0)
  return tokens.some(
    ({ upos, feats, confidence, head, deprel }, at) =>
      /^(?:VERB|AUX)$/.test(upos) &&
      feats.VerbForm === 'Fin' &&
      confidence >= surelyVerb &&
      (words.bareNouns || at === root || (head === root && /^(?:aux|cop)/.test(deprel))),
  )
}

function isBalanced(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return (
    count(/«/g) === count(/»/g) &&
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0 &&
    count(/\(/g) === count(/\)/g)
  )
}
