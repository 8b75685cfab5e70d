import { expect, it } from 'vitest'
import { aDocument } from '../../support/a-document'

const meantBy = (word: string, ...paragraphs: string[]) => {
  const { chains, article } = aDocument('en', ...paragraphs)
  const at = article.text.lastIndexOf(` ${word} `) + 1
  return chains.find(({ mentions }) => mentions.some(({ span }) => span.start === at))?.name ?? null
}
const before = 'Clara Halden told the court that the men were ill. She was very concerned about them.'

it('who says of “she” what “she” was is she, whoever was spoken of before', () => {
  const told = 'Greta Peirce, lawyer for Mr Brenn, said she was shocked at the condition of the ferry.'
  expect(meantBy('she', before, told)).toBe('Greta Peirce')
})

it('but not where it is told to another, who may be meant', () => {
  const told = 'Greta Peirce told Ida Roux she was shocked at the condition of the ferry.'
  expect(meantBy('she', before, told)).not.toBe('Greta Peirce')
})
