import { expect, it } from 'vitest'
import { aDocument } from '../../support/a-document'

const meantBy = (word: string, ...paragraphs: string[]) => {
  const { chains, article } = aDocument('en', ...paragraphs)
  const at = article.text.lastIndexOf(` ${word} `) + 1
  return chains.find(({ mentions }) => mentions.some(({ span }) => span.start === at))?.name ?? null
}
const before = 'Clara Halden told the council that the gates of the lock were late. She was waiting for them.'

it('who says of “she” what “she” was is she, whoever was spoken of before', () => {
  const told = 'Ida Tarnwood, who keeps the lock for Mr Brenn, said she was proud of the old gates.'
  expect(meantBy('she', before, told)).toBe('Ida Tarnwood')
})

it('but not where it is told to another, who may be meant', () => {
  const told = 'Ida Tarnwood told Anna Roux she was proud of the old gates.'
  expect(meantBy('she', before, told)).not.toBe('Ida Tarnwood')
})
