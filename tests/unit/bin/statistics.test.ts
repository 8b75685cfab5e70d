import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

type Ended = { code: number | null; out: string; err: string }
function statistics(file: string, input: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const door = ['--conditions=react-server', '--import', 'tsx', 'bin/passage.ts', 'statistics', file]
    const run = spawn(process.execPath, door, { cwd: root, env: { ...process.env, LC_ALL: 'en_GB.UTF-8' } })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    run.stdout.on('data', chunk => out.push(chunk))
    run.stderr.on('data', chunk => err.push(chunk))
    run.on('error', reject)
    run.on('close', code =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
    run.stdin.end(input)
  })
}

describe('passage statistics', { timeout: 120_000 }, () => {
  it('writes figures of the quiz and of each item from a table of marks', async () => {
    const rows = Array.from({ length: 12 }, (_, n) => `L${n},${n % 2},${n > 5 ? 2 : 0}`)
    const ran = await statistics('-', ['name,Who/1,When/2', ...rows].join('\n'))
    expect(ran).toMatchObject({ code: 0, err: '' })
    const { quiz, items } = JSON.parse(ran.out)
    expect(quiz).toMatchObject({ attempts: 12, mean: 1.5, median: 1.5 })
    expect(Object.keys(quiz)).toEqual([
      ...['attempts', 'mean', 'median', 'sd', 'skewness', 'kurtosis', 'cic', 'errorRatio', 'standardError'],
    ])
    expect(items).toHaveLength(2)
    expect(items[1]).toMatchObject({ name: 'When', max: 2, facility: 50, intendedWeight: 66.666666667 })
    expect(Object.keys(items[0])).toEqual([
      ...['name', 'max', 'facility', 'sd', 'intendedWeight', 'effectiveWeight'],
      ...['discriminationIndex', 'discriminativeEfficiency', 'flags'],
    ])
  })

  it('says that few attempts say little, and where a table cannot be read', async () => {
    const few = await statistics('-', 'Who/1\n1\n0\n')
    expect(few).toMatchObject({ code: 0 })
    expect(JSON.parse(few.out).items[0].flags).toEqual(['few-attempts'])
    expect(few.err).toContain('Only 2 attempts')
    expect(await statistics('-', 'Who/1\nmany\n')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('Line 2, Who: “many” is not a number'),
    })
    expect(await statistics('no-such-file.csv', '')).toMatchObject({ code: 1, out: '' })
  })
})
