import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { textOf } from '@/lib/model/span'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { measure } from '@/lib/questions/facts/measure'
import { openReader } from '@/lib/questions/facts/reading/reader'
import { aDocument } from '../../../support/a-document'

function asked(language: Language, ...paragraphs: string[]) {
  const document = aDocument(language, ...paragraphs)
  return measure(openReader(document)).map(fact => ({
    stem: ask(fact, realiserOf(language)),
    key: fact.key.text,
    accepted: fact.key.accepted,
    proof: fact.evidence.map(span => textOf(document.article.text, span)),
  }))
}

describe('measures', () => {
  it('names what has the measure by the name that the article gave it before, and proves both', () => {
    const [fact] = asked(
      'fr',
      'La région veut un nouveau barrage, Sauveplane 2, sur la rivière.',
      'Le conseil a voté la construction d’un barrage d’une capacité de 12 millions de mètres cubes.',
    )
    expect(fact?.stem).toBe('Quelle est la capacité du barrage Sauveplane 2\u202f?')
    expect(fact?.key).toBe('12 millions de mètres cubes')
    expect(fact?.proof).toHaveLength(2)
  })

  it('takes an editor’s bracket after the amount as part of an accepted response', () => {
    const [fact] = asked('fr', 'Ils veulent un tunnel d’une capacité de 9 000 tonnes. [per year] avant 2030.')
    expect(fact?.accepted).toContain('9 000 tonnes par an')
  })

  it('goes back over a first measure to what has both', () => {
    const stems = asked(
      'fr',
      'Le vent a pris le vieux hangar, d’une superficie de 400 mètres carrés et d’une valeur de 90 000 euros.',
    )
    expect(stems.map(({ stem }) => stem)).toEqual([
      'Quelle est la superficie du vieux hangar\u202f?',
      'Quelle est la valeur du vieux hangar\u202f?',
    ])
  })

  it('asks nothing when a colon stands between a measure and its bearer', () => {
    expect(
      asked('fr', 'Le contrat accompagne le projet : d’une durée de quatre ans, il change tout.'),
    ).toEqual([])
  })

  it('takes the name beside an English noun', () => {
    const [fact] = asked('en', 'They went in by the Gate of Salt, a shaft with a depth of 310 metres.')
    expect(fact?.stem).toBe('What is the depth of the Gate of Salt?')
    expect(fact?.key).toBe('310 metres')
  })
})
