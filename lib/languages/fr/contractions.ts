/**
 * One printed word, two words of syntax. `main`: which of the two has the head and relation that the whole has; the other
 * is a determiner beside it ("du" village) or a preposition under it ("auquel").
 */
export type Contraction = {
  words: readonly [string, string]
  lemmas: readonly [string, string]
  main: 0 | 1
  other: string
}

const withArticle = (preposition: string, article: string): Contraction => ({
  words: [preposition, article],
  lemmas: [preposition, 'le'],
  main: 0,
  other: 'det',
})
const withRelative = (preposition: string, relative: string): Contraction => ({
  words: [preposition, relative],
  lemmas: [preposition, 'lequel'],
  main: 1,
  other: 'case',
})

export const contractions: Readonly<Record<string, Contraction>> = {
  du: withArticle('de', 'le'),
  des: withArticle('de', 'les'),
  au: withArticle('à', 'le'),
  aux: withArticle('à', 'les'),
  duquel: withRelative('de', 'lequel'),
  desquels: withRelative('de', 'lesquels'),
  desquelles: withRelative('de', 'lesquelles'),
  auquel: withRelative('à', 'lequel'),
  auxquels: withRelative('à', 'lesquels'),
  auxquelles: withRelative('à', 'lesquelles'),
}
