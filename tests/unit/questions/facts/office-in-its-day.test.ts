import { describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import type { Language } from '@/lib/model/language'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { anArticle } from '../../../support/an-article'

const asked = (language: Language, text: string, date: string | null = null, by = 'role-person') =>
  findFacts(readArticle({ ...anArticle(language, text), date }))
    .filter(({ rule }) => rule === by)
    .map(fact => ask(fact, realiserOf(language))?.replace(/[\u00a0\u202f]/g, ' '))

const french = 'Le ministre du Travail, Luc Morvane, a visité jeudi la verrerie de Sorvane.'
const english = 'The minister of labour, Ada Brenn, visited the glassworks at Tarnby on Thursday.'

describe('who holds an office of state', () => {
  it('is asked of the month of the article', () => {
    expect(asked('fr', french, '2017-06-25')).toEqual(['Qui était le ministre du Travail en juin 2017 ?'])
    expect(asked('en', english, '2017-06-25')).toEqual(['Who was the minister of labour in June 2017?'])
  })

  it('is asked of the time of the article where it tells no date', () => {
    expect(asked('fr', french)).toEqual(['Qui était le ministre du Travail quand l’article a été écrit ?'])
    expect(asked('en', english)).toEqual(['Who was the minister of labour when the article was written?'])
  })

  it('is asked so of officers and curators, and beside a year that is that of something else', () => {
    const of = (office: string) =>
      asked('en', `Ada Brenn, the ${office}, said that the bridge that had been built in 1931 would go.`)
    expect(of('chief medical officer for Tarnby')).toEqual([
      'Who was the chief medical officer for Tarnby when the article was written?',
    ])
    expect(
      asked('en', 'In the early 1990s the boats sank and the port’s coach, Ada Brenn, swam home.').join(),
    ).not.toContain('when the article')
    expect(of('trade and markets director of the port')).toEqual([
      'Who was the trade and markets director of the port when the article was written?',
    ])
  })

  it('is asked for by the name so as well', () => {
    expect(asked('fr', french, '2017-06-25', 'role-function')).toEqual([
      'Quelle fonction Luc Morvane occupait-il en juin 2017 ?',
    ])
    expect(asked('en', english, null, 'role-function')).toEqual([
      'What was Ada Brenn’s role when the article was written?',
    ])
    const secretary = 'Le secrétaire du Trésor, Luc Morvane, a visité jeudi la verrerie de Sorvane.'
    expect(asked('fr', secretary, '2017-06-25')).toEqual(['Qui était le secrétaire du Trésor en juin 2017 ?'])
  })

  it('is left as it is beside another year, and for whom no office changes hands', () => {
    const old = 'En 1987, le ministre du Travail, Luc Morvane, a visité la verrerie de Sorvane.'
    expect(asked('fr', old, '2017-06-25')).toEqual(['Qui est le ministre du Travail ?'])
    const other = 'L’avocat de la Verrerie de Sorvane, Luc Morvane, a reçu jeudi les voisins.'
    expect(asked('fr', other, '2017-06-25')).toEqual(['Qui est l’avocat de la Verrerie de Sorvane ?'])
  })

  it('is asked so of whom somebody elected, sent or crowned as well', () => {
    const deputy = 'La députée de Norbourg, Anne Morvane, a visité jeudi la verrerie de Sorvane.'
    expect(asked('fr', deputy, '2017-06-25')).toEqual(['Qui était la députée de Norbourg en juin 2017 ?'])
    const named = 'Le directeur de la Verrerie de Sorvane, Luc Morvane, a reçu jeudi les voisins.'
    expect(asked('fr', named, '2017-06-25')).toEqual([
      'Qui était le directeur de la Verrerie de Sorvane en juin 2017 ?',
    ])
    const champion = 'Anne Morvane, championne du monde de voile, a visité jeudi la verrerie de Sorvane.'
    expect(asked('fr', champion)).toEqual([
      'Qui était la championne du monde de voile quand l’article a été écrit ?',
    ])
    const head = 'The head of the harbour police, Ada Brenn, visited the glassworks on Thursday.'
    expect(asked('en', head, '2017-06-25')).toEqual(['Who was the head of the harbour police in June 2017?'])
    const mayor = 'The mayor of Tarnby, Ada Brenn, visited the glassworks on Thursday.'
    expect(asked('en', mayor, '2017-06-25')).toEqual(['Who was the mayor of Tarnby in June 2017?'])
  })

  it('is asked so in English of whom a body employs and of whose country the office is', () => {
    const editor = 'The news editor of the Tarnby Gazette, Ada Brenn, visited the glassworks on Thursday.'
    expect(asked('en', editor, '2017-06-25')).toEqual([
      'Who was the news editor of the Tarnby Gazette in June 2017?',
    ])
    const prince = 'Ada Brenn, Prince Oscar’s press secretary, visited the glassworks on Thursday.'
    expect(asked('en', prince)).toEqual([
      'Who was Prince Oscar’s press secretary when the article was written?',
    ])
    const minister = 'Ada Brenn, Norway’s prime minister, visited the glassworks on Thursday.'
    expect(asked('en', minister)).toEqual(['Who was Norway’s prime minister when the article was written?'])
  })

  it('is not asked of the day of the article in history', () => {
    const old = 'Le maire de Norbourg, Luc Morvane, vendit la verrerie à son cousin.'
    expect(asked('fr', old, '2017-06-25')).toEqual(['Qui est le maire de Norbourg ?'])
  })
})
