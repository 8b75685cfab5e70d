import type { DraftContent, DraftGap, Reason } from '../margin/draft'
import { descendants, elements, first, words, type XmlNode } from '../xml/read-tree'
import { nodeText } from './node-text'

export type Read = { content: DraftContent; lost: Reason[] } | Reason

/** What is right, what each value earns, and of which type it is. */
type Declared = { correct: string[]; mapped: { key: string; value: number }[]; baseType: string }

function declarationOf(interaction: XmlNode, item: XmlNode): Declared {
  const name = interaction.attributes.responseIdentifier
  const node = elements(item, 'responseDeclaration').find(({ attributes }) => attributes.identifier === name)
  const correct = node
    ? elements(first(node, 'correctResponse') ?? node, 'value').map(one => words(one).trim())
    : []
  const mapping = node && first(node, 'mapping')
  const mapped = mapping
    ? elements(mapping, 'mapEntry').map(({ attributes }) => ({
        key: attributes.mapKey ?? '',
        value: Number(attributes.mappedValue) || 0,
      }))
    : []
  return { correct, mapped, baseType: node?.attributes.baseType ?? '' }
}

/** Right is what is said to be; without that, what earns most. */
function rightKeys({ correct, mapped }: Declared): string[] {
  if (correct.length > 0) return correct
  return mapped.filter(({ value }) => value > 0).map(({ key }) => key)
}

type Reader = (interaction: XmlNode, declared: Declared, item: XmlNode) => Read

const isTruth = (ids: readonly string[], texts: readonly string[]) =>
  ids.length === 2 &&
  (ids.every(id => /^(?:true|false)$/iu.test(id)) ||
    texts.every(text => /^(?:true|false|vrai|faux)$/iu.test(text)))

const choice: Reader = (interaction, declared) => {
  const nodes = descendants(interaction, 'simpleChoice').concat(descendants(interaction, 'inlineChoice'))
  const choices = nodes.map(node => ({
    id: node.attributes.identifier ?? '',
    ...nodeText(node, feedbackOut),
  }))
  const right = rightKeys(declared)
  const lost: Reason[] = choices.some(one => one.lost) ? [{ reason: 'picture' }] : []
  if (nodes.some(node => descendants(node, 'feedbackInline').length > 0))
    lost.push({ reason: 'option-feedback' })
  const options = choices.map(({ id, text }) => ({ text, correct: right.includes(id) }))
  const count = options.filter(({ correct }) => correct).length
  if (count === 0) return { reason: 'no-key' }
  const texts = choices.map(({ text }) => text)
  if (
    isTruth(
      choices.map(({ id }) => id),
      texts,
    )
  ) {
    const said = choices.find(({ id }) => right.includes(id))
    const key = /^true$/iu.test(said?.id ?? '') || /^(?:true|vrai)$/iu.test(said?.text ?? '')
    return { content: { form: 'truth', stem: '', key }, lost }
  }
  const many = interaction.attributes.maxChoices !== undefined && interaction.attributes.maxChoices !== '1'
  const form = count > 1 || (many && count > 1) ? 'choices' : 'choice'
  return { content: { form, stem: '', options }, lost }
}
const feedbackOut = (node: XmlNode) => (node.name === 'feedbackInline' ? '' : null)

const entry: Reader = (_, declared, item) => {
  const { baseType, correct, mapped } = declared
  if (baseType === 'float' || baseType === 'integer') return numberOf(declared, item)
  const most = Math.max(0, ...mapped.map(({ value }) => value))
  const right = [
    ...new Set([
      ...correct,
      ...mapped.filter(({ value }) => value > 0 && value >= most).map(({ key }) => key),
    ]),
  ]
  if (right.length === 0) return { reason: 'no-key' }
  const lost: Reason[] = mapped.some(({ value }) => value > 0 && value < most)
    ? [{ reason: 'part-points' }]
    : []
  const refused = mapped.filter(({ value }) => value <= 0).map(({ key }) => key)
  return { content: { form: 'typed', stem: '', keys: right, refused }, lost }
}

