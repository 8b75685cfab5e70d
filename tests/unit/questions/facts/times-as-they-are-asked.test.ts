import { describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import type { Language } from '@/lib/model/language'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { anArticle } from '../../../support/an-article'

const asked = (language: Language, text: string, rule = 'date') =>
  findFacts(readArticle(anArticle(language, text)))
    .filter(fact => fact.rule === rule)
    .map(fact => ({
      stem: ask(fact, realiserOf(language))?.replace(/[\u00a0\u202f]/g, ' '),
      key: fact.key.text,
    }))

describe('when something was done', () => {
  it('is asked by “quand”, with all of the time as its answer', () => {
    const text =
      'La vidéo de Paul Morvane a été publiée au tout début du mois de mai 2016 par la ville de Norbourg.'
    expect(asked('fr', text)).toEqual([
      {
        stem: 'Quand la vidéo de Paul Morvane a-t-elle été publiée par la ville de Norbourg ?',
        key: 'au tout début du mois de mai 2016',
      },
    ])
  })

  it('is asked by “à quand” of what has a date for its own', () => {
    const [origin] = asked('fr', 'L’origine du phare de Norbourg remonte à juin 1997.')
    expect(origin?.stem).toBe('À quand l’origine du phare de Norbourg remonte-t-elle ?')
    const [peak] = asked('fr', 'Le pic des crues est estimé entre le 8 et le 11 mai par les ingénieurs.')
    expect(peak?.stem).toBe('À quand le pic des crues est-il estimé par les ingénieurs ?')
  })

  it('keeps the word that tells of an earlier time', () => {
    const [french] = asked('fr', 'La ville de Norbourg avait déjà été frappée par une crue en mai 2012.')
    expect(french?.stem).toBe('En quel mois la ville de Norbourg avait-elle déjà été frappée par une crue ?')
    const [english] = asked('en', 'The town of Tarnby had already been struck by a flood in May 2012.')
    expect(english?.stem).toBe('When had the town of Tarnby already been struck by a flood?')
    const [plain] = asked('fr', 'Paul Morvane a déjà vendu la verrerie de Norbourg en juin 2014.')
    expect(plain?.stem).toBe('En quel mois Paul Morvane a-t-il vendu la verrerie de Norbourg ?')
    const months = (language: Language, text: string) =>
      findFacts(readArticle(anArticle(language, text))).flatMap(({ rule, key }) =>
        rule === 'date' ? key.accepted : [],
      )
    expect(months('fr', 'Paul Morvane a déjà vendu la verrerie de Norbourg en juin 2014.')).toContain('juin')
    expect(months('en', 'The town of Tarnby had been struck by a flood in May 2012.')).not.toContain('May')
  })
})

describe('how many there are', () => {
  it('is asked without what only joins its sentence to the one before', () => {
    expect(
      asked('fr', 'Onze accords ont malgré tout pu être trouvés à Norbourg.', 'count-of-subject'),
    ).toEqual([{ stem: 'Combien d’accords ont pu être trouvés à Norbourg ?', key: 'onze' }])
  })
})
