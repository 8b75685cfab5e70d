import type { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import type { Language } from '@/lib/model/language'
import type { Result } from '@/lib/model/result'
import type { ApiToken, TokenScope } from '@/lib/model/token'

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Method = (typeof methods)[number]

/** Something to keep, under a name of its own. */
export type ApiFile = { filename: string; mediaType: string; content: string | Uint8Array }

type Shape = z.ZodType
/** The body a call brings: none, JSON, or a file as it is (its size at most in bytes). */
export type BodyOf<B extends Shape> = { json: B; most?: number } | { file: true; most: number } | null

/** What a call is answered with. */
export type ReplyShape = { json: Shape } | { file: readonly string[] } | null

export type Call<P, Q, B> = {
  actor: Actor
  token: ApiToken
  /** Of the caller: for words and headings. */
  language: Language
  params: P
  query: Q
  body: B
}

type Given<P extends Shape, Q extends Shape, B extends Shape, V> = {
  id: string
  method: Method
  /** Under `/api/v1`, with `{names}` of `params`. */
  path: `/${string}`
  /** Null: any token will do. */
  scope: TokenScope | null
  params: P
  query: Q
  body: BodyOf<B>
  status: 200 | 201 | 204
  reply: ReplyShape
  run: (call: Call<z.output<P>, z.output<Q>, z.output<B>>) => Promise<Result<V>>
  /** Where the thing that was made is, under `/api/v1`. */
  location?: (value: V) => string
}

/** One line of the table: what a call must bring, what it is answered with, and the verb that does it. */
export type ApiRoute = Omit<Given<Shape, Shape, Shape, unknown>, 'run' | 'location' | 'params' | 'query'> & {
  params: z.ZodObject
  query: z.ZodObject
  // The border parses what goes in; from here on types are erased.
  run: (call: Call<never, never, never>) => Promise<Result<unknown>>
  location?: (value: never) => string
}

export function apiRoute<P extends z.ZodObject, Q extends z.ZodObject, B extends Shape, V>(
  given: Given<P, Q, B, V>,
): ApiRoute {
  return given
}
