import { describe, expect, it } from 'vitest'
import { joinParagraphs } from '@/lib/model/article'
import type { QuestionContent } from '@/lib/model/question'
import { textOf } from '@/lib/model/span'
import { proposeFixes } from '@/lib/questions/fixing/propose-fixes'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'

const paragraphs = [
  'The council of Halderby signed the contract on Tuesday and paid one pound for the station.',
  'The station was designed by the architect Edith Rainsford. A furniture company used the hall until 1994.',
]
const article = {
  title: 'The station',
  language: 'en' as const,
  paragraphs,
  text: joinParagraphs(paragraphs),
}
const sentence = paragraphs[1]?.split(/(?<=\.) /)[0] ?? ''
const evidence = [
  { start: article.text.indexOf(sentence), end: article.text.indexOf(sentence) + sentence.length },
]
const options = (...texts: string[]) =>
  texts.map((text, index) => ({ id: `o${index}`, text, correct: index === 0 }))
const choice = (stem: string, ...texts: string[]): QuestionContent => ({
  kind: 'multiple-choice',
  stem,
  options: options(...texts),
})
const architects = ['Edith Rainsford', 'Priya Nandakumar', 'Tom Ashdown', 'Gwilym Prosser']
const origin = { engine: 'instructor', rule: 'by-hand', confidence: 1 } as const

function fixed(content: QuestionContent, proof = evidence) {
  const body = { content, class: 'who' as const, evidence: proof, origin }
  return proposeFixes(body, article, findFlaws(body, article))
}

describe('what the rules can put right', () => {
  it.each([
    ['who designed the station?', 'small-start', 'Who designed the station?'],
    ['Who designed the station', 'no-question-mark', 'Who designed the station?'],
    ['Who designed the station ?', 'question-end', 'Who designed the station?'],
  ])('the wording %s', (stem, rule, becomes) => {
    const fix = fixed(choice(stem, ...architects)).find(one => one.rule === rule)
    expect(fix?.change.content?.stem).toBe(becomes)
  })

  it('an option that stands for all others goes, and never the right one', () => {
    const fix = fixed(
      choice('Who designed the station?', ...architects.slice(0, 3), 'None of the above'),
    ).find(({ rule }) => rule === 'all-or-none')
    expect(fix?.words).toBe('None of the above')
    const left = fix?.change.content?.kind === 'multiple-choice' ? fix.change.content.options : []
    expect(left.map(({ text }) => text)).toEqual(architects.slice(0, 3))
  })

  it('two right options make a multiple response', () => {
    const content = choice('Who designed the station?', ...architects)
    if (content.kind !== 'multiple-choice') throw new Error('not a choice')
    content.options[1] = { id: 'o1', text: 'Priya Nandakumar', correct: true }
    expect(fixed(content).find(({ rule }) => rule === 'key-count')?.change.content?.kind).toBe(
      'multiple-response',
    )
  })

  it('a key that the article says finds its sentence', () => {
    const fix = fixed(choice('Who designed the station?', ...architects), []).find(
      ({ rule }) => rule === 'evidence-empty',
    )
    expect(fix?.change.evidence?.map(span => textOf(article.text, span))).toEqual([sentence])
  })

  it('offers nothing that a person has to decide', () => {
    const vague = choice('What did he do?', ...architects)
    expect(fixed(vague).map(({ rule }) => rule)).not.toContain('pronoun')
    expect(fixed(choice('Who designed the station?', ...architects))).toEqual([])
  })
})
