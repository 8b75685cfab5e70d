import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import { clozeGap } from '@/lib/model/cloze-gap'
import type { Language } from '@/lib/model/language'
import type { KeyClass, QuestionClass } from '@/lib/model/question'
import { saysOfWhat } from '@/lib/questions/ranking/says-of-what'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

type Asked = { stem: string; key: string | boolean; of: QuestionClass; rule?: string }

/** A question of ours about the first sentence of a text. */
function said(language: Language, text: string, { stem, key, of, rule = 'test' }: Asked): boolean {
  const document = aDocument(language, text)
  const [sentence] = document.sentences
  if (!sentence) throw new Error('no sentence')
  const words = typeof key === 'string' ? key : ''
  const start = document.article.text.indexOf(words)
  const typed = { text: words, class: 'phrase' as KeyClass, accepted: [] }
  const content: Candidate['content'] =
    typeof key === 'boolean'
      ? { kind: 'true-false', stem, key }
      : stem.includes('____')
        ? { kind: 'cloze', stem: stem.replace('____', clozeGap), gaps: [{ key: typed }] }
        : { kind: 'short-answer', stem, key: typed }
  return saysOfWhat(
    {
      ...plainCandidate,
      content,
      class: of,
      evidence: [sentence.span],
      keySpan: words === '' ? null : { start, end: start + words.length },
      origin: { engine: 'builtin', rule, confidence: 0.9 },
    },
    document,
  )
}

