import { describe, expect, it } from 'vitest'
import { distractorsFor } from '@/lib/questions/distractors/distractors-for'
import { aDocument } from '../../../support/a-document'

const beside = (text: string, key: string, stem: string) => {
  const document = aDocument('fr', text)
  const start = document.article.text.indexOf(key)
  return distractorsFor({
    key,
    keySpan: { start, end: start + key.length },
    class: 'date',
    stem,
    document,
    random: () => 0.3,
  })
}

describe('another hour', () => {
  const text =
    'Le train de Norbourg est parti à 23H15. Les pompiers sont venus à 03H30. La route a été ouverte à 14H00. Le maire est arrivé à 01H45. Le bac a repris à 16H20.'

  it('is one of the part of the day that the stem names', () => {
    const options = beside(text, '03H30', 'À quelle heure les pompiers sont-ils venus au milieu de la nuit ?')
    expect(options.length).toBeGreaterThan(1)
    expect(options).not.toContain('14H00')
    expect(options).not.toContain('16H20')
  })

  it('is any where it names none', () => {
    expect(beside(text, '03H30', 'À quelle heure les pompiers sont-ils venus ?')).toContain('14H00')
  })
})

describe('an hour in brackets behind the key', () => {
  const told = (behind: string) =>
    `La digue a cédé à 04H45${behind}. Le train est parti à 09H45. Le bac a repris à 16H20.`
  const options = (behind: string) => beside(told(behind), '04H45', 'À quelle heure la digue a-t-elle cédé ?')

  it('is the same one by another clock, and no wrong option', () => {
    expect(options('')).toContain('09H45')
    expect(options(' (09H45 GMT)')).not.toContain('09H45')
  })
})

describe('another stretch of days', () => {
  it('does not overlap with the one that is right', () => {
    const text = 'Le pic des crues est estimé entre le 8 et le 11 mai par les ingénieurs de Norbourg.'
    const options = beside(text, 'entre le 8 et le 11 mai', 'À quand le pic des crues est-il estimé ?')
    expect(options.length).toBeGreaterThan(1)
    for (const option of options) {
      const [first = 0, last = 0] = (option.match(/\d+/g) ?? []).map(Number)
      expect(last < 8 || first > 11, option).toBe(true)
    }
  })
})
