import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import type { QuestionContent } from '@/lib/model/question'
import { distractorsFor } from '@/lib/questions/distractors/distractors-for'
import { generateQuestions } from '@/lib/questions/pipeline'
import { chooseQuestions } from '@/lib/questions/ranking/choose-questions'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'
import { keyGiven } from '@/lib/questions/verifying/gives-key'
import { viewItem } from '@/lib/questions/verifying/item-view'
import { aDocument } from '../../../support/a-document'
import { spanOf } from '../../../support/a-question'
import { anArticle } from '../../../support/an-article'

const article = anArticle(
  'en',
  'Olive Farrand opened the Vaubrun bridge in 1951. Serbia and Greece signed the fishing treaty in Lonsdale.',
  'The council of Lonsdale planted 250 lime trees in 1987.',
)
const document = aDocument('en', ...article.paragraphs)

const option = (text: string, correct: boolean) => ({ id: text, text, correct })
const view = (content: QuestionContent) =>
  viewItem(
    {
      content,
      class: 'what',
      evidence: [{ start: 0, end: article.text.length }],
      origin: { engine: 'builtin', rule: 'test', confidence: 1 },
    },
    article,
  )

const who = view({
  kind: 'short-answer',
  stem: 'Who opened the Vaubrun bridge?',
  key: { text: 'Olive Farrand', class: 'person', accepted: [] },
})
const order = view({
  kind: 'ordering',
  stem: 'Put these events in order.',
  items: [
    { id: 'a', text: 'Olive Farrand opened the Vaubrun bridge.' },
    { id: 'b', text: 'The council planted the trees.' },
    { id: 'c', text: 'The treaty was signed.' },
  ],
})
const members = view({
  kind: 'multiple-response',
  stem: 'Which of these countries signed the fishing treaty?',
  options: [option('Serbia', true), option('Greece', true), option('Malta', false)],
})

describe('what one question tells of another', () => {
  it('stands in the sentences to be ordered, too', () => {
    expect(keyGiven(order, who)).toBe('Olive Farrand')
    expect(keyGiven(who, order)).toBe(null)
  })

  it('stands in a sentence among the options', () => {
    const idea = view({
      kind: 'multiple-choice',
      stem: 'Which sentence sums up the article best?',
      options: [
        option('Olive Farrand opened the Vaubrun bridge.', false),
        option('The council of Lonsdale planted 250 lime trees.', true),
        option('Serbia and Greece signed the fishing treaty.', false),
      ],
    })
    expect(keyGiven(idea, who)).toBe('Olive Farrand')
    expect(keyGiven(idea, members)).toBe('Serbia')
  })

  it('is one of several right options, when the stem names it with what is asked', () => {
    const place = (stem: string) =>
      view({ kind: 'short-answer', stem, key: { text: 'Lonsdale', class: 'place', accepted: [] } })
    expect(keyGiven(place('Where did Serbia and Greece sign the fishing treaty?'), members)).toBe('Serbia')
    expect(keyGiven(place('Where did Serbia play on Sunday?'), members)).toBe(null)
  })
})

const candidate = (fact: string, content: QuestionContent, more: Partial<Candidate> = {}): Candidate => ({
  content,
  class: 'what',
  evidence: [spanOf(article, 'The council of Lonsdale planted 250 lime trees in 1987.')],
  keySpan: null,
  fact,
  difficulty: 'medium',
  explanation: null,
  // Not one of ours: how likely a judge accepts it is not asked.
  origin: { engine: 'import', rule: 'test', confidence: 0.9 },
  ...more,
})
const typed = (stem: string, text: string): QuestionContent => ({
  kind: 'short-answer',
  stem,
  key: { text, class: 'phrase', accepted: [] },
})
const kindsOf = (candidates: readonly Candidate[], kinds: QuestionContent['kind'][] | null = null) =>
  chooseQuestions(candidates, document, { count: 10, kinds, difficulty: null }).map(
    ({ content }) => content.kind,
  )

describe('a quiz', () => {
  it('asks none of the facts that a question of it joins', () => {
    const joins = candidate('order', order.content, { joins: ['trees', 'bridge'] })
    const alone = candidate('trees', typed('When did gardeners work for Lonsdale?', '1987'))
    const other = candidate('treaty', typed('What was signed by two countries there?', 'the fishing treaty'))
    expect(kindsOf([joins, alone])).toHaveLength(1)
    expect(kindsOf([joins, other])).toHaveLength(2)
  })

  it('holds one question with several right options', () => {
    const another: QuestionContent = {
      kind: 'multiple-response',
      stem: 'Which of these trees stand beside the town hall of the port?',
      options: [option('limes', true), option('elms', true), option('oaks', false)],
    }
    const two = [candidate('a', members.content), candidate('b', another)]
    expect(kindsOf([...two, candidate('c', typed('Who carried the heavy bell?', 'a monk'))]).sort()).toEqual([
      'multiple-response',
      'short-answer',
    ])
  })

  it('has no number to be typed while it can ask for it with options, unless that kind is wanted', () => {
    const one = anArticle('fr', 'Le musée des Horloges de Lonzac expose 143 pendules.')
    const kinds = (wanted: QuestionContent['kind'][] | null) =>
      generateQuestions(one, { count: 10, kinds: wanted, difficulty: null, seed: 3 }).questions.map(
        ({ content }) => content.kind,
      )
    expect(kinds(null)).not.toContain('numeric')
    expect(kinds(['numeric'])).toEqual(['numeric'])
  })
})

describe('a sentence among sentences', () => {
  const long = (end: string) =>
    `The council of Lonsdale planted many young lime trees along the old road to the ${end}`
  const flaws = (texts: string[]) =>
    findFlaws(
      view({
        kind: 'multiple-choice',
        stem: 'Which sentence sums up the article best?',
        options: texts.map((text, at) => option(text, at === 0)),
      }).body,
      article,
    ).map(({ rule }) => rule)

  it('may be as long as a sentence is; a phrase may not', () => {
    expect(flaws([long('harbour.'), long('abbey.'), long('mill.')])).not.toContain('long-answer')
    expect(flaws([long('harbour'), long('abbey'), long('mill')])).toContain('long-answer')
  })
})

describe('beside a speaker', () => {
  it('other speakers stand first', () => {
    const debate = aDocument(
      'fr',
      '« Le pont coûtera une somme folle aux contribuables », a déclaré Odile Ferrand. Jean Brun a lu un discours. Jean Brun a ouvert la séance avec Hugo Petit. Hugo Petit a compté les voix et Jean Brun les a lues.',
      'Jean Brun et Hugo Petit ont quitté la salle avec Anne Morel. « Ce pont changera la vie des pêcheurs », a répondu Paul Mercier.',
    )
    const keySpan = spanOf(debate.article, 'Odile Ferrand')
    const request = { key: 'Odile Ferrand', keySpan, class: 'person' as const, document: debate }
    for (const at of [0.1, 0.5, 0.9]) {
      const first = (stem: string) => distractorsFor({ ...request, stem, random: () => at })[0]
      expect(first('Qui a dit : « Le pont coûtera une somme folle aux contribuables » ?')).toBe(
        'Paul Mercier',
      )
      expect(first('Qui a critiqué le pont ?')).not.toBe('Paul Mercier')
    }
  })
})
