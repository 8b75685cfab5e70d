import { describe, expect, it } from 'vitest'
import { placeAsPerson } from '@/lib/questions/verifying/candidate-rules/place-as-person'
import { viewCandidate } from '@/lib/questions/verifying/candidate-view'
import { judgingOf } from '@/lib/questions/verifying/judging-of'
import { thingsNamed } from '@/lib/questions/verifying/things-named'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

const english = aDocument(
  'en',
  'Martha Hale had her first success with Michael Drummond (1973), a record that Paul Brenn (a friend) produced.',
  'At the publisher James Colman, which sells books, she met Peter Mason, who drew the film by David Hobbs (1980).',
)

describe('names that were read as people’s', () => {
  it('are of works where a year stands behind them, and of firms where “which” does', () => {
    const found = [...thingsNamed(english, judgingOf('en'))]
    expect(found).toContain('michael drummond')
    expect(found).toContain('james colman')
    expect(found).not.toContain('peter mason')
    expect(found).not.toContain('david hobbs')
    expect(found).not.toContain('paul brenn')
  })

  it('are of works in French, too', () => {
    const french = aDocument(
      'fr',
      'Jeanne Carel a joué dans Paul Morvane (1973). Elle a vu le film de Luc Dastel (1980).',
    )
    const found = [...thingsNamed(french, judgingOf('fr'))]
    expect(found).toContain('paul morvane')
    expect(found).not.toContain('luc dastel')
  })

  it('are no key to “who”', () => {
    const refused = (text: string) => {
      const content = {
        kind: 'short-answer' as const,
        stem: 'Who sells books?',
        key: { text, class: 'person' as const, accepted: [] },
      }
      const evidence = [{ start: 0, end: english.article.text.length }]
      const candidate = { content, class: 'who' as const, evidence, keySpan: null, ...plainCandidate }
      return placeAsPerson.refuse(viewCandidate(candidate, english))
    }
    expect(refused('James Colman')).toContain('thing')
    expect(refused('Peter Mason')).toBeNull()
  })
})
