import { describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import type { Candidate } from '@/lib/model/candidate'
import { clozeGap } from '@/lib/model/cloze-gap'
import type { QuestionClass } from '@/lib/model/question'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { articleOf, spanOf } from '../../../support/a-question'

const french = [
  'Rosine Vannier a été reconnue coupable de fraude à Lenne. Elle risque cinq ans de prison.',
  'Le port de Tamont vend des huîtres et des moules aux auberges de la vallée.',
  'Sur le lac, 30 barques sont rentrées et 12 dérivent encore au large de Brelac.',
  'Les barques vertes ont quitté Lenne et Tamont à l’aube. Le maire de Sorbes dirige la ville depuis 2014.',
  'Ivo Marre, ministre de la pêche, a reçu Odile Ferrand, ministre de la mer.',
  'Les gardes ont fermé la ville entière le 11 mai.',
  'La régate, qui a commencé le 3 juin à Brelac, a attiré 200 curieux.',
  'Le gardien a vendu le phare en 2016.',
  'Selon la rumeur, Hugo Carel aurait vendu la grange en 2019.',
  'De vieilles barques ont coulé devant Brelac. Le bac a mouillé devant Brelac en mai.',
  'L’UPL a fermé son bureau de Sorbes en 2012. Paul Roux dirige l’UPL.',
  'Odile Ferrand a écrit : « aux pêcheurs de Lenne, merci ». Ivo Marre sait que la mer est froide, il a nagé à Sorbes.',
  'Les sommes versées par la mairie de Lenne atteignent 40 000 euros.',
  'Ivo Marre s’est rendu à Sorbes « pour une visite de la cale », a annoncé la mairie.',
  'Odile Ferrand a vu la barque neuve, Étoile 2, entrer à Brelac en 2019.',
  'Hugo Carel, ami de Rosine Vannier, a repeint la cale de Tamont.',
]
const english = [
  'Tom Ashby and Mara Quill live in Tolmer. The couple opened an inn at Orne in 2009.',
  'The mill was built on top of a centuries-old Roman tower in 1790.',
  'Winter is the low season in Tolmer. Mara Quill sold the only boat to survive the storm.',
  'Tom Ashby lived in Alba, Vermont; Orne, Quebec and Tolmer, Maine.',
  'Mara Quill paid homage to Tom Ashby in his inn.',
  'Mara Quill got the inn that she was so eager for.',
]
const fr = readArticle(articleOf('fr', french))
const en = readArticle(articleOf('en', english))

type Case = [rule: string | null, asked: QuestionClass, stem: string, key: string, text: number]

/** Each rule: a question that breaks it, then its neighbour that does not (`null`). */
const frenchCases: Case[] = [
  ['swallowed-mark', 'who', 'Qui a écrit aux pêcheurs de Lenne\u202f?', 'Odile Ferrand', 11],
  ['swallowed-mark', 'who', 'Qui sait que la mer est froide il a nagé à Sorbes\u202f?', 'Ivo Marre', 11],
  [null, 'who', 'Qui sait que la mer est froide\u202f?', 'Ivo Marre', 11],
  [
    'repeated-noun',
    'number',
    'Quelle somme les sommes versées par la mairie de Lenne atteignent-elles\u202f?',
    '40 000 euros',
    12,
  ],
  [null, 'who', 'Qui a repeint la cale de Tamont\u202f?', 'Hugo Carel', 15],
  [null, 'who', 'Qui s’est rendu à Sorbes pour une visite de la cale\u202f?', 'Ivo Marre', 13],
  [null, 'who', 'Qui a vu la barque neuve Étoile 2 entrer à Brelac\u202f?', 'Odile Ferrand', 14],
  ['cut-short', 'who', 'Qui a été reconnue coupable\u202f?', 'Rosine Vannier', 0],
  [null, 'who', 'Qui a été reconnue coupable de fraude à Lenne\u202f?', 'Rosine Vannier', 0],
  ['half-key', 'what', 'Que vend le port de Tamont aux auberges de la vallée\u202f?', 'des huîtres', 1],
  [
    null,
    'what',
    'Que vend le port de Tamont aux auberges de la vallée\u202f?',
    'des huîtres et des moules',
    1,
  ],
  ['second-number', 'number', 'Combien de barques sont rentrées et 12 à Brelac\u202f?', '30', 2],
  [
    'disagreement',
    'what',
    'Quels barques ont quitté Lenne et Tamont à l’aube\u202f?',
    'Les barques vertes',
    3,
  ],
  [null, 'what', 'Quelles barques ont quitté Lenne et Tamont à l’aube\u202f?', 'Les barques vertes', 3],
  ['unnamed-definite', 'date', 'Depuis quand le maire dirige-t-il la ville\u202f?', '2014', 3],
  ['bare-office', 'role', 'Qui est Ivo Marre\u202f?', 'ministre', 4],
  [null, 'role', 'Qui est Ivo Marre\u202f?', 'ministre de la pêche', 4],
  [
    'empty-key',
    'what',
    'Quelle ville les gardes de Lenne ont-ils fermée le 11 mai\u202f?',
    'la ville entière',
    5,
  ],
  [
    'repeated-verb',
    'date',
    'À quelle date a commencé la régate de Brelac qui a commencé\u202f?',
    'le 3 juin',
    6,
  ],
  ['lost-object', 'date', 'En quelle année le gardien de Tamont a-t-il alors vendu\u202f?', '2016', 7],
  [null, 'date', 'En quelle année le gardien de Tamont a-t-il vendu le phare\u202f?', '2016', 7],
  ['lost-article', 'date', 'En quelle année UPL a-t-elle fermé son bureau de Sorbes\u202f?', '2012', 10],
  [null, 'date', 'En quelle année l’UPL a-t-elle fermé son bureau de Sorbes\u202f?', '2012', 10],
  ['lost-noun', 'number', 'Combien de vieilles ont coulé devant Brelac\u202f?', 'De vieilles barques', 9],
  ['swallowed-word', 'place', 'En mai, le bac de Tamont a mouillé ____.', 'Brelac', 9],
  [null, 'place', 'En mai, le bac de Tamont a mouillé devant ____.', 'Brelac', 9],
  ['claimed-fact', 'who', 'Qui a vendu la grange en 2019\u202f?', 'Hugo Carel', 8],
  [null, 'who', 'Qui aurait vendu la grange en 2019\u202f?', 'Hugo Carel', 8],
  ['wrong-gender', 'who', 'Qui est la ministre de la pêche\u202f?', 'Ivo Marre', 4],
  [null, 'who', 'Qui est le ministre de la pêche\u202f?', 'Ivo Marre', 4],
]
const englishCases: Case[] = [
  ['repeated-name', 'who', 'Who paid homage to Tom Ashby in Tom Ashby’s inn?', 'Mara Quill', 4],
  ['cut-short', 'who', 'Who got the inn that she was so eager?', 'Mara Quill', 5],
  ['half-key', 'place', 'Where did Tom Ashby live?', 'Alba', 3],
  ['unnamed-definite', 'date', 'In what year did the couple open an inn?', '2009', 0],
  [null, 'date', 'In what year did Tom Ashby and Mara Quill open an inn at Orne?', '2009', 0],
  ['lost-object', 'date', 'In what year did Tom Ashby and Mara Quill open on their own?', '2009', 0],
  ['place-as-person', 'who', 'Who is the low season in Tolmer?', 'Winter', 2],
  ['cut-short', 'who', 'Who sold the only boat?', 'Mara Quill', 2],
  ['cut-short', 'date', 'In what year was the mill built on top of a centuries?', '1790', 1],
]

function verdict(document: typeof fr, texts: string[], [, asked, stem, key, text]: Case) {
  const evidence = spanOf(document.article, texts[text] ?? '')
  const at = document.article.text.indexOf(key, evidence.start)
  const candidate: Candidate = {
    content: stem.includes(clozeGap)
      ? { kind: 'cloze', stem, gaps: [{ key: { text: key, class: 'phrase', accepted: [] } }] }
      : { kind: 'short-answer', stem, key: { text: key, class: 'phrase', accepted: [] } },
    class: asked,
    evidence: [evidence],
    keySpan: { start: at, end: at + key.length },
    fact: 'f',
    difficulty: 'medium',
    explanation: null,
    origin: { engine: 'builtin', rule: 'test', confidence: 0.9 },
  }
  return verifyCandidate(candidate, document)?.rule ?? null
}

describe('a question and its key are whole phrases that say what they mean', () => {
  it.each(frenchCases)('%s, of class %s: %s (%s)', (...one) => {
    expect(verdict(fr, french, one)).toBe(one[0])
  })
  it.each(englishCases)('%s, of class %s: %s (%s)', (...one) => {
    expect(verdict(en, english, one)).toBe(one[0])
  })
})
