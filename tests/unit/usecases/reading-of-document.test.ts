import { describe, expect, it } from 'vitest'
import type { Document, Entity, Mention } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { readingOfDocument } from '@/lib/usecases/reading-of-document'
import { anArticle } from '../../support/an-article'

const article = anArticle('en', 'Norvane hired Ada Brenn, its engineer, in 2019. She stayed at Tolmer.')

function span(words: string): Span {
  const start = article.text.indexOf(words)
  return { start, end: start + words.length }
}
const entity = (words: string, kind: Entity['class'], confidence = 0.9): Entity => ({
  span: span(words),
  sentence: 0,
  tokens: { from: 0, to: 1 },
  class: kind,
  confidence,
})
const mention = (words: string, form: Mention['form'], confidence = 0.912_34): Mention => ({
  span: span(words),
  sentence: 0,
  form,
  confidence,
})

const document: Document = {
  article,
  sentences: [
    {
      paragraph: 0,
      span: span('Norvane hired Ada Brenn, its engineer, in 2019.'),
      tokens: [],
      confidence: 1,
    },
  ],
  entities: [
    entity('Norvane', 'organisation'),
    entity('Ada Brenn', 'person'),
    entity('2019', 'date'),
    entity('Tolmer', 'place', 0.3),
  ],
  quotations: [],
  claims: [],
  clauses: [],
  roles: [{ sentence: 0, entity: 1, span: span('its engineer'), confidence: 0.85 }],
  chains: [
    {
      class: 'person',
      name: 'Ada Brenn',
      gender: 'Fem',
      number: 'Sing',
      mentions: [mention('Ada Brenn', 'name'), mention('She', 'pronoun')],
    },
    {
      class: 'organisation',
      name: 'Norvane',
      gender: null,
      number: 'Sing',
      mentions: [mention('Norvane', 'name')],
    },
  ],
  refusedLinks: [
    {
      span: span('its'),
      sentence: 0,
      form: 'possessive',
      reason: 'tie',
      rivals: [span('Ada Brenn'), span('engineer')],
    },
  ],
}

describe('the reading of a document', () => {
  const reading = readingOfDocument(document)

  it('has its referents in the order of the text, a name without a chain among them', () => {
    expect(reading.referents.map(({ name, class: kind }) => [name, kind])).toEqual([
      ['Norvane', 'organisation'],
      ['Ada Brenn', 'person'],
      ['Tolmer', 'place'],
    ])
    expect(reading.referents[2]?.mentions).toMatchObject([
      { span: span('Tolmer'), form: 'name', confidence: 0.3 },
    ])
  })

  it('gives a function to the person it is said of', () => {
    expect(reading.referents.map(({ roles }) => roles.map(role => role.span))).toEqual([
      [],
      [span('its engineer')],
      [],
    ])
  })

  it('takes dates and figures for themselves, never for names', () => {
    expect(reading.figures.map(figure => [figure.class, figure.span])).toEqual([['date', span('2019')]])
  })

  it('says of a refused link whom it could mean, and which of them are referents', () => {
    expect(reading.refused).toEqual([
      {
        span: span('its'),
        reason: 'tie',
        rivals: [
          { span: span('Ada Brenn'), mention: { referent: 1, mention: 0 } },
          { span: span('engineer'), mention: null },
        ],
      },
    ])
  })

  it('carries no word and no tree: only spans travel', () => {
    const sent = JSON.stringify(reading)
    expect(sent).not.toContain('hired')
    expect(sent).not.toContain('tokens')
  })
})
