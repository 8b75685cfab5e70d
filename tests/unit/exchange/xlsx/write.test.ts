import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '@/lib/exchange/xlsx/write'
import type { TableCell } from '@/lib/model/table'
import { readWorkbook } from '../../../support/read-workbook'

const sheetOf = async (rows: TableCell[][], header = ['Nom']) =>
  readWorkbook(await writeWorkbook([{ name: 'Résultats', table: { header, rows } }]))[0]

const isText = (type: string | undefined) => ['s', 'inlineStr', 'str'].includes(type ?? '')

describe('results as a workbook', () => {
  it('come back as they went in, numbers as numbers, under the name of their sheet', async () => {
    const sheet = await sheetOf([['Zoé "Zou" Petit & <fils>', -1.5]], ['Nom', 'Points'])
    expect(sheet?.name).toBe('Résultats')
    expect(sheet?.rows.map(row => row.map(({ text }) => text))).toEqual([
      ['Nom', 'Points'],
      ['Zoé "Zou" Petit & <fils>', '-1.5'],
    ])
    expect(sheet?.rows[1]?.map(({ type }) => type)).toEqual([expect.not.stringMatching(/^n$/), 'n'])
  })

  it('hold no formula, wherever it came from: what looks like one is text', async () => {
    const cells = [
      '=1+1',
      '+33 1',
      '-2',
      '@SUM(A1)',
      '＝1+1',
      '=HYPERLINK("http://example.org")',
      '\t=1',
      '=cmd|" /C calc"!A0',
    ]
    const sheet = await sheetOf(
      cells.map(cell => [cell]),
      ['=1+1'],
    )
    expect(sheet?.rows.flat().map(({ text }) => text)).toEqual(['=1+1', ...cells])
    for (const { type } of sheet?.rows.flat() ?? []) expect(isText(type)).toBe(true)
  })

  it('stay a workbook whatever characters a name has', async () => {
    const name = fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '@',
        '<',
        '&',
        ']]>',
        '"',
        "'",
        '\u0000',
        '\u0008',
        '\ud800',
        '\ufffe',
        'é',
        '𝒜',
        ' ',
        '\n',
      ),
      minLength: 1,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 5 }), async names => {
        const sheet = await sheetOf(names.map(one => [one]))
        for (const { type } of sheet?.rows.flat() ?? []) expect(type).not.toBe('formula')
        expect(sheet?.rows).toHaveLength(names.length + 1)
      }),
      { numRuns: 200 },
    )
  })

  it('cut what no cell can hold', async () => {
    const sheet = await sheetOf([['a'.repeat(40_000)]])
    expect(sheet?.rows[1]?.[0]?.text).toHaveLength(32_767)
  })
})
