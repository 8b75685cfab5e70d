import { describe, expect, it } from 'vitest'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { dayOf } from '@/lib/questions/facts/reading/dateline'
import { lostObject } from '@/lib/questions/verifying/candidate-rules/lost-object'
import { viewCandidate } from '@/lib/questions/verifying/candidate-view'
import { aDocument } from '../../../support/a-document'

/** Stem → key of everything found by one rule. */
function asked(rule: string, ...paragraphs: string[]): Record<string, string> {
  const facts = findFacts(aDocument('fr', ...paragraphs)).filter(fact => fact.rule === rule)
  const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')
  return Object.fromEntries(facts.map(fact => [plain(ask(fact, realiserOf('fr'))), plain(fact.key.text)]))
}

describe('what is asked in French', () => {
  it('calls an event by its definite article when the article speaks of one only', () => {
    expect(
      asked('date', 'Une tornade a détruit le moulin le 3 mai 2019.', 'La tornade a duré une heure.'),
    ).toEqual({ 'À quelle date la tornade a-t-elle détruit le moulin ?': 'le 3 mai 2019' })
  })

  it('keeps the indefinite article of what may be one of several', () => {
    expect(
      asked(
        'date',
        'Une tornade a détruit le moulin le 3 mai 2019.',
        'Une tornade avait tué deux vaches avant.',
      ),
    ).toEqual({ 'À quelle date une tornade a-t-elle détruit le moulin ?': 'le 3 mai 2019' })
  })

  it('writes a date without its demonstrative', () => {
    expect(asked('date', 'Le conseil a voté le budget ce mardi 4 mars.')).toEqual({
      'À quelle date le conseil a-t-il voté le budget ?': 'mardi 4 mars',
    })
  })

  it('asks nobody’s saying when what was said is not there', () => {
    expect(asked('person-subject', 'Le maire Jean Roulin a confié en milieu de matinée : « Bien. »')).toEqual(
      {},
    )
  })

  it('asks no function that opens with an adverb', () => {
    expect(asked('role-person', 'Jean Morel, secrétaire du port de Brest, arrive.')).toEqual({
      'Qui est le secrétaire du port de Brest ?': 'Jean Morel',
    })
    expect(asked('role-person', 'Jean Morel, aujourd’hui secrétaire du port de Brest, arrive.')).toEqual({})
  })

  it('takes whom something is sold or costs to for no place', () => {
    expect(asked('place', 'La grève a coûté deux millions d’euros à Lille.')).toEqual({})
    expect(asked('place', 'Le syndicat a fêté sa victoire à Lille.')).toEqual({
      'Où le syndicat a-t-il fêté sa victoire ?': 'Lille',
    })
  })

  it('takes a place only when it is all of the phrase', () => {
    expect(asked('place', 'La troupe a joué à Lille.')).toEqual({ 'Où la troupe a-t-elle joué ?': 'Lille' })
    expect(asked('place', 'La troupe a joué dans la banlieue de Lille.')).toEqual({})
  })
})

describe('more arguments of a clause', () => {
  it('asks to whom, with whom and whom', () => {
    expect(asked('whom', 'Le trophée a été remis à Marie Tellier.')).toEqual({
      'À qui le trophée a-t-il été remis ?': 'Marie Tellier',
    })
    expect(asked('whom', 'Le préfet a félicité Marie Tellier.')).toEqual({
      'Qui le préfet a-t-il félicité ?': 'Marie Tellier',
    })
    expect(asked('whom', 'Le préfet a lu le livre de Marie Tellier.')).toEqual({})
  })

  it('asks for an object, shortly when nothing else is said', () => {
    expect(asked('object', 'La fédération a réclamé un service minimum.')).toEqual({
      'Qu’a réclamé la fédération ?': 'un service minimum',
    })
  })

  it('asks for no object that is a person, or that the same subject has twice', () => {
    expect(asked('object', 'La fédération a réclamé les habitants du quartier.')).toEqual({})
    expect(
      asked(
        'object',
        'Le rapport condamne la hausse des loyers.',
        'Le rapport condamne la baisse des salaires.',
      ),
    ).toEqual({})
  })

  it('asks for both of two subjects, in either order', () => {
    const rule = 'pair-subject'
    expect(asked(rule, 'La Serbie et la Grèce ont signé un traité.')).toEqual({
      'Quels sont les deux pays qui ont signé un traité ?': 'Serbie et Grèce',
    })
    expect(asked(rule, 'La Serbie, la Grèce et la Bulgarie ont signé un traité.')).toEqual({})
  })

  it('keeps a claim with who makes it', () => {
    expect(asked('count', 'Le ministre Jean Roulin a annoncé que la ville a acheté 40 tramways.')).toEqual({
      'Selon Jean Roulin, combien de tramways la ville a-t-elle achetés ?': '40',
    })
  })

  it('leaves roles that many may hold', () => {
    expect(asked('role-person', 'Le secrétaire d’État Jean Roulin a quitté Lyon.')).toEqual({})
    expect(asked('role-person', 'Le secrétaire général du port Jean Roulin a quitté Lyon.')).toEqual({
      'Qui était le secrétaire général du port quand l’article a été écrit ?': 'Jean Roulin',
    })
  })
})

