import { describe, expect, it } from 'vitest'
import { fieldName, formValue, writeMarks } from '@/app/(learner)/_questions/form-value'
import { isBlank } from '@/lib/model/blank'
import { questionKinds } from '@/lib/model/question'
import { type ResponseValue, responseValueSchema } from '@/lib/model/response'
import { sealQuestion } from '@/lib/scoring/seal-question'
import { everyKind } from '../../../support/every-kind'
import { rightResponse } from '../../../support/right-response'

const sealed = (kind: (typeof questionKinds)[number]) =>
  sealQuestion({ id: 'q', ...everyKind[kind] }, 1, 3, true).content

/** The fields that a page without script sends for a response: those of its inputs, in their order. */
function posted(value: ResponseValue): FormData {
  const form = new FormData()
  const put = (text: string, part?: string) => form.append(fieldName('q', part), text)
  if ('optionId' in value) put(value.optionId ?? '')
  if ('optionIds' in value) for (const id of [...value.optionIds].reverse()) put(id)
  if ('value' in value) put(value.value === null ? '' : String(value.value))
  if ('text' in value) put(value.text)
  if ('fillings' in value)
    for (const [at, filling] of value.fillings.entries())
      put('text' in filling ? filling.text : (filling.optionId ?? ''), `gap${at + 1}`)
  if ('marks' in value) {
    put(writeMarks(value.marks), 'marks')
    put(value.quote, 'quote')
  }
  if ('pairs' in value) for (const { promptId, matchId } of value.pairs) put(matchId, promptId)
  if ('itemIds' in value) for (const [index, id] of value.itemIds.entries()) put(String(index + 1), id)
  return form
}

describe.each(questionKinds)('the fields of a %s question', kind => {
  it('say the response that was given', () => {
    const given = rightResponse(everyKind[kind])
    const read = formValue('q', sealed(kind), posted(given), null)
    expect(responseValueSchema.parse(read)).toEqual(read)
    const sorted = (value: ResponseValue) =>
      JSON.stringify(value)
        .match(/"[^"]*"|\d+|true|false/g)
        ?.sort()
    expect(sorted(read)).toEqual(sorted(given))
  })
  it('are blank when nothing was given', () => {
    const form = new FormData()
    if (kind === 'ordering') {
      const content = sealed(kind)
      if (content.kind === 'ordering')
        for (const [index, { id }] of content.items.entries()) form.set(fieldName('q', id), String(index + 1))
    }
    expect(isBlank(formValue('q', sealed(kind), form, null))).toBe(true)
  })
})

it('an order that was given and put back is still given', () => {
  const content = sealed('ordering')
  if (content.kind !== 'ordering') throw new Error('no order')
  const form = new FormData()
  for (const [index, { id }] of content.items.entries()) form.set(fieldName('q', id), String(index + 1))
  const before = rightResponse(everyKind.ordering)
  expect(formValue('q', content, form, before)).toEqual({
    kind: 'ordering',
    itemIds: content.items.map(({ id }) => id),
  })
})

it('two items at one place keep the order in which they are shown', () => {
  const content = sealed('ordering')
  if (content.kind !== 'ordering') throw new Error('no order')
  const [first, second, third, fourth] = content.items.map(({ id }) => id)
  const form = new FormData()
  form.set(fieldName('q', first), '4')
  form.set(fieldName('q', second), '2')
  form.set(fieldName('q', third), '2')
  form.set(fieldName('q', fourth), 'nonsense')
  expect(formValue('q', content, form, null)).toEqual({
    kind: 'ordering',
    itemIds: [second, third, first, fourth],
  })
})

it('takes no mark that is none', () => {
  const form = new FormData()
  form.set(fieldName('q', 'marks'), '5-9 12-3 x-y 7-7 999999999-1000000000')
  expect(formValue('q', sealed('justified-true-false'), form, null)).toMatchObject({
    marks: [{ start: 5, end: 9 }],
  })
})
