import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/model/id'
import { keptReading } from '@/lib/usecases/kept-readings'
import { aReading } from '../../support/a-reading'

/** A reading that waits until it is let go on. */
function aSlowReading() {
  let tell: (share: number) => void = () => undefined
  let end: () => void = () => undefined
  const ended = new Promise<void>(resolve => {
    end = resolve
  })
  const read = async (onShare: (share: number) => void) => {
    tell = onShare
    await ended
    return aReading()
  }
  return { read, tell: (share: number) => tell(share), end: () => end() }
}

const never = () => Promise.reject(new Error('read again'))

describe('kept readings', () => {
  it('tell all who wait how far it is, and nobody after the end', async () => {
    const id = newId()
    const { read, tell, end } = aSlowReading()
    const heard: [string, number][] = []
    const first = keptReading(id, read, share => heard.push(['first', share]))
    tell(0.2)
    const second = keptReading(id, never, share => heard.push(['second', share]))
    tell(0.5)
    end()
    expect(await first).toBe(await second)
    tell(0.9)
    expect(heard).toEqual([
      ['first', 0.2],
      ['first', 0.5],
      ['second', 0.5],
    ])
  })

  it('do not keep one that failed', async () => {
    const id = newId()
    await expect(keptReading(id, never)).rejects.toThrow('read again')
    expect(await keptReading(id, async () => aReading())).toEqual(aReading())
  })

  it('keep the eight that were asked for last', async () => {
    const ids = Array.from({ length: 9 }, newId)
    let reads = 0
    const ask = (id = '') =>
      keptReading(id, async () => {
        reads++
        return aReading()
      })
    for (const id of ids.slice(0, 8)) await ask(id)
    await ask(ids[0])
    await ask(ids[8])
    expect(reads).toBe(9)
    await ask(ids[0])
    expect(reads).toBe(9)
    await ask(ids[1])
    expect(reads).toBe(10)
  })
})
