import { describe, expect, it } from 'vitest'
import { clozeGap } from '@/lib/model/cloze-gap'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { aDocument } from '../../../support/a-document'
import { allFacts } from '../../../support/all-facts'

const facts = (...paragraphs: string[]) => allFacts(aDocument('en', ...paragraphs))
const asked = (...paragraphs: string[]) =>
  facts(...paragraphs).map(fact => `${ask(fact, realiserOf('en'))} ${fact.key.text} [${fact.rule}]`)
const gaps = (...paragraphs: string[]) =>
  facts(...paragraphs).flatMap(({ form, rule, statement, key }) =>
    form === 'gap' && rule === 'gap' && statement
      ? [`${statement.before} ${clozeGap} ${statement.after} ${key.text}`.replace(/\s+/g, ' ')]
      : [],
  )
const told = (...paragraphs: string[]) =>
  facts(...paragraphs).flatMap(({ rule, key, statement }) =>
    rule === 'told' && statement
      ? [
          realiserOf('en').statement(
            [statement.before, statement.shown ?? key.text, statement.after].join(' ').trim(),
          ),
        ]
      : [],
  )

describe('what newspapers write', () => {
  it('governs nothing behind a dash that no other closes', () => {
    const found = asked(
      'Martin Hale sold the ferry in 1998 – to compare that with Merrow, the town sold two.',
    )
    expect(found.join()).toContain('Martin Hale')
    expect(found.filter(one => /compare/.test(one))).toEqual([])
  })

  it('takes the score of a match for no dash', () => {
    expect(asked('Tunisia lost 1 – 2 to Belgium in the northern harbour of Merrow.').join()).toContain(
      'to Belgium',
    )
  })

  it('says of somebody both things that he is', () => {
    expect(
      asked('The quay was empty when Hale met Louise Brenn, a 56-year-old baker and waitress, in May.'),
    ).toContain('Who is Louise Brenn? a 56-year-old baker and waitress [who-is]')
  })

  it('has no gap at a name that only tells which one of a noun', () => {
    const found = gaps('The new boats built by the NATO team will help the pilots of Merrow in 1998.')
    expect(found.filter(gap => /NATO$/.test(gap))).toEqual([])
    expect(found.filter(gap => /1998$/.test(gap))).not.toEqual([])
  })

  it('has no gap in a sentence that begins with a heading', () => {
    expect(
      gaps('Worst thing about the job: the pilots of Merrow worked all night long for Martin Hale in 1998.'),
    ).toEqual([])
  })

  it('does not say itself when a thing was, behind a date and when', () => {
    const found = asked(
      'From 2007, when 13 pilots were hired by the harbour of Merrow, the boats grew in number.',
    )
    expect(found.filter(one => /^How many pilots/.test(one))).toEqual([])
  })

  it('gives each of several things a clause of its own', () => {
    const found = asked('The ten boats presented each offered unique views of the harbour.')
    expect(found.filter(one => /\[object\]/.test(one) && /each/.test(one))).toEqual([])
  })

  it('asks for no country where one that is called so is a he', () => {
    const bear = [
      'Chad is the last brown bear of the valley.',
      'Chad does not know how rare he is.',
      'Chad is guarded by men who walk with him.',
    ]
    expect(asked(bear.join(' ')).filter(one => /Which country/.test(one))).toEqual([])
    expect(asked('Chad is the last land of the valley that sells boats.').join()).toContain('Which country')
  })

  it('does not keep what only joins a clause to the one before', () => {
    const found = asked('For his part, Martin Hale opened the northern harbour to boats in 1998.')
    expect(found.join()).toContain('Martin Hale')
    expect(found.filter(one => /part/.test(one))).toEqual([])
  })

  it('gives no verb behind a comma the subject of the clause before', () => {
    const found = asked(
      'Ada Brenn said closing the harbours, which the Merrow Guild says hold as much as $31 million, or as much as a fifth of all boats, could yield $189bn in additional revenues.',
    )
    expect(found.filter(one => /yield/.test(one))).toEqual([])
    expect(asked('Ada Brenn opened the harbour and, in 1998, sold the ferry.').join()).toContain(
      'Who sold the ferry',
    )
  })

  it('does not say who somebody is by what anybody is', () => {
    expect(asked('A British woman, Ada Brenn, raised £100,000 for the harbour.').join()).not.toContain(
      'Who is',
    )
    expect(asked('A British pilot, Ada Brenn, raised £100,000 for the harbour.').join()).toContain('Who is')
  })

  it('takes the title of a name for the end of no function', () => {
    const found = asked(
      'The baby is the first Prince of Merrow to be born since George of Merrow, a nephew of Carl III and the only son of Prince Ivo Tarn, the first Duke of Merrow.',
    )
    expect(found.filter(one => /son of Prince\?/.test(one))).toEqual([])
  })

  it('does not lose a preposition that was taken for what opens a clause', () => {
    const found = asked(
      'Margaret Hale, who was 87, had been in the north for two winters, suffering from gout.',
    )
    expect(found.filter(one => /been declining/.test(one))).toEqual([])
  })

  it('leaves the date of the next clause to that clause', () => {
    const found = asked(
      'Death threats followed Ada Brenn to Merrow, and, on 9 October 2012, following a meeting, the gunman was sent to the town.',
    )
    expect(found.filter(one => /2012/.test(one) && /threats/.test(one))).toEqual([])
  })

  it('keeps whose growing fame it was', () => {
    const found = asked(
      'Malala Brenn lived in Merrow. She became the youngest pilot in history. Death threats followed her growing recognition on 9 October 2012.',
    )
    expect(found.filter(one => /Brenn growing/.test(one))).toEqual([])
  })

  it('asks for no body behind as', () => {
    const found = asked(
      'Dire warnings of fog limiting boat traffic come as Seacare and the LMN brace themselves for another ferry strike.',
    )
    expect(found.filter(one => /\[named-object\]/.test(one))).toEqual([])
  })

  it('says whose a thing is whose words a hyphen ties', () => {
    const found = asked('Merrow’s rust-red wooden church, built in 1912, stands in a new park.')
    expect(found.join()).toContain('Merrow’s rust-red wooden church')
  })

  it('asks of nothing that lost the words before it', () => {
    const found = asked(
      'The frenzy began when the Lenne-Brenn hotel chain, based in Osaka, admitted its mistake.',
    )
    expect(found.filter(one => /is hotel chain/.test(one))).toEqual([])
  })

  it('asks not what is done where it is said when', () => {
    expect(asked('The partner of Ada Brenn works most evenings in Merrow.').join()).not.toContain('[object]')
    expect(asked('The partner of Ada Brenn fixed the end of the season in Merrow.').join()).toContain(
      '[object]',
    )
  })

  it('has no gap at half of a figure', () => {
    const found = gaps('The pilot of Merrow waited at least ten and a half hours for the ferry from Leeds.')
    expect(found.filter(gap => /^\s?and a half/.test(gap.split(clozeGap)[1] ?? ''))).toEqual([])
  })

  it('does not make one of a kind the one before', () => {
    const found = told(
      'A leak of oil closed the harbour of Merrow. Such a leak is very costly in the eyes of the town.',
    )
    expect(found.join()).not.toContain('The a leak')
  })

  it('has gaps at the nouns of a clause whose sentence does not stand alone, less sure than at its names', () => {
    const found = facts(
      'When they came to the town in May, the pilots of the northern harbour sold wooden boats to the fishermen of Leeds.',
    ).filter(({ form, rule }) => form === 'gap' && rule === 'told')
    const at = (words: string) => found.find(({ key }) => key.text.includes(words))
    expect(at('wooden boats')).toBeDefined()
    expect(at('wooden boats')?.confidence ?? 1).toBeLessThan(at('Leeds')?.confidence ?? 0)
  })

  it('has gaps in a long sentence, less sure than in a short one', () => {
    const long =
      'The pilots of Merrow, who had waited for many weeks in the northern harbour without any news from the town, sold wooden boats to the fishermen of Leeds in 1931 because the river had frozen and the ferry was broken.'
    const sureIn = (text: string) =>
      facts(text).find(({ rule, key }) => rule === 'gap' && key.text === '1931')?.confidence ?? 0
    expect(sureIn(long)).toBeGreaterThan(0)
    expect(sureIn(long)).toBeLessThan(
      sureIn('The pilots of Merrow sold wooden boats to the fishermen of Leeds in 1931.'),
    )
  })

  it('asks of nothing that a bracket explains', () => {
    const found = asked(
      'According to Merrowcom (the Office of Boats), around 66% of pilots in the UK owned a boat in 2015, up from 39% in 2012.',
    )
    expect(found.filter(one => /Office of Boats own/.test(one))).toEqual([])
    const statements = told(
      'According to Merrowcom (the Office of Boats), around 66% of pilots in the UK owned a boat in 2015, up from 39% in 2012.',
    )
    expect(statements.join()).not.toContain('Office of Boats owned')
  })

  it('gives nobody the words before the quotation that a colon leads to', () => {
    const found = facts(
      'Ann Brenn, the harbour’s chief pilot, said: “It is time to move this boat into the northern harbour. What are we all waiting for in this town?” Ida Roux, a fellow of the Merrow School, added: “It is not surprising to anybody in this harbour at all.”',
    ).filter(({ rule }) => rule === 'quotation')
    const speakers = found.map(fact => (fact.form === 'quotation' ? `${fact.words} ${fact.key.text}` : ''))
    expect(speakers.filter(one => /waiting for/.test(one) && /Ida Roux/.test(one))).toEqual([])
  })
})
