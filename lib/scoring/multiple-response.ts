import Fraction from 'fraction.js'
import { blank, judged, judgedByShare, type Scorer } from './scorer'

/**
 * max(0, c/C − w/W): c of the C right options chosen, w of the W wrong ones. Choosing everything, or choosing blindly,
 * gains nothing on average; a right choice more never costs.
 */
export const scoreMultipleResponse: Scorer<'multiple-response'> = ({ options }, { optionIds }) => {
  const chosen = new Set(optionIds)
  if (chosen.size === 0) return blank
  if (optionIds.some(id => !options.some(option => option.id === id)))
    return judged('review', 'unknown-option')
  const right = options.filter(({ correct }) => correct)
  const wrong = options.filter(({ correct }) => !correct)
  const found = right.filter(({ id }) => chosen.has(id)).length
  const caught = wrong.filter(({ id }) => chosen.has(id)).length
  const share = shareOf(found, right.length).sub(shareOf(caught, wrong.length))
  return judgedByShare(share, 'options-chosen', { found, of: right.length, wrong: caught })
}

const shareOf = (part: number, whole: number) => new Fraction(part, Math.max(1, whole))
