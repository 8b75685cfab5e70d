import { describe, expect, it } from 'vitest'
import { certaintyWord } from '@/app/(instructor)/articles/[id]/reading/_layers/certainty-word'
import { shortened, snippetOf } from '@/app/(instructor)/articles/[id]/reading/_layers/snippet'

const text =
  'One quiet road.\n\nIn the long evening light, the old ferry left Tolmer for the outer islands again.\n\nEnd.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('a snippet', () => {
  it('is cut between words and says where something is missing', () => {
    expect(snippetOf(text, at('Tolmer'), 16)).toEqual({
      before: '…old ferry left ',
      words: 'Tolmer',
      after: ' for the outer…',
    })
  })

  it('stays in its paragraph, and says nothing is missing when nothing is', () => {
    expect(snippetOf(text, at('quiet'), 200)).toEqual({ before: 'One ', words: 'quiet', after: ' road.' })
  })

  it('shortens long words only', () => {
    expect(shortened('the outer islands', 17)).toBe('the outer islands')
    expect(shortened('the outer islands', 12)).toBe('the outer…')
  })
})

describe('how sure, in a word', () => {
  it('changes where Passage begins to ask', () => {
    expect([1, 0.8, 0.79, 0.6, 0.59, 0].map(certaintyWord)).toEqual([
      'sure',
      'sure',
      'likely',
      'likely',
      'doubtful',
      'doubtful',
    ])
  })
})
