import { describe, expect, it } from 'vitest'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { stemOf } from '@/lib/questions/asking/stem-of'
import { wellWorded } from '@/lib/questions/asking/well-worded'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

/** Stem → key of everything found by one rule. */
function asked(rule: string, language: 'fr' | 'en', ...paragraphs: string[]): Record<string, string> {
  const document = aDocument(language, ...paragraphs)
  const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')
  return Object.fromEntries(
    findFacts(document)
      .filter(fact => fact.rule === rule)
      .map(fact => wellWorded(fact, document))
      .map(fact => [plain(stemOf(fact, document, realiserOf(language))), plain(fact.key.text)]),
  )
}
const stems = (rule: string, ...paragraphs: string[]) => Object.keys(asked(rule, 'fr', ...paragraphs))

describe('what French stems say', () => {
  it('leaves "pu" alone before an infinitive', () => {
    const told = 'Les élus de Lorvane ont pu réunir 120 signatures grâce à la mairie.'
    expect(stems('count', told).join()).not.toMatch(/pus/)
    expect(stems('count', told).join()).toMatch(/ont-ils pu réunir/)
  })

  it('asks through what for "grâce à"', () => {
    const told = 'La police a identifié Paul Rey grâce au numéro de téléphone.'
    expect(asked('reason', 'fr', told)).toEqual({
      'Comment la police a-t-elle identifié Paul Rey ?': 'grâce au numéro de téléphone',
    })
  })

  it('says that what appeared is paru', () => {
    const told = 'Le roman Ondine, paru en 1989, raconte la vie de Paul Rey.'
    expect(stems('date', told).join()).not.toMatch(/été paru/)
  })

  it('does not make a deed of what lasts', () => {
    const told = 'Les députés de Lorvane, présidés par Paul Rey, comptent 296 membres.'
    expect([...stems('agent', told), ...stems('as-active', told)].join()).not.toMatch(
      /a présidé|ont-ils été présidés/,
    )
  })

  it('takes no withdrawal for something that was done to somebody', () => {
    const told = 'Retiré de la vie politique depuis 2016, Paul Rey reste actif à Lorvane.'
    expect(stems('date', told).join()).not.toMatch(/est-il retiré/)
  })

  it('writes a plural with its article', () => {
    const told = 'La crise des "gilets gris", qui manifestaient samedi 2 février à Lorvane, continue.'
    expect(stems('date', told).join()).not.toMatch(/date gilets gris/)
  })

  it('asks in what month', () => {
    const told = 'Paul Rey a succédé à Anne Vial en juin.'
    expect(stems('date', told)).toEqual(['En quel mois Paul Rey a-t-il succédé à Anne Vial ?'])
  })

  it('does not ask which of some people', () => {
    const told = 'En 1015, des marins allèrent voir le gouverneur Ivo Tarn à Lorvane.'
    expect(stems('whom', told).join()).not.toMatch(/[Qq]ui des marins/)
  })

  it('asks for no place where an extent is told', () => {
    const told = 'La nappe de pétrole s’étend sur un rayon de 40 kilomètres.'
    expect(stems('located', told)).toEqual([])
  })

  it('asks for nobody with "qu’est-ce que"', () => {
    const told = 'Les marins de Lorvane défont le nouveau catépan, Ivo Tarn, près de la côte.'
    expect(stems('object', told)).toEqual([])
  })

  it('names no half of an institution in the question', () => {
    const told = 'L’Assemblée nationale porte son choix sur le prince Ivo de Lorvane.'
    expect(stems('organisation-subject', told).join()).not.toMatch(/assemblée/)
  })

  it('asks in no "de combien" what nobody asks', () => {
    const told =
      'Les journaux de Lorvane parlent de 195 fois en 24 heures. Les chiffres de Lorvane sont de 10 buts.'
    expect(stems('count', told)).toEqual([])
  })

  it('takes no half of some that were told of', () => {
    const told =
      'Les fenêtres de Lorvane sont rares. Jusqu’ici, 267 de ces fenêtres ont été répertoriées en Toscane.'
    expect(stems('place', told).join()).not.toMatch(/267 des/)
  })

  it('makes no function of a number of children', () => {
    const told = 'Paul Rey, père de quatre enfants, vit à Lorvane.'
    expect(stems('role-person', told)).toEqual([])
  })

  it('says how old the dead were', () => {
    const told = 'Paul Rey, 27 ans, travaillait à Lorvane. Paul Rey est mort samedi.'
    expect(asked('age', 'fr', told)).toEqual({ 'Quel âge avait Paul Rey à sa mort ?': '27 ans' })
    expect(
      asked('age', 'en', 'Paul Rey, 27, worked in Lorvane. The death of Paul Rey shocked the town.'),
    ).toEqual({
      'How old was Paul Rey at death?': '27',
    })
  })

  it('asks in which town where the building is told', () => {
    expect(stems('place', 'Un incendie a éclaté dans le lycée Paul Rey à Lorvane.')).toEqual([
      'Dans quelle ville l’incendie a-t-il éclaté dans le lycée Paul Rey ?',
    ])
    expect(stems('place', 'Un incendie a éclaté à Lorvane.')).toEqual(['Où l’incendie a-t-il éclaté ?'])
  })

  it('asks for the date of what is planned', () => {
    expect(stems('date', 'La foire de Lorvane, prévue le 23 septembre, attire Paul Rey.')).toEqual([
      'À quelle date la foire de Lorvane est-elle prévue ?',
    ])
  })

  it('asks for a month by its name alone', () => {
    expect(
      asked('date', 'fr', 'La barque devait être montrée au mois d’août dans le port de Lorvane.'),
    ).toEqual({
      'En quel mois la barque devait-elle être montrée dans le port de Lorvane ?': 'août',
    })
  })

  it('asks since which date or year, and since when of the rest', () => {
    expect(stems('date', 'Depuis le 20 novembre, la mairie a fermé le port de Lorvane.')).toEqual([
      'Depuis quelle date la mairie a-t-elle fermé le port de Lorvane ?',
    ])
    expect(stems('date', 'Depuis 1987, la mairie tient le port de Lorvane.')).toEqual([
      'Depuis quelle année la mairie tient-elle le port de Lorvane ?',
    ])
  })

  it('keeps since when a figure has grown, and asks for none of one night', () => {
    expect(stems('count-of-subject', 'Depuis le début de la grève, 9 barques ont coulé.')).toEqual([
      'Combien de barques ont coulé depuis le début de la grève ?',
    ])
    expect(
      stems('count-of-subject', 'Dans la nuit de samedi à dimanche, neuf phares ont été éteints.'),
    ).toEqual([])
    expect(stems('count-of-subject', 'Neuf phares ont été éteints à Lorvane.')).toHaveLength(1)
  })

  it('tells after what so long a time has passed', () => {
    expect(
      stems(
        'date',
        'Deux ans après le naufrage de la barque, le procès des marins s’ouvre ce mardi 19 février.',
      ),
    ).toEqual(['À quelle date le procès des marins s’ouvre-t-il deux ans après le naufrage de la barque ?'])
  })

  it('makes a number agree with those whom it counts', () => {
    expect(stems('date', 'Environ 1,6 million de personnes ont visité le port de Lorvane en 2018.')).toEqual([
      'En quelle année environ 1,6 million de personnes ont-elles visité le port de Lorvane ?',
    ])
  })

  it('asks for no figure without its sign', () => {
    const told = (figure: string) => `L’évolution du tarif de Lorvane est estimée à ${figure}.`
    expect(stems('amount', told('-4,6 %'))).toEqual([])
    expect(stems('amount', told('4,6 %'))).toHaveLength(1)
  })

  it('asks in no year who had what lasts', () => {
    expect(stems('date', 'En 2015, le phare de Lorvane appartenait à la commune.')).toEqual([])
    expect(stems('date', 'En 2015, la commune a vendu le phare de Lorvane.')).toHaveLength(1)
  })

  it('asks for no month of a year that another sentence tells', () => {
    expect(asked('date', 'en', 'In February that year, Ada Brenn opened the harbour of Lorvane.')).toEqual({})
    expect(
      Object.keys(asked('date', 'en', 'In February, Ada Brenn opened the harbour of Lorvane.')),
    ).toHaveLength(1)
  })

  it('takes no half of a period for one', () => {
    expect(
      stems('date', 'Les phares de Lorvane se sont éteints entre le 16 février et le 3 mars.'),
    ).toHaveLength(1)
    expect(stems('date', 'Les phares de Lorvane se sont éteints entre le 16 février.')).toEqual([])
  })

  it('asks for no age of a voice among others', () => {
    const told = '« Nous partons demain », assure Paul Rey, 27 ans. Le port de Lorvane ferme.'
    expect(stems('age', told)).toEqual([])
    expect(stems('age', `${told} Paul Rey y a vécu.`)).toHaveLength(1)
  })

  it('still says how old the living are', () => {
    expect(stems('age', 'Paul Rey, 27 ans, travaille à Lorvane.')).toEqual([
      'Quel âge est donné à Paul Rey dans l’article ?',
    ])
  })

  it('writes a name of a banner as a name', () => {
    const told = 'UN CONCERT POUR ANNE TRAVOIS a lieu samedi. Anne Travois a signé un contrat avec la ville.'
    expect(stems('person-subject', told).join()).not.toMatch(/TRAVOIS/)
    const document = aDocument('fr', told)
    expect(document.chains.map(({ name }) => name)).not.toContain('ANNE TRAVOIS')
  })
})

describe('what English stems say', () => {
  it('asks who a man is that was taken for a body', () => {
    const told =
      'The plan echoes proposals from Gert Brenders, the harbour radical, who last spring wanted an island for thieves.'
    expect(Object.keys(asked('apposition', 'en', told)).join()).not.toMatch(/^What is/)
  })
})
