import type { Article } from '@/lib/model/article'
import type { ReadQuiz } from '@/lib/model/portable-quiz'
import { ok, type Result } from '@/lib/model/result'
import { asBlocks } from '../html/as-text'
import type { Drafted, Reason } from '../margin/draft'
import { firstWords, gather } from '../margin/gather'
import { articleOf, provenIn, readHeading } from '../margin/heading'
import { readMargin } from '../margin/margin'
import { elements, first, readTree, words, type XmlNode } from '../xml/read-tree'
import { formatted } from './formatted'
import { readers } from './read-kinds'

/** A description of so many words is the text that the questions are about. */
const articleWords = 60

/** Failures: those of XML, and not-moodle. Lines of remarks count in the file. */
export function readMoodleXml(text: string): Result<ReadQuiz> {
  const tree = readTree(text)
  if (!tree.ok) return tree
  const root = tree.value
  const heading = root.comments.map(readHeading).find(found => found !== null) ?? null
  let title = heading?.quiz ?? ''
  let article: Article | null = null
  const drafted: Drafted[] = []
  for (const node of elements(root, 'question')) {
    const type = node.attributes.type ?? ''
    if (type === 'category') {
      if (title === '') title = categoryOf(words(first(node, 'category')).trim())
    } else if (type === 'description') {
      const found: Article | null = article === null ? descriptionOf(node, heading) : null
      if (found) article = found
      else drafted.push({ refused: { line: node.line, about: nameOf(node), reason: 'description' } })
    } else drafted.push(draftOf(node, type))
  }
  const { questions, remarks } = gather(drafted)
  const language = heading?.language ?? null
  const proven = provenIn(questions, article, heading)
  return ok({ quiz: { title, language, article, questions: proven }, remarks })
}

const nameOf = (node: XmlNode) =>
  words(first(first(node, 'name'), 'text')).trim() || firstWords(formatted(first(node, 'questiontext')).text)

/** The last step of `$course$/top/…`; a slash that belongs to a name is written twice. */
function categoryOf(path: string): string {
  const steps = path.split(/(?<!\/)\/(?!\/)/u).map(step => step.replaceAll('//', '/').trim())
  const last = steps.at(-1) ?? ''
  return /^\$.*\$$|^top$/u.test(last) ? '' : last.slice(0, 300)
}

function descriptionOf(node: XmlNode, heading: ReturnType<typeof readHeading>) {
  const blocks = asBlocks(words(first(first(node, 'questiontext'), 'text')))
  const known = heading?.article
  if (known) return articleOf(blocks.slice(-known.paragraphs), known)
  if (blocks.join(' ').split(/\s+/u).length < articleWords) return null
  const title = nameOf(node)
  const own = blocks[0] === title ? blocks.slice(1) : blocks
  // What language it is in is for the hall to find out.
  return articleOf(own, { title, language: heading?.language ?? 'en' })
}

function draftOf(node: XmlNode, type: string): Drafted {
  const line = node.line
  const reader = Object.hasOwn(readers, type) ? readers[type as keyof typeof readers] : undefined
  if (!reader)
    return { refused: { line, about: nameOf(node), reason: 'type', params: { type: type || '?' } } }
  const stem = formatted(first(node, 'questiontext'))
  const read = reader(node, stem)
  if ('reason' in read) return { refused: { line, about: stem.text || nameOf(node), ...read } }
  const lost: Reason[] = [...read.lost]
  if (stem.lost || hasFiles(node)) lost.push({ reason: 'picture' })
  const feedback = formatted(first(node, 'generalfeedback'))
  const grade = words(first(node, 'defaultgrade')).trim()
  const id = words(first(node, 'idnumber')).trim()
  return {
    draft: {
      line,
      id: id === '' ? null : id,
      content: read.content,
      points: read.points ?? (grade === '' ? null : Number(grade) || 0),
      explanation: feedback.text === '' ? null : feedback.text,
      margin: node.comments.map(readMargin).find(found => found !== null) ?? null,
      lost: unique(lost),
    },
  }
}

const hasFiles = (node: XmlNode): boolean =>
  elements(node).some(child => child.name === 'file' || hasFiles(child))

const unique = (reasons: readonly Reason[]) => [...new Map(reasons.map(one => [one.reason, one])).values()]
