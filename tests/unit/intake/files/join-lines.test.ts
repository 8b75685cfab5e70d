import { expect, it } from 'vitest'
import { joinLines, wordsOf } from '@/lib/intake/files/pdf/join-lines'

const nothing = wordsOf([])

it.each([
  ['Les tra-', 'vaux ont commencé', 'Les travaux ont commencé'],
  ['the rail\u00AD', 'way company', 'the railway company'],
  ['ses vingt-', 'deux écluses', 'ses vingt-deux écluses'],
  ['le pont de Saint-', 'Aubrac', 'le pont de Saint-Aubrac'],
  ['le maire de Nogent-', 'la-Fosse', 'le maire de Nogent-la-Fosse'],
  ['passer par-', 'dessus', 'passer par-dessus'],
  ['a-t-', 'elle dit', 'a-t-elle dit'],
  ['lui-', 'même', 'lui-même'],
  ['nine-', 'teen riders', 'nineteen riders'],
  ['a self-', 'made engine', 'a self-made engine'],
  ['the years 1914-', '1918', 'the years 1914-1918'],
  ['one line', 'and the next', 'one line and the next'],
  ['an aside –', 'like this', 'an aside – like this'],
])('joins %j and %j', (first, second, joined) => {
  expect(joinLines(first, second, nothing)).toBe(joined)
})

it('asks the rest of the text first', () => {
  expect(joinLines('a bell-', 'ringer', wordsOf(['the bell-ringer came']))).toBe('a bell-ringer')
  expect(joinLines('a self-', 'made', wordsOf(['a selfmade thing']))).toBe('a selfmade')
})

it('does not learn from words that may be cut themselves', () => {
  expect([...wordsOf(['a self-', 'made engine'])]).toEqual(['a', 'made'])
})
