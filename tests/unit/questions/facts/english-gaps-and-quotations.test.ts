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

describe('gaps in English sentences', () => {
  it('are at names of nobody knows what, too, where they are whole', () => {
    const found = (sentence: string) => gaps(sentence).filter(gap => /\p{Lu}\S*$/u.test(gap))
    expect(found('The Merrow Mercantile announced its intention to close three piers.')).toContain(
      `The ${clozeGap} announced its intention to close three piers Merrow Mercantile`,
    )
    const half = 'The pier was closed by the board under the Convention on Narcotic Seaweed.'
    expect(found(half).join()).not.toContain(`on ${clozeGap}`)
  })

  it('leave out the word that only joins the sentence to the one before', () => {
    expect(gaps('In the meantime, Merrow harbour has had one boat a year for the last 50 years.')).toContain(
      `Merrow harbour has had one boat a year for the last ${clozeGap} 50 years`,
    )
    expect(gaps('But Merrow harbour has had just one boat a year for the last 50 years.')).toContain(
      `Merrow harbour has had just one boat a year for the last ${clozeGap} 50 years`,
    )
  })

  it('are never at half of what a hyphen ties', () => {
    const found = gaps('Merrow harbour has had just one shark-related death for the last 50 years.')
    expect(found).not.toEqual([])
    expect(found.filter(gap => gap.includes(`${clozeGap} -`))).toEqual([])
  })

  it('names whom the pronoun at their head means, and proves it', () => {
    const paragraph = 'Martha Hale studied bridges in Leeds. She opened the Merrow tunnel to carts in 1931.'
    expect(gaps(paragraph)).toContain(`Martha Hale opened the Merrow tunnel to carts in ${clozeGap} 1931`)
    const [gap] = facts(paragraph).filter(({ form, key }) => form === 'gap' && key.text === '1931')
    expect(gap?.evidence).toHaveLength(2)
  })

  it('leaves a sentence alone whose pronoun may mean two', () => {
    expect(
      gaps('Martha Hale met Joan Brenn in Leeds. She opened the Merrow tunnel to carts in 1931.'),
    ).toEqual(expect.not.arrayContaining([expect.stringContaining('opened')]))
  })

  it('takes "there are" for no word that points elsewhere', () => {
    expect(gaps('There are two narrow bridges over the river in Merrow.').join('\n')).toContain(
      `bridges over the river in ${clozeGap}`,
    )
  })
})

describe('subjects in English', () => {
  it('keep what a hyphen ties to their first word, and what stands before that', () => {
    expect(asked('A Senate-drafted plan was approved by Martha Hale.').join('\n')).not.toContain(
      ' drafted plan',
    )
    expect(asked('The Merrow-based company Dastel sold 40 boats in 2015.').join('\n')).not.toMatch(
      /[ld] based/,
    )
  })

  it('are not counted by half a word', () => {
    expect(asked('Three-quarters of the boats were sold in Merrow.').join('\n')).not.toContain(
      'How many -quarters',
    )
  })
})

describe('words said in English', () => {
  it('are cut before a clause that only adds to them', () => {
    const said =
      '“The harbour was far too shallow for the new boats because nobody had thought of dredging it since the great flood,” said Martha Hale.'
    expect(asked(said)).toContain(
      'Who said: “The harbour was far too shallow for the new boats…”? Martha Hale [quotation]',
    )
  })

  it('may be as long as a stem can hold', () => {
    const said =
      '“They are taken care of so the whole trouble is not going to begin again at the new harbour here,” said Martha Hale.'
    expect(asked(said).join('\n')).toContain('[quotation]')
  })
})

describe('a speech of several paragraphs', () => {
  const first = 'Martha Hale said: “The old harbour will be closed to the ferries before the winter.'
  const rest = '“The new quay is ready and the cranes have been tried,” said Martha Hale.'

  it('has no closing mark but the last', () => {
    expect(asked(`${first}\n\n${rest}`).filter(line => /closed to the ferries/.test(line))).toContain(
      'Who said: “The old harbour will be closed to the ferries before the winter”? Martha Hale [quotation]',
    )
  })

  it('is left alone where nobody opens it again', () => {
    const other = 'Ada Brenn measured the quay and the cranes in May.'
    expect(asked(`${first}\n\n${other}`).filter(line => /“The old harbour/.test(line))).toEqual([])
  })
})

describe('a cut quotation', () => {
  it('does not end on the word that led to what was cut', () => {
    const said =
      '“The new quay is a good place for the ferries but, I am quite sure of that by now, the cranes of the old harbour should stay where they are,” said Martha Hale.'
    expect(asked(said)).toContain(
      'Who said: “The new quay is a good place for the ferries…”? Martha Hale [quotation]',
    )
  })
})

describe('how somebody is described', () => {
  it('is not the pronoun alone that a relative tells of', () => {
    const described = (as: string) => asked(`Martha Hale described the keeper of the old harbour as ${as}.`)
    expect(described('a quiet neighbour').filter(line => /\[seen-as\]/.test(line))).not.toEqual([])
    expect(described('someone who never sleeps').filter(line => /\[seen-as\]/.test(line))).toEqual([])
  })
})

describe('a question of the article itself', () => {
  it('tells nothing', () => {
    const paragraph = (end: string) =>
      `Martha Hale studied bridges in Leeds. So Martha Hale starts work in Merrow${end}`
    const of = (end: string) => asked(paragraph(end)).filter(stem => /start/.test(stem))
    expect(of('.')).not.toEqual([])
    expect(of('?')).toEqual([])
  })
})

describe('where a town is', () => {
  it('is asked where the answer names a place', () => {
    const of = (where: string) =>
      asked(`Lyon is located ${where}.`).filter(stem => /^Where .*\[located\]/.test(stem))
    expect(of('on the main roads and ferry routes of the south')).toEqual([])
    expect(of('between the hills and the plain of Bresse')).not.toEqual([])
  })
})

describe('a gap for somebody or something', () => {
  it('is never what is set off right behind a name, and is not filled by a title alone', () => {
    const apposed = 'Ivo Brenn, 58, from Merrow, has repaired 40 boats in the harbour of Tarnby.'
    const keys = facts(apposed).flatMap(({ form, key }) => (form === 'gap' ? [key.text] : []))
    expect(keys).not.toContain('58')
    const titled = facts('Professor Ivo Brenn has repaired 40 boats in the harbour of Tarnby.').filter(
      ({ form, key }) => form === 'gap' && key.text.includes('Brenn'),
    )
    expect(titled.length).toBeGreaterThan(0)
    expect(titled.flatMap(({ key }) => key.accepted)).not.toContain('Professor')
  })
})

describe('a long quotation', () => {
  it('is not cut where only its subject has been said', () => {
    const subject =
      '“The sailors in Merrow who believe that the boats and the nets and the ropes of the old harbour will never sail again should leave the council alone,” said Ada Brenn.'
    expect(asked(subject).filter(line => /(?:believe|boats|nets)…/.test(line))).toEqual([])
  })
})
