import { expect, it } from 'vitest'
import { englishReadings } from '@/lib/linguistics/lexicon/english-words'
import { lexiconParts } from '@/lib/linguistics/lexicon/lexicon-parts'

it.each([
  ['entrepreneur', ['n']],
  ['lighthouses', ['ns']],
  ['ferries', ['ns', 'vs']],
  ['seamen', ['ns']],
  ['watches', ['ns', 'vs']],
  ['glass', ['n', 'v']],
  ['deciding', ['n', 'vg', 'a']],
  ['shipped', ['vd']],
  ['untied', ['vd', 'a']],
  ['quickly', ['r']],
  ['qwrtz', []],
])('reads “%s” as %j', (form, readings) => {
  expect(englishReadings(form)).toEqual(readings)
})

it('tells the network more of a word with one reading', () => {
  expect(lexiconParts('lighthouses', 'en')).toEqual(['w:ns', 'only:ns'])
  expect(lexiconParts('Watches', 'en')).toEqual(['w:ns', 'w:vs'])
  expect(lexiconParts('lighthouses', 'fr')).toEqual([])
})
