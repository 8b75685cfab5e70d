import type { ReadableArticle } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import type { ContentOf, QuestionKind } from '@/lib/model/question'
import { generateQuestions } from '@/lib/questions/pipeline'

/** With ordinary spaces, as texts are written in tests. */
export const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

/** What one composer made of an article and the rules let through. */
export function composedBy(rule: string, article: ReadableArticle, seed = 3): Candidate[] {
  const options = { count: 10, kinds: null, difficulty: null, seed }
  return generateQuestions(article, options).candidates.filter(({ origin }) => origin.rule === rule)
}

/** The contents of one kind among candidates. */
export function contentsOf<K extends QuestionKind>(
  kind: K,
  candidates: readonly Candidate[],
): ContentOf<K>[] {
  return candidates
    .map(({ content }) => content)
    .filter((content): content is ContentOf<K> => content.kind === kind)
}

/** Prompt → match of every pair, and what is left over. */
export function pairsIn(content: ContentOf<'matching'> | undefined) {
  const pairs =
    content?.pairs.map(({ prompt, match }) => [plainSpaces(prompt.text), plainSpaces(match.text)]) ?? []
  return {
    pairs: Object.fromEntries(pairs),
    extras: content?.extras.map(({ text }) => plainSpaces(text)) ?? [],
  }
}
