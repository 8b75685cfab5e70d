import type { Rejection } from '@/lib/model/candidate'
import type { Clause, Document, Quotation, TaggedToken } from '@/lib/model/document'
import type { Doubt, None, NoneReason } from '@/lib/model/proposal'
import { contains, type Span, textOf } from '@/lib/model/span'
import { doubtOf } from './doubt-of'
import { headsOf, sentencesTouched, type Words, wordsAt } from './selected-words'

/** Tells whether a stretch of text is in another language than its article. */
export type IsForeign = (text: string) => boolean

const because = (why: NoneReason, words: string | null = null, doubts: Doubt[] = []): None => ({
  why,
  words,
  doubts,
})

/** Why nothing can be asked of a span before anything is looked for, or the words that it means. */
export function readSelection(document: Document, span: Span): Words | None {
  const touched = sentencesTouched(document, span)
  const [first] = touched
  if (first === undefined) return because('small-words')
  if (touched.length > 1) return because('several-sentences')
  return wordsAt(document, first, span) ?? because('small-words')
}

/** Why no question came of these words; `rejections` are of the questions that had them for a key. */
export function whyNone(
  document: Document,
  selected: Words,
  rejections: readonly Rejection[],
  isForeign: IsForeign,
): None {
  if (rejections.length > 0) return because('all-failed', null, doubtsOf(rejections))
  const sentence = document.sentences[selected.sentence]
  const { text } = document.article
  if (!sentence) return because('nothing-found')
  if (isForeign(textOf(text, sentence.span)) || isForeign(textOf(text, selected.span)))
    return because('other-language')
  if (speakerUnknown(document, selected.span)) return because('speaker-unknown')
  if (!isPhrase(document, selected)) return because('no-phrase')
  const clause = narrowestClause(document, selected.span)
  const unlinked = document.refusedLinks.find(({ span }) => contains(clause?.span ?? sentence.span, span))
  if (unlinked) return because('word-unlinked', textOf(text, unlinked.span))
  const told = document.clauses.some(one => one.sentence === selected.sentence)
  return because(told ? 'nothing-found' : 'no-verb')
}

function narrowestClause({ clauses }: Document, span: Span): Clause | null {
  const around = clauses.filter(clause => contains(clause.span, span))
  return around.sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0] ?? null
}

const lengthOf = ({ start, end }: Span) => end - start

/** What was wrong with the plain questions; gaps and statements count only where there was nothing else. */
function doubtsOf(rejections: readonly Rejection[]): Doubt[] {
  const plain = rejections.filter(({ candidate }) => !/^(?:cloze|.*true-false)$/.test(candidate.content.kind))
  const counts = new Map<Doubt, number>()
  for (const { rule } of plain.length > 0 ? plain : rejections)
    counts.set(doubtOf(rule), (counts.get(doubtOf(rule)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([doubt]) => doubt)
}

function speakerUnknown(document: Document, span: Span): boolean {
  const said = document.quotations.find(
    quotation => quotation.kind === 'speech' && contains(quotation.span, span),
  )
  return said !== undefined && speakerOf(document, said) === null
}

/** A quotation that goes on with another has its speaker. */
function speakerOf(document: Document, said: Quotation): Span | null {
  const before = said.continues === null ? undefined : document.quotations[said.continues]
  return said.speaker ?? (before && before !== said ? before.speaker : null)
}

/** One head, and not one that says something by itself or only tells of another ("a construit", "habité", "longtemps"). */
function isPhrase(document: Document, selected: Words): boolean {
  const { from, to } = selected.tokens
  const tokens = document.sentences[selected.sentence]?.tokens ?? []
  const heads = headsOf(document, selected)
  const head = heads.length === 1 && heads[0] !== undefined ? tokens[heads[0]] : undefined
  return head !== undefined && mayAnswer(head, tokens.slice(from, to))
}

function mayAnswer({ upos, feats }: TaggedToken, words: readonly TaggedToken[]): boolean {
  if (upos !== 'VERB') return /^(?:NOUN|PROPN|NUM|PRON|SYM|X)$/.test(upos)
  // "construire un pont", "en construisant un pont": a deed; "a été construit" says that it was done.
  return feats.VerbForm !== 'Fin' && words.length > 1 && words.every(word => word.upos !== 'AUX')
}
