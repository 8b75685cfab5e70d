import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { longestSentence } from '@/lib/linguistics/network/layout'
import { loadNetwork } from '@/lib/linguistics/network/load-network'
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
