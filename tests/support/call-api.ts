import { expect } from 'vitest'
import { z } from 'zod'
import { describeApi } from '@/app/api/v1/_description/describe-api'
import { DELETE, GET, PATCH, POST, PUT } from '@/app/api/v1/[...path]/route'
import type { Actor } from '@/lib/model/actor'
import type { TokenScope } from '@/lib/model/token'
import { createToken } from '@/lib/usecases/create-token'
import { got } from './people'

export async function aToken(actor: Actor, scopes: readonly TokenScope[]): Promise<string> {
  return got(await createToken({ actor, name: 'test', scopes: [...scopes], days: 30 })).token
}

const doors = { GET, POST, PUT, PATCH, DELETE }
export type Sent = { token: string | null; body?: unknown; key?: string; type?: string }

/** A call of `/api/v1` as Next would hand it over. */
export async function callApi(
  method: keyof typeof doors,
  path: string,
  { token, body, key, type }: Sent,
): Promise<Response> {
  const file = body instanceof Uint8Array
  const headers = new Headers()
  if (token !== null) headers.set('authorization', `Bearer ${token}`)
  if (body !== undefined)
    headers.set('content-type', type ?? (file ? 'application/octet-stream' : 'application/json'))
  if (key) headers.set('idempotency-key', key)
  const request = new Request(`http://quiz.example/api/v1${path}`, {
    ...{ method, headers },
    body: body === undefined ? null : file ? new Uint8Array(body) : JSON.stringify(body),
  })
  return doors[method](request)
}

/** The description with its shapes where a JSON Schema looks for them. */
export const described = JSON.parse(
  JSON.stringify(describeApi('en')).replaceAll('#/components/schemas/', '#/$defs/'),
)

/** A shape of the description, read back: what is described is what is answered. */
export const describedShape = (reference: string) =>
  z.fromJSONSchema({ $ref: reference, $defs: described.components.schemas })
const problem = describedShape('#/$defs/Problem')

export async function expectProblem(response: Response, status: number, code?: string) {
  const body = await response.json()
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect([response.status, body.status]).toEqual([status, status])
  expect(problem.safeParse(body).error).toBeUndefined()
  if (code) expect(body).toMatchObject({ code, detail: expect.stringMatching(/\S/) })
  return body
}
