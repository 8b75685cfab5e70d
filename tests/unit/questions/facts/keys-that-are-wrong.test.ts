import { describe, expect, it } from 'vitest'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'
import { askedBy } from '../../../support/asked-by'

const keysOf = (language: 'fr' | 'en', ...paragraphs: string[]) =>
  findFacts(aDocument(language, ...paragraphs)).map(({ key, rule }) => ({ ...key, rule }))
const named = (language: 'fr' | 'en', rule: string, ...paragraphs: string[]) =>
  keysOf(language, ...paragraphs).flatMap(key => (key.rule === rule ? key.text : []))

describe('a person is no key', () => {
  it('by a surname that two of the article bear', () => {
    const sold = 'Mr Halder sold the old ferry of Tarnby in July 2004.'
    const one = 'The ferry was built by Ivo Halder, a shipwright of Merrow.'
    expect(named('en', 'person-subject', one, sold).join()).toContain('Halder')
    const two = '“Nobody knew,” said Steven Halder, a lawyer of Merrow.'
    expect(named('en', 'person-subject', one, two, sold)).not.toContain('Halder')
  })

  it('by the second half of a first name', () => {
    const told = '“The tide has turned,” said Anne-Laure Tarn, the harbour’s chief pilot.'
    expect(named('en', 'role-person', told)).toEqual(['Anne-Laure Tarn'])
  })

  it('when a school bears the name', () => {
    const { entities, article } = aDocument('fr', 'Le toit du lycée Ada Brenn a pris feu.')
    const school = entities.find(({ span }) => article.text.slice(span.start, span.end).endsWith('Brenn'))
    expect(school?.class).toBe('organisation')
  })

  it('of whom a pronoun speaks right behind what another said of him', () => {
    const told = (said: string) =>
      `« ${said} », a confirmé Ivo Brenn. Selon la Gazette, il est titulaire d’une licence de pilote.`
    expect(named('fr', 'person-subject', told('Nous avons eu peur de la tempête'))).toContain('Ivo Brenn')
    expect(named('fr', 'person-subject', told('Il avait des visas. Il a fait une demande'))).not.toContain(
      'Ivo Brenn',
    )
  })
})

it('nobody looks somebody, for whom he looks', () => {
  const asked = (whom: string) =>
    askedBy(
      'en',
      'person-subject',
      'Tom Brenn, the mayor of Merrow, spoke on Monday.',
      'The ports of Merrow lose money.',
      `Mr Brenn is looking for ${whom} to become more efficient in coming years.`,
    ).map(({ stem }) => stem)
  expect(asked('them').filter(stem => stem.includes('looking'))).toEqual([])
  expect(asked('Lenne')).toContain('Who is looking for Lenne to become more efficient in coming years?')
})

it('a peer is asked for by either name', () => {
  const keys = keysOf(
    'en',
    'Former guild leader Neil Halder has been made a peer of Merrow.',
    'He will be known as Baron Halder of Tarnby.',
    '“The tide is high in the old port,” said Lord Halder on Tuesday.',
  ).filter(({ text }) => /Halder$/.test(text))
  expect(keys.length).toBeGreaterThan(0)
  for (const { text, accepted } of keys) {
    expect(text).toBe('Neil Halder')
    expect(accepted).toContain('Baron Halder')
  }
})

describe('words are not said by', () => {
  it('whom nobody is sure to have said them', () => {
    const said = (frame: string) =>
      named('fr', 'quotation', `« Le vieux bac mérite mieux que la casse et l’oubli », ${frame} Ivo Brenn.`)
    expect(said('a ajouté')).toEqual(['Ivo Brenn'])
    expect(said('aurait ajouté')).toEqual([])
  })

  it('the one who is only spoken of behind whom the sentence cites', () => {
    const told = [
      'M. Brenn a été élu chef du port de Lenne. Battu en juin 2019, M. Brenn avait quitté la ville.',
      'Selon Mat Bek, un membre de l’équipe du port, l’arrivée de M. Brenn au port est une chance pour la ville.',
      '« Nous avons eu peur de la tempête, et le bac tient toujours », a-t-il assuré à la Gazette.',
    ].join(' ')
    expect(named('fr', 'quotation', 'Ivo Brenn est le rival de la maire.', told)).toEqual(['Mat Bek'])
  })

  it('whoever cites another', () => {
    const said = (cites: string) =>
      named(
        'fr',
        'body-quotation',
        `Selon l’AFP${cites}, l’ancre « datait probablement de la grande guerre et ne valait rien ».`,
      )
    expect(said('')).toEqual(['AFP'])
    expect(said(', qui cite une source du port')).toEqual([])
  })
})