function numberOf({ correct, mapped }: Declared, item: XmlNode): Read {
  const said = correct[0] ?? mapped.find(one => one.value > 0)?.key
  const value = Number(said ?? Number.NaN)
  if (!Number.isFinite(value)) return { reason: 'no-key' }
  const { toleranceMode: mode, tolerance: sizes = '' } = descendants(item, 'equal')[0]?.attributes ?? {}
  const size = Math.max(0, ...sizes.split(/\s+/u).map(one => Math.abs(Number(one)) || 0))
  const tolerance = mode === 'relative' ? (Math.abs(value) * size) / 100 : mode === 'absolute' ? size : 0
  return { content: { form: 'number', stem: '', value, tolerance, unit: '' }, lost: [] }
}

const match: Reader = (interaction, declared) => {
  const [left = [], right = []] = elements(interaction, 'simpleMatchSet').map(set =>
    elements(set, 'simpleAssociableChoice').map(node => ({
      id: node.attributes.identifier ?? '',
      ...nodeText(node),
    })),
  )
  const keys = rightKeys(declared).map(pair => pair.split(/\s+/u))
  const pairs = left.flatMap(prompt => {
    const key = keys.find(([one]) => one === prompt.id)
    const found = right.find(({ id }) => id === key?.[1])
    return found ? [{ prompt: prompt.text, match: found.text, id: found.id }] : []
  })
  if (pairs.length < left.length) return { reason: 'no-key' }
  const used = new Set(pairs.map(({ id }) => id))
  const extras = right.filter(({ id }) => !used.has(id)).map(({ text }) => text)
  const lost: Reason[] = [...left, ...right].some(one => one.lost) ? [{ reason: 'picture' }] : []
  return {
    content: {
      form: 'pairs',
      stem: '',
      pairs: pairs.map(({ prompt, match: words }) => ({ prompt, match: words })),
      extras,
    },
    lost,
  }
}

const order: Reader = (interaction, { correct }) => {
  const choices = elements(interaction, 'simpleChoice').map(node => ({
    id: node.attributes.identifier,
    ...nodeText(node),
  }))
  const items = correct.map(id => choices.find(one => one.id === id)?.text ?? '')
  if (items.length === 0 || items.length < choices.length) return { reason: 'no-key' }
  return {
    content: { form: 'order', stem: '', items },
    lost: choices.some(one => one.lost) ? [{ reason: 'picture' }] : [],
  }
}

/** What stands in a sentence to be filled in, by typing or by choosing. */
export function readGap(interaction: XmlNode, item: XmlNode): { gap: DraftGap; lost: Reason[] } | Reason {
  const declared = declarationOf(interaction, item)
  if (interaction.name === 'inlineChoiceInteraction') {
    const right = rightKeys(declared)
    const options = descendants(interaction, 'inlineChoice').map(node => ({
      text: nodeText(node).text,
      correct: right.includes(node.attributes.identifier ?? ''),
    }))
    return options.some(({ correct }) => correct) ? { gap: { options }, lost: [] } : { reason: 'no-key' }
  }
  const read = entry(interaction, declared, item)
  if ('reason' in read) return read
  const { content, lost } = read
  if (content.form === 'typed') return { gap: { keys: content.keys, refused: content.refused }, lost }
  return content.form === 'number'
    ? { gap: { keys: [String(content.value)], refused: [] }, lost }
    : { reason: 'no-key' }
}

const essay: Reader = () => ({ content: { form: 'essay', stem: '' }, lost: [] })

const readers: Record<string, Reader> = {
  choiceInteraction: choice,
  inlineChoiceInteraction: choice,
  textEntryInteraction: entry,
  extendedTextInteraction: essay,
  matchInteraction: match,
  orderInteraction: order,
}

export function readInteraction(interaction: XmlNode, item: XmlNode): Read {
  const reader = Object.hasOwn(readers, interaction.name) ? readers[interaction.name] : undefined
  if (!reader) return { reason: 'type', params: { type: interaction.name } }
  return reader(interaction, declarationOf(interaction, item), item)
}
