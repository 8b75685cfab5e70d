import type { Document, TokenRange } from '@/lib/model/document'
import type { FewReason } from '@/lib/model/few-reason'
import { textOf } from '@/lib/model/span'
import { countWords } from './verifying/words'

/** Shares (0–1) of what makes a text hard to ask about, and how much of it there is. */
type Measured = {
  words: number
  paragraphs: number
  /** Words of a paragraph, on the average. */
  length: number
  /** Signs of code a word. */
  signs: number
  /** Words that are figures. */
  figures: number
  /** Sentences in which a verb says something. */
  told: number
  /** Clauses that nobody is the subject of: "Versez la pâte". */
  ordered: number
  clauses: number
  /** Text that somebody says: between quotation marks, or behind a dash. */
  quoted: number
  /** Clauses about the one who speaks or is spoken to. */
  personal: number
  /** Sentences that ask. */
  asked: number
  /** Paragraphs that end without a mark. */
  open: number
  /** Paragraphs that end with a comma. */
  commas: number
  /** Small words with a capital inside a sentence, a sentence: verses that a paste has put on one line. */
  verses: number
}

/**
 * Each with a wide distance on both sides: measured on news, biographies and academic prose, no share of these comes
 * near (verbs in 78–100 % of sentences, at most half of the text quoted, a quarter of the clauses in the first person).
 */
const tests: readonly [FewReason, (measured: Measured) => boolean][] = [
  ['code', ({ signs }) => signs > 0.25],
  ['figures', ({ figures }) => figures > 0.4],
  ['no-verbs', ({ told, ordered }) => told < 0.25 || (told < 0.5 && ordered < 0.6)],
  ['instructions', ({ ordered, clauses }) => ordered > 0.5 && clauses >= 5],
  ['quoted', ({ quoted }) => quoted > 0.6],
  ['first-person', ({ personal }) => personal > 0.4],
  ['questions', ({ asked }) => asked > 0.4],
  ['short-lines', areLines],
  ['too-short', ({ words }) => words < 90],
]

/** As they stand, or put on one line by a paste: then a line still ends with a comma here and there. */
function areLines({ open, commas, verses, length, paragraphs }: Measured): boolean {
  if (verses > 0.5) return true
  return paragraphs >= 4 && ((open > 0.6 && length < 20) || (commas >= 0.2 && length < 30))
}

/** Why few or no questions can be expected of a text, the plainest reason first; none for an ordinary article. */
export function whyFew(document: Document): FewReason[] {
  const measured = measure(document)
  return tests.flatMap(([reason, holds]) => (holds(measured) ? [reason] : []))
}

function measure(document: Document): Measured {
  const { sentences, clauses, article } = document
  const { text, paragraphs } = article
  const words = countWords(text)
  const own = clauses.filter(({ quotation }) => quotation === null)
  const withVerb = new Set(clauses.map(({ sentence }) => sentence))
  return {
    words,
    paragraphs: paragraphs.length,
    length: words / Math.max(1, paragraphs.length),
    signs: share(text.match(/[{}<>=;|#_*\\()[\]]/g)?.length, words),
    figures: share(text.match(/(?<![\p{L}\p{N}])\p{N}+(?![\p{L}\p{N}])/gu)?.length, words),
    told: share(withVerb.size, sentences.length),
    ordered: share(
      own.filter(one => one.subject.kind === 'none' && one.kind !== 'relative').length,
      own.length,
    ),
    clauses: own.length,
    quoted: share(said(document), text.length),
    personal: share(
      own.filter(({ subject }) => subject.kind === 'pronoun' && (subject.phrase?.person ?? 3) < 3).length,
      own.length,
    ),
    asked: share(
      sentences.filter(({ span }) => /\?["”»\s]*$/u.test(textOf(text, span))).length,
      sentences.length,
    ),
    open: share(paragraphs.filter(isOpen).length, paragraphs.length),
    commas: share(paragraphs.filter(line => /,\s*$/.test(line)).length, paragraphs.length),
    verses: share(versesIn(document), sentences.length),
  }
}

/** Without a mark at its end, but for a reference ("… en 1912.[4]") and what closes a quotation. */
function isOpen(paragraph: string): boolean {
  return !/[.!?…:]["”»’\s]*(?:[[(][^\])]*[\])]\s*)*$/u.test(paragraph)
}

/** "… de la rivière, La barque sans rameur …": no name, and yet a capital. */
function versesIn({ sentences, entities }: Document): number {
  const named = new Set(
    entities.flatMap(({ sentence, tokens }) => range(tokens).map(at => `${sentence} ${at}`)),
  )
  return sentences.reduce((sum, { tokens }, index) => {
    const begun = tokens.filter(
      ({ form, upos }, at) =>
        at > 1 &&
        /^(?:DET|ADP|CCONJ|SCONJ|PRON|ADV)$/.test(upos) &&
        /^\p{Lu}\p{Ll}/u.test(form) &&
        /^[\p{L},;]/u.test(tokens[at - 1]?.form ?? '') &&
        !named.has(`${index} ${at}`),
    )
    return sum + begun.length
  }, 0)
}

function range({ from, to }: TokenRange): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

/** Characters that somebody says. A hyphen at the head of a line makes a list, a dash a speech. */
function said({ quotations, article }: Document): number {
  const spoken = quotations.filter(({ parent, kind }) => parent === null && kind === 'speech')
  const lines = article.paragraphs.filter(line => /^[—–]\s/.test(line))
  return (
    spoken.reduce((sum, { span }) => sum + span.end - span.start, 0) +
    lines.reduce((sum, line) => sum + line.length, 0)
  )
}

function share(part: number | undefined, whole: number): number {
  return whole === 0 ? 0 : (part ?? 0) / whole
}
