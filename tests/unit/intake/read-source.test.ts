import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ReadSource, readSource, type SourceInput } from '@/lib/intake/read-source'
import { articleSchema } from '@/lib/model/article-schema'

const folder = new URL('../../fixtures/intake/', import.meta.url)
const fixture = (name: string) => readFileSync(new URL(name, folder), 'utf8')

function read(input: Partial<SourceInput>): ReadSource {
  const result = readSource({ text: '', html: null, ...input })
  if (!result.ok) throw new Error(`not read: ${result.failure.code}`)
  return result.value
}
const refusal = (input: Partial<SourceInput>) => {
  const result = readSource({ text: '', html: null, ...input })
  return result.ok ? null : result.failure
}

const sources = readdirSync(folder).filter(name => /\.(?:txt|html)$/.test(name))

describe('a paste', () => {
  it.each(sources)('%s gives the article that stands beside it', name => {
    const source = name.endsWith('.html') ? { html: fixture(name) } : { text: fixture(name) }
    const { article } = read(source)
    expect(article).toMatchObject(JSON.parse(fixture(name.replace(/\.\w+$/, '.json'))))
    expect(articleSchema.parse(article)).toEqual(article)
    expect(article.text).toBe(article.paragraphs.join('\n\n'))
  })

  it.each(sources.filter(name => name.endsWith('.txt')))('%s loses no line: each is kept or left', name => {
    const { lines, article } = read({ text: fixture(name) })
    expect(lines.map(({ line }) => line)).toEqual(lines.map((_, i) => i))
    const kept = lines.filter(line => line.kept && line.rule !== 'title').map(({ text }) => text)
    expect(kept).toEqual(article.paragraphs)
    expect(lines.filter(line => !line.kept)).toHaveLength(article.left.length)
  })

  const text = fixture('subheadings-between-paragraphs.txt')

  it('takes a line back into the text, in its place, when the instructor puts it back', () => {
    const line = read({ text }).article.left[0]
    const { article } = read({ text, putBack: [line?.line ?? -1] })
    expect(article.paragraphs[1]).toBe(line?.text)
    expect(article.left.some(left => left.line === line?.line)).toBe(false)
  })

  it('leaves a paragraph out when the instructor takes it out, and says that a person did', () => {
    const { article } = read({ text, takeOut: [1] })
    expect(article.left[0]).toMatchObject({ line: 1, rule: 'by-hand' })
    expect(article.paragraphs).toHaveLength(3)
  })

  it('chooses another title when the title is taken out', () => {
    const again = `Council agrees at last\n${text}`
    expect(read({ text: again, takeOut: [0] }).article.title).toMatch(/^The clockmaker/)
    expect(read({ text: again, takeOut: [1] }).article.title).toBe('Council agrees at last')
  })

  it('keeps no-break spaces, brackets and quotation marks as they were typed', () => {
    const line = '« Oui , a-t-elle dit. [sic] “bien"» . .'
    const kept = fixture('dateline-of-an-agency.txt').replace('Selon la', `${line} Selon la`)
    expect(read({ text: kept }).article.text).toContain(line)
  })

  it('drops what prints nothing and what a database cannot hold', () => {
    const { article } = read({ text: text.replace('Dunmere kept', '\uFEFFDun\u0000me\u00ADre \uD800kept') })
    expect(article.paragraphs[0]).toMatch(/^Dunmere \uFFFDkept/)
  })

  it('writes in letters what a printer drew as one sign', () => {
    const { article } = read({
      text: text.replace('Dunmere kept', 'Dunmere o\uFB03cially kept a \uFB01le and'),
    })
    expect(article.paragraphs[0]).toMatch(/^Dunmere officially kept a file and/)
  })

  it('falls back to the text when the HTML holds none', () => {
    expect(read({ text, html: '<img src="x">' }).article.title).toMatch(/^The clockmaker/)
  })

  it('calls an article without a title by its first words', () => {
    const untitled = text.slice(text.indexOf('Dunmere kept'))
    expect(read({ text: untitled }).article.title).toMatch(/^Dunmere kept two times .*…$/)
  })
})

describe('a paste that cannot be used', () => {
  const text = fixture('links-and-adverts-between-paragraphs.txt')

  it.each(['', ' \n\t\n  ', '\u0000\uFEFF'])('is empty when it holds no letter: %j', empty => {
    expect(refusal({ text: empty })).toMatchObject({ kind: 'invalid', code: 'article-empty' })
    expect(refusal({ html: `<p>${empty}</p>` })).toMatchObject({ code: 'article-empty' })
  })

  it('is too short under eighty words, and says how many there are', () => {
    const short = 'Le pont de la rivière a été fermé lundi matin par la mairie, qui craint une crue.'
    expect(refusal({ text: short })).toMatchObject({
      code: 'article-too-short',
      params: { words: 17, minimum: 80 },
    })
  })

  it('is too long over the maximum, which can be set', () => {
    expect(refusal({ text, maxWords: 100 })).toMatchObject({
      kind: 'too-large',
      code: 'article-too-long',
      params: { maximum: 100 },
    })
    expect(refusal({ text, maxWords: 2000 })).toBeNull()
  })

  it('is too long when it is nearly all marks', () => {
    const marks = '. , ; '.repeat(70_000)
    expect(refusal({ text: `${'Le maire ouvre la porte du port. '.repeat(20)}${marks}` })).toMatchObject({
      code: 'article-too-long',
    })
  })

  it('is too long at five megabytes, with or without spaces, and as HTML', () => {
    expect(refusal({ text: 'Un mot. '.repeat(700_000) })).toMatchObject({ code: 'article-too-long' })
    expect(refusal({ text: 'x'.repeat(5_000_000) })).toMatchObject({ code: 'article-too-long' })
    expect(refusal({ html: `<p>${'Un mot. '.repeat(700_000)}</p>` })).toMatchObject({
      code: 'article-too-long',
    })
  })
})
