import { describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import type { Candidate } from '@/lib/model/candidate'
import { clozeGap } from '@/lib/model/cloze-gap'
import type { KeyClass, QuestionClass } from '@/lib/model/question'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { articleOf, spanOf } from '../../../support/a-question'

const french = [
  'Le capitaine Hugo Marre a vendu son navire à la ville de Brelac.',
  'La Gazette de Brelac publie dans son numéro d’été une carte du port.',
  'En 2016, une tempête a coulé le bac de Lenne.',
  'La maire a promis que le pont de Lenne rouvrirait en mars.',
  'La mairesse Lise Vannier ainsi que Paul Roux ont annoncé leur visite à Sorbes.',
  'À Lenne, près de 15 000 foyers étaient privés de courant jeudi.',
  'Lise Vannier a promis qu’elle rendrait la barque en mars et en avril.',
  'La scierie de Gard refuse de vendre pour une querelle entre les deux vallées.',
  'Les gardes ont repoussé les pirates à plusieurs reprises devant le phare de Tamont.',
  'Le chantier de Tamont a souffert entre juin et août à cause du vent.',
  'À Sorbes, le capitaine Hugo Marre a écrit : « Ce bac ne coulera pas ».',
  'Le vent de mars permet au club de Lenne de gagner, mais permet à Sorbes de rester en tête.',
]
const english = [
  'Mara Quill copied some old charts from the atlas of Tom Ashby.',
  'The keepers were allowed to sleep in the tower of Orne.',
  'Ida Crane has been in a dispute with the harbour of Tolmer since 2005.',
  'Ida Crane’s departure from the museum was announced in May 2010.',
  'The channel of Tom Ashby had 300 subscribers in June.',
  'Orne School is an old school in Orne.',
  'The Harbour Board will decide by 30 June whether to pay for 12 more boats.',
  'Mara Quill laughs when the storm of Tolmer is named.',
]
const fr = readArticle(articleOf('fr', french))
const en = readArticle(articleOf('en', english))

type Sound = [asked: QuestionClass, keyClass: KeyClass, stem: string, key: string, sentence: number]

const soundFrench: Sound[] = [
  ['who', 'person', `${clozeGap} a vendu son navire à la ville de Brelac.`, 'Hugo Marre', 0],
  [
    'organisation',
    'organisation',
    'Quelle revue publie dans son numéro d’été une carte du port\u202f?',
    'La Gazette de Brelac',
    1,
  ],
  ['date', 'date', 'En quelle année le bac de Lenne a-t-il coulé\u202f?', '2016', 2],
  ['said', 'phrase', 'Qu’a promis la maire\u202f?', 'que le pont de Lenne rouvrirait en mars', 3],
  [
    'what',
    'phrase',
    'Qui les gardes ont-ils repoussé à plusieurs reprises devant le phare de Tamont\u202f?',
    'les pirates',
    8,
  ],
  ['date', 'date', `Le chantier de Tamont a souffert entre ${clozeGap} à cause du vent.`, 'juin et août', 9],
  [
    'who',
    'person',
    `À Sorbes, le capitaine ${clozeGap} a écrit : « Ce bac ne coulera pas ».`,
    'Hugo Marre',
    10,
  ],
  [
    'place',
    'place',
    `Le vent de mars permet au club de Lenne de gagner, mais permet à ${clozeGap} de rester en tête.`,
    'Sorbes',
    11,
  ],
]
const more: Sound[] = [
  ['who', 'person', 'Qui est la mairesse de Sorbes\u202f?', 'Lise Vannier', 4],
  [
    'date',
    'date',
    'Quel jour près de 15 000 foyers étaient-ils privés de courant à Lenne\u202f?',
    'jeudi',
    5,
  ],
  ['who', 'person', 'Qui a promis qu’elle rendrait la barque\u202f?', 'Lise Vannier', 6],
  ['date', 'date', 'En quels mois Lise Vannier rendrait-elle la barque\u202f?', 'mars et en avril', 6],
  [
    'organisation',
    'organisation',
    'Quelle scierie refuse de vendre pour une querelle entre les deux vallées\u202f?',
    'La scierie de Gard',
    7,
  ],
]
const soundEnglish: Sound[] = [
  ['who', 'person', 'Who copied some old charts from the atlas of Tom Ashby?', 'Mara Quill', 0],
  ['what', 'phrase', 'What were the keepers allowed to do?', 'to sleep in the tower of Orne', 1],
  ['who', 'person', 'Who has been in a dispute with the harbour of Tolmer since 2005?', 'Ida Crane', 2],
  ['date', 'date', 'When was Ida Crane’s departure announced?', 'May 2010', 3],
  ['number', 'number', 'How many subscribers did the channel of Tom Ashby have in June?', '300', 4],
  ['what', 'phrase', 'What is Orne School?', 'an old school in Orne', 5],
  [
    'organisation',
    'organisation',
    'Which board will decide by 30 June whether to pay for 12 more boats?',
    'Harbour Board',
    6,
  ],
  ['who', 'person', 'Who laughs when the storm of Tolmer is named?', 'Mara Quill', 7],
]

function verdict(document: typeof fr, [asked, keyClass, stem, key, sentence]: Sound, texts: string[]) {
  const evidence = spanOf(document.article, texts[sentence] ?? '')
  const at = document.article.text.indexOf(key, evidence.start)
  const typed = { text: key, class: keyClass, accepted: [] }
  const candidate: Candidate = {
    content: stem.includes(clozeGap)
      ? { kind: 'cloze', stem, gaps: [{ key: typed }] }
      : { kind: 'short-answer', stem, key: typed },
    class: asked,
    evidence: [evidence],
    keySpan: { start: at, end: at + key.length },
    fact: 'f',
    difficulty: 'medium',
    explanation: null,
    origin: { engine: 'builtin', rule: 'test', confidence: 0.9 },
  }
  return verifyCandidate(candidate, document)
}

const [later, lateEnglish] = [
  ['L’Amirauté exige un pont neuf. Karim Saïd prend le pouvoir à Tamont et étudie à Notre-Dame de Lenne.'],
  [
    'Jory Vance is best known for his maps. In 1990, Jory was known for his charts. Vance claimed to own the mill.',
    'Tolmer is an old town. The best thing about Tolmer is the harbour. Ida Crane came with 30 boats.',
  ],
]
const lateFrench: Sound[] = [
  ['what', 'phrase', 'Qu’exige l’Amirauté\u202f?', 'un pont neuf', 0],
  ['who', 'person', 'Qui prend le pouvoir\u202f?', 'Karim Saïd', 0],
  ['place', 'place', 'À quelle Notre-Dame Karim Saïd étudie-t-il\u202f?', 'Lenne', 0],
]
const stillEnglish: Sound[] = [
  ['who', 'person', 'Who is best known for his maps?', 'Jory Vance', 0],
  ['who', 'person', 'Who claimed to own the mill?', 'Vance', 0],
  ['what', 'phrase', 'What is Tolmer?', 'an old town', 1],
  ['number', 'number', 'How many boats did Ida Crane have?', '30', 1],
]

describe('sound questions that look like flawed ones', () => {
  it.each([...soundFrench, ...more])('keeps, of class %s (%s): %s', (...sound) => {
    expect(verdict(fr, sound, french)).toBeNull()
  })
  it.each(soundEnglish)('keeps, of class %s (%s): %s', (...sound) => {
    expect(verdict(en, sound, english)).toBeNull()
  })

  const [frLater, enLater] = [
    readArticle(articleOf('fr', later ?? [])),
    readArticle(articleOf('en', lateEnglish ?? [])),
  ]
  it.each(lateFrench)('keeps, of class %s (%s): %s', (...sound) => {
    expect(verdict(frLater, sound, later ?? [])).toBeNull()
  })
  it.each(stillEnglish)('keeps, of class %s (%s): %s', (...sound) => {
    expect(verdict(enLater, sound, lateEnglish ?? [])).toBeNull()
  })
  it('takes a name that opens a statement for who owns', () => {
    const statement = { kind: 'true-false' as const, stem: 'Jory is best known for his maps.', key: true }
    const body = {
      content: statement,
      class: 'statement' as const,
      evidence: [],
      origin: { engine: 'instructor' as const, rule: 'typed', confidence: 1 },
    }
    const rules = findFlaws(body, enLater.article).map(({ rule }) => rule)
    expect(rules.filter(rule => rule.startsWith('pronoun'))).toEqual([])
    const pointing = findFlaws(
      { ...body, content: { ...statement, stem: 'Maps are best known for his lines.' } },
      enLater.article,
    )
    expect(pointing.map(({ rule }) => rule)).toContain('pronoun-doubtful')
  })

  it('still refuses their flawed neighbours', () => {
    const rule = (sound: Sound, document = fr, texts = french) => verdict(document, sound, texts)?.rule
    expect(rule(['date', 'date', `Son navire a été vendu en ${clozeGap} à la ville.`, '2016', 2])).toMatch(
      /^pronoun/,
    )
    expect(rule(['date', 'date', 'Quelle est la date de sa visite\u202f?', '2016', 2])).toMatch(/^pronoun/)
    expect(
      rule([
        'what',
        'phrase',
        'Combien de certains gardes de Tamont ont tenu devant le phare\u202f?',
        'les pirates',
        8,
      ]),
    ).toBe('vague-stem')
    expect(rule(['who', 'person', 'Who copied some old charts?', 'Mara Quill', 0], en, english)).toBe(
      'vague-stem',
    )
    expect(rule(['said', 'phrase', 'Qu’a promis la maire\u202f?', 'que', 3])).toBe('key-cut')
    expect(rule(['what', 'phrase', 'Where did the keepers in the tower?', 'Orne', 1], en, english)).toBe(
      'lost-verb',
    )
  })
})
