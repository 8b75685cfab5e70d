import { expect, test } from 'vitest'
import { setType } from '@/app/_article/set-type'

test('French marks stay with their words, and no character is gained or lost', () => {
  const text = 'Elle a dit : « Un pont ? » et 3 % de plus.'
  const set = setType(text, 'fr')
  expect(set).toBe('Elle a dit\u00a0: «\u00a0Un pont\u00a0?\u00a0» et 3\u00a0% de plus.')
  expect(set).toHaveLength(text.length)
})

test('a French figure is not parted at its thousands', () => {
  expect(setType('6 400 euros en 12 jours, 1 200 300 en 1998', 'fr')).toBe(
    '6\u00a0400 euros en 12 jours, 1\u00a0200\u00a0300 en 1998',
  )
})

test('English is set as it is written', () => {
  expect(setType('Why « this » ?', 'en')).toBe('Why « this » ?')
})
