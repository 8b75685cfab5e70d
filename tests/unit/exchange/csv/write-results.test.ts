import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { writeResults } from '@/lib/exchange/csv/write-results'

describe('results as CSV', () => {
  it('begin with a byte order mark and come back as they went in', () => {
    const csv = writeResults({
      header: ['Nom', 'Points'],
      rows: [
        ['Zoé "Zou" Petit, 3e B', 1.5],
        ['ligne\nsuivante', null],
      ],
    })
    expect(csv.startsWith('\uFEFFNom,Points\r\n')).toBe(true)
    expect(Papa.parse(csv.slice(1).trimEnd()).data).toEqual([
      ['Nom', 'Points'],
      ['Zoé "Zou" Petit, 3e B', '1.5'],
      ['ligne\nsuivante', ''],
    ])
  })

  it('hold no formula, wherever it came from', () => {
    for (const cell of ['=1+1', '+33 1', '-2', '@SUM(A1)', '＝1+1']) {
      const [header, row] = Papa.parse<string[]>(
        writeResults({ header: [cell], rows: [[cell]] }).slice(1),
      ).data
      expect(header?.[0]).toBe(`'${cell}`)
      expect(row?.[0]).toBe(`'${cell}`)
    }
  })

  it('hold none where a spreadsheet cuts at semicolons, tabs or line breaks either', () => {
    const name = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', ';', ',', '\t', '\n', '"', "'", 'A', ' '),
    })
    fc.assert(
      fc.property(fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), rows => {
        const csv = writeResults({ header: ['a'], rows }).slice(1)
        const cut = [',', ';', '\t'].flatMap(delimiter =>
          Papa.parse<string[]>(csv, { delimiter }).data.flat(),
        )
        for (const cell of [...cut, ...csv.split(/[;\t\r\n]/)]) expect(cell).not.toMatch(/^[=+\-@]/)
      }),
      { numRuns: 2000 },
    )
  })

  it('leave numbers and harmless text alone', () => {
    const csv = writeResults({ header: ['a'], rows: [[-2], ['a=b'], ["l'été"]] })
    expect(csv).toBe("\uFEFFa\r\n-2\r\na=b\r\nl'été\r\n")
  })
})
