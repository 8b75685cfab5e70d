import { describe, expect, it } from 'vitest'
import { mended } from '../../../support/mended'

describe('what does not agree', () => {
  it('a verb in the singular with persons of one people who are named', () => {
    expect(
      mended('Les Norvégiens Paul Roux en catégorie L2 et Luc Brun en L5 remporte la médaille de Sorvane.'),
    ).toEqual(['remporte → remportent'])
    expect(mended('Les deux Belges gagne la course de Sorvane.')).toEqual(['gagne → gagnent'])
    expect(
      mended('Paul Roux, que les Belges voient, gagne. Le Belge Luc Roy gagne. Les Belges est un film.'),
    ).toEqual([])
  })

  it('a verb in the plural with one that is of many', () => {
    expect(
      mended('La nouvelle soirée de débats en commission sur la vente des barques ont été annulés.'),
    ).toEqual(['ont → null'])
    expect(mended('Le vieux moulin des pêcheurs brûlent depuis mardi.')).toEqual(['brûlent → brûle'])
    expect(
      mended(
        'La majorité des dockers partent. Une équipe de dockers partent. La foule des curieux applaudissent.',
      ),
    ).toEqual([])
    expect(mended('Le soir où les dockers partent est venu. La plupart des barques partent.')).toEqual([])
  })

  it('ordinals in a row', () => {
    expect(mended('Marie et Ada prennent la deuxième et troisième place à Sorvane.')).toEqual([
      'la deuxième et troisième place → la deuxième et la troisième place',
    ])
    expect(mended('Elles gagnent en prenant les premières et secondes places.')).toEqual([
      'les premières et secondes places → les première et seconde places',
    ])
    expect(mended('Les dockers prennent les 4,5 et 6e place de la course.')).toEqual(['6e place → null'])
    expect(mended('Le chiffre du deuxième et troisième trimestre baisse.')).toEqual([
      'du deuxième et troisième trimestre → du deuxième et du troisième trimestre',
    ])
    expect(
      mended(
        'Ils prennent les deuxième et troisième places, la deuxième et dernière place, les premiers et seconds rôles.',
      ),
    ).toEqual([])
  })

  it('a participle beside its noun', () => {
    expect(mended('La course se fait sur un rythme soutenue.')).toEqual([
      'un rythme soutenue → un rythme soutenu',
    ])
    expect(
      mended('La course se fait sur un rythme soutenu. La digue du port soutenue par la ville tient.'),
    ).toEqual([])
  })

  it('a noun in the singular behind a number, though a verb has its form', () => {
    expect(mended('La barque revient à trente seconde de la tête.')).toEqual([
      'trente seconde → trente secondes',
    ])
    expect(mended('L’un des deux marche. Tous les deux porte un sac.')).toEqual([])
  })

  it('an adjective in the singular behind one of the most', () => {
    expect(mended('Cette barque est une des plus rapide du port.')).toEqual(['plus rapide → plus rapides'])
    expect(mended('Ada Roy est parmi les moins célèbre de la ville.')).toEqual([
      'moins célèbre → moins célèbres',
    ])
    expect(
      mended('C’est l’un des plus haut placés, et l’une des plus rapides. Rien des plus simple.'),
    ).toEqual([])
  })

  it('a people behind its adjective without its capital', () => {
    expect(mended('L’insatiable norvégien remporte la course de Sorvane.')).toEqual([
      'insatiable norvégien → insatiable Norvégien',
    ])
    expect(
      mended(
        'Le responsable norvégien parle. Le jeune norvégien parle. L’insatiable docker norvégien parle.',
      ),
    ).toEqual([])
  })
})