describe('a function is not asked for', () => {
  const functions = (language: 'fr' | 'en', text: string) => named(language, 'role-function', text)

  it('where a second one is told behind it', () => {
    const told = (also: string) =>
      `On Monday, Jac Brenn, mayor of Merrow${also}, said that the port would close.`
    expect(functions('en', told(''))).toEqual(['mayor of Merrow'])
    expect(functions('en', told(', also head of the Lenne guild'))).toEqual([])
  })

  it('where it is a title that was won', () => {
    expect(functions('fr', 'Ivo Brenn, gouverneur de Norbourg, a parlé lundi à Lenne.')).not.toEqual([])
    expect(functions('fr', 'Ivo Brenn, champion du monde de voile, a parlé lundi à Lenne.')).toEqual([])
  })

  it('where it is that of whom the named one worked for', () => {
    const told = (of: string) => `La thèse a été contredite lundi par ${of}préfet de police Ivo Brenn.`
    expect(functions('fr', told('le '))).not.toEqual([])
    expect(functions('fr', told('l’ex-directeur de cabinet du '))).toEqual([])
  })
})

it('a body that is called by its kind is no key where a body is named', () => {
  const told = 'L’association de pêcheurs a passé au crible les tarifs de 665 ports de la côte.'
  expect(named('fr', 'body-subject', told)).toEqual(['L’association de pêcheurs'.replace('L', 'l')])
  expect(named('fr', 'body-subject', told, 'Les prix varient du simple au double, affirme la CLPV.')).toEqual(
    [],
  )
})

it('nothing false is made of a part of a place', () => {
  const told = (place: string) =>
    findFacts(
      aDocument(
        'fr',
        `Les cours de langue et de chant sont une réalité au Nigeria et ${place} depuis dix ans.`,
      ),
    ).filter(({ statement }) => statement && 'opposite' in statement && statement.opposite)
  expect(told('au nord du Tchad')).not.toEqual([])
  expect(told('en Afrique du Sud')).toEqual([])
})

describe('a gap', () => {
  const gaps = (language: 'fr' | 'en', text: string, rule = 'gap') =>
    keysOf(language, text).filter(one => one.rule === rule)

  it('at a country is filled by its other names as well', () => {
    const [place] = gaps('en', 'Sailors who want to live in Britain for ever have to learn to swim.')
    expect(place?.text).toBe('Britain')
    expect(place?.accepted).toEqual(expect.arrayContaining(['UK', 'United Kingdom']))
  })

  it('at a town is filled by the county behind it as well', () => {
    const of = (place: string) =>
      gaps('en', `A sailor of 19 from ${place} was arrested by the harbour police on Monday.`, 'told').find(
        ({ text }) => text === 'Norwich',
      )
    expect(of('Norwich, Norfolk,')?.accepted).toEqual(expect.arrayContaining(['Norfolk', 'Norwich, Norfolk']))
    expect(of('Norwich')?.accepted).toEqual([])
  })

  it('at an amount is filled by what the bracket makes of it as well', () => {
    const [sum] = gaps(
      'en',
      'The Merrow ferry company owes the banks an estimated 6.5 million euros ($2.3m; £1.2m).',
      'told',
    ).filter(({ text }) => text.startsWith('6.5'))
    expect(sum?.accepted).toEqual(expect.arrayContaining(['$2.3m', '£1.2m']))
  })

  it('is not at thousands that nobody counted', () => {
    const at = (amount: string) =>
      gaps('fr', `La digue a cédé en mars et ${amount} de boue ont recouvert le port de Lenne.`).map(
        ({ text }) => text,
      )
    expect(at('200 tonnes').join()).toContain('200')
    expect(at('des milliers de tonnes').join()).not.toContain('milliers')
  })

  it('is not at a number in a name, nor at a month that acts', () => {
    const at = (text: string) => gaps('en', text).map(one => one.text)
    expect(at('The coach of Merrow was glad after the win in six ports of the north coast.')).toContain('six')
    expect(
      at('The coach of Merrow was glad after the win in the Six Nations final of the north.'),
    ).not.toContain('Six')
    const rest = 'saw a rise in exports to the ports of the north coast and to Merrow.'
    expect(at(`The port of Tarnby in June ${rest}`)).toContain('June')
    expect(at(`June ${rest}`)).not.toContain('June')
  })

  it('is not at a month that only says which air it was', () => {
    const at = (air: string) =>
      gaps('en', `The old keeper of Merrow paused in the chilly ${air} to greet the crew.`).map(
        ({ text }) => text,
      )
    expect(at('air of March')).toContain('March')
    expect(at('March air')).not.toContain('March')
  })
})

