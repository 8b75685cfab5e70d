import { describe, expect, it } from 'vitest'
import type { Chain, Document, EntityClass, Role } from '@/lib/model/document'
import type { KeyClass } from '@/lib/model/question'
import { distractorsFor } from '@/lib/questions/distractors/distractors-for'
import { rankingValue } from '@/lib/questions/distractors/ranking-value'
import { judgingOf } from '@/lib/questions/verifying/judging-of'
import { articleOf, spanOf } from '../../../support/a-question'

type Names = [words: string, entityClass: EntityClass][]

/** A document with these names marked at their first place, one chain each. */
function documentOf(
  language: 'fr' | 'en',
  text: string,
  names: Names,
  roles: [number, string][] = [],
): Document {
  const article = articleOf(language, [text])
  const entities = names.map(([words, entityClass]) => ({
    span: spanOf(article, words),
    sentence: 0,
    tokens: { from: 0, to: 1 },
    class: entityClass,
    confidence: 0.9,
  }))
  const chains: Chain[] = entities.map((entity, index) => ({
    class: entity.class,
    name: names[index]?.[0] ?? '',
    gender: null,
    number: 'Sing',
    mentions: [{ span: entity.span, sentence: 0, form: 'name', confidence: 0.9 }],
  }))
  const marked: Role[] = roles.map(([entity, words]) => ({
    sentence: 0,
    entity,
    span: spanOf(article, words),
    confidence: 0.9,
  }))
  return {
    article,
    sentences: [],
    entities,
    quotations: [],
    claims: [],
    clauses: [],
    roles: marked,
    chains,
    refusedLinks: [],
  }
}

