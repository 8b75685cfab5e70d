import { describe, expect, it } from 'vitest'
import { scanMarks } from '@/lib/linguistics/quoting/scan-marks'

const never = /(?!)/u
const english = /^(?:n|em|tis)\b/u
const found = (text: string, elided = never) =>
  scanMarks(text, elided).map(({ from, to, closed }) => `${closed ? '' : 'open '}${text.slice(from, to)}`)

describe('the marks of a paragraph', () => {
  it.each([
    ['« Oui », dit-elle.', ['« Oui »']],
    ['«\u202fOui\u202f»,dit-elle.', ['«\u202fOui\u202f»']],
    ['“Yes,” she said, “and no.”', ['“Yes,”', '“and no.”']],
    ['"Yes," she said, "and no."', ['"Yes,"', '"and no."']],
    ['" Oui " , dit-elle , " non "', ['" Oui "', '" non "']],
    ['„Ja“ und „nein“.', ['„Ja“', '„nein“']],
    ['‹ Oui › et ‘no’.', ['‹ Oui ›', '‘no’']],
    ['“Oui », dit-elle.', ['“Oui »']],
    ['« Un “mot « dans » un” mot »', ['« Un “mot « dans » un” mot »', '“mot « dans » un”', '« dans »']],
    ['"He said "no" to me," she said.', ['"He said "no" to me,"', '"no"']],
    ['The dogs’ owner said ‘it’s mine’ and left.', ['‘it’s mine’']],
    ['l’homme qu’on n’a pas vu « hier »', ['« hier »']],
    ['a board 12" long and 3" wide', []],
    ['» closed before it was “opened”', ['“opened”']],
    ['« » and "" say nothing', []],
  ])('are paired in %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('open nothing where a word has lost its beginning', () => {
    expect(found("rock 'n' roll, and tell 'em 'Go on!' now", english)).toEqual(["'Go on!'"])
  })

  it('left open end where the next of their kind opens, else with the text', () => {
    expect(found('« Un. « Deux. « Trois », dit-il.')).toEqual(['open « Un. ', 'open « Deux. ', '« Trois »'])
    expect(found('“One. He left.')).toEqual(['open “One. He left.'])
    expect(found('the ‘90s came')).toEqual([])
  })

  it.each([['« '], ['a» '], ['"a'], ['‘a '], ["'a "], ['“'], ['« a'], ['”'], [`« a“b " c»'’ ‘d„”`]])(
    'are looked at a bounded number of times, however often %s comes',
    pattern => {
      const text = new CountedText(pattern.repeat(Math.ceil(200_000 / pattern.length)))
      const quotations = scanMarks(text as unknown as string, never)
      expect(text.looks).toBeGreaterThanOrEqual(text.length)
      expect(text.looks).toBeLessThan(12 * text.length)
      expect(quotations.length).toBeLessThanOrEqual(text.length / 2)
    },
  )
})

/** Counts the characters that are taken out of it. */
class CountedText extends String {
  looks = 0
  override charAt(at: number): string {
    this.looks++
    return super.charAt(at)
  }
  override slice(from = 0, to = this.length): string {
    this.looks += to - from
    return super.slice(from, to)
  }
}
