import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mostKept } from '@/lib/linguistics/network/known-forms'
import { longestSentence } from '@/lib/linguistics/network/layout'
import { loadNetwork } from '@/lib/linguistics/network/load-network'
import type { Network } from '@/lib/linguistics/network/network'
import { readForms } from '@/lib/linguistics/network/read-forms'
import { headsOf, readWords } from '@/lib/linguistics/network/read-words'

const folder = 'tests/fixtures/network/fr'

function network() {
  const loaded = loadNetwork(folder)
  if (!loaded.ok) throw new Error(loaded.failure.code)
  return loaded.value
}

describe('a sentence that is too long for one tree', () => {
  const forms = Array.from({ length: 2_000 }, (_, i) => (i % 90 === 89 ? ',' : `mot${i}`))

  it('is read in pieces that hang together under one root', () => {
    const words = readWords(network(), forms)
    expect(words).toHaveLength(forms.length)
    const roots = words.flatMap((word, i) => (word.head < 0 ? [i] : []))
    expect(roots).toHaveLength(1)
    const top = (word: number): number => {
      let at = word
      for (let steps = 0; (words[at]?.head ?? -1) >= 0; steps++) {
        if (steps > forms.length) throw new Error('a cycle')
        at = words[at]?.head ?? -1
      }
      return at
    }
    expect(new Set(forms.map((_, i) => top(i)))).toEqual(new Set(roots))
    const hung = words.filter(word => word.deprel === 'parataxis')
    expect(hung.length).toBeGreaterThan(10)
    expect(hung.every(word => word.arc.confidence === 0)).toBe(true)
  })

  it('never reaches the tree in one piece', () => {
    expect(() => readForms(network(), forms.slice(0, longestSentence + 1), headsOf)).toThrow(RangeError)
  })
})

describe('forms that were met before', () => {
  const read = (of: Network, forms: readonly string[]) => structuredClone(readWords(of, forms))
  const sentence = ['Le', 'vent', 'du', 'nord', 'pousse', 'le', 'vent', `x${'y'.repeat(60)}`, '.']

  it('are read as if they were new, wherever they stand', () => {
    const used = network()
    for (const forms of [['vent'], ['Le', 'soir', 'du', 'soir'], sentence.slice(3), ['.', 'le', 'le']]) {
      const [known, fresh] = [read(used, forms), read(network(), forms)]
      expect(known).toEqual(fresh)
    }
    expect(read(used, sentence)).toEqual(read(network(), sentence))
  })

  it('are forgotten when there are too many, the oldest first', () => {
    const used = network()
    const before = read(used, sentence)
    const all = Array.from({ length: mostKept }, (_, i) => `mot${i}`)
    for (let from = 0; from < all.length; from += 100) readWords(used, all.slice(from, from + 100))
    expect(used.known.slots.size).toBe(mostKept)
    expect([used.known.slots.has('vent'), used.known.slots.has(all.at(-1) ?? '')]).toEqual([false, true])
    expect(new Set(used.known.slots.values()).size).toBe(mostKept)
    // Half of it is met again, half is new once more.
    readWords(used, sentence.slice(0, 4))
    expect(read(used, sentence)).toEqual(before)
  })

  it('are not kept when they are long', () => {
    const used = network()
    readWords(used, sentence)
    expect([...used.known.slots.keys()].sort()).toEqual(
      [...new Set(sentence.filter(form => form.length < 40))].sort(),
    )
  })
})

describe('hostile words', () => {
  it('are read, and every certainty is a number', () => {
    const forms = ['x'.repeat(1_000_000), '👩‍👩‍👧', '\u0000\u0007', 'مرحبا', '\ud800', ' ']
    const words = readWords(network(), forms)
    expect(words).toHaveLength(forms.length)
    for (const { tag, arc } of words)
      for (const value of [tag.confidence, tag.margin, arc.confidence, arc.margin])
        expect(Number.isFinite(value)).toBe(true)
  })

  it('are none when there is none', () => {
    expect(readWords(network(), [])).toEqual([])
  })
})

describe('a network that cannot be used', () => {
  it('is missing when its files are not there', () => {
    expect(loadNetwork('no/such/folder')).toMatchObject({
      ok: false,
      failure: { kind: 'unavailable', code: 'model-missing', params: { folder: 'no/such/folder' } },
    })
  })

  it('is unusable when a byte of it is wrong', () => {
    const copy = mkdtempSync(join(tmpdir(), 'network-'))
    writeFileSync(join(copy, 'network.json'), readFileSync(join(folder, 'network.json')))
    const bytes = readFileSync(join(folder, 'network.bin'))
    bytes[100] = (bytes[100] ?? 0) ^ 1
    writeFileSync(join(copy, 'network.bin'), bytes)
    expect(loadNetwork(copy)).toMatchObject({ ok: false, failure: { code: 'model-unusable' } })
  })
})
