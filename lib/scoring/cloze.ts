import Fraction from 'fraction.js'
import type { ContentOf, Gap } from '@/lib/model/question'
import type { Filling, ResponseValue } from '@/lib/model/response'
import type { Points } from '@/lib/model/score'
import { blank, type Judgement, judged, judgedByShare, type Scorer, type Setting } from './scorer'
import { judgeTyped } from './typed/judge-typed'

type Of = Extract<ResponseValue, { kind: 'cloze' }>

/**
 * Each gap counts the same. What is typed into one is judged as a short answer is, with the sentence for its question.
 * While a gap waits for a person, all of the response does; the points of the others are certain already.
 */
export const scoreCloze: Scorer<'cloze'> = (content, response, setting) => {
  const gaps = judgeGaps(content, response, setting)
  const [only] = gaps
  if (!gaps.length) return judged('review', 'unknown-option')
  if (gaps.length === 1 && only) return only
  if (gaps.every(({ outcome }) => outcome === 'blank')) return blank
  const right = gaps.filter(({ outcome }) => outcome === 'accepted').length
  const waiting = gaps.filter(({ outcome }) => outcome === 'review').length
  const share = gaps.reduce((sum, gap) => sum.add(shareOf(gap)), new Fraction(0)).div(gaps.length)
  const params = { right, of: gaps.length, gaps: gaps.map(({ outcome }) => outcome).join(' ') }
  if (waiting > 0) return { ...judged('review', 'gaps-waiting', { ...params, waiting }), share }
  return judgedByShare(share, 'gaps-filled', params)
}

const shareOf = ({ outcome, share }: Judgement) => share ?? new Fraction(outcome === 'accepted' ? 1 : 0)

/** Gap by gap; nothing when the response is of another number of gaps. */
export function judgeGaps(
  { stem, gaps }: ContentOf<'cloze'>,
  { fillings }: Of,
  setting: Setting,
): Judgement[] {
  if (fillings.length !== gaps.length) return []
  return gaps.map((gap, at) => {
    const decided = setting.decided?.[at]
    if (decided) return judgeDecided(decided)
    const filling = fillings[at]
    const judgement = filling ? judgeGap(gap, filling, stem, setting) : blank
    const others = gaps.filter(other => other !== gap)
    return slips.includes(judgement.reason.code) &&
      filling &&
      others.some(other => isKeyOf(other, filling, setting))
      ? judged('rejected', 'another-gap')
      : judgement
  })
}

function judgeGap(gap: Gap, filling: Filling, stem: string, { language, text }: Setting): Judgement {
  if ('key' in gap)
    return 'text' in filling
      ? judgeTyped(gap.key, filling.text, language, { text, stem })
      : judged('review', 'another-kind')
  if ('text' in filling) return judged('review', 'another-kind')
  if (filling.optionId === null) return blank
  const chosen = gap.options.find(({ id }) => id === filling.optionId)
  if (!chosen) return judged('review', 'unknown-option')
  return chosen.correct ? judged('accepted', 'right-option') : judged('rejected', 'wrong-option')
}

const slips = ['typo', 'another-word', 'another-surname']
const asKey = ['same-text', 'accepted-variant', 'articles-apart', 'accents-apart']

/** "Rochas" is no slip for "Rochat" where the sentence has both. */
function isKeyOf(gap: Gap, filling: Filling, { language }: Setting): boolean {
  return (
    'key' in gap &&
    'text' in filling &&
    asKey.includes(judgeTyped(gap.key, filling.text, language).reason.code)
  )
}

function judgeDecided({ n, d }: Points): Judgement {
  if (n === d) return judged('accepted', 'read-accepted')
  if (n === 0) return judged('rejected', 'read-refused')
  return { ...judged('partial', 'read-in-part'), share: new Fraction(n, d) }
}
