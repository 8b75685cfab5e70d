import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSource } from '@/lib/intake/read-source'

const read = (text: string, language = 'auto') => {
  const result = readSource({ text, html: null, language })
  return result.ok ? result.value.article.language : result.failure.code
}
const spanish = readFileSync('tests/fixtures/other-languages/spanish.txt', 'utf8')

describe('an article in a language that the engine does not read', () => {
  it('is taken in the language that it is told to be in, or that somebody chose', () => {
    expect(read(spanish)).toBe('es')
    expect(read(spanish, 'gl')).toBe('gl')
    expect(read(readFileSync('tests/fixtures/other-languages/german.txt', 'utf8'))).toBe('de')
  })

  it('is cleaned as any other: title, name of its writer, paragraphs', () => {
    const result = readSource({ text: `Inicio | Cultura | Deportes\n\n${spanish}\n\n© 2026`, html: null })
    if (!result.ok) throw new Error(result.failure.code)
    const { title, paragraphs, left } = result.value.article
    expect(title).toBe('El puente viejo de Valdoro cerrará tres meses')
    expect(paragraphs).toHaveLength(6)
    expect(left.map(({ text }) => text)).toContain('© 2026')
  })

  it('is not made of code, lists and figures, which look like any language', () => {
    expect(read('if (a == null) { return b[i] ? c(d) : e } '.repeat(20))).toBe('language-untold')
    expect(read('Lyon 12 Paris 14 Nice 15 Brest 16 Metz 11 Caen 17 '.repeat(20))).toBe('language-untold')
    expect(read('La casa è blu.')).toBe('article-too-short')
  })
})
