import { clozeGap } from '@/lib/model/cloze-gap'
import { asText } from '../html/as-text'
import type { DraftContent, DraftGap, Reason } from '../margin/draft'

type Gapped = { content: DraftContent; stem: string; points: number; lost: Reason[] }

const opens = /\{(\d*):([A-Z_]+):/u
const typed = /^(?:SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC)$/u
const chosen = /^(?:MULTICHOICE|MC|MCV|MCH|MCS|MCVS|MCHS|MULTICHOICE_[HVS]+)$/u
const numbered = /^(?:NUMERICAL|NM)$/u

type Found = { weight: number; content: Read }
type Read = { content: DraftContent; lost: Reason[] }

/** Moodle's text with answers in it: `{1:SHORTANSWER:=Paris~%0%Lyon#feedback}`. */
export function readGaps(html: string): Gapped | Reason {
  const found: Found[] = []
  let stem = ''
  let at = 0
  for (let open = opens.exec(html); open; open = opens.exec(html.slice(at))) {
    const begin = at + open.index + open[0].length
    const end = endOf(html, begin)
    if (end < 0) return { reason: 'malformed', params: { field: '{' } }
    const content = readGap(open[2] ?? '', html.slice(begin, end))
    if ('reason' in content) return content
    found.push({ weight: open[1] === '' ? 1 : Number(open[1]), content })
    stem += html.slice(at, at + open.index) + clozeGap
    at = end + 1
  }
  stem += html.slice(at)
  const [first, ...more] = found
  if (!first) return { reason: 'no-key' }
  const points = found.reduce((sum, { weight }) => sum + weight, 0)
  if (more.length === 0) return { ...first.content, stem, points }
  const gaps = found.map(({ content }) => gapOf(content.content))
  const lost = found.flatMap(({ content }) => content.lost)
  return { content: { form: 'gaps', stem: '', gaps }, stem, points, lost }
}

/** A number among other gaps is typed as words are; how far off it may be has no place there. */
function gapOf(content: DraftContent): DraftGap {
  if (content.form === 'choice') return { options: content.options }
  if (content.form === 'gap') return { keys: content.keys, refused: content.refused }
  return { keys: content.form === 'number' ? [String(content.value)] : [], refused: [] }
}

function readGap(type: string, inner: string): Read | Reason {
  const answers = answersIn(inner)
  const lost: Reason[] = answers.some(one => one.feedback) ? [{ reason: 'option-feedback' }] : []
  const right = answers.filter(one => one.percent >= 99.9).map(one => one.text)
  if (right.length === 0) return { reason: 'no-key' }
  if (answers.some(one => one.percent > 0 && one.percent < 99.9)) lost.push({ reason: 'part-points' })
  if (typed.test(type)) {
    const unstarred = (text: string) => text.replaceAll('\\*', '*')
    const refused = answers
      .filter(one => one.percent <= 0 && one.text !== '*')
      .map(one => unstarred(one.text))
    return { content: { form: 'gap', stem: '', keys: right.map(unstarred), refused }, lost }
  }
  if (chosen.test(type)) {
    const options = answers.map(({ text, percent }) => ({ text, correct: percent >= 99.9 }))
    return { content: { form: 'choice', stem: '', options }, lost }
  }
  if (!numbered.test(type)) return { reason: 'type', params: { type } }
  const [value, tolerance = 0] = (right[0] ?? '').split(':').map(Number)
  if (value === undefined || !Number.isFinite(value)) return { reason: 'no-key' }
  return {
    content: { form: 'number', stem: '', value, tolerance: Math.abs(tolerance) || 0, unit: '' },
    lost,
  }
}

function endOf(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    if (html[at] === '\\') at++
    else if (html[at] === '}') return at
  }
  return -1
}

function answersIn(inner: string): { text: string; percent: number; feedback: boolean }[] {
  return splitAt(inner, '~').map(part => {
    const [said = '', ...feedback] = splitAt(part, '#')
    const graded = /^\s*(?:=|%(-?[\d.]+)%)/u.exec(said)
    const percent = graded ? (graded[1] === undefined ? 100 : Number(graded[1])) : 0
    const text = entities(said.slice(graded?.[0].length ?? 0).replace(/\\([}#~/"])/gu, '$1')).trim()
    return { text, percent, feedback: feedback.join('').trim() !== '' }
  })
}

/** At a sign that no backslash keeps, and that is not part of an entity (`&#39;`). */
function splitAt(text: string, sign: string): string[] {
  const parts: string[] = ['']
  for (let at = 0; at < text.length; at++) {
    const here = text[at] ?? ''
    if (here === '\\' && at + 1 < text.length) parts[parts.length - 1] += here + text[++at]
    else if (here === sign && !(sign === '#' && text[at - 1] === '&')) parts.push('')
    else parts[parts.length - 1] += here
  }
  return parts
}

const entities = (text: string) => asText(`<pre>\n${text.replace(/<[^<>]*>/gu, '')}</pre>`).text
