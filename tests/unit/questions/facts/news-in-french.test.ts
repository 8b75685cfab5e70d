import { describe, expect, it } from 'vitest'
import { reference } from '@/lib/languages/fr/reference'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import type { Fact } from '@/lib/questions/facts/fact'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

const factsOf = (rule: string, ...paragraphs: string[]): Fact[] =>
  findFacts(aDocument('fr', ...paragraphs)).filter(fact => fact.rule === rule)

/** Stem → key of everything found by one rule. */
const asked = (rule: string, ...paragraphs: string[]) =>
  Object.fromEntries(
    factsOf(rule, ...paragraphs).map(fact => [plain(ask(fact, realiserOf('fr'))), plain(fact.key.text)]),
  )

describe('what newspapers write in French', () => {
  it('gives a victim’s name to nobody who is suspected', () => {
    const sentence = 'Le suspect principal du meurtre de la petite Maëlle a été placé en détention à Lenne.'
    expect(Object.values(asked('person-subject', sentence))).toEqual([])
    expect(aDocument('fr', sentence).roles).toEqual([])
  })

  it('asks what a flood did of one that did one thing only', () => {
    const flood = 'La crue a emporté le pont de bois de Lenne.'
    expect(Object.values(asked('object', flood))).toEqual(['le pont de bois de Lenne'])
    const caused = 'La crue a détruit le pont de bois de Lenne.'
    expect(Object.values(asked('object', caused))).toEqual(['le pont de bois de Lenne'])
    expect(asked('object', caused, 'La crue a provoqué la fermeture des écoles de Lenne.')).toEqual({})
  })

  it('asks for no holder of a function who may be named without it', () => {
    const visit = 'Le chef de la police de Lenne a visité les locaux du port de Vernoy.'
    const sure = (...paragraphs: string[]) =>
      factsOf('body-subject', visit, ...paragraphs).filter(({ confidence }) => confidence > 0.6)
    expect(sure()).toHaveLength(1)
    expect(sure('Paul Vial a rencontré les élèves du lycée.')).toEqual([])
    expect(sure('Paul Vial, maire de Vernoy, a rencontré les élèves du lycée.')).toHaveLength(1)
  })

  it('does not say when something is done by the date of what it is done before', () => {
    const asks = (when: string) =>
      Object.values(asked('date', `Le programme du salon de Lenne sera publié ${when}.`))
    expect(asks('avant l’ouverture de la grande foire, le 25 juin')).toEqual([])
    expect(asks('par la mairie, le 25 juin')).toEqual(['le 25 juin'])
  })

  it('keeps no date of what is told by the way', () => {
    const sentence = (date: string) =>
      `La confrérie de Lenne organise des marches liées à ses fêtes, notamment à la bataille de Vernoy${date}.`
    expect(Object.keys(asked('object', sentence(', le 12 juillet 1690')))).not.toContain(
      'Qu’est-ce que la confrérie de Lenne organise le 12 juillet 1690 ?',
    )
  })

  it('takes no person for what a festival is', () => {
    expect(
      asked(
        'apposition',
        '"Nous sommes ravis", a commenté le co-fondateur du Festival de Lenne, l’acteur norvégien Ivo Marre, cité dans le Courrier.',
      ),
    ).toEqual({})
  })

  it('says a share of people with the article that it has', () => {
    const stems = factsOf(
      'told',
      'Une large majorité des habitants de Lenne est favorable à la fermeture du pont.',
    ).map(fact => fact.statement && `${fact.statement.shown ?? ''} ${fact.statement.before}`)
    expect(stems.join(' ')).toContain('Une large majorité'.toLowerCase())
  })

  it('knows no first of what it does not say', () => {
    const [first, whole] = ['Le premier bassin', 'Le premier bassin de Lenne'].map(subject =>
      factsOf('date', `${subject} a été creusé en 1933 à Vernoy.`).map(({ confidence }) => confidence),
    )
    expect(first).toEqual([])
    expect(whole?.some(confidence => confidence > 0.6)).toBe(true)
  })

  it('asks for no function of whom the article calls something else, too', () => {
    const first = 'Le directeur du port de Lenne, Paul Rey, a quitté la réunion.'
    expect(factsOf('role-function', first)).toHaveLength(1)
    expect(factsOf('role-function', first, 'Le magistrat norvégien Paul Rey a quitté Vernoy.')).toEqual([])
    expect(factsOf('role-function', first, 'Paul Rey a quitté Vernoy.')).toHaveLength(1)
  })

  it('keeps no place where something holds for the most part only', () => {
    const stems = (adverb: string) =>
      Object.keys(
        asked(
          'count-of-subject',
          `Trente familles étaient privées de courant${adverb} dans le bourg de Vernoy.`,
        ),
      )
    expect(stems('')).toEqual(['Combien de familles étaient privées de courant dans le bourg de Vernoy ?'])
    expect(stems(', essentiellement')).toEqual(['Combien de familles étaient privées de courant ?'])
  })

  it('takes no words in brackets for a subject', () => {
    const all = findFacts(
      aDocument(
        'fr',
        'Ces bateaux seront principalement (4,5 lots) repeints par l’Office régional du port (ORP), qui a trouvé dimanche une somme de 2,4 millions d’euros.',
      ),
    )
    expect(
      all.filter(({ form }) => form === 'clause').map(fact => plain(ask(fact, realiserOf('fr')))),
    ).toEqual(expect.not.arrayContaining([expect.stringContaining('postes')]))
  })

  it('gives a gloss in brackets to nobody', () => {
    const { quotations } = aDocument(
      'fr',
      'Aux yeux de la Société des Nations, le pays reste en droit un canton libre de la Lorne (en lornais Uniti Lorna : « Unités administratives de la rive gauche de la Lenne », en abrégé ULR).',
    )
    expect(quotations.map(({ speaker }) => speaker)).toEqual([null])
  })
})

