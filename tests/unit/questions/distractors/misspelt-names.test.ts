import { describe, expect, it } from 'vitest'
import { fits } from '@/lib/questions/distractors/fits'
import { judgingOf } from '@/lib/questions/verifying/judging-of'
import { aDocument } from '../../../support/a-document'

describe('a name that the article writes in two ways', () => {
  const document = aDocument(
    'fr',
    'Ivar Hermelin, que Luc Roy appelle Ivar Hermlein, a quitté le port de Lenne.',
  )
  const at = (option: string, chosen: readonly string[] = []) =>
    fits(option, chosen, {
      document,
      key: 'Ivar Hermelin',
      keySpan: { start: 0, end: 13 },
      stem: 'Qui a quitté le port de Lenne ?',
      class: 'person',
      kind: null,
      judging: judgingOf('fr'),
    } as Parameters<typeof fits>[2])

  it.each(['Ivar Hermlein', 'Ivar Hermelinn', 'Ivan Hermelin', 'Ivar Hermalin'])(
    'is not %s as well',
    other => {
      expect(at(other)).toBe(false)
    },
  )

  it('stands beside another with the same first name, and others than the key are told apart, too', () => {
    expect(at('Ivar Bellone')).toBe(true)
    expect(at('Anne Besse', ['Anne Bessé'])).toBe(false)
  })
})
