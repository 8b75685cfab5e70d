import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import english from '@/lib/messages/en/few.json'
import type { ReadableArticle } from '@/lib/model/article'
import { type FewReason, fewReasons, joinReasons, splitReasons } from '@/lib/model/few-reason'
import { type Language, languages } from '@/lib/model/language'
import { generateQuestions } from '@/lib/questions/pipeline'
import { whyFew } from '@/lib/questions/why-few'
import { anArticle } from '../../support/an-article'

/** A text as it is, without what intake would take out of it: its first line is the title. */
function given(path: string, language: Language): ReadableArticle {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map(line => line.trim())
  const [title = '', ...paragraphs] = lines.filter(line => line !== '')
  return { ...anArticle(language, ...paragraphs), title }
}

const kinds: Record<string, FewReason> = {
  poem: 'short-lines',
  list: 'no-verbs',
  code: 'code',
  recipe: 'instructions',
  lyrics: 'first-person',
  dialogue: 'quoted',
  table: 'figures',
}
const usual = { count: 10, kinds: null, difficulty: null, seed: 1 }

describe.each(languages)('a text that offers nothing safe to ask, %s', language => {
  it.each(Object.entries(kinds))('a %s gives two questions at most and says: %s', (kind, reason) => {
    const article = given(`tests/fixtures/unaskable/${language}/${kind}.txt`, language)
    const { questions, document } = generateQuestions(article, usual)
    expect(questions.map(({ content }) => content.stem).slice(2)).toEqual([])
    expect(questions.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'))).toEqual([])
    expect(whyFew(document)[0]).toBe(reason)
  })

  it('has nothing against an article of ours', () => {
    const name = { fr: 'french', en: 'english' }[language]
    const { questions, document } = generateQuestions(given(`prisma/seed/${name}.txt`, language), usual)
    expect(whyFew(document)).toEqual([])
    expect(questions.length).toBeGreaterThan(5)
  })
})

describe('the fixtures', () => {
  it('are all tried', () => {
    for (const language of languages)
      expect(readdirSync(`tests/fixtures/unaskable/${language}`).sort()).toEqual(
        Object.keys(kinds)
          .map(kind => `${kind}.txt`)
          .sort(),
      )
  })
})

describe('reasons', () => {
  it('say when there is too little of a text', () => {
    const { document } = generateQuestions(anArticle('en', 'The mill closed in May.'), usual)
    expect(whyFew(document)).toEqual(['too-short'])
  })

  it('know verses that a paste has put on one line', () => {
    const lines = readFileSync('tests/fixtures/unaskable/en/poem.txt', 'utf8').split('\n').slice(2)
    const stanzas = lines
      .join('\n')
      .split('\n\n')
      .map(stanza => stanza.trim().replace(/\n/g, ' '))
    expect(whyFew(readArticle(anArticle('en', ...stanzas)))).toEqual(['short-lines'])
    // Two lines on one, the third by itself: where intake takes the shorter line for the end of a paragraph.
    const pairs = lines
      .join('\n')
      .replace(/(.+)\n(?=.)(.+)\n?/g, '$1 $2\n\n')
      .split(/\n+/)
    expect(whyFew(readArticle(anArticle('en', ...pairs.filter(line => line !== ''))))).toEqual([
      'short-lines',
    ])
  })

  it('go through an address and come back, without what is none', () => {
    expect(splitReasons(joinReasons(['quoted', 'code']))).toEqual(['code', 'quoted'])
    expect(splitReasons('<script> quoted')).toEqual(['quoted'])
    expect(splitReasons(undefined)).toEqual([])
  })

  it('have words', () => {
    expect(Object.keys(english.reasons).sort()).toEqual([...fewReasons].sort())
  })
})
