import type { MisprintRule } from './misprint'

const units =
  /^(?:second|minute|hour|day|week|month|year|decade|mile|kilometre|kilometer|metre|meter|yard|foot|acre|point|storey|story|seat|bed|room|door|page|part|man|person|game|set|goal|match|nation|party|volume)$/

/** "a five year contract", "the 90 minute ride": a measure before its noun is one word. */
export const hyphenOfMeasure: MisprintRule = (tokens, at) => {
  const [opener, figure, unit, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!opener || !figure || !unit || !next || !units.test(unit.form)) return null
  if (figure.upos !== 'NUM' || /^(?:1|one|half)$/i.test(figure.form) || /[-‐‑.,:]/u.test(figure.form))
    return null
  if (!/^(?:a|an|the|its|his|her|their|this|that)$/i.test(opener.form) || next.upos !== 'NOUN') return null
  // "the three match points": as many as that.
  if (next.feats.Number === 'Plur' && !/^an?$/i.test(opener.form)) return null
  if (next.span.start === unit.span.end || figure.span.end === unit.span.start) return null
  return {
    wrong: `${figure.form} ${unit.form} ${next.form}`,
    right: `${figure.form}-${unit.form} ${next.form}`,
  }
}
