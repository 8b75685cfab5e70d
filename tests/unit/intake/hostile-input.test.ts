import { describe, expect, it } from 'vitest'
import { readSource } from '@/lib/intake/read-source'

/** Near the limit of what is looked at; a pattern that backtracks would not come back within the test's time. */
const size = 400_000
const pieces = [
  ' ',
  '\u00A0',
  '| ',
  ' | ',
  '- ',
  '—',
  '" ',
  '« ',
  '»',
  '« »',
  '.',
  '. ',
  '."',
  '(',
  '[1]',
  '@a ',
  '#a ',
  'X ',
  'A. ',
  "l'",
  '1 ',
  '12 mars 2031 ',
  'photo : ',
  'Par A ',
  '\n',
  '\na',
  '\n1 comment',
  '\nYou may also like\nx',
  ' › a',
  '★',
  '\u0301e',
  '漢',
]

describe('a hostile paste', () => {
  it.each(pieces)('of %j is answered', piece => {
    const run = piece.repeat(Math.floor(size / piece.length))
    for (const text of [run, `A line to begin with.\n${run}\nthe end`, `Photo${run}x`]) {
      const result = readSource({ text, html: null })
      expect(typeof result.ok).toBe('boolean')
    }
  })

  it.each(['<div>', '<b>', '<p>', '<table><tr><td>', '<article>', '<a href=x>'])(
    'of nested %s is answered',
    tag => {
      const result = readSource({ text: '', html: `${tag.repeat(Math.floor(100_000 / tag.length))}word` })
      expect(result).toMatchObject({ ok: false })
    },
  )
})
