import { clozeGap } from '@/lib/model/cloze-gap'
import { asHtml } from '../html/from-text'
import type { DraftContent, Drafted, Reason } from '../margin/draft'
import { readMargin } from '../margin/margin'
import { descendants, elements, first, words, type XmlNode } from '../xml/read-tree'
import { nodeText } from './node-text'
import { type Read, readGap, readInteraction } from './read-interaction'

/** `choiceInteraction` and what else asks; the others of QTI are named as they are. */
const isInteraction = (node: XmlNode) => /Interaction$/u.test(node.name)

/** An item of QTI 2. `line` is null in a package: the file is what can be found. */
export function readItem(item: XmlNode, file: string | null): Drafted {
  const line = file === null ? item.line : null
  const body = first(item, 'itemBody')
  const about = item.attributes.title || file || (item.attributes.identifier ?? '')
  const refuse = (reason: Reason): Drafted => ({ refused: { line, about, ...reason } })
  if (!body) return refuse({ reason: 'malformed', params: { field: 'itemBody' } })
  const margin = item.comments.map(readMargin).find(found => found !== null) ?? null
  const asking = interactionsIn(body)
  const [interaction, ...others] = asking
  if (!interaction) return refuse({ reason: 'description' })
  const proved =
    margin?.kind === 'justified-true-false' && others.every(({ name }) => name === 'extendedTextInteraction')
  const gaps =
    asking.every(({ name }) => gapped.has(name)) && (others.length > 0 || margin?.gaps !== undefined)
  if (others.length > 0 && !proved && !gaps) return refuse({ reason: 'several-questions' })
  const shown = nodeText(body, child => {
    if (child.name === 'rubricBlock') return ''
    if (!isInteraction(child)) return null
    // What an interaction asks stands where it does: after the words that lead to it.
    return gapped.has(child.name) ? clozeGap : `<p>${asHtml(nodeText(first(child, 'prompt')).text)}</p>`
  })
  const read = gaps ? readGaps(asking, item) : readInteraction(interaction, item)
  if ('reason' in read) return refuse(read)
  const content = gaps ? { ...read.content, stem: shown.text } : gapOf(read.content, shown.text)
  const lost: Reason[] = [...read.lost]
  if (shown.lost || nodeText(first(interaction, 'prompt')).lost) lost.push({ reason: 'picture' })
  return {
    draft: {
      line,
      id: item.attributes.identifier ?? null,
      content,
      points: pointsOf(item),
      explanation:
        elements(item, 'modalFeedback')
          .map(one => nodeText(one).text)
          .join('\n') || null,
      margin,
      lost,
    },
  }
}

const gapped = new Set(['textEntryInteraction', 'inlineChoiceInteraction'])

const interactionsIn = (node: XmlNode): XmlNode[] =>
  elements(node).flatMap(child => (isInteraction(child) ? [child] : interactionsIn(child)))

function readGaps(asking: readonly XmlNode[], item: XmlNode): Read {
  const read = asking.map(one => readGap(one, item))
  const refused = read.find(one => 'reason' in one)
  if (refused) return refused as Reason
  const gaps = read.flatMap(one => ('gap' in one ? [one.gap] : []))
  return {
    content: { form: 'gaps', stem: '', gaps },
    lost: read.flatMap(one => ('lost' in one ? one.lost : [])),
  }
}

/** An entry alone on its line asks for a response; one within a sentence is a gap. */
function gapOf(content: DraftContent, shown: string): DraftContent {
  const lines = shown.split('\n')
  const gap = lines.findIndex(line => line.includes(clozeGap))
  const alone = gap >= 0 && lines[gap]?.trim() === clozeGap
  const without = lines.filter((_, index) => index !== gap || !alone).join('\n')
  if (content.form === 'typed')
    return alone || gap < 0 ? { ...content, stem: without } : { ...content, form: 'gap', stem: shown }
  if (content.form === 'number') return { ...content, stem: without }
  return { ...content, stem: shown }
}

/** The most that can be had: said of SCORE, or of MAXSCORE, as older programs do. */
function pointsOf(item: XmlNode): number | null {
  const outcomes = elements(item, 'outcomeDeclaration')
  const named = (name: string) => outcomes.find(({ attributes }) => attributes.identifier === name)
  const said = named('SCORE')?.attributes.normalMaximum
  const most = words(descendants(named('MAXSCORE') ?? item, 'defaultValue')[0]).trim()
  const points = Number(said ?? (named('MAXSCORE') ? most : Number.NaN))
  return Number.isFinite(points) ? points : null
}
