import type { Article } from '@/lib/model/article'
import { paragraphSpans } from '@/lib/model/article'
import type { PaperWords, PortableQuestion, PortableQuiz, WrittenQuiz } from '@/lib/model/portable-quiz'
import type { ContentOf, QuestionContent, QuestionKind } from '@/lib/model/question'
import { overlaps } from '@/lib/model/span'
import { escapeQuoted } from '../html/from-text'
import { keyLines } from '../print/key-lines'
import { letter, sorted } from '../print/letters'

type Front<K extends QuestionKind> = (content: ContentOf<K>, words: PaperWords) => string[]

const lettered = (texts: readonly string[]) => texts.map((text, index) => `${letter(index)}) ${text}`)
const optioned = ({ options }: ContentOf<'multiple-choice'> | ContentOf<'multiple-response'>) =>
  lettered(options.map(({ text }) => text))
const alone = () => []

/** What stands on the front below the stem. */
const fronts = {
  'multiple-choice': optioned,
  'multiple-response': (content, words) => [...optioned(content), words.chooseAll],
  'true-false': (_, words) => [`${words.true} / ${words.false}`],
  'justified-true-false': (_, words) => [words.prove],
  'short-answer': alone,
  numeric: ({ unit }, words) => (unit === '' ? [] : [words.unit(unit)]),
  cloze: ({ gaps }) =>
    gaps.flatMap((gap, index) =>
      'options' in gap ? [`${index + 1}. ${sorted(gap.options.map(({ text }) => text)).join(' / ')}`] : [],
    ),
  matching: ({ pairs, extras }) => [
    ...pairs.map(({ prompt }, index) => `${index + 1}. ${prompt.text}`),
    ...lettered(sorted([...pairs.map(({ match }) => match.text), ...extras.map(({ text }) => text)])),
  ],
  ordering: ({ items }, words) => [...lettered(sorted(items.map(({ text }) => text))), words.numberThem],
} satisfies { [K in QuestionKind]: Front<K> }

/** Notes for Anki (docs.ankiweb.net, "Text files"): front, back, the paragraphs that prove it, tags. */
export function writeAnki(quiz: PortableQuiz, words: PaperWords): WrittenQuiz {
  const header = [
    '#separator:tab',
    '#html:true',
    `#columns:${['Front', 'Back', 'Passage', 'Tags'].join('\t')}`,
    '#tags column:4',
  ]
  const notes = quiz.questions.map(question => noteOf(question, quiz.article, words))
  return {
    content: `${[...header, ...notes].join('\n')}\n`,
    leftOut: quiz.article ? [{ question: null, reason: 'article-in-parts' }] : [],
  }
}

function noteOf(question: PortableQuestion, article: Article | null, words: PaperWords): string {
  const { content, explanation, difficulty } = question
  const front = fronts[content.kind] as (content: QuestionContent, words: PaperWords) => string[]
  const back = [...keyLines(content, words), ...(explanation === null ? [] : ['', explanation])]
  const tags = ['passage', content.kind, question.class, difficulty].join(' ')
  return [
    field([content.stem, ...front(content, words)]),
    field(back),
    field(around(question, article)),
    tags,
  ].join('\t')
}

/** The paragraphs in which the evidence stands. */
function around({ evidence }: PortableQuestion, article: Article | null): string[] {
  if (!article) return []
  const spans = paragraphSpans(article.paragraphs)
  return article.paragraphs.filter((_, index) => {
    const span = spans[index]
    return span !== undefined && evidence.some(proof => overlaps(proof, span))
  })
}

/** One line of HTML: a tab, a line break, a quotation mark or a leading # would be taken for Anki's own. */
const field = (lines: readonly string[]) =>
  lines
    .map(line =>
      escapeQuoted(line)
        .replace(/\r\n?|\n/gu, '<br>')
        .replace(/[\t\v\f]/gu, ' '),
    )
    .join('<br>')
    .replace(/^#/u, '&#35;')
