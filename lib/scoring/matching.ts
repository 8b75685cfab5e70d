import Fraction from 'fraction.js'
import { blank, judged, judgedByShare, type Scorer } from './scorer'

/** Each pair counts the same. Two matches that read the same are the same match: nobody can tell them apart. */
export const scoreMatching: Scorer<'matching'> = ({ pairs, extras }, response) => {
  if (response.pairs.length === 0) return blank
  const texts = new Map([...pairs.map(({ match }) => match), ...extras].map(({ id, text }) => [id, text]))
  const given = new Map(response.pairs.map(({ promptId, matchId }) => [promptId, matchId]))
  const known =
    response.pairs.every(({ matchId }) => texts.has(matchId)) &&
    [...given.keys()].every(id => pairs.some(({ prompt }) => prompt.id === id))
  if (!known) return judged('review', 'unknown-option')
  const right = pairs.filter(
    ({ prompt, match }) => texts.get(given.get(prompt.id) ?? '') === match.text,
  ).length
  return judgedByShare(new Fraction(right, pairs.length), 'pairs-matched', { right, of: pairs.length })
}
