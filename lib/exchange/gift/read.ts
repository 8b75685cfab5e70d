import type { Article } from '@/lib/model/article'
import type { ReadQuiz } from '@/lib/model/portable-quiz'
import { ok, type Result } from '@/lib/model/result'
import type { Drafted } from '../margin/draft'
import { gather } from '../margin/gather'
import { articleOf, type Heading, provenIn, readHeading } from '../margin/heading'
import { type Block, cutBlocks } from './cut-blocks'
import { formattedText } from './formatted-text'
import { readQuestion } from './read-question'
import { splitOnce } from './signs'

/** A description of so many words is the text that the questions are about. */
const articleWords = 60

/** Never fails: what is no question is named, with its line. */
export function readGift(text: string): Result<ReadQuiz> {
  let title = ''
  let heading: Heading | null = null
  let article: Article | null = null
  const drafted: Drafted[] = []
  for (const block of cutBlocks(text)) {
    heading ??= block.comments.map(readHeading).find(found => found !== null) ?? null
    if (title === '' && block.category) title = lastStep(block.category)
    if (block.text === '') continue
    const description = descriptionOf(block)
    if (description === null) drafted.push(readQuestion(block))
    else if (article === null && isArticle(description, heading)) article = asArticle(description, heading)
    else drafted.push({ refused: { line: block.line, about: description.text, reason: 'description' } })
  }
  const { questions, remarks } = gather(drafted)
  const quiz = {
    title: heading?.quiz ?? title,
    language: heading?.language ?? null,
    article,
    questions: provenIn(questions, article, heading),
  }
  return ok({ quiz, remarks })
}

function lastStep(path: string): string {
  const steps = path.split(/(?<!\/)\/(?!\/)/u).map(step => step.replaceAll('//', '/').trim())
  const last = steps.at(-1) ?? ''
  return /^\$.*\$$|^top$/u.test(last) ? '' : last.slice(0, 300)
}

type Description = { title: string; text: string }

/** A block without braces asks nothing. */
function descriptionOf(block: Block): Description | null {
  if (splitOnce(block.text, '{')[1] !== null) return null
  const titled = /^::((?:\\[\s\S]|(?!::)[^\\])*)::/u.exec(block.text)
  const text = formattedText(block.text.slice(titled?.[0].length ?? 0), null).text
  return { title: formattedText(titled?.[1] ?? '', 'plain').text, text }
}

const isArticle = ({ text }: Description, heading: Heading | null) =>
  heading?.article ? true : text.split(/\s+/u).length >= articleWords

function asArticle({ title, text }: Description, heading: Heading | null): Article | null {
  const paragraphs = text.split(/\n\s*\n/u).map(paragraph => paragraph.trim())
  const known = heading?.article
  if (known) return articleOf(paragraphs.slice(-known.paragraphs), known)
  return articleOf(paragraphs, { title, language: heading?.language ?? 'en' })
}
