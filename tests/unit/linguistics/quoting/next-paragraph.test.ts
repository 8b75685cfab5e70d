import { expect, it } from 'vitest'
import { aSpeech } from '../../../support/a-speech'

it('leaves a quotation to whoever spoke before, when the next paragraph opens with another speaker', () => {
  const { quotations } = aSpeech(
    'en',
    '“I wrote a story about the harbour,” Martin Hale said. “I wrote it in one winter.',
    '“It is odd, as I am not sure that she has read it.”',
    'Ada Brenn, who leads the Harbour Trust, said the claim was “wrong”.',
  )
  expect(quotations.map(({ speaker }) => speaker)).toEqual([
    'Martin Hale',
    'Martin Hale',
    'Martin Hale',
    expect.stringContaining('Ada Brenn'),
  ])
})

it('does not give words that end with a full stop to the subject of the next sentence', () => {
  const { quotations } = aSpeech(
    'en',
    'Martin Hale said: “The quay will hold for years.” Ada Brenn said the quay was sinking.',
  )
  expect(quotations[0]?.speaker).toBe('Martin Hale')
})
