import { distractorsFor } from '../distractors/distractors-for'
import { countWords } from '../verifying/words'
import { joined, leastSure } from './joined'
import { builtin, type Composer, chanceOf, type Material } from './material'
import { alike, distinctPairs, fewestPairs, matchingOf } from './pair-up'
import { type ToldWords, toldWords } from './told-words'

/** « Le pont tiendra », said one; « Le pont est une folie », said another: who said what. */
export const matchSpeakers: Composer = material => {
  const { words, judging } = material
  const told = toldWords(material)
    .map(one => ({ ...one, prompt: one.words, match: one.speaker }))
    // One each: the shortest whole one says it best.
    .sort((a, b) => Number(b.whole) - Number(a.whole) || countWords(a.words) - countWords(b.words))
  const pairs = distinctPairs(told, judging)
  if (pairs.length < fewestPairs) return []
  const random = chanceOf(material, 'match-speakers')
  const extra = anotherPerson(pairs, material, random)
  const asks = pairs.every(({ person }) => person) ? words.matchSpeakers : words.matchSources
  const stem = extra ? `${asks} ${words.oneExtra}` : asks
  const fact = `match-speakers:${pairs.map(({ prompt }) => prompt).join(',')}`
  return [
    {
      ...joined(pairs),
      content: matchingOf(words.typeset(stem), pairs, extra, random),
      class: 'said',
      fact,
      difficulty: 'medium',
      origin: builtin('match-speakers', leastSure(pairs)),
    },
  ]
}

/** Somebody else of the article, so that the last quotation cannot be told by who is left. */
function anotherPerson(
  pairs: readonly ToldWords[],
  { document, judging, words }: Material,
  random: () => number,
): string | null {
  const others = pairs.flatMap(({ speaker, speakerSpan, person, words: said }) => {
    // All who speak may be among the pairs: without its marks it is no question who said it, and others are named.
    const stem = said.replace(/[«»“”"]/g, '')
    return person
      ? distractorsFor({ key: speaker, keySpan: speakerSpan, class: 'person', stem, document, random })
      : []
  })
  const other = others.find(name => !pairs.some(({ speaker }) => alike(speaker, name, judging)))
  return other === undefined ? null : words.typeset(other)
}
