import { expect, it } from 'vitest'
import { findEvidence } from '@/lib/llm/find-evidence'
import { textOf } from '@/lib/model/span'

const article =
  'La mairie l’a dit.\n\n« L’eau a monté de deux\u00a0mètres en une nuit », a raconté Odile Garnier.\n\nThe keeper’s party was partly over by noon.'
const found = (quotation: string) => {
  const span = findEvidence(quotation, article)
  return span && textOf(article, span)
}

it('finds words whatever the quotation marks, the apostrophes and the spaces', () => {
  const words = 'L’eau a monté de deux\u00a0mètres en une nuit », a raconté Odile Garnier'
  for (const quotation of [
    '« L’eau a monté de deux mètres en une nuit », a raconté Odile Garnier',
    '"L\'eau a monté de deux mètres en une nuit", a raconté Odile Garnier',
    '“L’eau  a monté\nde deux mètres en une nuit” , a raconté Odile Garnier',
  ])
    expect(found(quotation)).toBe(words)
})

it('finds nothing that is written otherwise', () => {
  for (const quotation of [
    'L’eau a monté de trois mètres en une nuit',
    'L’eau a monte de deux mètres en une nuit',
    'l’eau A Monté de deux mètres en une nuit',
    'L’eau a monté … en une nuit',
    'a raconté Odile Garnier. L’eau a monté',
    'L’eau est montée de deux mètres',
  ])
    expect(found(quotation)).toBeNull()
})

it('finds whole words only, and enough of them', () => {
  expect(found('keeper’s party was part')).toBeNull()
  expect(found('eeper’s party was partly over')).toBeNull()
  expect(found('keeper’s party was partly')).toBe('keeper’s party was partly')
  expect(found('Odile Garnier')).toBeNull()
  expect(found('L’eau a monté')).toBeNull()
  expect(found('')).toBeNull()
})
