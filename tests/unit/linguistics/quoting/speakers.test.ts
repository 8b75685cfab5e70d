import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { findQuotations } from '@/lib/linguistics/quotations'
import { readSpeech } from '@/lib/linguistics/quoting/read-speech'
import { segment } from '@/lib/linguistics/segment'
import { tokenise } from '@/lib/linguistics/tokenise'
import type { Named, TaggedToken } from '@/lib/model/document'
import { type Language, languages } from '@/lib/model/language'
import { aSpeech } from '../../../support/a-speech'
import { anArticle } from '../../../support/an-article'
import { leastTime } from '../../../support/processor-time'

type Expected = { inner: string; kind: string; speaker: string | null } & Record<string, unknown>
type Case = { text: string[]; quotations: Expected[] }

const casesOf = (language: Language): Case[] =>
  JSON.parse(readFileSync(`tests/fixtures/quotations/${language}.json`, 'utf8'))

describe.each(languages)('quotations of our own texts, %s', language => {
  const cases = casesOf(language)
  const rows: { wanted: Expected[]; found: Record<string, unknown>[] }[] = []
  beforeAll(() => {
    for (const { text, quotations } of cases)
      rows.push({ wanted: quotations, found: aSpeech(language, ...text).quotations })
  }, 120_000)
  /** Each quotation of the table with what was read in its place. */
  const pairs = () =>
    rows.flatMap(({ wanted, found }) => wanted.map((one, i) => ({ wanted: one, got: found[i] ?? {} })))

  it('are cut as expected, all of them', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40)
    for (const { wanted, found } of rows)
      expect(found.map(({ inner }) => inner)).toEqual(wanted.map(({ inner }) => inner))
  })

  it('know their kind, depth and order nine times in ten', () => {
    const wrong = pairs().filter(({ wanted, got }) =>
      ['kind', 'depth', 'continues', 'closed', 'direct', 'frame'].some(
        key => wanted[key] !== undefined && wanted[key] !== got[key],
      ),
    )
    const said = JSON.stringify(wrong.map(({ wanted }) => wanted.inner))
    expect(wrong.length, said).toBeLessThanOrEqual(pairs().length / 10)
  })

  it('know their speaker: precision 95, recall 90', () => {
    const right = pairs().filter(
      ({ wanted, got }) => wanted.speaker !== null && wanted.speaker === got.speaker,
    )
    const given = pairs().filter(({ got }) => got.speaker !== null)
    const asked = pairs().filter(({ wanted }) => wanted.speaker !== null)
    expect(asked.length).toBeGreaterThan(30)
    expect(right.length / given.length).toBeGreaterThanOrEqual(0.95)
    expect(right.length / asked.length).toBeGreaterThanOrEqual(0.9)
  })
})

/** An article whose words nobody has tagged: marks and nothing to say about them. */
function untagged(text: string): Named {
  const article = anArticle('fr', text)
  const sure = { confidence: 1, margin: 1 }
  const { sentences } = tokenise(article, segment(article))
  const bare = {
    lemma: '',
    upos: 'X',
    feats: {},
    contracted: false,
    deprel: 'dep',
    confidence: 1,
    arc: sure,
    name: null,
  }
  return {
    article,
    sentences: sentences.map(sentence => ({
      ...sentence,
      tokens: sentence.tokens.map(
        (token, at): TaggedToken => ({ ...token, ...bare, upos: 'X', head: at - 1 }),
      ),
    })),
    entities: [],
    quotations: findQuotations(article),
  }
}

it('are named without what explains them, though no comma closes it', () => {
  const [english] = aSpeech(
    'en',
    'Brent Carr, council president and activist said: “The bridge is too old for lorries.”',
  ).quotations
  expect(english?.speaker).toBe('Brent Carr')
  const [both] = aSpeech(
    'en',
    'Brent Carr and the harbour master said: “The bridge is too old for lorries.”',
  ).quotations
  expect(both?.speaker).toBe('Brent Carr and the harbour master')
})

it('takes ten times as long for ten times as many marks, not a hundred', () => {
  const pattern = '« dit-il » “a, ” "b" ‘c’ „ » dit Léa, « '
  const named = [20_000, 200_000].map(length => untagged(pattern.repeat(length / pattern.length)))
  const [small = 0, large = 0] = named.map(one => {
    return leastTime(3, () => expect(readSpeech(one).quotations.length).toBeGreaterThan(500))
  })
  expect(large / small).toBeLessThan(50)
}, 120_000)
