import { clozeGap } from '@/lib/model/cloze-gap'
import { asText } from '../html/as-text'
import type { DraftContent, Reason } from '../margin/draft'

type Gapped = { content: DraftContent; stem: string; points: number; lost: Reason[] }

const opens = /\{(\d*):([A-Z_]+):/u
const typed = /^(?:SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC)$/u
const chosen = /^(?:MULTICHOICE|MC|MCV|MCH|MCS|MCVS|MCHS|MULTICHOICE_[HVS]+)$/u
const numbered = /^(?:NUMERICAL|NM)$/u

/** Moodle's text with answers in it: `{1:SHORTANSWER:=Paris~%0%Lyon#feedback}`. One gap makes a question here. */
export function readGaps(html: string): Gapped | Reason {
  const found = opens.exec(html)
  if (!found) return { reason: 'no-key' }
  const begin = found.index + found[0].length
  const end = endOf(html, begin)
  if (end < 0) return { reason: 'malformed', params: { field: '{' } }
  const after = html.slice(end + 1)
  if (opens.test(after)) return { reason: 'several-gaps' }
  const stem = html.slice(0, found.index) + clozeGap + after
  const points = found[1] === '' ? 1 : Number(found[1])
  const answers = answersIn(html.slice(begin, end))
  const lost: Reason[] = answers.some(one => one.feedback) ? [{ reason: 'option-feedback' }] : []
  const right = answers.filter(one => one.percent >= 99.9).map(one => one.text)
  const type = found[2] ?? ''
  if (right.length === 0) return { reason: 'no-key' }
  if (answers.some(one => one.percent > 0 && one.percent < 99.9)) lost.push({ reason: 'part-points' })
  if (typed.test(type)) {
    const unstarred = (text: string) => text.replaceAll('\\*', '*')
    const refused = answers
      .filter(one => one.percent <= 0 && one.text !== '*')
      .map(one => unstarred(one.text))
    return { content: { form: 'gap', stem: '', keys: right.map(unstarred), refused }, stem, points, lost }
  }
  if (chosen.test(type)) {
    const options = answers.map(({ text, percent }) => ({ text, correct: percent >= 99.9 }))
    return { content: { form: 'choice', stem: '', options }, stem, points, lost }
  }
  if (!numbered.test(type)) return { reason: 'type', params: { type } }
  const [value, tolerance = 0] = (right[0] ?? '').split(':').map(Number)
  if (value === undefined || !Number.isFinite(value)) return { reason: 'no-key' }
  return {
    content: { form: 'number', stem: '', value, tolerance: Math.abs(tolerance) || 0, unit: '' },
    stem,
    points,
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

const entities = (text: string) => asText(`<pre>\n${text.replace(/<[^>]*>/gu, '')}</pre>`).text
