import { asText } from '../html/as-text'
import type { DraftContent, Reason } from '../margin/draft'
import { elements, first, words, type XmlNode } from '../xml/read-tree'
import { formatted, readFormatted } from './formatted'
import { penaltyOf } from './fractions'
import { readGaps } from './read-gaps'

type Read = { content: DraftContent; points?: number; lost: Reason[] } | Reason
type Reader = (node: XmlNode, stem: { text: string }) => Read

/** Words to be typed are plain, whatever the format says; `\*` is an asterisk, `*` anything. */
const typedWords = (node: XmlNode) => words(first(node, 'text')).trim()
const unescaped = (text: string) => text.replaceAll('\\*', '*')

const percent = (node: XmlNode) => Number(node.attributes.fraction ?? '0') || 0
const answersOf = (node: XmlNode) => elements(node, 'answer')

function feedbackLost(nodes: readonly XmlNode[]): Reason[] {
  return nodes.some(node => formatted(first(node, 'feedback')).text !== '')
    ? [{ reason: 'option-feedback' }]
    : []
}

const multichoice: Reader = (node, { text: stem }) => {
  const answers = answersOf(node).map(one => ({
    ...readFormatted(words(first(one, 'text')), one.attributes.format),
    percent: percent(one),
  }))
  const single = /^(?:true|1)$/u.test(words(first(node, 'single')).trim())
  const lost: Reason[] = feedbackLost(answersOf(node))
  if (answers.some(one => one.lost)) lost.push({ reason: 'picture' })
  const right = answers.filter(one => (single ? one.percent >= 99.9 : one.percent > 0))
  if (right.length === 0) return { reason: 'no-key' }
  const options = answers.map(one => ({ text: one.text, correct: right.includes(one) }))
  if (single || right.length === 1) {
    if (single && answers.some(one => one.percent > 0 && one.percent < 99.9))
      lost.push({ reason: 'part-points' })
    const worst = Math.min(0, ...answers.map(one => one.percent))
    return {
      content: { form: 'choice', stem, options, penalty: single ? penaltyOf(-worst) : undefined },
      lost,
    }
  }
  return { content: { form: 'choices', stem, options }, lost }
}

const truefalse: Reader = (node, { text: stem }) => {
  const right = answersOf(node).find(one => percent(one) > 0)
  const said = right && typedWords(right).toLowerCase()
  if (said !== 'true' && said !== 'false') return { reason: 'no-key' }
  return { content: { form: 'truth', stem, key: said === 'true' }, lost: feedbackLost(answersOf(node)) }
}

const shortanswer: Reader = (node, { text: stem }) => {
  const answers = answersOf(node).map(one => ({ text: typedWords(one), percent: percent(one) }))
  const wild = answers.filter(({ text }) => /(?<!\\)\*/u.test(text))
  const plain = answers.filter(one => !wild.includes(one))
  const keys = plain.filter(one => one.percent >= 99.9).map(one => unescaped(one.text))
  if (keys.length === 0) return { reason: wild.some(one => one.percent > 0) ? 'wildcard-key' : 'no-key' }
  const lost: Reason[] = feedbackLost(answersOf(node))
  if (plain.some(one => one.percent > 0 && one.percent < 99.9)) lost.push({ reason: 'part-points' })
  // "*" for nothing catches what is left, to say something to it: no key is lost with it.
  if (wild.some(one => one.percent > 0)) lost.push({ reason: 'wildcard' })
  const refused = plain.filter(one => one.percent <= 0).map(one => unescaped(one.text))
  return { content: { form: 'typed', stem, keys, refused }, lost }
}

const numerical: Reader = (node, { text: stem }) => {
  const answers = answersOf(node)
  const right = answers.find(one => percent(one) >= 99.9)
  const value = right ? Number(typedWords(right).replace(',', '.')) : Number.NaN
  if (!right || typedWords(right) === '' || !Number.isFinite(value)) return { reason: 'no-key' }
  const lost: Reason[] = feedbackLost(answers)
  if (answers.some(one => one !== right && percent(one) > 0)) lost.push({ reason: 'other-keys' })
  const unit = words(first(first(first(node, 'units'), 'unit'), 'unit_name')).trim()
  const tolerance = Math.abs(Number(words(first(right, 'tolerance')).trim().replace(',', '.')) || 0)
  return { content: { form: 'number', stem, value, tolerance, unit }, lost }
}

const matching: Reader = (node, { text: stem }) => {
  const rows = elements(node, 'subquestion').map(one => ({
    ...formatted(one),
    match: typedWords(first(one, 'answer') ?? one),
  }))
  const pairs = rows.filter(one => one.text !== '').map(({ text: prompt, match }) => ({ prompt, match }))
  const extras = rows.filter(one => one.text === '' && one.match !== '').map(({ match }) => match)
  const lost: Reason[] = rows.some(one => one.lost) ? [{ reason: 'picture' }] : []
  return { content: { form: 'pairs', stem, pairs, extras }, lost }
}

/** A type of its own since Moodle 4.5, and a plugin before; the answers stand in the right order. */
const ordering: Reader = (node, { text: stem }) => ({
  content: { form: 'order', stem, items: answersOf(node).map(one => formatted(one).text) },
  lost: [],
})

const essay: Reader = (_, { text: stem }) => ({ content: { form: 'essay', stem }, lost: [] })

const cloze: Reader = node => {
  const raw = words(first(first(node, 'questiontext'), 'text'))
  const read = readGaps(raw)
  if ('reason' in read) return read
  return { content: { ...read.content, stem: asText(read.stem).text }, points: read.points, lost: read.lost }
}

/** By Moodle's name of a type. */
export const readers = {
  multichoice,
  truefalse,
  shortanswer,
  numerical,
  matching,
  ordering,
  essay,
  cloze,
} satisfies Record<string, Reader>
