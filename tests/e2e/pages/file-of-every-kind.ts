import { findWords } from '@/app/_article/find-words'
import { article as readArticle } from '../support/articles'
import type { Locale } from '../support/words'
import { wordsOfEveryKind } from './words-of-every-kind'

/** No line of a phone is long enough for it. */
export const longWord =
  'https://archives.exemple.org/2025/03/14/le-dernier-phare-habite-de-la-cote-s-automatise'
/** Pasted as people type: with plain spaces, at which French type never breaks a line. */
export const longTitle =
  'Le phare de la Roche-Mélen : « On n’apprend pas ce métier, on s’y habitue », dit la gardienne'

/** The quiz that `writeEveryKind` writes by hand, as a file in our own format, with words that are hard on a phone. */
export function fileOfEveryKind(language: Locale) {
  const { title, paragraphs: written } = readArticle(language)
  const paragraphs = [...written, longWord]
  const text = paragraphs.join('\n\n')
  const { choice, several, truth, proof, typed, number, gap, pairs, order } = wordsOfEveryKind[language]
  const options = (texts: readonly string[], right: number) =>
    texts.map((text, index) => ({ text, correct: index < right }))
  const asked = [
    { kind: 'multiple-choice', ...choice, options: options(choice.options, 1) },
    { kind: 'multiple-response', ...several, options: options([...several.options, longWord], 2) },
    { kind: 'true-false', ...truth, key: 'true' },
    { kind: 'justified-true-false', ...proof, key: 'false' },
    { kind: 'short-answer', ...typed, keyClass: 'person' },
    { kind: 'numeric', ...number, key: number.text, value: Number(number.value) },
    { kind: 'cloze', ...gap, keyClass: 'place' },
    {
      kind: 'matching',
      ...{ stem: pairs.stem, evidence: pairs.evidence, key: '' },
      pairs: pairs.pairs.map(([prompt, match]) => ({ prompt, match })),
      extras: [pairs.extra, longWord],
    },
    { kind: 'ordering', ...order, items: inOrder(order.items), key: '' },
  ]
  return {
    title: longTitle,
    article: { title, language, paragraphs },
    questions: asked.map(question => {
      const evidence = findWords(text, question.evidence)
      if (!evidence) throw new Error(`not in the article: ${question.evidence}`)
      return { key: '', explanation: question.evidence, ...question, evidence: [evidence] }
    }),
  }
}

/** The first one belongs in the third place. */
function inOrder([third, first, second, ...rest]: readonly string[]): string[] {
  return [first, second, third, ...rest].filter(item => item !== undefined)
}
