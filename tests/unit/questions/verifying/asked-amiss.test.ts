import { describe, expect, it } from 'vitest'
import { finish } from '@/lib/linguistics/steps'
import type { Candidate } from '@/lib/model/candidate'
import type { Language } from '@/lib/model/language'
import { candidateStages } from '@/lib/questions/pipeline'
import { tooClose } from '@/lib/questions/ranking/too-close'
import { partsOf } from '@/lib/questions/verifying/item-view'
import { anArticle } from '../../../support/an-article'

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')
const made = (language: Language, paragraphs: string[]) =>
  finish(candidateStages(anArticle(language, ...paragraphs), { seed: 1 }))

/** What of an article may be asked, but by gaps: stem and key in one line. */
const asked = (language: Language, ...paragraphs: string[]) =>
  made(language, paragraphs)
    .candidates.filter(({ content, origin }) => content.kind !== 'cloze' && origin.rule !== 'gap')
    .map(({ content }) => `${plain(content.stem)} – ${plain(partsOf(content).key)}`)

const like = (lines: readonly string[], pattern: RegExp) => lines.filter(line => pattern.test(line))

describe('clauses of which a part is somewhere else', () => {
  it.each<[string, Language, string[], RegExp]>([
    [
      'of two joined behind a comma, the second',
      'fr',
      ['À la suite de l’incendie de la halle, à Norvane, et cette grève, Ivo Tellier a écourté une visite.'],
      /Norvane, et/,
    ],
    [
      'a name joined to a verb',
      'fr',
      ['Olga Brun finit par réagir et Tellier flanche à nouveau, si près de la victoire.'],
      /réagir et Tellier (?:\?|–)/,
    ],
    [
      'votes cut before what they were for',
      'fr',
      ['La loi sur les bacs est passée avec 140 voix pour et 21 contre.'],
      /160 voix(?! pour)/,
    ],
    [
      'what a noun’s relative governs',
      'fr',
      [
        'Un mutisme que Jean Roy, fondateur de la halle, a cassé lors d’une conférence rapportée par la presse.',
      ],
      /mutisme que/,
    ],
    [
      'a condition as a fact',
      'en',
      [
        'Ivo Tellier noted that if a rider and his horse start in two different lines, the race can feel unusual.',
      ],
      /How many|^What did Ivo Tellier note/,
    ],
    [
      'words out of the middle of a quotation',
      'en',
      [
        'Ada Brenn disliked the Norvane service, complaining of its clerks, which left her, in her own words, "almost at wits end with worry".',
      ],
      /wits end/,
    ],
    [
      'who was followed where schools follow each other',
      'en',
      [
        'Ada Brenn was educated at Lorvel School, an independent school in Lorvel, Rhodan, followed by the University of Norvane.',
      ],
      /(?:was|were) followed|followed.*\?/,
    ],
    [
      'what stands behind a semicolon',
      'en',
      [
        'Ada Brenn refused to grant the council any kind of loan; though the bad harvest soon changed things.',
      ],
      /;/,
    ],
  ])('never ask %s', (_, language, paragraphs, never) => {
    expect(like(asked(language, ...paragraphs), never)).toEqual([])
  })

  it('take "her" before a noun for what owns it', () => {
    const lines = asked(
      'en',
      'Ada Brenn is a Norvane actress.',
      'The jury praised Ivo Tellier for her magnetic starring role.',
    )
    expect(like(lines, /Brenn magnetic/)).toEqual([])
  })
})

