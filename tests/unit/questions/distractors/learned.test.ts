import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReadableArticle } from '@/lib/model/article'
import { generateQuestions } from '@/lib/questions/pipeline'
import { articleOf } from '../../../support/a-question'

const [title = '', ...paragraphs] = readFileSync('prisma/seed/french.txt', 'utf8').trim().split(/\n+/)
const article: ReadableArticle = articleOf('fr', paragraphs, title)
const choices = { count: 25, kinds: ['multiple-choice' as const], difficulty: null, seed: 7 }

const optionsBeside = (key: string, learned: { key: string; words: string }[]) =>
  generateQuestions(article, { ...choices, learned }).questions.flatMap(({ content }) =>
    content.kind === 'multiple-choice' && content.options.some(({ text, correct }) => correct && text === key)
      ? [content.options.map(({ text }) => text)]
      : [],
  )

describe('what learners really mistook for a key', () => {
  const key = 'Anselme Le Dantec'
  it('is among the wrong options when it is asked again', () => {
    const [before] = optionsBeside(key, [])
    const [after] = optionsBeside(key, [{ key, words: 'Gaël  Morvan' }])
    expect(before).toBeDefined()
    expect(before).not.toContain('Gaël Morvan')
    expect(after).toContain('Gaël Morvan')
  })

  it('stands the rules that any wrong option stands, and has to look like one', () => {
    const refused = ['Le Dantec', 'anselme', '?', '=1+1', 'a'.repeat(200), 'le maire de Port-Gwennec']
    const [options = []] = optionsBeside(
      key,
      refused.map(words => ({ key, words })),
    )
    expect(options.length).toBeGreaterThan(2)
    for (const words of refused) expect(options).not.toContain(words)
  })

  it('belongs to its own key only', () => {
    const all = optionsBeside(key, [{ key: 'Solenn Madec', words: 'Gaël Morvan' }]).flat()
    expect(all).not.toContain('Gaël Morvan')
  })
})