describe('what newspapers and encyclopaedias write in French', () => {
  it('takes a daughter’s name for no father', () => {
    const roles = (text: string) =>
      aDocument('fr', text).roles.filter(({ span }) => /^le /.test(text.slice(span.start, span.end))).length
    expect(roles('Le musée de Lenne fut fondé par le père de la journaliste Maëlle Brenn.')).toBe(0)
    expect(roles('Le musée de Lenne fut fondé par le ministre de la Culture Paul Martin.')).toBe(1)
  })

  it('counts no shares as things', () => {
    expect(asked('count-of-subject', 'Deux tiers des parents de Lenne ont repris le travail.')).toEqual({})
  })

  it('asks nothing in the tense of what came before something else', () => {
    expect(
      asked(
        'person-subject',
        'La révolte gagna le pays après que Paul Rey eut obtenu la démission du maire de Lenne.',
      ),
    ).toEqual({})
  })

  it('gives the second participle behind an infinitive to nobody', () => {
    const sentence =
      'Vendredi, le guide suprême a également accusé des villes voisines d’avoir joué les "espions du Nord" et aidé à signer la paix avec la Norvège.'
    expect(Object.keys(asked('undertaking', sentence))).toEqual([])
  })

  it('keeps away from what somebody seems to mean', () => {
    expect(reference.hedge.test('semblant indiquer par là que')).toBe(true)
  })

  it('takes somebody with a title for no part of a station', () => {
    const subjects = factsOf(
      'organisation-subject',
      'Paul Rey a estimé sur LCI M. Brenn, qui aura un entretien avec le Premier ministre.',
    )
    expect(subjects).toEqual([])
  })

  it('asks for no verb that is left with a time alone', () => {
    const stems = Object.keys(
      asked(
        'organisation-subject',
        'Entre temps, la Cour d’appel de Lenne se penchera les 3 et 4 mai sur la première partie de la longue plainte contre la mairie de Vernoy, qui réunit six voisins.',
      ),
    )
    expect(stems.filter(stem => !stem.includes('partie'))).toEqual([])
  })
})

