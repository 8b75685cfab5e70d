import type { Article } from '@/lib/model/article'
import { asBlocks, asText } from '../html/as-text'
import type { Drafted, Reason } from '../margin/draft'
import { articleOf, type Heading, readHeading } from '../margin/heading'
import { readMargin } from '../margin/margin'
import { descendants, elements, first, words, type XmlNode } from '../xml/read-tree'
import { materialHtml } from './material'
import { readResponses } from './read-responses'

/** A text of so many words among the questions is what they are about. */
const articleWords = 60

export type Assessment12 = {
  drafted: Drafted[]
  heading: Heading | null
  title: string
  article: Article | null
}

/** QTI 1.2, as Canvas, Blackboard and others write it: items at any depth below the root. */
export function readAssessment12(root: XmlNode, file: string | null): Assessment12 {
  const heading = root.comments.map(readHeading).find(found => found !== null) ?? null
  const title = descendants(root, 'assessment')[0]?.attributes.title ?? ''
  const drafted: Drafted[] = []
  let article: Article | null = null
  for (const item of descendants(root, 'item')) {
    const line = file === null ? item.line : null
    const type = fieldOf(item, 'question_type')
    const presentation = first(item, 'presentation')
    if (type === 'text_only_question') {
      const found: Article | null =
        article === null && presentation ? textOf(item, presentation, heading) : null
      if (found) article = found
      else drafted.push({ refused: { line, about: aboutOf(item, file), reason: 'description' } })
    } else if (presentation) drafted.push(draftOf(item, presentation, type, { line, file }))
    else
      drafted.push({
        refused: { line, about: aboutOf(item, file), reason: 'malformed', params: { field: 'presentation' } },
      })
  }
  return { drafted, heading, title, article }
}

const aboutOf = (item: XmlNode, file: string | null) =>
  item.attributes.title || item.attributes.ident || file || ''

function fieldOf(item: XmlNode, label: string): string {
  const field = descendants(item, 'qtimetadatafield').find(
    one => words(first(one, 'fieldlabel')).trim() === label,
  )
  return words(first(field, 'fieldentry')).trim()
}

function textOf(item: XmlNode, presentation: XmlNode, heading: Heading | null): Article | null {
  const blocks = asBlocks(materialHtml(presentation))
  const known = heading?.article
  if (known) return articleOf(blocks.slice(-known.paragraphs), known)
  if (blocks.join(' ').split(/\s+/u).length < articleWords) return null
  const title = item.attributes.title ?? ''
  return articleOf(blocks[0] === title ? blocks.slice(1) : blocks, { title, language: 'en' })
}

function draftOf(
  item: XmlNode,
  presentation: XmlNode,
  type: string,
  at: { line: number | null; file: string | null },
): Drafted {
  const stem = asText(materialHtml(presentation))
  const read = readResponses(item, presentation, type, stem.text)
  const about = stem.text || aboutOf(item, at.file)
  if ('reason' in read) return { refused: { line: at.line, about, ...read } }
  const lost: Reason[] = [...read.lost]
  if (stem.lost) lost.push({ reason: 'picture' })
  const feedback = elements(item, 'itemfeedback')
  const general = feedback.find(({ attributes }) => attributes.ident === 'general_fb')
  if (feedback.some(one => one !== general && asText(materialHtml(one)).text !== ''))
    lost.push({ reason: 'option-feedback' })
  const points = Number(fieldOf(item, 'points_possible') || Number.NaN)
  return {
    draft: {
      line: at.line,
      id: item.attributes.ident ?? null,
      content: read.content,
      points: Number.isFinite(points) ? points : null,
      explanation: general ? asText(materialHtml(general)).text : null,
      margin: item.comments.map(readMargin).find(found => found !== null) ?? null,
      lost,
    },
  }
}