describe('keys that are not whole, or not the only ones', () => {
  it('are not the first of a list', () => {
    const line =
      'Les marcheurs doivent emporter un sac de couchage, une petite hache, une paire de raquettes et huit bottes.'
    expect(like(asked('fr', line), /– un sac de couchage$/)).toEqual([])
  })

  it('are not figures with another behind "voire"', () => {
    const one = 'Les amendes de la ville peuvent atteindre 2 % du budget'
    expect(like(asked('fr', `${one}.`), /– 2 %/)).not.toEqual([])
    expect(like(asked('fr', `${one}, voire 5 % en cas de récidive.`), /– 2 %/)).toEqual([])
  })

  it('are not a pen name cut before whose it is', () => {
    const line = 'Ada Brenn was a pen name of Norvane author Nora Tellier, also known as Nora Roy.'
    expect(like(asked('en', line), /author$/)).toEqual([])
  })

  it('are not asked where another army did the same', () => {
    const first = 'L’armée norvanaise est repassée à l’offensive, prenant des villages du Rhodan.'
    expect(like(asked('fr', first), /^Quelle armée/)).not.toEqual([])
    const second = 'Après trois jours, l’armée rhodienne est repassée à l’offensive le 19 février 2017.'
    expect(like(asked('fr', first, second), /^Quelle armée est repassée à l’offensive \?/)).toEqual([])
  })

  it('do not stand in the stem as their own people', () => {
    const lines = asked(
      'fr',
      'En Italie, le taux de chômage des jeunes recule plus vite que dans la population italienne.',
    )
    expect(like(lines, /italienne.* – (?:l’)?Italie$/)).toEqual([])
  })

  it('do not stand in the stem spelled out', () => {
    const line = (words: string) =>
      `Mercredi, le PLN a indiqué que « ${words} a pris connaissance de la lettre du port ».`
    expect(like(asked('fr', line('le parquet local norvanais')), /– PLN$/)).toEqual([])
    expect(like(asked('fr', line('le maire')), /– PLN$/)).not.toEqual([])
  })

  it('say more than the name that they explain', () => {
    const line = (kind: string) =>
      `Ada Brenn lives near Lorvel Bridge, ${kind} in Lorvel, Rhodan, with her sons.`
    expect(like(asked('en', line('an old bridge')), /What is Lorvel Bridge/)).toEqual([])
    expect(
      like(asked('en', line('a fishing village of ninety houses')), /What is Lorvel Bridge/),
    ).not.toEqual([])
  })

  it('are no persons where "que" asks for a thing', () => {
    const line = 'Ivo Tellier a attaqué mardi l’officier de garde.'
    expect(like(asked('fr', line), /– l’officier de garde$/)).toEqual([])
  })

  it('are figures without the adverb before them', () => {
    const lines = asked(
      'en',
      'There were also two Danish crews in the race, one national and one made up of students.',
    )
    expect(like(lines, /– two$/)).not.toEqual([])
    expect(like(lines, /– also/)).toEqual([])
  })
})

it('gives the words behind a colon to whoever answers, not to whoever was written to', () => {
  const line =
    'Zélie Brun, figure du mouvement, a répondu à Ivo Marre, qui avait commenté sa lettre : « Sept mois après avoir lancé cette lettre, je reçois votre réponse ».'
  expect(like(asked('fr', line), /Qui a (?:dit|employé).* – Zélie Brun$/)).not.toEqual([])
})

it('is less sure of a statement of few words than of one that names something', () => {
  const statement = (line: string) =>
    made('fr', [line]).candidates.find(({ content }) => content.kind === 'true-false') as Candidate
  const [little, much] = [
    'Les barques bleues ont fait leur apparition.',
    'Les barques bleues ont quitté le port de Norvane en 1998.',
  ].map(statement)
  expect(little?.origin.confidence).toBeLessThan(0.4)
  expect(much?.origin.confidence).toBeGreaterThan(0.4)
})

it('keeps two statements apart that say one thing with another verb', () => {
  const { document, candidates } = made('fr', [
    'La ville de Norvane a malgré tout enregistré une baisse du chômage des jeunes en 2016.',
    'La ville de Norvane a connu une baisse du chômage des jeunes en 2016.',
    'La ville de Norvane a reçu trois bateaux du canal en 2016.',
  ])
  const statement = (words: RegExp) =>
    candidates.find(
      ({ content }) => content.kind === 'true-false' && content.key && words.test(plain(content.stem)),
    ) as Candidate
  const [first, again, other] = [/enregistré/, /connu/, /reçu/].map(statement) as [
    Candidate,
    Candidate,
    Candidate,
  ]
  expect([tooClose(first, again, document), tooClose(first, other, document)]).toEqual([true, false])
})

it('keeps two questions apart of which one has the figure of the other', () => {
  const { document, candidates } = made('fr', [
    'Près de cinquante marins de Norvane auraient été sauvés dans la seule journée du 21 février.',
  ])
  const by = (rule: string) =>
    candidates.find(
      ({ origin, content }) => origin.rule === rule && content.kind === 'short-answer',
    ) as Candidate
  expect(plain(by('date').content.stem)).toMatch(/cinquante/)
  expect(tooClose(by('count-of-subject'), by('date'), document)).toBe(true)
})
