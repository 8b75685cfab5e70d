import Fraction from 'fraction.js'
import type { ContentOf } from '@/lib/model/question'
import { blank, judged, judgedByShare, type Scorer, withPenalty } from './scorer'

type Counts = { found: number; right: number; caught: number; wrong: number }
type Policy = NonNullable<ContentOf<'multiple-response'>['policy']>

const shareOf = (part: number, whole: number) => new Fraction(part, Math.max(1, whole))

/**
 * c of the C right options and w of the W wrong ones were chosen. By `right-minus-wrong`, max(0, c/C − w/W), choosing
 * everything, or choosing blindly, gains nothing on average; a right choice more never costs by any of them.
 */
const shares = {
  'right-minus-wrong': ({ found, right, caught, wrong }) => shareOf(found, right).sub(shareOf(caught, wrong)),
  'each-option': ({ found, right, caught, wrong }) => shareOf(found + wrong - caught, right + wrong),
  'all-or-nothing': ({ found, right, caught }) => new Fraction(found === right && caught === 0 ? 1 : 0),
} satisfies { [P in Policy]: (counts: Counts) => Fraction }

export const scoreMultipleResponse: Scorer<'multiple-response'> = (content, { optionIds }) => {
  const { options, policy = 'right-minus-wrong', penalty } = content
  const chosen = new Set(optionIds)
  if (chosen.size === 0) return blank
  if (optionIds.some(id => !options.some(option => option.id === id)))
    return judged('review', 'unknown-option')
  const right = options.filter(({ correct }) => correct)
  const wrong = options.filter(({ correct }) => !correct)
  const found = right.filter(({ id }) => chosen.has(id)).length
  const caught = wrong.filter(({ id }) => chosen.has(id)).length
  const share = shares[policy]({ found, right: right.length, caught, wrong: wrong.length })
  const params = { found, of: right.length, wrong: caught }
  return withPenalty(judgedByShare(share, 'options-chosen', params), penalty)
}
