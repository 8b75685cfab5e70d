import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Span } from '@/lib/model/span'
import type { Sample } from '@/training/links/collect'
import { readDemocrat } from '@/training/links/democrat'
import { fitWeights, weigh } from '@/training/links/fit'
import { readGap } from '@/training/links/gap'
import type { LinkText } from '@/training/links/link-text'
import { writeWeights } from '@/training/links/write-weights'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'link-training-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function aFile(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

/** Which of some words of the text a pronoun is told to mean. */
function judged({ article: { text }, judge }: LinkText, pronoun: string, ...words: string[]) {
  const spanOf = (part: string): Span => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  })
  const seen = words.map(part => ({ mentions: [spanOf(part)], groups: [], chained: false }))
  const verdict = judge({ span: spanOf(pronoun), form: pronoun, quoted: false }, seen)
  return verdict && { right: words.filter((_, at) => verdict.right[at]), nobody: verdict.nobody }
}

describe('a snippet of GAP', () => {
  const line =
    "x\t``Up'' was sung by Ann Orr after Eva Holt left; she wept.\tshe\t48\tAnn Orr\t19\tTRUE\tEva Holt\t33\tFALSE\thttp://x/wiki/Up_(song)"
  const snippet = () => readGap(aFile('gap.tsv', `ID\tText\n${line}\n`))[0] as LinkText

  it('keeps its offsets where two marks of quotation become one', () => {
    expect(snippet().article).toMatchObject({ title: 'Up', text: expect.stringContaining('"Up" was sung') })
    expect(judged(snippet(), 'she', 'Ann Orr', 'Eva Holt')).toEqual({ right: ['Ann Orr'], nobody: false })
  })

  it('says nothing of other words', () => {
    expect(judged(snippet(), 'left', 'Ann Orr', 'Eva Holt')).toBeNull()
  })
})

describe('a document of Democrat', () => {
  const row = (index: string, form: string, paragraph: number, mentions: string) =>
    [index, form, ...Array(9).fill('_'), paragraph, '*', '*', mentions].join('\t')
  const rows = [
    row('1', "L'", 1, '(1'),
    row('2', 'ami', 1, '_'),
    row('3-4', 'du', 1, '_'),
    row('3', 'de', 1, '_'),
    row('4', 'le', 1, '(2'),
    row('5', 'maire', 1, '1)|2)'),
    row('6', 'viendra', 1, '_'),
    row('7', '.', 1, '_'),
    row('1', 'Viendra', 2, '_'),
    row('2', '-t-il', 2, '(1)'),
    row('3', '?', 2, '_'),
  ]
  const document = () =>
    readDemocrat(
      aFile('d.conll', `#begin document (ge/a-text); part 000\n${rows.join('\n')}\n`),
    )[0] as LinkText

  it('is text again, contractions as one word', () => {
    expect(document()).toMatchObject({
      id: 'a-text',
      article: { text: "L'ami du maire viendra.\n\nViendra-t-il ?" },
    })
  })

  it('tells whom a pronoun means', () => {
    const found = judged(document(), '-t-il', "L'ami du maire", 'du maire')
    expect(found).toEqual({ right: ["L'ami du maire"], nobody: false })
  })
})

describe('fitted weights', () => {
  const sample = (candidates: Sample['candidates'], right: boolean[], tie = false): Sample => ({
    set: 'x',
    document: 'x',
    use: 'subject',
    weight: 1,
    candidates: [...candidates, [['nobody', 1]]],
    right: [...right, false],
    tie,
  })

  it('make what is right likely, and a tie even', () => {
    const clear = sample([[['near', 1]], [['far', 1]]], [true, false])
    const tie = sample(
      [
        [['here', 1]],
        [
          ['there', 1],
          ['long', 2],
        ],
      ],
      [true, true],
      true,
    )
    const weights = fitWeights(Array(20).fill([clear, tie]).flat())
    expect(weigh(clear, weights)[0]).toBeGreaterThan(0.8)
    const [here = 0, there = 0] = weigh(tie, weights)
    expect(here).toBeGreaterThan(0.4)
    expect(there).toBeCloseTo(here, 1)
  })

  it('are written by what they are for, to the hundredth, without those that say nothing', () => {
    const file = join(folder, 'weights.ts')
    expect(writeWeights({ listed: -1.456, 's near 0': 1.194, 'he body': 0.014 }, file)).toBe(2)
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(
      /subject \(s\) …\n {2}'s near 0': 1\.19,\n[\s\S]*For every word\.\n {2}listed: -1\.46,\n\}\n$/,
    )
  })
})
