import { describe, expect, it } from 'vitest'
import { readRoster } from '@/lib/exchange/roster/read'
import { nameKey } from '@/lib/model/school-class'

const namesOf = (text: string) => readRoster(text).names.map(({ name }) => name)

describe('a pasted roster', () => {
  it('is one name a line, numbered or not, with Windows line ends and a byte order mark', () => {
    expect(
      namesOf('\uFEFF1. Ada Lovelace\r\n2) Élise N’Guessan\r\n\r\n- Jean-Luc  Petit\r\n3 Bo Li'),
    ).toEqual(['Ada Lovelace', 'Élise N’Guessan', 'Jean-Luc Petit', 'Bo Li'])
  })

  it('turns “Last, First” round', () => {
    expect(namesOf('Lovelace, Ada\nPetit, Jean-Luc')).toEqual(['Ada Lovelace', 'Jean-Luc Petit'])
  })

  it('takes the columns that headings name, in French and English, whatever stands between', () => {
    expect(namesOf('N°;Nom;Prénom;Courriel\n1;Durand;Zoé;zoe@ecole.fr\n2;Le Gall;Yann;y@ecole.fr')).toEqual([
      'Zoé Durand',
      'Yann Le Gall',
    ])
    expect(namesOf('First name,Last name\nAda,Lovelace')).toEqual(['Ada Lovelace'])
    expect(namesOf('Student\tGroup\nAda Lovelace\tB')).toEqual(['Ada Lovelace'])
    expect(namesOf('email,name\na@b.org,"Lovelace, Ada"')).toEqual(['Ada Lovelace'])
  })

  it('joins the cells of a table without headings, and leaves numbers and addresses aside', () => {
    expect(namesOf('Durand\tZoé\t14\nLe Gall\tYann\t15')).toEqual(['Durand Zoé', 'Le Gall Yann'])
    expect(namesOf('Zoé Durand;B\nYann Le Gall;B')).toEqual(['Zoé Durand', 'Yann Le Gall'])
    expect(namesOf('1;Zoé Durand;zoe@ecole.fr')).toEqual(['Zoé Durand'])
  })

  it('lists every line it takes no name from, with the reason and as it was', () => {
    const long = 'x'.repeat(81)
    expect(readRoster(`Ada Lovelace\n42\nlovelace  ADA\n${long}\n???`).left).toEqual([
      { line: 2, text: '42', problem: 'no-name' },
      { line: 3, text: 'lovelace  ADA', problem: 'twice' },
      { line: 4, text: long, problem: 'too-long' },
      { line: 5, text: '???', problem: 'no-name' },
    ])
  })

  it('of nothing is nothing', () => {
    expect(readRoster(' \n\n')).toEqual({ names: [], left: [] })
  })
})

it('knows a name again without its accents, capitals, hyphens, and the other way round', () => {
  expect(nameKey('Élise  N’Guessan')).toBe(nameKey('n guessan elise'))
  expect(nameKey('Jean-Luc Petit')).toBe(nameKey('PETIT Jean Luc'))
  expect(nameKey('Ada')).not.toBe(nameKey('Adam'))
})
