import { describe, expect, it } from 'vitest'
import { type MarkedItem, readMarks } from '@/lib/exchange/csv/read-marks'

async function read(...chunks: string[]) {
  const found: { items: MarkedItem[]; attempts: number[][] } = { items: [], attempts: [] }
  const result = await readMarks(
    (async function* () {
      yield* chunks
    })(),
    { onItems: items => found.items.push(...items), onAttempt: marks => found.attempts.push([...marks]) },
  )
  return result.ok ? found : result.failure
}

describe('a table of marks', () => {
  it('is read however it is cut into pieces', async () => {
    expect(await read('name,Q 1/', '2,"a, b/1"\nZoé,1', '.5,\nLi,2,1\n')).toEqual({
      items: [
        { name: 'Q 1', maximum: 2 },
        { name: 'a, b', maximum: 1 },
      ],
      attempts: [
        [1.5, Number.NaN],
        [2, 1],
      ],
    })
  })

  it('may be separated by semicolons, with a decimal comma, as French spreadsheets write it', async () => {
    expect(await read('\uFEFFÉlève;Q 1/2,5;Q 2/1\r\nZoé;1,25;0\r\n')).toEqual({
      items: [
        { name: 'Q 1', maximum: 2.5 },
        { name: 'Q 2', maximum: 1 },
      ],
      attempts: [[1.25, 0]],
    })
  })

  it('is refused with the line that cannot be read', async () => {
    expect(await read('q/1,r/1\n1,1\n0,abc\n')).toMatchObject({
      code: 'mark-unreadable',
      params: { line: 3, name: 'r', text: 'abc' },
    })
    expect(await read('name,points\nZoé,1\n')).toMatchObject({ code: 'marks-without-items' })
    expect(await read('')).toMatchObject({ code: 'marks-without-items' })
    expect(await read('q/1\n')).toMatchObject({ code: 'marks-without-attempts' })
  })
})
