import { expect, test } from 'vitest'
import { z } from 'zod'
import { readBody } from '@/app/api/v1/_doors/read-body'

const schema = z.object({ revision: z.int() })
const ask = (body: string | ReadableStream, type = 'application/json') =>
  readBody(
    new Request('http://quiz.example/', {
      method: 'PUT',
      body,
      headers: { 'content-type': type },
      // Node asks for it when a body is a stream.
      ...{ duplex: 'half' },
    }),
    schema,
  )

test('a body of the right shape is taken', async () => {
  expect(await ask('{"revision":2,"more":true}')).toEqual({ ok: true, value: { revision: 2 } })
})

test.each(['', '{', '[]', 'null', '{"revision":"2"}'])('a malformed body is refused: %s', async body => {
  expect(await ask(body)).toMatchObject({ ok: false, failure: { kind: 'invalid', code: 'malformed-body' } })
})

test('the field that is wrong is named', async () => {
  expect(await ask('{"revision":1.5}')).toMatchObject({ failure: { field: 'revision' } })
})

test('a form of another site cannot pass for JSON', async () => {
  expect(await ask('{"revision":2}', 'text/plain')).toMatchObject({ failure: { code: 'not-json' } })
})

test('more than 64 KB is refused, announced or not', async () => {
  const large = JSON.stringify({ revision: 1, padding: 'x'.repeat(65 * 1024) })
  expect(await ask(large)).toMatchObject({ failure: { kind: 'too-large' } })
  expect(await ask(new Blob([large]).stream())).toMatchObject({ failure: { kind: 'too-large' } })
})

test('a character that no database stores is left out', async () => {
  expect(await readBodyOf('{"text":"Ab\\u0000c"}')).toEqual({ ok: true, value: { text: 'Abc' } })
})

const readBodyOf = (body: string) =>
  readBody(
    new Request('http://quiz.example/', {
      method: 'PUT',
      body,
      headers: { 'content-type': 'application/json' },
    }),
    z.object({ text: z.string() }),
  )
