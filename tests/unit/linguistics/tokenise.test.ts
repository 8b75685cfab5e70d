import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { segment } from '@/lib/linguistics/segment'
import { tokenise } from '@/lib/linguistics/tokenise'
import { mostTokens } from '@/lib/linguistics/tokenising/bounded-pieces'
import { type Language, languages } from '@/lib/model/language'
import { textOf } from '@/lib/model/span'
import { anArticle } from '../../support/an-article'

// The lexicon of French verbs is large: read once, before the clock of a test runs.
beforeAll(() => void segment(anArticle('fr', 'Il dort.')), 60_000)

const tokens = (language: Language, text: string) => {
  const article = anArticle(language, text)
  return tokenise(article, segment(article)).sentences.flatMap(s => s.tokens.map(t => t.form))
}

describe('tokens of French', () => {
  it.each([
    ["Qu'a-t-elle vu aujourd’hui ?", "Qu' a -t-elle vu aujourd’hui ?"],
    ['Jusqu’où ira-t-il, dit-on ?', 'Jusqu’ où ira -t-il , dit -on ?'],
    ['C’est peut-être leur rendez-vous.', 'C’ est peut-être leur rendez-vous .'],
    ['Celui-ci prend ces jours-là.', 'Celui-ci prend ces jours -là .'],
    ['M. Roy, n° 4, paie 1,5 %.', 'M. Roy , n° 4 , paie 1,5 % .'],
    ['«Non», dit-il', '« Non » , dit -il'],
    ['Quelqu’un part à 14h30.', 'Quelqu’un part à 14h30 .'],
    ['Battus 5-0 en 1990-1991 par –3 °C.', 'Battus 5-0 en 1990-1991 par – 3 °C .'],
    ['C’est-à-dire que l’on voit l’« Aurore ».', 'C’est-à-dire que l’on voit l’ « Aurore » .'],
    ['Plus d’1,5 million d’invité(e)s !!', 'Plus d’ 1,5 million d’ invité(e)s !!'],
    ['J.-P. Arnoux, R&D, 3/4, fait -- hélas ?!', 'J.-P. Arnoux , R&D , 3/4 , fait -- hélas ?!'],
  ])('%s', (text, expected) => {
    expect(tokens('fr', text)).toEqual(expected.split(' '))
  })

  it('keeps a number with spaces in one token, whichever space it is', () => {
    for (const space of [' ', '\u00A0', '\u202F'])
      expect(tokens('fr', `Il y a 50${space}000 lits`)).toContain(`50${space}000`)
  })
})

describe('tokens of English', () => {
  it.each([
    ['They don’t know the women’s name.', 'They do n’t know the women ’s name .'],
    ["He's paid £18,500 or 6%.", "He 's paid £ 18,500 or 6 % ."],
    ['It took 3hr 52min on the 40th try.', 'It took 3 hr 52 min on the 40th try .'],
    [
      'A two-year-old’s non-stop twenty-one-day trip.',
      'A two - year - old ’s non-stop twenty-one - day trip .',
    ],
    [
      'Call 555-0142 on a well-known-site.com in the ’90s.',
      'Call 555-0142 on a well-known-site.com in the ’90s .',
    ],
    ['It rose 3-5 % by 9/11 at AT&T?!', 'It rose 3 - 5 % by 9/11 at AT&T ?!'],
    ['Mr. O’Hara cannot come to the U.S. now.', 'Mr. O’Hara can not come to the U.S. now .'],
  ])('%s', (text, expected) => {
    expect(tokens('en', text)).toEqual(expected.split(' '))
  })
})

describe('signs outside any language', () => {
  it.each([
    ['Bravo 👩🏽‍🚒🇫🇷❤️!', 'Bravo 👩🏽‍🚒 🇫🇷 ❤️ !'],
    ['Z\u0301\u0302a \u0301!', 'Z\u0301\u0302a \u0301 !'],
    ['so\u00ADleil', 'so\u00ADleil'],
    [',,,,,,,, ))))', ',,,,,,,, ))))'],
  ])('%s', (text, expected) => {
    for (const language of languages) expect(tokens(language, text)).toEqual(expected.split(' '))
  })
})

describe('a sentence without an end', () => {
  it('has no endless words, and no halves of signs', () => {
    const forms = tokens('en', `a${'😀\u200D'.repeat(1_000)}`)
    expect(Math.max(...forms.map(form => form.length))).toBeLessThan(500)
    expect(forms.some(form => /\p{Cs}/u.test(form))).toBe(false)
    expect(tokens('en', 'b'.repeat(1_000)).length).toBe(3)
  })

  it('is cut into pieces of bounded length, after a mark where there is one', () => {
    const article = anArticle('fr', `un, deux ${'trois ; '.repeat(100)}${'et quatre '.repeat(400)}`)
    const { sentences } = tokenise(article, segment(article))
    const sizes = sentences.map(sentence => sentence.tokens.length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(mostTokens)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(3 + 200 + 800)
    expect(sentences[0]?.tokens.at(-1)?.form).toBe(';')
  })
})

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      'Le',
      'M.',
      '.',
      '…',
      ' ',
      '\u00A0',
      '«',
      '»',
      '"',
      '’',
      '-t-il',
      "l'",
      '12',
      '\u202F000',
      '[',
      ']',
      '?',
      '😀',
      'é',
    ],
  )
  it('tokens are in order, inside their sentence, and leave out white space only', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.array(pieces, { minLength: 1 }), (language, parts) => {
        const text = parts.join('').trim() || 'a'
        const article = anArticle(language, text)
        let at = 0
        for (const sentence of tokenise(article, segment(article)).sentences)
          for (const token of sentence.tokens) {
            expect(token.span.start).toBeGreaterThanOrEqual(at)
            expect(text.slice(at, token.span.start).trim()).toBe('')
            expect(textOf(text, token.span)).toBe(token.form)
            at = token.span.end
            expect(at).toBeLessThanOrEqual(sentence.span.end)
          }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})
