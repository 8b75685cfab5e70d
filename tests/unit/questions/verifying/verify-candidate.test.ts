import { describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import type { Candidate } from '@/lib/model/candidate'
import type { KeyClass, QuestionClass } from '@/lib/model/question'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { articleOf, spanOf } from '../../../support/a-question'

const fr = readArticle(
  articleOf('fr', [
    'Odile Ferrand, maire de Saint-Aubin, a inauguré le pont en 2021. Paul Roux et Jean Brun ont dessiné le pont.',
    'Lise Roux a peint la mairie. « Le pont est une honte pour toute la vallée », a déclaré Karim Saïd.',
    'Le pont a coûté 38 millions d’euros. La préfète a visité le pont en Savoie.',
  ]),
)
const en = readArticle(
  articleOf('en', [
    'Mara Quill opened the museum in 1987. Ships pass the tower. The keepers tell stories to Ida Crane.',
    'The firm sold 40 lamps in May. The firm sold 52 boats in June.',
  ]),
)

function candidate(
  document: typeof fr,
  questionClass: QuestionClass,
  stem: string,
  key: string,
  evidence: string,
  keyClass: KeyClass = 'phrase',
): Candidate {
  return {
    content: { kind: 'short-answer', stem, key: { text: key, class: keyClass, accepted: [] } },
    class: questionClass,
    evidence: [spanOf(document.article, evidence)],
    keySpan: document.article.text.includes(key) ? spanOf(document.article, key) : null,
    fact: 'f',
    difficulty: 'medium',
    explanation: null,
    origin: { engine: 'builtin', rule: 'test', confidence: 0.9 },
  }
}

const opening = 'Odile Ferrand, maire de Saint-Aubin, a inauguré le pont en 2021.'
const drawing = 'Paul Roux et Jean Brun ont dessiné le pont.'
const quoted = '« Le pont est une honte pour toute la vallée », a déclaré Karim Saïd.'

describe('verifyCandidate', () => {
  it('lets sound candidates of both languages pass', () => {
    expect(
      verifyCandidate(candidate(fr, 'who', 'Qui a inauguré le pont\u202f?', 'Odile Ferrand', opening), fr),
    ).toBeNull()
    const museum = 'Mara Quill opened the museum in 1987.'
    expect(
      verifyCandidate(candidate(en, 'who', 'Who opened the museum?', 'Mara Quill', museum), en),
    ).toBeNull()
    expect(
      verifyCandidate(
        candidate(en, 'date', 'In what year did the museum of Mara Quill open?', '1987', museum, 'date'),
        en,
      )?.rule,
    ).not.toBe('asks-otherwise')
  })

  it.each([
    ['pronoun', fr, candidate(fr, 'who', 'Qui l’a-t-elle inauguré\u202f?', 'Odile Ferrand', opening)],
    ['question-end', fr, candidate(fr, 'who', 'Qui a inauguré le pont?', 'Odile Ferrand', opening)],
    [
      'lost-verb',
      fr,
      candidate(
        fr,
        'number',
        'Quel le prix du pont de Saint-Aubin\u202f?',
        '38 millions d’euros',
        'Le pont a coûté 38 millions d’euros.',
      ),
    ],
    ['half-key', fr, candidate(fr, 'who', 'Qui a dessiné le pont\u202f?', 'Paul Roux', drawing)],
    [
      'quoted-fact',
      fr,
      candidate(fr, 'what', 'Qu’est-ce que le pont pour la vallée\u202f?', 'une honte', quoted),
    ],
    [
      'evidence-without-key',
      fr,
      candidate(fr, 'date', 'En quelle année le pont a-t-il été inauguré\u202f?', '2019', opening, 'date'),
    ],
    [
      'article-before-name',
      fr,
      candidate(fr, 'date', 'En quelle année le Karim Saïd a-t-il parlé\u202f?', '2021', opening, 'date'),
    ],
    [
      'broken-grammar',
      fr,
      candidate(fr, 'who', 'Qui a sur le pont de la ville\u202f?', 'Odile Ferrand', opening),
    ],
    [
      'lost-verb',
      en,
      candidate(
        en,
        'place',
        'Where did the first boat in 1987?',
        'museum',
        'Mara Quill opened the museum in 1987.',
      ),
    ],
    [
      'bare-infinitive',
      en,
      candidate(
        en,
        'who',
        'Who tell stories to Ida Crane?',
        'keepers',
        'The keepers tell stories to Ida Crane.',
      ),
    ],
    [
      'asks-otherwise',
      en,
      candidate(
        en,
        'date',
        'In what year did the firm sell lamps?',
        'May',
        'The firm sold 40 lamps in May.',
        'date',
      ),
    ],
  ] as const)('drops a candidate by %s', (rule, document, broken) => {
    const rejection = verifyCandidate(broken, document)
    expect(rejection?.rule).toBe(rule)
    expect(rejection?.reason).not.toBe('')
  })

  it('takes attribution in the stem for what a quotation claims', () => {
    const said = candidate(
      fr,
      'what',
      'Qu’est-ce que le pont pour la vallée, selon Karim Saïd\u202f?',
      'une honte',
      quoted,
    )
    expect(verifyCandidate(said, fr)?.rule).not.toBe('quoted-fact')
  })
})
