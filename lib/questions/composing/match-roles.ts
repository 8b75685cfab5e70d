import { sameAnswer } from '../verifying/same-answer'
import { joined, leastSure } from './joined'
import { builtin, type Composer, chanceOf } from './material'
import { alike, distinctPairs, fewestPairs, matchingOf } from './pair-up'
import { type ToldRole, toldRoles } from './told-roles'

/** "Ada Brenn, directrice du musée", "l’économiste Luc Roy", … → who is who. */
export const matchRoles: Composer = material => {
  const { words, judging } = material
  const told = toldRoles(material)
    .map(role => ({ ...role, prompt: role.person, match: role.role }))
    .sort((a, b) => b.confidence - a.confidence)
  // What a second person of the article is as well belongs to neither.
  const own = told.filter(
    one =>
      !told.some(
        other => !sameAnswer(other.prompt, one.prompt, judging) && alike(other.match, one.match, judging),
      ),
  )
  // Who is president of a country is known before reading: such a role may be left over, but is not asked.
  const isKnown = ({ role }: ToldRole) => words.topOffices.test(role)
  const pairs = distinctPairs(
    own.filter(one => !isKnown(one)),
    judging,
  )
  if (pairs.length < fewestPairs) return []
  // A role left over keeps the last pair from being told by what remains.
  const known = distinctPairs([...pairs, ...own.filter(isKnown)], judging)[pairs.length]
  const extra = known ?? (pairs.length > fewestPairs ? pairs.at(-1) : undefined)
  const shown = pairs.filter(pair => pair !== extra)
  const fact = `match-roles:${shown.map(({ prompt }) => prompt).join(',')}`
  const stem = extra ? `${words.matchRoles} ${words.oneExtra}` : words.matchRoles
  return [
    {
      ...joined(shown),
      content: matchingOf(words.typeset(stem), shown, extra?.match ?? null, chanceOf(material, fact)),
      class: 'role',
      fact,
      difficulty: 'medium',
      origin: builtin('match-roles', leastSure(shown)),
    },
  ]
}
