import { describe, expect, it } from 'vitest'
import { partGlued } from '@/lib/intake/part-glued'

const parted = (text: string) =>
  partGlued([{ line: 0, text, heading: 0, linked: false, placed: null }]).map(({ text }) => text)

describe('blocks that came glued together', () => {
  it('part behind a full stop that a capital follows at once', () => {
    expect(parted('La salle a ouvert en 2016.La mairie la rénove.')).toEqual([
      'La salle a ouvert en 2016.',
      'La mairie la rénove.',
    ])
    expect(parted('The hall (of 1900).The town repairs it.')).toEqual([
      'The hall (of 1900).',
      'The town repairs it.',
    ])
  })

  it('leave a figure whole', () => {
    const whole = 'The florin closed at 39.10. In May it fell to 3.817.69. Nobody sold.'
    expect(parted(whole)).toEqual([whole])
    expect(parted('Le budget court jusqu’en 2030.6. Un port neuf.')).toEqual([
      'Le budget court jusqu’en 2030.',
      '6. Un port neuf.',
    ])
  })

  it('give a straight mark to the side that it belongs to', () => {
    expect(parted('"Le pont tiendra"."Il est neuf", dit-elle.')).toEqual([
      '"Le pont tiendra".',
      '"Il est neuf", dit-elle.',
    ])
    expect(parted('Elle a dit : "Le pont tiendra."La mairie se tait.')).toEqual([
      'Elle a dit : "Le pont tiendra."',
      'La mairie se tait.',
    ])
    expect(parted('"Le pont tiendra"La mairie se tait.')).toEqual(['"Le pont tiendra"', 'La mairie se tait.'])
  })

  it('part behind an angle mark with its space', () => {
    expect(parted('Le pont enfin « fermé »Face au refus, la mairie se tait.')).toEqual([
      'Le pont enfin « fermé »',
      'Face au refus, la mairie se tait.',
    ])
    expect(parted('Le pont enfin « fermé\u00a0»Face au refus, la mairie se tait.')).toEqual([
      'Le pont enfin « fermé\u00a0»',
      'Face au refus, la mairie se tait.',
    ])
  })

  it('part where a word that opens sentences stands inside another, and leave names whole', () => {
    expect(parted('Un jugement attenduLa cour tranchera.')).toEqual([
      'Un jugement attendu',
      'La cour tranchera.',
    ])
    const named = 'Le MoDem publie sur YouTube et StopCovid tient.'
    expect(parted(named)).toEqual([named])
  })

  it('part behind a few words, where a word with its capital is joined to another', () => {
    expect(parted('Le moulin perd ses ailesLuc Morvane les a vendues.')).toEqual([
      'Le moulin perd ses ailes',
      'Luc Morvane les a vendues.',
    ])
    expect(parted('Douze caisses perduesConcrètement, le port attend.')).toEqual([
      'Douze caisses perdues',
      'Concrètement, le port attend.',
    ])
    const named = 'Le site lagareCentral ferme. Elle écrit à lagareCentral depuis mai.'
    expect(parted(named)).toEqual([named])
  })

  it('part before the number or the sign that opens the next block', () => {
    expect(parted('Le port rouvre en 2031.7. Nouvelles digues.')).toEqual([
      'Le port rouvre en 2031.',
      '7. Nouvelles digues.',
    ])
    expect(parted('Les dockers sont inscrits.►Le port attend.')).toEqual([
      'Les dockers sont inscrits.',
      '►Le port attend.',
    ])
    expect(parted('Le port attend depuis des jours.64 caisses manquent.')).toEqual([
      'Le port attend depuis des jours.',
      '64 caisses manquent.',
    ])
    const figures = 'Près de 12.500 caisses, art.4 du bail, version 2.0. Rien de plus.'
    expect(parted(figures)).toEqual([figures])
  })

  it('part a heading that an agency sets between strokes', () => {
    expect(parted('Les prix montent.- Un long hiver -Les serres ferment.')).toEqual([
      'Les prix montent.',
      '- Un long hiver -',
      'Les serres ferment.',
    ])
  })

  it('leave addresses, initials and abbreviations whole', () => {
    for (const text of [
      'Voir www.Gare.fr/Lignes et Nom@Gare.Fr pour J.Morel.',
      'Dit M.Morel, de la S.N.Lignes.',
      'Le « pont » de "Lys" tient.',
    ])
      expect(parted(text)).toEqual([text])
  })
})
