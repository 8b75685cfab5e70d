import { describe, expect, it } from 'vitest'
import { unjoined as unjoinedInEnglish } from '@/lib/languages/en/joints'
import { unjoined } from '@/lib/languages/fr/joints'

describe('what only joins a sentence to the one before', () => {
  it.each([
    ['Pour ne rien arranger, la digue cède.', 'la digue cède.'],
    ['Quoi qu’il en soit, la digue tient.', 'la digue tient.'],
    ['Parallèlement le port ferme.', 'le port ferme.'],
    [
      'Au final, la digue cède, le port comptant au final deux quais.',
      'la digue cède, le port comptant deux quais.',
    ],
    ['Les ports ont en effet loué la digue.', 'Les ports ont loué la digue.'],
    ['Lorme et Sernay ont elles aussi fermé la digue.', 'Lorme et Sernay ont fermé la digue.'],
    ['La mairie a, au contraire, fermé le port.', 'La mairie a fermé le port.'],
    ['Le vent souffle par exemple à 95 km/h à Lorme.', 'Le vent souffle à 95 km/h à Lorme.'],
    ['Le plan a plu aux marins, mais pas seulement.', 'Le plan a plu aux marins.'],
  ])('is left out: %s', (text, left) => {
    expect(unjoined(text)).toBe(left)
  })

  it.each([
    'C’est à son tour de parler.',
    'Avec lui aussi le port ferme.',
    'Les marins viennent d’ailleurs.',
    'De même que le port, la digue tient.',
    'À l’inverse de Vernoy, Lorme tient.',
    'Le maire a dit « en effet, la digue tient » à Lorme.',
    'Au fond du port, la digue tient.',
    'Il n’a pas fermé, mais par ailleurs vendu le port.',
  ])('stays where it is more: %s', text => {
    expect(unjoined(text)).toBe(text)
  })
})

describe('what only joins an English sentence to the one before', () => {
  it.each([
    ['Even worse, the dam broke.', 'the dam broke.'],
    ['More importantly, the dam held.', 'the dam held.'],
    ['In turn, the port closed.', 'the port closed.'],
    ['For her part, Ada Brenn sold the ferry.', 'Ada Brenn sold the ferry.'],
  ])('is left out: %s', (text, left) => {
    expect(unjoinedInEnglish(text)).toBe(left)
  })

  it.each(['In turn two of the race, the ferry sank.', 'Still waters run deep.'])('stays: %s', text => {
    expect(unjoinedInEnglish(text)).toBe(text)
  })
})