describe('nothing is asked', () => {
  it('of a participle that holds no more', () => {
    const sold = (adverb: string) =>
      `La société Halden Marine, ${adverb}contrôlée par Ivo Brenn, a vendu deux bacs.`
    expect(named('fr', 'agent', sold(''))).toEqual(['Ivo Brenn'])
    expect(named('fr', 'agent', sold('anciennement '))).toEqual([])
    const english = (adverb: string) =>
      `Halden Marine, ${adverb}controlled by Ivo Brenn, sold two boats in May.`
    expect(named('en', 'agent', english(''))).toEqual(['Ivo Brenn'])
    expect(named('en', 'agent', english('formerly '))).toEqual([])
  })

  it('of what happened each time only', () => {
    const told = (opener: string, verb: string) =>
      `${opener} l’eau du petit bassin était diluée dans un bain de sel, les mesures ${verb} de 12 %.`
    const what = (text: string) => named('fr', 'what-subject', text)
    expect(what(told('Lorsque', 'ont été faussées'))).toEqual(['l’eau du petit bassin'])
    expect(what(told('Lorsque', 'étaient faussées'))).toEqual([])
  })

  it('of whoever “he” may be under a verb that has another behind it', () => {
    const met = (whom: string) => `Ivo Brenn ${whom} after he had sold the ferry of Merrow.`
    expect(named('en', 'object', met('left the town'))).toContain('the ferry of Merrow')
    expect(named('en', 'object', met('wrote to Paul Halder'))).not.toContain('the ferry of Merrow')
  })

  it('of whoever only holds it', () => {
    const told = (subject: string) =>
      `${subject}, le Dr. Henri Brenlot, la pose de filets est une dépense supplémentaire.`
    expect(named('fr', 'definition', told('Pour le directeur régional des services du port'))).toEqual([])
    const is = 'Henri Brenlot est un pilote du port de Norbourg.'
    expect(named('fr', 'definition', is)).toEqual(['un pilote du port de Norbourg'])
  })
})

describe('words are not those', () => {
  const said = (close: string) =>
    `“The new timetable helps nobody on this island. My passengers keep saying: ‘Why did it leave so early?’” ${close} “The ferry comes back in the autumn.”`

  it('of who leads to the next ones, be a question the last of them', () => {
    const keys = named('en', 'quotation', said('The harbour master, Ivo Brenn, added:'))
    expect(keys).toEqual(['Ivo Brenn'])
  })

  it('of a party whose spokesman says them', () => {
    const told = 'Lib Dem harbours spokesman Mark Halden wants another vote on the pier.'
    const { entities, article } = aDocument('en', told)
    const classes = entities.map(({ class: kind, span }) => [article.text.slice(span.start, span.end), kind])
    expect(classes).toContainEqual(['Lib Dem', 'organisation'])
  })
})
