import { type Article, paragraphSpans } from '@/lib/model/article'
import type { PaperWords, PortableQuestion, PortableQuiz, WrittenQuiz } from '@/lib/model/portable-quiz'
import { overlaps, textOf } from '@/lib/model/span'
import { asShown, escapeHtml } from '../html/from-text'
import { keyLines } from './key-lines'
import { page } from './page'

/** What the instructor keeps: each key with the words that prove it and the number of their paragraph. */
export function writeKey(quiz: PortableQuiz, words: PaperWords): WrittenQuiz {
  const title = `${quiz.title} — ${words.key}`
  const language = quiz.language ?? quiz.article?.language ?? 'en'
  const rows = quiz.questions.map((question, index) => keyOf(question, index, quiz.article, words))
  const body = `<h1>${escapeHtml(title)}</h1>\n<ol class="questions">${rows.join('\n')}</ol>`
  return { content: page(title, language, body), leftOut: [] }
}

function keyOf(
  question: PortableQuestion,
  index: number,
  article: Article | null,
  words: PaperWords,
): string {
  const { content, points, evidence, explanation } = question
  const key = keyLines(content, words).map(line => `<p class="key">${asShown(line)}</p>`)
  const proof = article
    ? evidence.map(
        span =>
          `<p class="proof">§ ${paragraphOf(article, span)} — ${asShown(textOf(article.text, span))}</p>`,
      )
    : []
  const said = explanation === null ? [] : [`<p>${asShown(explanation)}</p>`]
  return `<li><span class="number">${index + 1}.</span><span class="points">${escapeHtml(words.points(points))}</span><p>${asShown(content.stem)}</p>${[...key, ...proof, ...said].join('')}</li>`
}

function paragraphOf({ paragraphs }: Article, span: { start: number; end: number }): number {
  return paragraphSpans(paragraphs).findIndex(paragraph => overlaps(paragraph, span)) + 1
}
