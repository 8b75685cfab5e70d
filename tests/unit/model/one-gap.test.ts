import { expect, it } from 'vitest'
import { questionContentSchema } from '@/lib/model/question'
import { responseValueSchema } from '@/lib/model/response'

const key = { text: 'Dorrin', class: 'place', accepted: ['Dorin'] }

it('a cloze that was stored with its one key is read as one of a single gap', () => {
  expect(questionContentSchema.parse({ kind: 'cloze', stem: 'Near Cape ____.', key })).toEqual({
    kind: 'cloze',
    stem: 'Near Cape ____.',
    gaps: [{ key }],
  })
  expect(responseValueSchema.parse({ kind: 'cloze', text: 'Dorrin' })).toEqual({
    kind: 'cloze',
    fillings: [{ text: 'Dorrin' }],
  })
})

it('a cloze has as many gaps as its sentence, and one at least', () => {
  const problem = (content: object) =>
    questionContentSchema.safeParse({ kind: 'cloze', ...content }).error?.issues[0]?.message
  expect(problem({ stem: 'Near ____ in ____.', gaps: [{ key }] })).toBe('gaps-differ')
  expect(problem({ stem: 'Near ____ in ____.', key })).toBe('gaps-differ')
  expect(problem({ stem: 'Near Cape.', gaps: [{ key }] })).toBe('one-gap-needed')
  expect(problem({ stem: 'Near ____ in ____.', gaps: [{ key }, { key }] })).toBeUndefined()
})
