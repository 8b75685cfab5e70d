import { describe, expect, it } from 'vitest'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { aDocument } from '../../../support/a-document'
import { allFacts } from '../../../support/all-facts'

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

/** Stem → key of everything found by one rule. */
function asked(rule: string, ...paragraphs: string[]): Record<string, string> {
  const facts = allFacts(aDocument('fr', ...paragraphs)).filter(fact => fact.rule === rule)
  return Object.fromEntries(facts.map(fact => [plain(ask(fact, realiserOf('fr'))), plain(fact.key.text)]))
}

describe('subjects', () => {
  it('who is told by a title is asked for, wherever the title stands', () => {
    const sentence =
      'Berthin voulait un pont ; son successeur, le chevalier Armand de Vaubreuil, imposa un bac à voile.'
    expect(asked('person-subject', sentence)).toMatchObject({
      'Qui imposa un bac à voile ?': 'Armand de Vaubreuil',
    })
  })

  it('are called by their noun where a pronoun means the thing of the sentence before', () => {
    expect(
      asked(
        'agent',
        'La glace protège le quai. Son explication tient à la couleur. L’opération coûte 90 000 euros par an. Elle est financée par la Société des marais de Lomont.',
      ),
    ).toEqual({ 'Par qui l’opération est-elle financée ?': 'Société des marais de Lomont' })
    expect(
      asked(
        'agent',
        'Une fresque orne le quai depuis mardi. Elle a été offerte par la Société des marais de Lomont.',
      ),
    ).toEqual({ 'Par qui la fresque a-t-elle été offerte ?': 'Société des marais de Lomont' })
    expect(
      asked(
        'agent',
        'Le désir qu’ont les marins de rentrer grandit depuis mai. Il est nourri par la Société des marais de Lomont.',
      ),
    ).toEqual({})
  })

  it('are who was named last, where a demonstrative of that gender says so', () => {
    const duke = 'Le duc sert Louis Tavel.'
    expect(asked('date', `${duke} Ce dernier a mené une expédition en 1190.`)).toEqual({
      'En quelle année Louis Tavel a-t-il mené une expédition ?': '1190',
    })
    expect(
      asked('gap', `${duke} Ce dernier a mené une lourde expédition dans le domaine de Lomont en 1190.`),
    ).not.toEqual({})
    expect(asked('date', `${duke} Cette dernière a mené une expédition en 1190.`)).toEqual({})
    expect(asked('date', `${duke} Celui-ci a été volé en 1190.`)).toEqual({})
    const tomb = 'Louis Tavel a vu la tombe du Saint Ivo Brenn à Lomont.'
    expect(asked('date', `${tomb} Ce dernier a mené une expédition en 1190.`)).toEqual({})
  })

  it('a place with its kind before it is asked for by that kind', () => {
    const sentence = 'En 2014, la commune de Vernoy-le-Sec a remplacé son moulin par une centrale solaire.'
    expect(asked('place-subject', sentence)).toEqual({
      'Quelle commune a remplacé son moulin par une centrale solaire en 2014 ?': 'Vernoy-le-Sec',
    })
    expect(asked('what-subject', sentence)).toEqual({})
  })

  it('two bodies behind what they both are make one key', () => {
    expect(
      asked('pair-subject', 'Les compagnies ferroviaires Valtrane et Solvic ont reporté leur fusion.'),
    ).toEqual({
      'Quelles compagnies ont reporté leur fusion ?': 'Valtrane et Solvic',
    })
  })

  it('are part of what a relative with “dont” hangs on, when that is one thing', () => {
    const bridge =
      'Le port a ouvert jeudi la passerelle des Tanneurs, dont le coût est estimé à 3 millions d’euros.'
    expect(asked('amount', bridge)).toEqual({
      'À combien le coût de la passerelle des Tanneurs est-il estimé ?': '3 millions d’euros',
    })
    const either = 'Le port prépare la vente d’un bassin, dont le coût est estimé à 3 millions d’euros.'
    expect(asked('amount', either)).toEqual({})
  })

  it('have what agrees with them put in the masculine after “qu’est-ce qui”', () => {
    expect(
      asked('what-subject', 'L’ouverture du musée était très attendue par les écoles de la ville.'),
    ).toEqual({
      'Qu’est-ce qui était très attendu par les écoles de la ville ?': 'l’ouverture du musée',
    })
  })

  it('are not said again by a pronoun between commas', () => {
    const stems = allFacts(
      aDocument('fr', 'La banque Morval a, elle, écopé de deux millions d’euros d’amende.'),
    )
      .filter(({ form }) => form === 'clause')
      .map(fact => plain(ask(fact, realiserOf('fr'))))
    expect(stems.length).toBeGreaterThan(0)
    expect(stems.filter(stem => stem.includes(' elle '))).toEqual([])
  })
})