describe('a question says of what it asks', () => {
  it.each([
    ['a figure of nobody', 'Combien de places ont été libérées ?', '561', 'number'],
    ['a statement with a figure', 'Les ventes ont baissé de 12 %.', true, 'statement'],
    ['a gap for one', 'Le record avait été battu le ____.', '9 avril', 'date'],
    ['what somebody does at some race', 'Qui creuse l’écart dans la montée ?', 'Ada Brenn', 'who'],
    ['the office of no body', 'Qui est le champion en titre ?', 'Ada Brenn', 'role'],
    ['words that point', 'Qui a dit : « Elle ne plaît guère à nos clients » ?', 'Ada Brenn', 'said'],
  ] as const)('not %s', (_, stem, key, of) => {
    const text =
      'Ada Brenn creuse l’écart : 561 places ont été libérées le 9 avril et les ventes ont baissé de 12 %, « Elle ne plaît guère à nos clients » a-t-elle dit.'
    expect(said('fr', text, { stem, key, of })).toBe(false)
  })

  it.each([
    ['a name says it', 'Combien de places Lorvane a-t-elle libérées ?', '561', 'number'],
    ['a name fills the gap', '____ creuse un écart de 12 secondes.', 'Ada Brenn', 'who'],
    ['its words say it', 'Les ventes de lampes de poche baissent partout.', true, 'statement'],
    [
      'so many words do',
      'Combien de places du train de nuit la grève des aiguilleurs a-t-elle libérées ?',
      '561',
      'number',
    ],
    [
      'words that stand alone',
      'Qui a dit : « La marée ne plaît guère à nos clients » ?',
      'Ada Brenn',
      'said',
    ],
  ] as const)('%s', (_, stem, key, of) => {
    const text =
      'Ada Brenn creuse un écart de 12 secondes, et 561 places ont été libérées à Lorvane, « La marée ne plaît guère à nos clients » a-t-elle dit.'
    expect(said('fr', text, { stem, key, of })).toBe(true)
  })

  it('what was done is asked without a name, what is being done is not', () => {
    const text = 'Tom Ashby climbs the hill.'
    expect(said('en', text, { stem: 'Who climbs the hill?', key: 'Tom Ashby', of: 'who' })).toBe(false)
    const past = 'Tom Ashby climbed the hill.'
    expect(said('en', past, { stem: 'Who climbed the hill?', key: 'Tom Ashby', of: 'who' })).toBe(true)
  })

  it('quoted words hold what their pronouns mean', () => {
    const asked = (words: string, text: string) =>
      said('en', text, { stem: `Who said: “${words}”?`, key: 'Tom Ashby', of: 'said' })
    const text = (words: string) => `“${words},” said Tom Ashby of the port.`
    const open = 'It is hard to tell how quickly it will grow'
    const human = 'Fresh out of university she is one to watch'
    const whole = 'The ferry is old, but it will sail again'
    expect(asked(open, text(open))).toBe(false)
    expect(asked(human, text(human))).toBe(false)
    expect(asked(whole, text(whole))).toBe(true)
  })

  it.each([
    ['We will never give this lamp away', false],
    ['We are up for this one', false],
    ['The lamps of this country are old', true],
    ['The lamps that we sold were old', true],
    ['The lamps got brighter and that costs money', true],
  ])('in English, nothing in quoted words points out of them: %s', (words, shown) => {
    const text = `“${words},” said Tom Ashby of the port.`
    expect(said('en', text, { stem: `Who said: “${words}”?`, key: 'Tom Ashby', of: 'said' })).toBe(shown)
  })

  it.each([
    ['en', 'No, we do not think so', false],
    ['en', 'The keeper has sold the lamps of the port', true],
    ['fr', 'Au moins dans les premiers mois du chantier', false],
    ['fr', 'de réduire les visites du phare dans la journée', false],
    ['fr', 'publiant la carte du phare et décrivant les lampes', false],
    ['fr', 'défendre la lampe et les gardiens du phare', true],
    ['fr', 'le gardien compte les lampes du phare', true],
  ] as const)('quoted words say something by themselves: %s %s', (language, words, shown) => {
    const [open, close, ask] = language === 'fr' ? ['« ', ' »', 'Qui a dit :'] : ['“', '”', 'Who said:']
    const text = `${open}${words}${close}, ${language === 'fr' ? 'a dit' : 'said'} Tom Ashby.`
    const stem = `${ask} ${open}${words}${close}${language === 'fr' ? ' ?' : '?'}`
    expect(said(language, text, { stem, key: 'Tom Ashby', of: 'said' })).toBe(shown)
  })

  it.each([
    ['en', 'The new lamp was lit by Tom Ashby in Merrow.', false],
    ['en', 'The closing hours saw a storm over Merrow.', false],
    ['en', 'The Merrow lamp was lit by Tom Ashby in May.', true],
    ['en', 'The lamp of the north pier was lit by Tom Ashby in Merrow.', true],
    ['fr', 'Le nouveau phare a été allumé par Tom Ashby à Lorvane.', true],
  ] as const)(
    'an English statement opens with a name or with what says which: %s %s',
    (language, text, shown) => {
      expect(said(language, text, { stem: text, key: true, of: 'statement' })).toBe(shown)
    },
  )

  it.each([
    ['en', 'Elsewhere, Tom Ashby lit a lamp in Merrow.', false],
    ['en', 'Tom Ashby also lit a lamp in Merrow.', false],
    ['en', 'Tom Ashby lit not only a lamp but also a fire in Merrow.', true],
    ['en', 'Tom Ashby lit a lamp in Merrow.', true],
    ['fr', 'Tom Ashby a également allumé une lampe à Lorvane.', false],
    ['fr', 'Tom Ashby a éteint les trois lampes à Lorvane.', false],
    ['fr', 'Tom Ashby a éteint les trois lampes du port à Lorvane.', true],
  ] as const)('nothing goes on from what is not shown: %s %s', (language, text, shown) => {
    expect(said(language, text, { stem: text, key: true, of: 'statement' })).toBe(shown)
  })

  it.each([
    ['La carte est signée Myriam, une fille de Lorvane.', false],
    ['La carte de Lorvane est signée Myriam, une fille du port.', true],
    ['Le gouvernement a nommé Myriam Oberlin à Lorvane.', true],
    ['Les pêcheurs ont nommé Myriam Oberlin à Lorvane.', true],
  ])('a statement does not open with one noun that was told of before: %s', (text, shown) => {
    expect(said('fr', text, { stem: text.replace('Myriam', '____'), key: 'Myriam', of: 'who' })).toBe(shown)
  })

  it('nor does it hold, nameless, a noun that the article had told which', () => {
    const stem = 'Les marins du chalutier ont voulu repeindre l’appareil.'
    const once = stem
    const twice = `${stem} Le propriétaire a sauvé l’appareil.`
    const whose = stem.replace('l’appareil', 'l’appareil de la douane')
    const asked = (text: string, of: string) => said('fr', text, { stem: of, key: true, of: 'statement' })
    expect(asked(once, stem)).toBe(true)
    expect(asked(twice, stem)).toBe(false)
    expect(asked(`${whose} Le propriétaire a sauvé l’appareil.`, whose)).toBe(true)
  })

  it('a name at the head of a statement is one', () => {
    const text = 'Ryvane sold 40 boats. Nobody knew how Ryvane did it.'
    expect(said('en', text, { stem: 'Ryvane sold 40 boats.', key: true, of: 'statement' })).toBe(true)
  })

  it('the measure of the one thing that has it is asked', () => {
    const asked: Asked = { stem: 'Quelle est la longueur du quai ?', key: '80 mètres', of: 'number' }
    const text = 'Le quai a une longueur de 80 mètres.'
    expect(said('fr', text, { ...asked, rule: 'measure' })).toBe(true)
    expect(said('fr', text, asked)).toBe(false)
  })
})
