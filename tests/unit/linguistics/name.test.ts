import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { aDocument, words } from '../../support/a-document'

const found = (language: Language, text: string) => {
  const document = aDocument(language, text)
  return document.entities.map(e => `${words(document, e.span)}=${e.class}`)
}

describe('names', () => {
  it.each<[Language, string, string[]]>([
    ['fr', 'La ministre de l’Énergie Lucile Ferrand a quitté Lyon.', ['Lucile Ferrand=person', 'Lyon=place']],
    [
      'fr',
      'M. Tavel dirige la société Norvane, à Brest.',
      ['Tavel=person', 'Norvane=organisation', 'Brest=place'],
    ],
    [
      'fr',
      'Le Syndicat des pêcheurs du Ponant (SPP) négocie.',
      ['Syndicat des pêcheurs du Ponant=organisation', 'SPP=organisation'],
    ],
    [
      'fr',
      'Ce projet, Horizon 2, avance en Nouvelle-Zélande.',
      ['Horizon 2=other', 'Nouvelle-Zélande=place'],
    ],
    ['fr', 'Le Conseil de sécurité se réunit.', ['Conseil de sécurité=organisation']],
    [
      'en',
      'The Dutch engineer Paula Visser joined Harbour Trust in Leeds.',
      ['Paula Visser=person', 'Harbour Trust=organisation', 'Leeds=place'],
    ],
    ['en', 'The Bank of Ireland lent it to Mr Hale.', ['Bank of Ireland=organisation', 'Hale=person']],
    ['en', 'She wrote “Harbour Lamps” there.', ['Harbour Lamps=work']],
  ])('%s: %s', (language, text, expected) => {
    for (const entity of expected) expect(found(language, text)).toContain(entity)
  })
})

describe('quantities', () => {
  it.each<[Language, string, string]>([
    ['fr', 'Un lac de 50 milliards de mètres cubes.', '50 milliards de mètres cubes=quantity'],
    ['fr', 'Près de 31 000 voyageurs attendent.', '31 000=quantity'],
    ['fr', 'Il coûte 18 millions d’euros, soit 2,5 % du total.', '18 millions d’euros=money'],
    ['fr', 'Il coûte 18 millions d’euros, soit 2,5 % du total.', '2,5 %=percent'],
    ['fr', 'Elle dure vingt et une minutes.', 'vingt et une minutes=quantity'],
    ['en', 'She won £18,500 in 3hr 52min.', '£18,500=money'],
    ['en', 'She won £18,500 in 3hr 52min.', '3hr 52min=quantity'],
    ['en', 'Each vehicle cost £1.1m.', '£1.1m=money'],
  ])('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toContain(expected)
  })
})

describe('dates', () => {
  it.each<[Language, string, string]>([
    ['fr', 'Il part lundi 3 mars 2025.', 'lundi 3 mars 2025=date'],
    ['fr', 'Les ventes ont chuté en mars et avril.', 'mars et avril=date'],
    ['fr', 'Le salon a lieu du 12 au 16 août 2026.', '12 au 16 août 2026=date'],
    ['fr', 'Né en 1994, il peint.', '1994=date'],
    ['fr', 'Au XIXe siècle, il neigeait.', 'XIXe siècle=date'],
    ['en', 'It opened on September 21, 2025.', 'September 21, 2025=date'],
    ['en', 'It opened on Sunday evening.', 'Sunday evening=date'],
  ])('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toContain(expected)
  })

  it('does not take a number of four digits for a year where no year stands', () => {
    expect(found('fr', 'Il compte 1994 moutons.')).not.toContain('1994=date')
  })
})
