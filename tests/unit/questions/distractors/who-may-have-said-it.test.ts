import { describe, expect, it } from 'vitest'
import { generateQuestions } from '@/lib/questions/pipeline'
import { anArticle } from '../../../support/an-article'

const article = anArticle(
  'en',
  'The film about the smuggler Ned Carver came back to Merrow on Monday. In the story Ned Carver sails to Lowther and hides gold.',
  '“The crowd in the square was larger than in any summer before,” said Martha Hale, director of the Merrow festival.',
  '“We had to build a second stage beside the harbour in one night,” said Joan Brenn, an engineer from Lowther.',
  '“Nobody expected that the old cinema would be full for a week,” said Paul Arden, editor of the Lowther Post.',
  '“The harbour will stay open for the boats of all our visitors,” said Luke Varden, mayor of Merrow.',
)

describe('who may have said it', () => {
  it('is who speaks or has a function in the article, and nobody of a story', () => {
    const { candidates } = generateQuestions(article, { count: 10, seed: 1, kinds: null, difficulty: null })
    const options = candidates.flatMap(({ content }) =>
      content.kind === 'multiple-choice' && /^Who said/.test(content.stem)
        ? [content.options.map(({ text }) => text)]
        : [],
    )
    expect(options.length).toBeGreaterThan(1)
    expect(options.flat()).toContain('Joan Brenn')
    expect(options.flat()).not.toContain('Ned Carver')
  })
})
