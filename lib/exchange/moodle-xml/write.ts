import type { Article } from '@/lib/model/article'
import type {
  LeftOut,
  PaperWords,
  PortableQuestion,
  PortableQuiz,
  WrittenQuiz,
} from '@/lib/model/portable-quiz'
import type { QuestionContent } from '@/lib/model/question'
import { asParagraphs, escapeHtml } from '../html/from-text'
import { firstWords } from '../margin/gather'
import { headingLine, sourceLine } from '../margin/heading'
import { instructionOf } from '../margin/instruction'
import { marginLine, marginOf } from '../margin/margin'
import { textsOf } from '../margin/texts-of'
import { cdata, comment, element, holdsForbidden, line, type Xml, xmlFile } from '../xml/write'
import { proofOf } from './proof'
import { type Written, writers } from './write-kinds'

/** Moodle XML: a category, the article as a description, the questions. */
export function writeMoodleXml(quiz: PortableQuiz, words: PaperWords): WrittenQuiz {
  const leftOut: LeftOut[] = []
  const questions = quiz.questions.flatMap((question, index) => {
    const write = writers[question.content.kind] as (
      content: QuestionContent,
      question: PortableQuestion,
    ) => Written
    const written = write(question.content, question)
    for (const reason of written.leftOut) leftOut.push({ question: index, reason })
    if (textsOf([question.content, question.explanation]).some(holdsForbidden))
      leftOut.push({ question: index, reason: 'characters' })
    return [questionElement(question, written, quiz.article, words), line]
  })
  const { article } = quiz
  const root = element(
    'quiz',
    {},
    line,
    comment(headingLine(quiz)),
    line,
    quiz.title.trim() !== '' && category(quiz),
    line,
    article && description(article),
    line,
    questions,
  )
  return { content: xmlFile(root), leftOut }
}

const html = (text: string) => element('text', {}, cdata(text))

function category({ title }: PortableQuiz): Xml {
  // A slash would begin a category below it; two are one that is meant.
  const path = `$course$/top/${title.replace(/\s+/gu, ' ').replaceAll('/', '//')}`
  return element('question', { type: 'category' }, element('category', {}, element('text', {}, path)))
}

function description(article: Article): Xml {
  const { title, paragraphs } = article
  const source = sourceLine(article)
  const heading = title === '' ? '' : `<h4>${escapeHtml(title)}</h4>`
  return element(
    'question',
    { type: 'description' },
    element('name', {}, element('text', {}, firstWords(title === '' ? (paragraphs[0] ?? '') : title))),
    element(
      'questiontext',
      { format: 'html' },
      html(heading + asParagraphs([...(source === '' ? [] : [source]), ...paragraphs])),
    ),
    element('defaultgrade', {}, 0),
    element('penalty', {}, 0),
  )
}

function questionElement(
  question: PortableQuestion,
  { type, stem, fields }: Written,
  article: Article | null,
  words: PaperWords,
): Xml {
  const instruction = instructionOf(question.content, words)
  const below = instruction === undefined ? '' : asParagraphs([instruction])
  const { class: asked, difficulty, explanation, id, points } = question
  const proof = article ? proofOf(question.evidence, article) : []
  return element(
    'question',
    { type },
    line,
    comment(marginLine(marginOf(question, instruction))),
    line,
    element('name', {}, element('text', {}, firstWords(question.content.stem))),
    element('questiontext', { format: 'html' }, html(stem + below)),
    element(
      'generalfeedback',
      { format: 'html' },
      html(
        asParagraphs([
          ...(explanation === null ? [] : [explanation]),
          ...proof.map(quote => `${words.proof} ${quote}`),
        ]),
      ),
    ),
    element('defaultgrade', {}, points),
    element('penalty', {}, '0.3333333'),
    element('hidden', {}, 0),
    id !== null && element('idnumber', {}, id),
    fields,
    element(
      'tags',
      {},
      [question.content.kind, asked, difficulty].map(tag => element('tag', {}, element('text', {}, tag))),
    ),
    line,
  )
}
