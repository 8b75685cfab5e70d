import { describe, expect, it } from 'vitest'
import { readTree } from '@/lib/exchange/xml/read-tree'

const code = (text: string) => {
  const read = readTree(text)
  return read.ok ? 'read' : read.failure.code
}

describe('XML from anywhere', () => {
  it('refuses entities, however they are declared', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "${'&x;'.repeat(50)}">]><a>&y;</a>`
    expect(code(bomb)).toBe('xml-doctype')
    expect(code('<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>')).toBe('xml-doctype')
    expect(code('<a>&unknown;</a>')).toBe('xml-broken')
  })
  it('reads past a document type that only names itself', () => {
    expect(code('<!DOCTYPE questestinterop SYSTEM "ims_qtiasiv1p2.dtd"><questestinterop/>')).toBe('read')
  })
  it('refuses what is nested without end, before it takes the stack', () => {
    expect(code(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`)).toBe('xml-too-large')
  })
  it('says in which line it is broken', () => {
    const read = readTree('<a>\n<b>\n</a>')
    expect(read).toMatchObject({ ok: false, failure: { code: 'xml-broken', params: { line: 3 } } })
  })
})
