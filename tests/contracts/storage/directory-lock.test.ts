import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { lockDirectory } from '@/lib/storage/embedded/lock/lock-directory'
import { scratchDirectory } from '@/tests/support/scratch-directory'
import { SpokenProcess } from '@/tests/support/spoken-process'

const place = await scratchDirectory('lock')

const processes: SpokenProcess[] = []
afterEach(async () => {
  await Promise.all(processes.splice(0).map(one => one.kill()))
})

async function starters(count: number, directory: string): Promise<SpokenProcess[]> {
  const made = Array.from({ length: count }, () => new SpokenProcess('hold-lock', directory))
  processes.push(...made)
  await Promise.all(made.map(one => one.said(1)))
  return made
}

const long = join(place, 'a-directory-with-a-name'.repeat(5), 'deep-down'.repeat(6))

describe.each([
  ['a directory', join(place, 'short')],
  ['a directory whose path is too long for a socket', long],
])('%s', (_, directory) => {
  test('of twelve processes that come at once exactly one gets it, eight times over', async () => {
    const twelve = await starters(12, directory)
    for (let round = 0; round < 8; round += 1) {
      const answers = await Promise.all(twelve.map(one => one.ask('take')))
      const winners = answers.filter(answer => 'holding' in answer)
      expect(winners).toHaveLength(1)
      for (const answer of answers.filter(answer => 'refused' in answer))
        expect(answer).toMatchObject({ refused: 'data-locked', directory, pid: expect.any(Number) })
      await Promise.all(twelve.map(one => one.ask('release')))
    }
  })

  test('held by a process is refused with its pid, until that process is killed', async () => {
    const [holder, second] = await starters(2, directory)
    if (!holder || !second) throw new Error('two processes were asked for')
    const { holding } = await holder.ask('take')
    expect(await second.ask('take')).toEqual({ refused: 'data-locked', directory, pid: holding })
    await holder.kill()
    expect(await second.ask('take')).toHaveProperty('holding')
  })
})

test('a holder that is stopped and cannot answer holds all the same', async () => {
  const directory = join(place, 'stopped')
  const [holder, second] = await starters(2, directory)
  if (!holder || !second) throw new Error('two processes were asked for')
  const { holding } = await holder.ask('take')
  holder.stop()
  expect(await second.ask('take')).toEqual({ refused: 'data-locked', directory, pid: holding })
})

test('one process cannot take the same directory twice, and leaves no trace when it lets go', async () => {
  const directory = join(place, 'twice')
  const lock = await lockDirectory(directory)
  await expect(lockDirectory(directory)).rejects.toMatchObject({
    code: 'data-locked',
    params: { directory, pid: process.pid },
  })
  await lock.release()
  expect(await readdir(join(directory, 'lock'))).toEqual([])
  await (await lockDirectory(directory)).release()
})
