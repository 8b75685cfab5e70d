import { beforeEach, expect, it } from 'vitest'
import { kept } from '@/lib/linguistics/kept'
import { loadNetworkOf, networkOf } from '@/lib/linguistics/network/load-network'
import { finish } from '@/lib/linguistics/steps'

// As before anything was read, whatever ran before in this worker.
beforeEach(() => {
  kept('networks').value = null
})

it('a network is loaded once, whoever asks and however', () => {
  const first = networkOf('en')
  const again = networkOf('en')
  const inPieces = finish(loadNetworkOf('en'))
  if (!first.ok || !again.ok || !inPieces.ok) throw new Error('no network')
  expect(again.value).toBe(first.value)
  expect(inPieces.value).toBe(first.value)
})

it('two that load at the same time in pieces end with the same one', () => {
  const [one, other] = [loadNetworkOf('fr'), loadNetworkOf('fr')]
  one.next()
  other.next()
  const [a, b] = [finish(one), finish(other)]
  if (!a.ok || !b.ok) throw new Error('no network')
  expect(b.value).toBe(a.value)
})
