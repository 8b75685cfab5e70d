import { describe, expect, it } from 'vitest'
import { clozeGap } from '@/lib/model/cloze-gap'
import type { Language } from '@/lib/model/language'
import { askOnRequest } from '@/lib/questions/evaluating/ask-on-request'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { joinsSentences } from '@/lib/questions/ranking/joins-sentences'
import { byItself } from '@/lib/questions/verifying/by-itself'
import { viewCandidate } from '@/lib/questions/verifying/candidate-view'
import { aDocument } from '../../../support/a-document'
import { allFacts } from '../../../support/all-facts'

function passages(language: Language, text: string): string[] {
  return allFacts(aDocument(language, text)).flatMap(({ rule, statement, key }) =>
    rule === 'passage' && statement
      ? [`${statement.before} ${clozeGap} ${statement.after} [${key.text}]`.replace(/\s+/g, ' ')]
      : [],
  )
}

const jetty = 'La jetée de Tamont a cédé pendant la tempête du 3 mars 2015.'
const lock = 'The old lock at Merrow was sold to the city of Aldby in 1958.'

describe('a sentence that points back', () => {
  it('is shown behind the one before, which has what it points at', () => {
    expect(
      passages('fr', `${jetty} Cette rupture a coûté deux millions d’euros à la ville de Vernoy.`),
    ).toContain(`${jetty} Cette rupture a coûté ${clozeGap} à la ville de Vernoy [deux millions d’euros]`)
    expect(passages('en', `${lock} This sale was approved by the council of Norley in May 1959.`)).toContain(
      `${lock} This sale was approved by the council of Norley in ${clozeGap} [May 1959]`,
    )
  })

  it('counts its times from there', () => {
    expect(
      passages('en', `${lock} Two years later, that sale was cancelled by a court in Norley.`),
    ).toContain(`${lock} Two years later, that sale was cancelled by a court in ${clozeGap} [Norley]`)
    expect(
      passages('fr', `${jetty} Deux ans plus tard, cette jetée a été rebâtie par la ville de Vernoy.`),
    ).toContain(`${jetty} Deux ans plus tard, cette jetée a été rebâtie par la ville de ${clozeGap} [Vernoy]`)
    expect(passages('en', `${lock} Yesterday, that sale was cancelled by a court in Norley.`)).toEqual([])
  })

  it('may have one more before it', () => {
    const second = 'Cette rupture a privé de lumière toutes les maisons du quai.'
    expect(
      passages('fr', `${jetty} ${second} Cette panne a coûté deux millions d’euros à la ville de Vernoy.`),
    ).toContain(
      `${jetty} ${second} Cette panne a coûté ${clozeGap} à la ville de Vernoy [deux millions d’euros]`,
    )
  })

  it('is not shown where nothing before it is meant, or what is before it points back as well', () => {
    expect(passages('en', `${lock} She had bought that harbour from the council of Norley in 1950.`)).toEqual(
      [],
    )
    expect(passages('fr', `${jetty} Ils ont dit cela au maire de Vernoy en mars 2016.`)).toEqual([])
    expect(passages('en', 'This sale was approved by the council of Norley in May 1959.')).toEqual([])
    expect(
      passages(
        'en',
        'They sold it to the city of Aldby in 1958. This sale was approved by the council of Norley in May 1959.',
      ),
    ).toEqual([])
  })

  it('is not shown behind an example of what nobody is told', () => {
    const sale = 'This sale was approved by the council of Norley in May 1959.'
    expect(passages('en', `The old lock at Merrow, for example, was sold in 1958. ${sale}`)).toEqual([])
  })

  it('is not shown where we speak in it', () => {
    expect(passages('fr', `${jetty} Nous avions proposé cette jetée à la ville de Vernoy en 1997.`)).toEqual(
      [],
    )
  })
})

describe('a passage with a gap', () => {
  const document = aDocument(
    'fr',
    `${jetty} Cette rupture a coûté deux millions d’euros à la ville de Vernoy.`,
  )
  const { verified: candidates } = askOnRequest(document, 1)
  const passage = candidates.find(({ origin, class: kind }) => origin.rule === 'passage' && kind === 'number')
  if (!passage) throw new Error('verifying let no passage through')

  it('passes the rules, has both sentences for its evidence, and is only a gap', () => {
    expect(passage.evidence.map(({ start, end }) => document.article.text.slice(start, end))).toEqual([
      'Cette rupture a coûté deux millions d’euros à la ville de Vernoy.',
      jetty,
    ])
    expect(candidates.filter(({ origin }) => origin.rule === 'passage').map(one => one.content.kind)).toEqual(
      expect.not.arrayContaining(['true-false', 'short-answer']),
    )
  })

  it('is made for whoever selects its words alone', () => {
    expect(findFacts(document).filter(({ rule }) => rule === 'passage')).toEqual([])
  })

  it('stands by its first sentence, and joins nothing that it does not show', () => {
    expect(byItself(viewCandidate(passage, document))).toBe(jetty)
    expect(joinsSentences(passage, document)).toBe(false)
  })
})
