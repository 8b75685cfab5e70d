import type { Article } from '@/lib/model/article'
import { clozeGap } from '@/lib/model/cloze-gap'
import type { PaperWords, PortableQuestion, PortableQuiz, WrittenQuiz } from '@/lib/model/portable-quiz'
import type { ContentOf, Gap, Option, QuestionContent, QuestionKind } from '@/lib/model/question'
import { asShown, escapeHtml } from '../html/from-text'
import { sourceLine } from '../margin/heading'
import { letter, sorted } from './letters'
import { page } from './page'

type Drawn = { stem?: string; below: string }
type Draw<K extends QuestionKind> = (content: ContentOf<K>, words: PaperWords) => Drawn

const rule = '<div class="line"></div>'
const hint = (text: string) => `<p class="hint">${asShown(text)}</p>`
const list = (items: readonly string[], classes: string) =>
  `<ul class="${classes}">${items.map(item => `<li${classes === '' ? '' : ' class="box"'}>${item}</li>`).join('')}</ul>`
const optioned = (options: readonly Option[], shape: string) =>
  list(
    options.map(({ text }, index) => `${letter(index)}) ${asShown(text)}`),
    `options${shape}`,
  )
const truth = (words: PaperWords) => list([words.true, words.false].map(escapeHtml), 'options round')

/** Room to write, with what can be chosen behind it. */
const blankFor = (gap: Gap | undefined) => {
  const choices = gap && 'options' in gap ? gap.options.map(({ text }) => text) : []
  const listed =
    choices.length === 0 ? '' : ` <span class="hint">(${asShown(sorted(choices).join(' / '))})</span>`
  return `<span class="blank">&nbsp;</span>${listed}`
}

const draws = {
  'multiple-choice': ({ options }) => ({ below: optioned(options, ' round') }),
  'multiple-response': ({ options }, words) => ({ below: hint(words.chooseAll) + optioned(options, '') }),
  'true-false': (_, words) => ({ below: truth(words) }),
  'justified-true-false': (_, words) => ({ below: truth(words) + hint(words.prove) + rule.repeat(3) }),
  'short-answer': () => ({ below: rule.repeat(2) }),
  numeric: ({ unit }) => ({ below: `<div class="unit">${rule}<span>${escapeHtml(unit)}</span></div>` }),
  cloze: ({ stem, gaps }) => {
    const [first = '', ...rest] = stem.split(clozeGap).map(asShown)
    return { stem: rest.reduce((text, part, at) => text + blankFor(gaps[at]) + part, first), below: '' }
  },
  matching: ({ pairs, extras }) => {
    const matches = sorted([...pairs.map(({ match }) => match.text), ...extras.map(({ text }) => text)])
    const left = pairs.map(
      ({ prompt }, index) => `<span class="short"></span>${index + 1}. ${asShown(prompt.text)}`,
    )
    const right = matches.map((text, index) => `${letter(index)}) ${asShown(text)}`)
    return { below: `<div class="pairs">${list(left, '')}${list(right, '')}</div>` }
  },
  ordering: ({ items }, words) => {
    const rows = sorted(items.map(({ text }) => text)).map(
      text => `<span class="short"></span>${asShown(text)}`,
    )
    return {
      below: `${hint(words.numberThem)}<div>${list(rows, '').replace('class=""', 'class="options"')}</div>`,
    }
  },
} satisfies { [K in QuestionKind]: Draw<K> }

/** What learners get on paper: the article, the questions, and room to write. */
export function writeSheet(quiz: PortableQuiz, words: PaperWords): WrittenQuiz {
  const { title, article, questions } = quiz
  const language = quiz.language ?? article?.language ?? 'en'
  const who = [words.name, words.date].map(label => `<span>${escapeHtml(label)}</span>`).join('')
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<div class="who">${who}</div>`,
    article ? articleHtml(article, title) : '',
    `<ol class="questions">${questions.map((question, index) => drawn(question, index, words)).join('\n')}</ol>`,
  ]
  return { content: page(title, language, body.join('\n')), leftOut: [] }
}

function drawn({ content, points }: PortableQuestion, index: number, words: PaperWords): string {
  const draw = draws[content.kind] as (content: QuestionContent, words: PaperWords) => Drawn
  const { stem = asShown(content.stem), below } = draw(content, words)
  const worth = points === 1 ? '' : `<span class="points">${escapeHtml(words.points(points))}</span>`
  return `<li><span class="number">${index + 1}.</span>${worth}<p class="stem">${stem}</p>${below}</li>`
}

/** Paragraphs carry their numbers, so that a class can speak about them. */
function articleHtml(article: Article, above: string): string {
  const { title, paragraphs, language } = article
  const source = sourceLine(article)
  const numbered = paragraphs.map((text, index) => `<p data-number="${index + 1}">${asShown(text)}</p>`)
  const heading = title === '' || title === above ? '' : `<h2>${escapeHtml(title)}</h2>`
  const by = source === '' ? '' : `<p class="byline">${escapeHtml(source)}</p>`
  return `<article lang="${language}">${heading}${by}${numbered.join('\n')}</article>`
}