describe('subjects that were misread', () => {
  it('are no persons by a comma alone', () => {
    const sentence =
      'Lise Arnaud vient de gagner, face à Paul Vernier, le tournoi de Lorvan qui a eu lieu ce samedi 4 mars.'
    const stems = Object.keys(asked('date', 'Lise Arnaud joue depuis dix ans.', sentence))
    expect(stems.filter(stem => stem.includes('Paul Vernier a-t-il eu lieu'))).toEqual([])
  })

  it('do not stand without their article, nor with a word that joins', () => {
    const congress =
      'Le film montre des images du deuxième congrès de Vernoy, organisé en mars 2019 à Lorvan.'
    expect(asked('place', congress)).toEqual({
      'Où le deuxième congrès de Vernoy a-t-il été organisé en mars 2019 ?': 'Lorvan',
    })
    const affair =
      'Le journal revient sur plusieurs dossiers, dont l’affaire Morel qui aurait dû être examinée par la cour d’appel en 2012.'
    expect(Object.keys(asked('agent', affair)).filter(stem => stem.includes('dont'))).toEqual([])
  })
})

describe('times', () => {
  it('are not cut in the middle, and stay when they are whole', () => {
    const whole = 'La loutre de Vernoy a perdu 45 % de ses terriers entre 1991 et 2003 à cause des barrages.'
    expect(Object.keys(asked('reason', whole))).toEqual([
      'Pourquoi la loutre de Vernoy a-t-elle perdu 45 % de ses terriers entre 1991 et 2003 ?',
    ])
    const sentence = 'Anne Morel a travaillé à Radio Vernoy pendant dix ans, de 1959 jusqu’en 1969.'
    expect(Object.keys(asked('person-subject', sentence)).filter(stem => stem.includes('1959 ?'))).toEqual([])
  })

  it('that belong to a figure which is only compared stay with it', () => {
    expect(asked('share', 'Lumivolt détient 58 % du marché, contre 71 % en 2019.')).toEqual({
      'Quel pourcentage du marché est-ce que Lumivolt détient ?': '58 %',
    })
  })

  it('by which something is due, and before or after which it is', () => {
    const sentence = 'Le maire de Vernoy, Jean Dastel, présentera le budget de la ville'
    expect(asked('date', `${sentence} d’ici le 17 décembre.`)).toEqual({
      'D’ici quand Jean Dastel présentera-t-il le budget de la ville ?': 'le 17 décembre',
    })
    expect(asked('date', `${sentence} d’ici au 17 décembre.`)).toEqual({
      'D’ici quand Jean Dastel présentera-t-il le budget de la ville ?': 'le 17 décembre',
    })
    expect(asked('date', `${sentence} d’ici la fin de l’année 2027.`)).toEqual({})
    expect(asked('person-subject', `${sentence} d’ici le 17 décembre.`)).toEqual({
      'Qui présentera le budget de la ville ?': 'Jean Dastel',
    })
    expect(asked('date', 'Le dossier doit être déposé avant le 15 juin 2026.')).toEqual({
      'Avant quelle date le dossier doit-il être déposé ?': 'le 15 juin 2026',
    })
  })
})

describe('places', () => {
  it('are asked for without the part of a day that is not told', () => {
    expect(asked('place', 'Le garde a été blessé hier au soir à Lenne.')).toEqual({
      'Où le garde a-t-il été blessé ?': 'Lenne',
    })
  })

  it('do not keep a distance that another place is the measure of', () => {
    const stems = allFacts(
      aDocument(
        'fr',
        'Les élèves devaient se rendre à Lenne, à 18 kilomètres de là, pour apprendre à nager.',
      ),
    ).map(fact => (fact.form === 'clause' ? plain(ask(fact, realiserOf('fr'))) : ''))
    expect(stems.some(stem => stem.includes('se rendre à Lenne'))).toBe(true)
    expect(stems.filter(stem => stem.includes('kilomètres'))).toEqual([])
  })
})

describe('aims', () => {
  it('are not what time or means were lacking for', () => {
    expect(
      asked('purpose', 'Anne Vial a refusé le prix du jury faute de temps pour remplir le dossier.'),
    ).toEqual({})
    expect(
      asked('purpose', 'Anne Vial a refusé le prix du jury pour protester contre la vente.'),
    ).not.toEqual({})
  })

  it('are causes when they were done before', () => {
    expect(
      asked('purpose', 'La banque Morval a payé une amende pour avoir effectué les montages financiers.'),
    ).toEqual({
      'Pourquoi la banque Morval a-t-elle payé une amende ?': 'pour avoir effectué les montages financiers',
    })
  })
})

describe('a name set off behind what only one thing is', () => {
  it('is asked for, but not one of a list, nor of several things', () => {
    expect(
      asked('apposed-name', 'Le premier bac, la Belle Hermine, mit six jours à faire le trajet.'),
    ).toEqual({
      'Quel est le nom du premier bac ?': 'Belle Hermine',
    })
    expect(asked('apposed-name', 'Le premier port, Lomont, et la gare du quai ont fermé en mai.')).toEqual({})
    expect(
      asked('apposed-name', 'Un premier bac, la Belle Hermine, mit six jours à faire le trajet.'),
    ).toEqual({})
  })
})
