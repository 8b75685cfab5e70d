import { type Article, paragraphSpans } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'
import type { Span } from '@/lib/model/span'
import { grammarOf } from './grammar'
import { type Gap, habitsOf } from './segmenting/gap'
import { gapFeatures } from './segmenting/gap-features'
import { type PrintedWord, printedWords } from './segmenting/printed-words'
import { endsByModel, type SentenceModel, sentenceModelOf } from './segmenting/sentence-model'
import { settle } from './segmenting/settle'
import { type WordClass, wordClass } from './segmenting/word-class'
import { finish, mapSteps, type Steps, within } from './steps'

/** A sentence before it has tokens. */
export type Stretch = { paragraph: number; span: Span }

/**
 * Cuts every paragraph into sentences; spans are offsets into `article.text`, without the white space around.
 * A small model, trained on treebanks, decides at each gap between printed words where a sentence may end.
 */
export function segment(article: Article): Stretch[] {
  return finish(segmentSteps(article))
}

/** The same, a paragraph at a time. */
export function* segmentSteps({ language, paragraphs }: Article): Steps<Stretch[]> {
  const found = yield* spansOfSentences(paragraphs, language, sentenceModelOf(language))
  const offsets = paragraphSpans(paragraphs)
  return found.flatMap((spans, paragraph) => {
    const from = offsets[paragraph]?.start ?? 0
    return spans.map(({ start, end }) => ({ paragraph, span: { start: from + start, end: from + end } }))
  })
}

/** For each paragraph, the spans of its sentences as offsets into it. */
export function* spansOfSentences(
  paragraphs: readonly string[],
  language: Language,
  model: SentenceModel,
): Steps<Span[][]> {
  const grammar = grammarOf(language)
  const printed = yield* within(mapSteps(paragraphs, printedWords), 0, 0.3)
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
      return settle(gap) ?? endsByModel(model, gapFeatures(gap))
    })
  })
  return yield* within(cut, 0.3, 1)
}

/** The sentences of a paragraph; `ends` is asked of each gap where one may end, in order. */
function sentencesOf(
  words: readonly PrintedWord[],
  ends: (at: Gap['at'], first: Gap['first']) => boolean,
): Span[] {
  const spans: Span[] = []
  let first = 0
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    if (next && !ends(at, first)) continue
    spans.push({ start: words[first]?.start ?? 0, end: word.end })
    first = at + 1
  }
  return spans
}
