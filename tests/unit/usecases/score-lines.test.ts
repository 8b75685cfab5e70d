import { expect, it } from 'vitest'
import { scoreLines } from '@/lib/usecases/score-lines'

const score = async (...lines: object[]) => scoreLines(lines.map(line => JSON.stringify(line)).join('\n'))
const mayor = { language: 'fr', question: 'Qui est la maire ?', key: 'Mathilde Rochat' }
const gapped = {
  language: 'fr',
  question: '____ est allée à ____ en ____.',
  gaps: [{ key: 'Mathilde Rochat' }, { key: 'Téhéran' }, { key: '1998', options: ['1989', '1998'] }],
}

it('a line of one key has an outcome and a reason; nothing typed is blank', async () => {
  const scored = await score(
    { ...mayor, response: 'Rochat' },
    { ...mayor, response: ' ' },
    { ...mayor, response: 'Bo' },
  )
  expect(scored).toMatchObject({
    ok: true,
    value: [{ outcome: 'accepted', share: null, gaps: null }, { outcome: 'blank' }, { outcome: 'rejected' }],
  })
})

it('a line of several gaps has an outcome for each, and the share of all', async () => {
  const scored = await score(
    { ...gapped, response: ['Rochat', 'Teheran', '1989'] },
    { ...gapped, response: ['Rochat', 'Téhéran', '1998'] },
    { ...gapped, response: ['', ' ', ''] },
    { ...gapped, response: ['Rochat', 'Téhéran', 'never offered'] },
  )
  expect(scored).toMatchObject({
    ok: true,
    value: [
      {
        outcome: 'partial',
        share: '2/3',
        gaps: [
          { outcome: 'accepted' },
          { outcome: 'accepted', note: 'Téhéran' },
          { outcome: 'rejected', note: null },
        ],
      },
      { outcome: 'accepted', share: '1' },
      { outcome: 'blank', share: '0' },
      { outcome: 'review', share: '2/3' },
    ],
  })
})

it('names the line that cannot be read', async () => {
  const field = async (line: object) => {
    const scored = await score({ ...mayor, response: 'Rochat' }, line)
    return scored.ok ? null : scored.failure.params
  }
  expect(await field({ ...gapped, response: ['Rochat'] })).toEqual({ line: 2, field: 'response' })
  expect(await field({ ...gapped, question: '____ et ____', response: ['', '', ''] })).toEqual({
    line: 2,
    field: 'question',
  })
  expect(
    await field({ ...gapped, gaps: [{ key: 'a', options: ['b', 'c'] }], question: '____', response: [''] }),
  ).toEqual({
    line: 2,
    field: 'gaps.0.options',
  })
  expect(await field({ ...mayor })).toEqual({ line: 2, field: 'response' })
})
