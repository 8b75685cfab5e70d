import { paragraphSpans, type ReadableArticle } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'
import type { Span } from '@/lib/model/span'
import { grammarOf } from './grammar'
import { type Gap, habitsOf } from './segmenting/gap'
import { gapFeatures } from './segmenting/gap-features'
import { partDateline } from './segmenting/part-dateline'
import { type PrintedWord, printedWords } from './segmenting/printed-words'
import { type Ending, endsByModel, type SentenceModel, sentenceModelOf } from './segmenting/sentence-model'
import { settle } from './segmenting/settle'
import { type WordClass, wordClass } from './segmenting/word-class'
import { finish, mapSteps, type Steps, within } from './steps'

/** A sentence before it has tokens. */
export type Stretch = { paragraph: number; span: Span; confidence: number }

/** Where a sentence stands in its paragraph. */
export type CutSpan = Span & { confidence: number }

/**
 * Cuts every paragraph into sentences; spans are offsets into `article.text`, without the white space around.
 * A small model, trained on treebanks, decides at each gap between printed words where a sentence may end.
 */
export function segment(article: ReadableArticle): Stretch[] {
  return finish(segmentSteps(article))
}

/** The same, a paragraph at a time. */
export function* segmentSteps({ language, paragraphs }: ReadableArticle): Steps<Stretch[]> {
  const found = yield* spansOfSentences(paragraphs, language, sentenceModelOf(language))
  const offsets = paragraphSpans(paragraphs)
  return found.flatMap((spans, paragraph) => {
    const from = offsets[paragraph]?.start ?? 0
    return partDateline(paragraphs[paragraph] ?? '', spans).map(({ start, end, confidence }) => ({
      paragraph,
      span: { start: from + start, end: from + end },
      confidence,
    }))
  })
}

/** For each paragraph, the spans of its sentences as offsets into it. */
export function* spansOfSentences(
  paragraphs: readonly string[],
  language: Language,
  model: SentenceModel,
): Steps<CutSpan[][]> {
  const grammar = grammarOf(language)
  const openers = new Set([...grammar.openers, ...grammar.lineOpeners])
  const printed = yield* within(
    mapSteps(paragraphs, text => printedWords(text, openers)),
    0,
    0.3,
  )
  const habits = habitsOf(printed)
  const known = new Map<string, WordClass>()
  const classOf = (core: string): WordClass => {
    const found = known.get(core) ?? wordClass(core, language)
    known.set(core, found)
    return found
  }
  const cut = mapSteps(printed, words => {
    const classes = words.map(({ core }) => classOf(core))
    return sentencesOf(words, (at, first) => {
      const gap = { words, classes, at, first, grammar, habits }
      const settled = settle(gap)
      return settled === null ? endsByModel(model, gapFeatures(gap)) : { ends: settled, sure: 1 }
    })
  })
  return yield* within(cut, 0.3, 1)
}

/** The sentences of a paragraph; `endingAt` is asked of each gap where one may end, in order. */
function sentencesOf(
  words: readonly PrintedWord[],
  endingAt: (at: Gap['at'], first: Gap['first']) => Ending,
): CutSpan[] {
  const spans: CutSpan[] = []
  let first = 0
  let confidence = 1
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    const { ends, sure } = next ? endingAt(at, first) : { ends: true, sure: 1 }
    confidence = Math.min(confidence, sure)
    if (!ends) continue
    spans.push({ start: words[first]?.start ?? 0, end: word.end, confidence })
    first = at + 1
    confidence = sure
  }
  return spans
}
