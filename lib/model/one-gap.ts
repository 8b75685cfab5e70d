/**
 * A cloze used to have one gap, whose key stood beside the stem, and a response to it one text. Questions and responses
 * that are stored so, or wait so on a device, are read as a list of one.
 */
type Loose = Record<string, unknown>

const isCloze = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && (value as Loose).kind === 'cloze'

export function gapsListed(content: unknown): unknown {
  if (!isCloze(content) || content.gaps !== undefined || content.key === undefined) return content
  const { key, ...rest } = content
  return { ...rest, gaps: [{ key }] }
}

export function fillingsListed(value: unknown): unknown {
  if (!isCloze(value) || value.fillings !== undefined || typeof value.text !== 'string') return value
  const { text, ...rest } = value
  return { ...rest, fillings: [{ text }] }
}
