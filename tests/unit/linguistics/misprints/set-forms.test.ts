import { describe, expect, it } from 'vitest'
import { mended } from '../../../support/mended'

describe('a form that the language sets', () => {
  it('a mark that a letter lost', () => {
    expect(mended('Dés le départ de la barque, le maire de Sorvane a pris la parole.')).toEqual([
      'Dés le → Dès le',
    ])
    expect(mended('Le moulin est vide dés 1950.')).toEqual(['dés 1950 → dès 1950'])
    expect(mended('Ca se passe au port de Sorvane.')).toEqual(['Ca → Ça'])
    expect(mended('Le Francais Paul Roux et deux Bresiliens gagnent la course.')).toEqual([
      'Francais → Français',
      'Bresiliens → Brésiliens',
    ])
    expect(
      mended('Les dés le trahissent. Il lance deux dés le soir. Le CA se tasse. Marie Lafrancais rit.'),
    ).toEqual([])
    expect(mended('Les Ecossais et les Egyptiens gagnent. Dès le départ, ça se passe bien.')).toEqual([])
  })

  it('a mark of a word that is read too often for a list of words to miss it', () => {
    expect(mended('Trés vite, la barque reprend la tete apres la premiere crue.')).toEqual([
      'Trés → Très',
      'tete → tête',
      'apres → après',
      'premiere → première',
    ])
    expect(mended('Très vite, la barque reprend la tête. Luc Tete part. Les prés sont verts.')).toEqual([])
  })

  it('a hyphen that a word or an order lost', () => {
    expect(mended('L’avant dernière course a lieu à Sorvane.')).toEqual(['avant dernière → avant-dernière'])
    expect(mended('Le Sud Africain Luc Roy et un joueur nord coréen gagnent.')).toEqual([
      'Sud Africain → Sud-Africain',
      'nord coréen → nord-coréen',
    ])
    expect(mended('Rappelez vous que la digue a cédé.')).toEqual(['Rappelez vous → Rappelez-vous'])
    expect(mended('Venez vous amuser au port. Le Sud marocain et le Nord malien sont secs.')).toEqual([])
    expect(mended('Ce que vous voulez vous appartient. Il est parti avant dernière semonce.')).toEqual([])
  })

  it('a noun where a verb has to stand behind its pronoun', () => {
    expect(mended('La barque se maintien à flot devant Sorvane.')).toEqual(['se maintien → se maintient'])
    expect(mended('Le maire qui soutien les dockers parle.')).toEqual(['qui soutien → qui soutient'])
    expect(mended('Il demande à qui soutien et aide seront donnés. La barque se maintient.')).toEqual([])
  })

  it('“partie” of what is within another', () => {
    expect(mended('Le moulin fait parti depuis 1902 du domaine de Sorvane.')).toEqual([
      'fait parti depuis → fait partie depuis',
    ])
    expect(mended('Ce moulin fait parti, depuis 1902, du domaine.')).toEqual(['fait parti → fait partie'])
    expect(mended('Les villages faisant parti de la vallée brûlent.')).toEqual([
      'faisant parti de → faisant partie de',
    ])
    expect(
      mended('Le maire est en fait parti de Sorvane. Il a fait parti unique. Il s’était en fait parti.'),
    ).toEqual([])
  })

  it('half a word that never changes', () => {
    expect(mended('La barque est en tête à mis-parcours.')).toEqual(['mis-parcours → mi-parcours'])
    expect(mended('Les demies-finales ont lieu à Sorvane.')).toEqual(['demies-finales → demi-finales'])
    expect(mended('Les conditions météos et les murs marrons effraient.')).toEqual([
      'conditions météos → conditions météo',
      'murs marrons → murs marron',
    ])
    expect(
      mended('Les météos du soir mentent. Les demi-finales, les marrons chauds et les oranges.'),
    ).toEqual([])
  })

  it('two days of one month behind an article for one', () => {
    expect(mended('La fête a lieu le 4 et 5 mars à Sorvane.')).toEqual(['le 4 et 5 mars → les 4 et 5 mars'])
    expect(mended('La fête du 4 et 5 mars dure.')).toEqual(['du 4 et 5 mars → des 4 et 5 mars'])
    expect(
      mended('La fête a lieu les 4 et 5 mars, le 4 et le 5 mars, le 4 mars et 5 barques partent.'),
    ).toEqual([])
  })

  it('an expression that leads to its object by “à”', () => {
    expect(mended('Le maire devait faire face la nouvelle crue de la Sorve.')).toEqual([
      'face la → face à la',
    ])
    expect(mended('La mairie a mis fin les travaux de la digue.')).toEqual(['fin les → fin aux'])
    expect(
      mended('Les crues auxquelles devait faire face la ville durent. À qui devait faire face la ville ?'),
    ).toEqual([])
    expect(mended('Le maire devait faire face le lendemain à une crue. Il a fait face à la crue.')).toEqual(
      [],
    )
  })
})