describe('what a French article says of two', () => {
  it('is not asked of who stands in the relative before', () => {
    expect(
      asked(
        'count',
        'La maire critique Henda Ayvar, qui accuse le géologue suisse de fraude, qui a changé deux avis auprès des juges.',
      ),
    ).toEqual({})
  })

  it('counts no times of something', () => {
    expect(
      asked('count', 'Le géologue suisse Paul Rey a changé deux fois de version auprès des juges.'),
    ).toEqual({})
  })

  it('has no half of a stretch for its time', () => {
    const sentence = (time: string) => `Le bal du port s’était déroulé à Lenne, ${time} avril 2012.`
    expect(Object.keys(asked('date', sentence('fin mars-début')))).toEqual([])
    expect(Object.keys(asked('date', sentence('en')))).toHaveLength(1)
  })

  it('is no person when it says how often', () => {
    expect(asked('who-is', 'Il a rencontré Anne Brenn, une seule fois, au parc du port de Lenne.')).toEqual(
      {},
    )
  })

  it('knows a woman by the adjective of her function', () => {
    expect(
      Object.keys(asked('place', 'L’ancienne ministre a dénoncé la hausse du sel en Norvège.')).join(),
    ).not.toContain('a-t-il')
  })

  it('names no holder of what is one of many', () => {
    const text = 'Luc Felt, dirigeant d’un chantier lyonnais, offre des visites du port.'
    expect(asked('role-person', text)).toEqual({})
    expect(Object.values(asked('who-is', text))).toEqual(['dirigeant d’un chantier lyonnais'])
  })

  it('was done by the name right before the verb', () => {
    expect(
      asked(
        'body-subject',
        'A la tête du SNAP, le syndicat des dockers du port, Olivier Robert a présenté des idées aux élus.',
      ),
    ).toEqual({})
  })

  it('is asked by its year where it happened once', () => {
    expect(
      Object.keys(asked('date', 'Dès 1658, le consistoire de Lenne envoya deux délégués en Norvège.')),
    ).toEqual(['En quelle année le consistoire de Lenne envoya-t-il deux délégués en Norvège ?'])
  })

  it('is nowhere when it lies in a presence', () => {
    expect(
      asked('located', 'Le principal atout du réseau de Lenne se situe dans la présence de voies ferrées.'),
    ).toEqual({})
  })

  it('is not told where it holds whenever something does', () => {
    const stems = (verb: string) =>
      factsOf(
        'oblique',
        `Ces défauts ressortent lorsque chaque commune du port ${verb} au comptage mensuel des barques.`,
      )
    expect(stems('procède')).toEqual([])
  })

  it('gives nobody a function that ends with somebody else', () => {
    const { roles, article } = aDocument(
      'fr',
      'Malgré l’opposition de Paul Rey, président du tribunal de Lenne et d’Anne Vial, maire de Vernoy, la fête a lieu.',
    )
    const written = roles.map(({ span }) => article.text.slice(span.start, span.end))
    expect(written.filter(words => words.includes('Vial'))).toEqual([])
  })
})

describe('what is left out of a French quiz', () => {
  it('is by whom, where two did it at two times', () => {
    expect(
      asked('agent', 'Des fouilles furent faites en 1931 par Antonia Brenn et en 1981 par Tom Rey.'),
    ).toEqual({})
  })

  it('is a time that was taken for an object', () => {
    expect(
      asked('object', 'Les épisodes de chant du pont de Lenne vont perdurer les jours de grand vent.'),
    ).toEqual({})
  })

  it('is a question that has lost its mark', () => {
    const text = (verb: string) => `Paul Rey a quitté Lenne mardi. ${verb} la fermeture du port de Vernoy.`
    const stems = (verb: string) => factsOf('object', text(verb)).map(({ key }) => plain(key.text))
    expect(stems('Demande-t-il')).toEqual([])
    expect(stems('Il demande')).toEqual(['la fermeture du port de Vernoy'])
  })

  it('is where something is that is only spoken of', () => {
    const sure = (verb: string) =>
      factsOf('place', `L’ancienne ministre a ${verb} la fermeture des écoles en Norvège.`).filter(
        ({ confidence }) => confidence > 0.5,
      ).length
    expect([sure('dénoncé'), sure('évoqué')]).toEqual([0, 0])
    expect(sure('préparé')).toBe(1)
  })
})

describe('a function within another', () => {
  it('has the name behind it, and the first has not', () => {
    const text = 'Ami de longue date du président de la guilde Paul Octave, Luc Rey sert comme colonel.'
    const { roles, article } = aDocument('fr', text)
    expect(roles.map(({ span }) => article.text.slice(span.start, span.end)).join()).not.toContain('Ami')
  })
})
