import type { ReadableArticle } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'
import type { KeyClass, QuestionBody, QuestionClass } from '@/lib/model/question'

type Body = Pick<QuestionBody, 'content' | 'class' | 'evidence' | 'origin'>

/** An article of the given paragraphs, without title unless one is said. */
export function articleOf(language: Language, paragraphs: string[], title = ''): ReadableArticle {
  const text = paragraphs.join('\n\n')
  return { title, language, paragraphs, text, byline: null, date: null, left: [] }
}

/** The span of words in an article; they must stand there. */
export function spanOf(
  article: Pick<ReadableArticle, 'text'>,
  words: string,
): { start: number; end: number } {
  const start = article.text.indexOf(words)
  if (start < 0) throw new Error(`not in the article: ${words}`)
  return { start, end: start + words.length }
}

/** A single choice; the first option is the key. */
export function choice(stem: string, options: string[], evidence: Body['evidence'] = []): Body {
  return {
    content: {
      kind: 'multiple-choice',
      stem,
      options: options.map((text, index) => ({ id: `o${index}`, text, correct: index === 0 })),
    },
    ...rest('what', evidence),
  }
}

export function open(
  stem: string,
  key: string,
  evidence: Body['evidence'] = [],
  keyClass: KeyClass = 'phrase',
): Body {
  return {
    content: { kind: 'short-answer', stem, key: { text: key, class: keyClass, accepted: [] } },
    ...rest('what', evidence),
  }
}

export function statement(stem: string, key: boolean, evidence: Body['evidence'] = []): Body {
  return { content: { kind: 'true-false', stem, key }, ...rest('statement', evidence) }
}

export function gap(stem: string, key: string, evidence: Body['evidence'] = []): Body {
  return {
    content: { kind: 'cloze', stem, gaps: [{ key: { text: key, class: 'phrase', accepted: [] } }] },
    ...rest('what', evidence),
  }
}

function rest(questionClass: QuestionClass, evidence: Body['evidence']) {
  return {
    class: questionClass,
    evidence,
    origin: { engine: 'instructor' as const, rule: '', confidence: 1 },
  }
}
