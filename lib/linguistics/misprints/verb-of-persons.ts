import type { MisprintRule } from './misprint'
import { numberOfVerb, otherNumber } from './number-of-verb'

/** "Marie Roux et Paul Brun remporte": nothing but names in a row, and right behind them a verb for one. */
export const verbOfPersons: MisprintRule = (tokens, at) => {
  const verb = tokens[at]
  if (!verb || !/^(?:VERB|AUX)$/.test(verb.upos) || numberOfVerb(verb.form) !== 's') return null
  const start = tokens.findLastIndex(({ form }, index) => index < at && /^[.:;!?«»"“”]$/.test(form)) + 1
  const row = tokens.slice(start, at)
  const joint = row.findIndex(({ form }) => form === 'et')
  const [last, before] = [row.slice(joint + 1), row.slice(0, joint)]
  const groups = [last, ...parted(before)]
  // "Roux et Brun" may be a firm: each with a first name and another.
  const named = groups.every(
    words =>
      words.length > 1 && words.every(({ upos, name }) => upos === 'PROPN' && name?.class === 'person'),
  )
  if (joint < 0 || !named) return null
  const near = last.at(-1)?.form ?? ''
  return { wrong: verb.form, right: otherNumber(verb.form, 'p'), near }
}

/** What stands between commas. */
function parted<T extends { form: string }>(tokens: readonly T[]): T[][] {
  const groups: T[][] = [[]]
  for (const token of tokens) {
    if (token.form === ',') groups.push([])
    else groups.at(-1)?.push(token)
  }
  return groups
}
