import { expect, it } from 'vitest'
import { finish } from '@/lib/linguistics/steps'
import { candidateStages } from '@/lib/questions/pipeline'
import { anArticle } from '../../../support/an-article'

/** What is asked of a text and what is refused, each with its stem. */
function askedOf(text: string) {
  const { candidates, rejected } = finish(candidateStages(anArticle('en', text), { seed: 1 }))
  return {
    asked: candidates.map(({ content }) => content),
    refused: rejected.map(({ rule, candidate }) => ({ rule, stem: candidate.content.stem })),
  }
}

it('a sign beside a figure is no word that a stem has lost', () => {
  const { asked, refused } = askedOf(
    'The firm Orvell sold 20% of the shares to the bank of Varne for £30m in May.',
  )
  expect(refused.filter(({ rule }) => rule === 'cut-short')).toEqual([])
  expect(asked.map(({ stem }) => stem)).toContain(
    'For how much did the firm Orvell sell 20% of the shares to the bank of Varne in May?',
  )
})

it('an amount that something is worth is not asked apart from it', () => {
  const { asked } = askedOf('The town of Varne has revoked $1bn worth of contracts held by the firm Orvell.')
  expect(asked.filter(({ stem }) => /^How much/.test(stem))).toEqual([])
})

it('a month that is written like a small word may be a gap', () => {
  const { asked } = askedOf('The firm Orvell sold the ferry to the town of Varne in May.')
  expect(asked.map(({ stem }) => stem)).toContain(
    'The firm Orvell sold the ferry to the town of Varne in ____.',
  )
})

it('a name that opens a sentence owns what is told of behind it, also where a figure is the gap', () => {
  const { asked } = askedOf(
    'The mayor met Orvell in June. Orvell sold 20% of its shares to the bank of Varne in May.',
  )
  expect(asked.map(({ stem }) => stem)).toContain(
    'Orvell sold ____ of its shares to the bank of Varne in May.',
  )
})

it('a unit is written out, and counts what is typed', () => {
  const { asked } = askedOf('The firm Orvell paid £2.5bn for the port of Lorne in 2012.')
  const typed = asked.find(({ kind }) => kind === 'numeric')
  expect(typed).toMatchObject({ unit: 'billion pounds', key: { value: 2.5 } })
})

it('a claim whose verb stands behind an aside is not cut before it', () => {
  const { asked } = askedOf(
    'Jakob Nielson said the rules of the harbour, built on ease of use and on clear thinking, were as good as ever.',
  )
  const cut = asked.filter(({ stem }) => /^Jakob Nielson said the rules of the harbour\.$/.test(stem))
  expect(cut).toEqual([])
})
