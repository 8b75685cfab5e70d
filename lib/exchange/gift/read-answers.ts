import type { DraftContent, Reason } from '../margin/draft'
import { penaltyOf } from '../moodle-xml/fractions'
import { formattedText, type GiftFormat } from './formatted-text'
import { findSign, splitOnce } from './signs'

type Around = { format: GiftFormat | null; gap: boolean }
type Read = { content: DraftContent; lost: Reason[] } | Reason

/** What stands between the braces, without the feedback to the whole. The stem is the caller's. */
export function readAnswers(body: string, around: Around): Read {
  if (body === '') return { content: { form: 'essay', stem: '' }, lost: [] }
  if (body.startsWith('#')) return numberOf(body.slice(1).trim())
  const truth = /^(TRUE|FALSE|T|F)\s*(?=#|$)/u.exec(body)
  if (truth) {
    const lost: Reason[] = body.length > truth[0].length ? [{ reason: 'option-feedback' }] : []
    return { content: { form: 'truth', stem: '', key: truth[1]?.startsWith('T') ?? false }, lost }
  }
  const answers = cutAnswers(body)
  if (findSign(body, '->') >= 0 && answers.every(({ sign }) => sign === '=')) return pairsOf(answers, around)
  return choicesOf(answers, around)
}

type Answer = { sign: '=' | '~'; percent: number | null; text: string; feedback: boolean }

function cutAnswers(body: string): Answer[] {
  const answers: Answer[] = []
  let begin = 0
  let sign: Answer['sign'] = '='
  const take = (end: number) => {
    const written = body.slice(begin, end)
    if (written.trim() === '') return
    const graded = /^\s*%(-?[\d.]+)%/u.exec(written)
    const [text, feedback] = splitOnce(written.slice(graded?.[0].length ?? 0), '#')
    answers.push({ sign, percent: graded ? Number(graded[1]) : null, text, feedback: feedback !== null })
  }
  for (let at = 0; at < body.length; at++) {
    const here = body[at]
    if (here === '\\') at++
    else if (here === '=' || here === '~') {
      take(at)
      begin = at + 1
      sign = here
    }
  }
  take(body.length)
  return answers
}

function choicesOf(answers: readonly Answer[], { format, gap }: Around): Read {
  const written = answers.map(one => ({ ...one, ...formattedText(one.text, format) }))
  const lost: Reason[] = []
  if (answers.some(({ feedback }) => feedback)) lost.push({ reason: 'option-feedback' })
  if (written.some(one => one.lost)) lost.push({ reason: 'picture' })
  const percentOf = ({ sign, percent }: Answer) => percent ?? (sign === '=' ? 100 : 0)
  if (answers.every(({ sign }) => sign === '=')) return typedOf(written, gap, lost)
  const multiple = !answers.some(({ sign }) => sign === '=')
  const isRight = (one: Answer) => (multiple ? percentOf(one) > 0 : percentOf(one) >= 99.9)
  const right = written.filter(isRight)
  if (right.length === 0) return { reason: 'no-key' }
  const options = written.map(one => ({ text: one.text, correct: isRight(one) }))
  if (right.length > 1) return { content: { form: 'choices', stem: '', options }, lost }
  if (!multiple && written.some(one => percentOf(one) > 0 && percentOf(one) < 99.9))
    lost.push({ reason: 'part-points' })
  const penalty = multiple
    ? undefined
    : penaltyOf(-written.reduce((least, one) => Math.min(least, percentOf(one)), 0))
  return { content: { form: 'choice', stem: '', options, penalty }, lost }
}

function typedOf(answers: readonly Answer[], gap: boolean, lost: Reason[]): Read {
  const isWild = ({ text }: Answer) => /(?<!\\)\*/u.test(text)
  const wild = answers.filter(isWild)
  const plain = answers.filter(one => !isWild(one))
  const words = (keep: (percent: number) => boolean) =>
    plain.filter(({ percent }) => keep(percent ?? 100)).map(({ text }) => text.replaceAll('\\*', '*'))
  const keys = words(percent => percent >= 99.9)
  if (keys.length === 0) return { reason: wild.length > 0 ? 'wildcard-key' : 'no-key' }
  if (plain.some(({ percent }) => percent !== null && percent > 0 && percent < 99.9))
    lost.push({ reason: 'part-points' })
  if (wild.some(({ percent }) => (percent ?? 100) > 0)) lost.push({ reason: 'wildcard' })
  return {
    content: { form: gap ? 'gap' : 'typed', stem: '', keys, refused: words(percent => percent <= 0) },
    lost,
  }
}

function pairsOf(answers: readonly Answer[], { format }: Around): Read {
  const rows = answers.map(({ text }) => {
    const at = text.indexOf('->')
    return {
      prompt: formattedText(text.slice(0, at), format).text,
      match: formattedText(text.slice(at + 2), 'plain').text,
    }
  })
  const lost: Reason[] = answers.some(({ feedback }) => feedback) ? [{ reason: 'option-feedback' }] : []
  const pairs = rows.filter(({ prompt }) => prompt !== '')
  const extras = rows.filter(({ prompt, match }) => prompt === '' && match !== '').map(({ match }) => match)
  return { content: { form: 'pairs', stem: '', pairs, extras }, lost }
}

/** `3:0.5` is a number and how far off it may be, `2.5..3.5` what it lies between. */
function numberOf(body: string): Read {
  const answers = cutAnswers(body)
  const right = answers.find(({ sign, percent }) => sign === '=' && (percent ?? 100) >= 99.9)
  if (!right) return { reason: 'no-key' }
  const lost: Reason[] = answers.some(({ feedback }) => feedback) ? [{ reason: 'option-feedback' }] : []
  if (answers.some(one => one !== right && (one.percent ?? (one.sign === '=' ? 100 : 0)) > 0))
    lost.push({ reason: 'other-keys' })
  const text = right.text.trim()
  const range = /^(-?[\d.]+)\s*\.\.\s*(-?[\d.]+)$/u.exec(text)
  const [value, tolerance] = range
    ? [(Number(range[1]) + Number(range[2])) / 2, Math.abs(Number(range[2]) - Number(range[1])) / 2]
    : text.split(':').map(part => (part.trim() === '' ? Number.NaN : Number(part)))
  if (value === undefined || !Number.isFinite(value)) return { reason: 'no-key' }
  return {
    content: { form: 'number', stem: '', value, tolerance: Math.abs(tolerance ?? 0) || 0, unit: '' },
    lost,
  }
}
