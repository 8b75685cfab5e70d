import { describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import type { Language } from '@/lib/model/language'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { anArticle } from '../../../support/an-article'

const quoted = (language: Language, text: string) =>
  findFacts(readArticle(anArticle(language, text))).flatMap(fact =>
    fact.form === 'quotation' ? [fact.words] : [],
  )

describe('words that open with a condition', () => {
  it('are asked with what is said under it, and not with the condition alone', () => {
    const french =
      '« Si la crue dure jusqu’à la fin du mois de juin, il me paraît juste que la mairie paye les pêcheurs de Norbourg pour chaque jour perdu », a dit Jean Dastel.'
    expect(quoted('fr', french)).toEqual([
      '… il me paraît juste que la mairie paye les pêcheurs de Norbourg pour chaque jour perdu',
    ])
    const english =
      '“If the harbour stays closed for the whole of the summer, and the ferry does not come back before the autumn, the town will have to pay the fishermen for every day they lose,” said Paul Morvane.'
    expect(quoted('en', english)).toEqual([
      '… the town will have to pay the fishermen for every day they lose',
    ])
  })

  it('are cut without the dash that opens what is left out', () => {
    const text =
      '“I hope good sailing will beckon for the club - either as winners or as coming home fourth in the long race - and then we can see who of the crew wants to stay for another year with us,” said Tom Ashby.'
    expect(quoted('en', text)).toEqual([
      'I hope good sailing will beckon for the club - either as winners or as coming home fourth in the long race…',
    ])
  })

  it('are asked whole where they are short', () => {
    const text =
      '« Si la crue dure, la mairie devra payer. Le bac de Norbourg ne passe plus depuis le mois de mai, et les pêcheurs attendent toujours une réponse du préfet », a dit Jean Dastel.'
    expect(quoted('fr', text)).toEqual(['Si la crue dure, la mairie devra payer…'])
  })
})

describe('a second sentence of a quotation', () => {
  it('is not cut before its verb', () => {
    const text =
      '“The old boats are all gone. Just next door, a rich ship owner keeps his seven boats in a garden as large as a field, and nobody in the whole town has ever seen him,” said Paul Morvane.'
    expect(quoted('en', text)).toEqual([
      'The old boats are all gone. Just next door, a rich ship owner keeps his seven boats in a garden as large as a field…',
    ])
  })
})

describe('a quotation that is cut', () => {
  const long = ', and the winter storms took the rest of them away before anybody in the town could help'

  it('is not cut behind a subject that waits for its verb, nor behind what only a relative says', () => {
    expect(
      quoted(
        'en',
        `“We all know that their harbour, an old one, is already quite shallow${long},” said Paul Morvane.`,
      ),
    ).toEqual(['We all know that their harbour, an old one, is already quite shallow…'])
    expect(
      quoted(
        'en',
        `“The people here who believe that boats will not last, they think that I owe them nothing${long},” said Paul Morvane.`,
      ),
    ).toEqual(['The people here who believe that boats will not last, they think that I owe them nothing…'])
  })

  it('has all of what is listed where a longer cut has it', () => {
    expect(
      quoted(
        'en',
        `“I wish the visitors understood the time and the effort it took us${long},” said Paul Morvane.`,
      ),
    ).toEqual(['I wish the visitors understood the time and the effort it took us…'])
  })

  it('begins its main clause behind the nearest subject', () => {
    const text =
      '“If you have to wait outside for a brother, a cousin or an uncle, you sit in the harbour with some soup.” Paul Morvane, a cook, says. '
    expect(quoted('en', text)).toEqual(['… you sit in the harbour with some soup'])
  })

  it('does not end at the stop of a title, nor begin behind half of a negation', () => {
    const titled = `« Les images montrées hier soir par le port ne prouvent en rien que quelqu’un a tiré contre M. Rodan${' et les siens'.repeat(6)} », a dit Jean Dastel.`
    expect(quoted('fr', titled).join()).not.toMatch(/ M…/)
    expect(quoted('fr', 'Jean Dastel a dit qu’il ne « se rendra pas au tribunal de la mer ».')).toEqual([])
    expect(quoted('fr', 'Jean Dastel a dit qu’il « se rendra vite au tribunal de la mer ».')).not.toEqual([])
    const ties = (opening: string) =>
      quoted('fr', `Selon Jean Dastel, ${opening}liens avec la marine restent une chance pour le port ».`)
    expect(ties('les « ')).toEqual([])
    expect(ties('« les ')).not.toEqual([])
    const wish = (verb: string) =>
      quoted('fr', `Jean Dastel ${verb} fermé avant la fin de la saison de pêche ».`)
    expect(wish('a demandé que « le port soit')).toEqual([])
    expect(wish('a dit que « le port est')).not.toEqual([])
  })
})

it('is not given to whom it speaks of', () => {
  const speakers = (words: string) =>
    findFacts(
      readArticle(
        anArticle('en', 'Prime minister Tony Black came to Varne on Monday.', `“${words},” he promised.`),
      ),
    ).flatMap(fact => (fact.form === 'quotation' ? [fact.key.text] : []))
  expect(speakers('From now on the harbour will be open on every day of the week')).toEqual(['Tony Black'])
  expect(speakers('From now on the prime minister will be in Varne more than in London')).toEqual([])
})

describe('words that cannot be asked', () => {
  const long =
    'Nous avons attendu si longtemps que personne dans la vieille ville de Norbourg ne se rappelait plus le jour où on nous en avait parlé pour la première fois ni pourquoi.'
  const said = (rest: string) => quoted('fr', `« ${long} ${rest} », a dit Anne Reeve, la maire de Norbourg.`)

  it('give way to the first whole sentence behind them', () => {
    expect(said('La jetée neuve ouvrira avant l’été')).toEqual(['La jetée neuve ouvrira avant l’été'])
  })

  it('and not to one that only goes on, or that asks', () => {
    expect(said('Or, la jetée neuve ouvrira avant l’été')).toEqual([])
    expect(said('Est-ce que la jetée neuve ouvrira avant l’été ?')).toEqual([])
  })
})
