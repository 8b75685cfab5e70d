import { describe, expect, it } from 'vitest'
import { readJudgingSheet } from '@/lib/exchange/judging-sheet/read'
import { type SheetLabels, type SheetQuiz, writeJudgingSheet } from '@/lib/exchange/judging-sheet/write'
import { criteria } from '@/lib/model/judgement'

const paragraphs = ['The ferry of Lyness sank in 1904.', 'Its captain, Ada Flett, saved 31 passengers.']
const text = paragraphs.join('\n\n')
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const origin = { engine: 'builtin' as const, rule: 'measure --> or so', confidence: 1 }
const quiz: SheetQuiz = {
  ...{ name: 'ferry.txt', title: 'A ferry', language: 'en', paragraphs, text },
  questions: [
    {
      ...{
        kind: 'multiple-choice',
        class: 'number',
        origin,
        stem: 'How many passengers did she save?',
        key: '31',
      },
      ...{ options: ['29', '31', '33'], evidence: [span('saved 31 passengers')] },
    },
    {
      ...{ kind: 'short-answer', class: 'date', origin, stem: 'When did the ferry sink?', key: '1904' },
      ...{ options: [], evidence: [span(paragraphs[0] ?? '')] },
    },
  ],
}
const labels: SheetLabels = {
  ...{ title: 'To judge', intro: 'Fill [ ] the boxes.', key: 'Key', evidence: 'Evidence', all: 'all' },
  criteria: Object.fromEntries(criteria.map(name => [name, name])) as SheetLabels['criteria'],
}
const sheet = writeJudgingSheet([quiz], labels)
/** The boxes of the nth question: `marks` maps a number to what is written in its box. */
function fill(at: number, marks: Record<number, string>, from = sheet): string {
  const lines = from.split('\n')
  const boxes = lines.flatMap((line, index) => (line.startsWith('0 all') ? [index] : []))[at] ?? -1
  for (const [number, mark] of Object.entries(marks))
    lines[boxes] = (lines[boxes] ?? '').replace(
      new RegExp(`(^|· )${number} ([^\\[]*)\\[.\\]`),
      `$1${number} $2[${mark}]`,
    )
  return lines.join('\n')
}
const read = (written: string) => {
  const found = readJudgingSheet(written)
  if (!found.ok) throw new Error(found.failure.code)
  return found.value
}

describe('a judging sheet', () => {
  it('shows the article, the evidence in its paragraph, options, and the key by its letter', () => {
    expect(sheet).toContain(`> §1 ${paragraphs[0]}`)
    expect(sheet).toContain('- c) 33')
    expect(sheet).toContain('Key: b) 31')
    expect(sheet).toContain('§2 Its captain, Ada Flett, [[saved 31 passengers]].')
  })

  it('comes back as nobody has judged it', () => {
    expect(read(sheet)).toEqual({ judgements: [], unjudged: 2 })
  })

  it('comes back box by box', () => {
    const marks = { 1: '1', 2: '1', 3: '0', 4: '1', 5: '0', 6: '1', 7: '-', 8: '1', 9: '1' }
    const { judgements, unjudged } = read(fill(0, marks))
    expect(unjudged).toBe(1)
    expect(judgements).toEqual([
      {
        ...{ article: 'ferry.txt', number: 1, language: 'en', class: 'number', kind: 'multiple-choice' },
        ...{ rule: origin.rule, stem: 'How many passengers did she save?', note: '' },
        marks: {
          ...{
            grammatical: true,
            answerable: true,
            'stands-alone': false,
            'key-correct': true,
            unique: false,
          },
          ...{ 'distractors-wrong': true, 'distractors-plausible': null, 'needs-reading': true },
          'worth-asking': true,
        },
      },
    ])
  })

  it('takes the box for all where others are empty; an open question has no distractors to judge', () => {
    const { judgements } = read(fill(1, { 0: '1', 9: '0' }))
    expect(judgements[0]?.marks).toMatchObject({
      ...{ grammatical: true, unique: true, 'worth-asking': false },
      ...{ 'distractors-wrong': null, 'distractors-plausible': null },
    })
  })

  it('keeps a remark with its question, and none of a question left out', () => {
    const lines = fill(0, { 0: '1' }).split('\n')
    const notes = lines.flatMap((line, index) => (line === '✎' ? [index] : []))
    lines[notes[0] ?? -1] = '✎ fine'
    lines[notes[1] ?? -1] = '✎ unsure'
    expect(read(lines.join('\n')).judgements.map(one => one.note)).toEqual(['fine'])
  })

  it('says which line has a box that holds something else', () => {
    const written = fill(1, { 4: 'y' })
    const line = written.split('\n').findIndex(text => text.includes('[y]')) + 1
    expect(readJudgingSheet(written)).toMatchObject({
      ok: false,
      failure: { code: 'sheet-box', params: { line } },
    })
  })

  it('counts a question whose boxes were lost as not judged', () => {
    expect(read(fill(1, { 0: '1' }).replace('1 grammatical [ ]', ''))).toMatchObject({ unjudged: 1 })
  })

  it('of several, one after the other, is read as one', () => {
    const judged = fill(1, { 0: '1' }, fill(0, { 0: '1' }))
    expect(read(`${judged}\n${judged}`).judgements).toHaveLength(4)
  })

  it('is none without a question', () => {
    expect(readJudgingSheet('# A list')).toMatchObject({ ok: false, failure: { code: 'sheet-malformed' } })
  })
})