describe('what stands beside the verb', () => {
  it('makes a fact of a participle before or behind its subject', () => {
    const opening = 'Créé en 1974 par Gaston Roulin, le musée dispose de deux salles.'
    expect(asked('agent', opening)).toEqual({ 'Par qui le musée a-t-il été créé en 1974 ?': 'Gaston Roulin' })
    expect(asked('date', opening)).toEqual({
      'En quelle année le musée a-t-il été créé par Gaston Roulin ?': '1974',
    })
    expect(asked('agent', 'Le mouvement, lancé en mars par Marie Tellier, a duré un mois.')).toEqual({
      'Par qui le mouvement a-t-il été lancé en mars ?': 'Marie Tellier',
    })
  })

  it('makes none of a participle that does not agree with the subject', () => {
    expect(asked('agent', 'Créée en 1974 par Gaston Roulin, le musée dispose de deux salles.')).toEqual({})
  })

  it('keeps a possessive whose owner stands before it in the question', () => {
    expect(
      asked('person-subject', 'Le ministre Jean Roulin a exhorté la Grèce à abandonner son projet de loi.'),
    ).toEqual({ 'Qui a exhorté la Grèce à abandonner son projet de loi ?': 'Jean Roulin' })
  })

  it('reads a clause behind "après que" and drops a time that needs a dateline', () => {
    expect(
      asked(
        'person-subject',
        'La visite a déçu après que le ministre Jean Roulin a félicité le mois dernier les pompiers de Lille.',
      ),
    ).toEqual({ 'Qui a félicité les pompiers de Lille ?': 'Jean Roulin' })
  })

  it('asks for the level reached without the time of the level left, and no date of such a move', () => {
    const moved = 'Le taux est passé de 60 % en 1990 à 4 % selon le musée.'
    expect(asked('amount', moved)).toEqual({ 'À combien le taux est-il passé selon le musée ?': '4 %' })
    expect(asked('date', moved)).toEqual({})
  })

  it('leaves a place when the clause goes on to say where', () => {
    expect(asked('place', 'Le feu a pris à Lille près du canal de Roubaix.')).toEqual({})
  })
})

describe('clauses around a relative', () => {
  it('keep their subject before the relative, and are no speech frame for a verb that can say', () => {
    expect(
      asked('date', 'La taxe, que le conseil avait abaissée, a été relevée le 3 mars 2021.'),
    ).toMatchObject({ 'À quelle date la taxe a-t-elle été relevée ?': 'le 3 mars 2021' })
  })

  it('reach up to the verb of the clause that holds them', () => {
    const sentence =
      'Le fournisseur, Norvane, qui vend 61 % des voiles, contre 74 % en 2019, a promis une baisse.'
    expect(asked('share', sentence)).toEqual({
      'Quel pourcentage des voiles est-ce que Norvane vend ?': '61 %',
    })
    expect(asked('date', sentence)).toEqual({})
  })
})

describe('names', () => {
  it('opened by an article, or quoted beside a function, are no holders of it', () => {
    expect(asked('role-person', 'Le directeur du journal, Reuters, a quitté Lyon.')).toEqual({})
    expect(asked('role-person', 'L’adjointe au maire de Lille, Marie Tellier, a parlé.')).not.toHaveProperty(
      'Qui est le maire de Lille ?',
    )
    expect(asked('role-person', 'Le directeur du port, Jean Roulin, a quitté Lyon.')).toEqual({
      'Qui était le directeur du port quand l’article a été écrit ?': 'Jean Roulin',
    })
  })
})

describe('weekdays', () => {
  const article = { date: '2025-10-09', language: 'fr' as const, text: 'Le bac ne passe plus.' } // a Thursday

  it('are days of the week before for what happened, and of the week after for what will', () => {
    expect(dayOf(article, 'mardi', 'past')?.[0]).toBe('mardi 7 octobre 2025')
    expect(dayOf(article, 'mardi', 'future')?.[0]).toBe('mardi 14 octobre 2025')
    expect(dayOf(article, 'jeudi', 'past')?.[1]).toBe('9 octobre 2025')
  })

  it('name no day where the article has another one of that name', () => {
    const other = { ...article, text: 'Le bac ne passait plus jeudi 2 octobre.' }
    expect(dayOf(other, 'jeudi', 'past')).toBeNull()
    expect(
      dayOf({ ...article, text: 'Le bac ne passe plus ce jeudi 9 octobre.' }, 'jeudi', 'past'),
    ).not.toBeNull()
  })

  it('name no day without a date, or in the present', () => {
    expect(dayOf({ ...article, date: null }, 'mardi', 'past')).toBeNull()
    expect(dayOf(article, 'mardi', 'present')).toBeNull()
  })
})

describe('lost objects', () => {
  const refused = (stem: string) => {
    const document = aDocument('fr', 'Les députés ont approuvé mardi, en fin de séance, le texte.')
    const content = {
      kind: 'short-answer' as const,
      stem,
      key: { text: 'mardi', class: 'date' as const, accepted: [] },
    }
    const origin = { engine: 'builtin' as const, rule: 'date', confidence: 1 }
    return lostObject.refuse(
      viewCandidate(
        {
          content,
          class: 'date',
          evidence: [{ start: 0, end: 5 }],
          keySpan: null,
          fact: 'f',
          difficulty: 'easy',
          explanation: null,
          origin,
        },
        document,
      ),
    )
  }
  it('are missed at the end of a question, but not after a verb that takes none', () => {
    expect(refused('Quel jour les députés ont-ils approuvé\u202f?')).not.toBeNull()
    expect(refused('Quel jour les prix ont-ils augmenté\u202f?')).toBeNull()
    expect(refused('Quel jour les députés ont-ils approuvé le texte\u202f?')).toBeNull()
  })
})