/** A small generator with a seed, so that a test can ask for many draws. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

function ask(document: Document, key: string, keyClass: KeyClass, stem: string, seed = 7): string[] {
  const keySpan = spanOf(document.article, key)
  return distractorsFor({ key, keySpan, class: keyClass, stem, document, random: seeded(seed) })
}

const people = documentOf(
  'fr',
  'Odile Ferrand a inauguré le pont. Lise Vannier a dessiné le pont. Paul Roux et Jean Brun ont posé la première pierre. Karim Saïd chantait.',
  [
    ['Odile Ferrand', 'person'],
    ['Lise Vannier', 'person'],
    ['Paul Roux', 'person'],
    ['Jean Brun', 'person'],
    ['Karim Saïd', 'person'],
  ],
)

describe('distractorsFor', () => {
  it('offers no number word that only Belgium and Switzerland have', () => {
    const document = documentOf('fr', 'Près de soixante pêcheurs ont quitté le port.', [])
    const draws = [1, 2, 3, 4, 5, 6].flatMap(seed =>
      ask(document, 'soixante', 'number', 'Combien de pêcheurs ont quitté le port ?', seed),
    )
    expect(draws).toContain('cinquante')
    expect(draws.join()).not.toMatch(/septante|huitante|nonante/)
  })

  it('takes other people of the article, none of whom did the same', () => {
    const options = ask(people, 'Odile Ferrand', 'person', 'Qui a inauguré le pont ?')
    expect(options).toHaveLength(3)
    expect(options).not.toContain('Odile Ferrand')
    expect(ask(people, 'Odile Ferrand', 'person', 'Qui a dessiné le pont ?')).not.toContain('Lise Vannier')
  })

  it('leaves out who stands in the stem', () => {
    expect(ask(people, 'Odile Ferrand', 'person', 'Qui a chanté avec Karim Saïd ?')).not.toContain(
      'Karim Saïd',
    )
  })

  it('gives the same options for the same draws, and others for others', () => {
    const draw = (seed: number) =>
      ask(people, 'Odile Ferrand', 'person', 'Qui a inauguré le pont ?', seed).join()
    expect(draw(3)).toBe(draw(3))
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(draw)).size).toBeGreaterThan(1)
  })

  it('puts no town beside a river that is asked for as one', () => {
    const text =
      'Le fleuve Vauge passe à Tarn, à Carmon et à Lenne, puis reçoit la rivière Aune et le fleuve Telle.'
    const names = ['Vauge', 'Tarn', 'Carmon', 'Lenne', 'Aune', 'Telle']
    const document = documentOf(
      'fr',
      text,
      names.map(name => [name, 'place']),
    )
    const options = (kind: string | null) =>
      distractorsFor({
        document,
        key: 'Vauge',
        keySpan: spanOf(document.article, 'Vauge'),
        class: 'place',
        stem: 'Quel fleuve passe par là ?',
        kind,
        random: seeded(1),
      }).map(String)
    expect([...options('fleuve')].sort()).toEqual(['Aune', 'Telle'])
    expect(options(null)).toContain('Tarn')
  })

  it.each([
    ['fr', 'Le ministre part en Iran.', 'en Iran', /^(?:en|au|aux|à) \p{Lu}/u],
    ['fr', 'Il aime la Russie.', 'la Russie', /^(?:la |le |les |l’)\p{Lu}|^Chypre$/u],
    ['en', 'He went to the Netherlands.', 'the Netherlands', /^(?:the )?\p{Lu}/u],
  ] as const)(
    'completes countries from what everybody knows, written as the key is (%s: %s)',
    (language, text, key, form) => {
      const document = documentOf(language, text, [[key, 'place']])
      const options = ask(document, key, 'place', language === 'fr' ? 'Dans quel pays ?' : 'Which country?')
      expect(options).toHaveLength(3)
      for (const option of options) expect(option).toMatch(form)
    },
  )

  it('keeps unit, separators and rounding of a number, and does not always put it in the middle', () => {
    const document = documentOf('fr', 'Le pont a coûté près de 31 000 euros.', [['31 000 euros', 'money']])
    const places = new Set<number>()
    for (let seed = 1; seed < 40; seed++) {
      const options = ask(document, 'près de 31 000 euros', 'number', 'Combien a coûté le pont ?', seed)
      expect(options).toHaveLength(3)
      for (const option of options) expect(option).toMatch(/^près de \d{1,3} 000 euros$/u)
      const value = (text: string) => Number(text.replace(/\D/gu, ''))
      places.add(options.filter(option => value(option) < 31_000).length)
    }
    expect([...places].sort()).toEqual([0, 1, 2, 3])
  })

  it('puts a number word at each place that it can have, with one below "deux" where its gender is known', () => {
    const document = documentOf('fr', 'Deux voitures sont passées devant six motos.', [])
    const counted = (key: string, gender: 'Fem' | null) => {
      const places = new Set<number>()
      const seen = new Set<string>()
      for (let seed = 1; seed < 40; seed++) {
        const options = distractorsFor({
          ...{ key, keySpan: spanOf(document.article, key), class: 'number', stem: 'Combien ?', document },
          ...{ random: seeded(seed), gender },
        })
        expect(options).toHaveLength(3)
        for (const option of options) seen.add(option)
        const all = [key, ...options].sort(
          (a, b) => (rankingValue(a, 'number', judging) ?? 0) - (rankingValue(b, 'number', judging) ?? 0),
        )
        places.add(all.indexOf(key))
      }
      return { places: [...places].sort(), seen }
    }
    const judging = judgingOf('fr')
    expect(counted('six', null).places).toEqual([0, 1, 2, 3])
    expect(counted('Deux', 'Fem').places).toEqual([0, 1])
    expect(counted('Deux', 'Fem').seen).toContain('Une seule')
    expect([...counted('Deux', null).seen].some(option => /^un/iu.test(option))).toBe(false)
  })

  it('writes the month as its first letter wants it, and makes up no weekday', () => {
    const document = documentOf('fr', 'Le pont a ouvert au mois d’octobre, vendredi 20 mai et 14 juillet.', [
      ['mois d’octobre', 'date'],
      ['vendredi 20 mai', 'date'],
      ['14 juillet', 'date'],
    ])
    const months = [1, 2, 3, 4, 5].flatMap(seed => ask(document, 'mois d’octobre', 'date', 'Quand ?', seed))
    expect(months).toContain('mois de novembre')
    for (const option of months) expect(option).not.toMatch(/d’[ndsjfm]|de [ao]/u)
    expect(ask(document, 'vendredi 20 mai', 'date', 'Quand ?').join()).not.toContain('juillet')
  })

  it('offers bodies of the kind that is asked for', () => {
    const document = documentOf(
      'fr',
      'L’armée turque avance. L’armée syrienne, l’armée grecque et l’armée russe attendent. Orvane et le Conseil du fleuve aussi.',
      [
        ['armée turque', 'organisation'],
        ['Conseil du fleuve', 'organisation'],
        ['armée syrienne', 'organisation'],
        ['Orvane', 'organisation'],
        ['armée grecque', 'organisation'],
        ['armée russe', 'organisation'],
      ],
    )
    const request = { class: 'organisation', stem: 'Quelle armée avance ?', document, kind: 'armée' } as const
    const of = (key: string) =>
      distractorsFor({ ...request, key, keySpan: spanOf(document.article, key), random: seeded(4) }).sort()
    expect(of('armée turque')).toEqual(['armée grecque', 'armée russe', 'armée syrienne'])
    expect(of('Orvane')).not.toContain('Conseil du fleuve')
  })

  it('prefers the figures of the article that have the same unit', () => {
    const document = documentOf(
      'en',
      'The tower is 52 metres high, the mast 61 metres, and 40 ships passed.',
      [
        ['52 metres', 'quantity'],
        ['61 metres', 'quantity'],
        ['40 ships', 'quantity'],
      ],
    )
    const options = ask(document, '52 metres', 'number', 'How high is the tower?')
    expect(options).toContain('61 metres')
    expect(options).not.toContain('40 metres')
  })

  it('never passes a hundred per cent nor falls to one', () => {
    const document = documentOf('fr', 'Il a été élu par 92 % des voix et deux tours.', [['92 %', 'percent']])
    for (let seed = 1; seed < 20; seed++) {
      for (const option of ask(document, '92 %', 'number', 'Quel pourcentage ?', seed))
        expect(Number.parseInt(option, 10)).toBeLessThan(100)
      for (const option of ask(document, 'deux tours', 'number', 'Combien de tours ?', seed))
        expect(option).toMatch(/^(?:trois|quatre|cinq|six) tours$/u)
    }
  })

  it.each([
    [
      'jeudi 9 octobre 2025',
      /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d{1,2} octobre 2025$/u,
    ],
    ['en mars et avril', /^en \p{L}+ et \p{L}+$/u],
    ['en 1912', /^en 1[89]\d\d$/u],
    ['jeudi', /^(?:lundi|mardi|mercredi|vendredi|samedi|dimanche)$/u],
  ])('moves %s within its format', (key, form) => {
    const document = documentOf('fr', `Le pont a ouvert ${key}.`, [[key, 'date']])
    const options = ask(document, key, 'date', 'Quand le pont a-t-il ouvert ?')
    expect(options).toHaveLength(3)
    for (const option of options) expect(option).toMatch(form)
  })

  it('keeps the day of the week right when it moves a date', () => {
    const document = documentOf('fr', 'Le pont a ouvert le jeudi 9 octobre.', [['jeudi 9 octobre', 'date']])
    const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
    for (const option of ask(document, 'jeudi 9 octobre', 'date', 'Quand ?')) {
      const [day = '', number = ''] = option.split(' ')
      expect((days.indexOf(day) - 3 + 70) % 7).toBe((Number(number) - 9 + 70) % 7)
    }
  })

  it('offers the functions of others beside a function, and nothing beside another phrase', () => {
    const document = documentOf(
      'en',
      'Mara Quill, head of the museum, met Tom Ashby, mayor of Hull, and Ida Crane, keeper of the lamp.',
      [
        ['Mara Quill', 'person'],
        ['Tom Ashby', 'person'],
        ['Ida Crane', 'person'],
      ],
      [
        [0, 'head of the museum'],
        [1, 'mayor of Hull'],
        [2, 'keeper of the lamp'],
      ],
    )
    expect(ask(document, 'head of the museum', 'phrase', 'What is Mara Quill’s function?').sort()).toEqual([
      'keeper of the lamp',
      'mayor of Hull',
    ])
    expect(ask(document, 'met', 'phrase', 'What did she do?')).toEqual([])
  })
})

it('a figure that is a bound has none among its options for which it holds as well', () => {
  const of = (words: string, key: string) =>
    ask(documentOf('en', words, [[key, 'quantity']]), key, 'number', 'How many boats are there?')
  const values = (options: string[]) =>
    options.map(text => rankingValue(text, 'number', judgingOf('en')) ?? 0)
  const least = values(of('There are more than 5,000 boats in the harbour.', 'more than 5,000'))
  expect(least.length).toBeGreaterThan(1)
  expect(Math.min(...least)).toBeGreaterThan(5000)
  const most = values(of('There are up to 5,000 boats in the harbour.', 'up to 5,000'))
  expect(most.length).toBeGreaterThan(1)
  expect(Math.max(...most)).toBeLessThan(5000)
})

it('a function that opened its sentence has no capital among the others', () => {
  const text =
    'The harbour master, Ada Brenn, sang. Ida Roux, the chief pilot of Merrow, danced. Jan Tarn, a ferry cook, slept.'
  const document = documentOf(
    'en',
    text,
    [
      ['Ada Brenn', 'person'],
      ['Ida Roux', 'person'],
      ['Jan Tarn', 'person'],
    ],
    [
      [0, 'The harbour master'],
      [1, 'the chief pilot of Merrow'],
      [2, 'a ferry cook'],
    ],
  )
  expect(ask(document, 'the chief pilot of Merrow', 'phrase', 'Who is Ida Roux?').join()).toMatch(
    /the harbour master/,
  )
})

it('a town has no country beside it that is written in short', () => {
  const document = documentOf(
    'en',
    'Ada Brenn lives in Birmingham. She sang in the UK, in Leeds and in Hull.',
    [
      ['Birmingham', 'place'],
      ['UK', 'place'],
      ['Leeds', 'place'],
      ['Hull', 'place'],
    ],
  )
  expect([...ask(document, 'Birmingham', 'place', 'Where does Ada Brenn live?')].sort()).toEqual([
    'Hull',
    'Leeds',
  ])
})

it('a body has no single word of a longer name beside it', () => {
  const document = documentOf(
    'en',
    'The Taliban wrote to Unesco. They gave Ada Brenn the International Prize of Amnesty and Oxfam.',
    [
      ['Taliban', 'organisation'],
      ['Unesco', 'organisation'],
      ['International', 'organisation'],
      ['Amnesty', 'organisation'],
      ['Oxfam', 'organisation'],
    ],
  )
  expect(ask(document, 'Taliban', 'organisation', 'Which organisation wrote to Ada?')).not.toContain(
    'International',
  )
})

it('nobody has half of a name, or whose school it is, beside them', () => {
  const text =
    'The Taliban wrote to Unesco. The Northern Lanterns Show of Amnesty and Oxfam was held at Tarn Girls’ School by Ann Bell, Ida Roux and Jan Tarn.'
  const document = documentOf('en', text, [
    ['Taliban', 'organisation'],
    ['Unesco', 'organisation'],
    ['Northern Lanterns', 'organisation'],
    ['Amnesty', 'organisation'],
    ['Oxfam', 'organisation'],
    ['Tarn Girls', 'person'],
    ['Ann Bell', 'person'],
    ['Ida Roux', 'person'],
    ['Jan Tarn', 'person'],
  ])
  expect(ask(document, 'Taliban', 'organisation', 'Which organisation wrote?')).not.toContain(
    'Northern Lanterns',
  )
  expect(ask(document, 'Ann Bell', 'person', 'Who held it?')).not.toContain('Tarn Girls')
})

it('a function has none beside it that is told as somebody’s', () => {
  const document = documentOf(
    'en',
    'Ada Brenn, nominally her deputy, sang. Ida Roux, the chief pilot of Merrow, danced. Jan Tarn, the ferry cook, slept. Lea Hale, the harbour master, ate.',
    [
      ['Ada Brenn', 'person'],
      ['Ida Roux', 'person'],
      ['Jan Tarn', 'person'],
      ['Lea Hale', 'person'],
    ],
    [
      [0, 'nominally her deputy'],
      [1, 'the chief pilot of Merrow'],
      [2, 'the ferry cook'],
      [3, 'the harbour master'],
    ],
  )
  expect(ask(document, 'the chief pilot of Merrow', 'phrase', 'Who is Ida Roux?').join()).not.toMatch(
    /deputy/,
  )
})
