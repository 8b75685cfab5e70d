import type { MisprintRule } from './misprint'

/** "le 2 ème équipage": the ending of an ordinal, parted from its figure. */
export const partedOrdinal: MisprintRule = (tokens, at) => {
  const [figure, ending] = [tokens[at - 1], tokens[at]]
  if (!/^\d{1,3}$/u.test(figure?.form ?? '') || !/^[èe]me$/u.test(ending?.form ?? '')) return null
  return { wrong: `${figure?.form} ${ending?.form}`, right: `${figure?.form}e` }
}
