import { z } from 'zod'
import { problemShape } from '@/app/api/v1/_shapes/problems'
import { apiShapes } from '@/app/api/v1/_shapes/registry'
import type { ApiRoute, ReplyShape } from '@/app/api/v1/_table/api-route'
import { apiRoutes } from '@/app/api/v1/_table/table'
import { catalogue } from '@/lib/messages/catalogue'
import type { Language } from '@/lib/model/language'
import { type OperationId, partOf } from './parts'

type Json = Record<string, unknown>
const address = (id: string) => `#/components/schemas/${id}`

/** JSON Schema knows no dates: in and out they are ISO 8601. */
const asSchema = {
  unrepresentable: 'any',
  override: ({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Json }) => {
    if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' })
  },
} as const

/** OpenAPI 3.1 of the table: what Zod lets in and out, said in JSON Schema, with the words of a language. */
export function describeApi(language: Language): Json {
  const words = catalogue[language].api
  const paths: Record<string, Json> = {}
  for (const route of apiRoutes) {
    paths[route.path] ??= {}
    Object.assign(paths[route.path] ?? {}, { [route.method.toLowerCase()]: operation(route, language) })
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Passage', version: '1', description: words.lead },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
    tags: Object.entries(words.parts).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: schemas(),
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: words.tokenLead } },
      responses: {
        Problem: { description: words.problem, content: content(problemShape, 'application/problem+json') },
      },
    },
  }
}

function operation(route: ApiRoute, language: Language): Json {
  const { operations, replied } = catalogue[language].api
  const { title, text } = operations[route.id as OperationId]
  return {
    operationId: route.id,
    summary: title,
    ...(text ? { description: text } : {}),
    tags: [partOf(route)],
    security: [{ token: route.scope === null ? [] : [route.scope] }],
    ...parameters(route),
    ...requestBody(route),
    responses: {
      [route.status]: { description: replied, ...replyContent(route.reply) },
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

function parameters(route: ApiRoute): Json {
  const listed = [
    ...parametersIn('path', route.params),
    ...parametersIn('query', route.query),
    ...(route.method === 'POST'
      ? [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string', minLength: 1, maxLength: 255 } }]
      : []),
  ]
  return listed.length > 0 ? { parameters: listed } : {}
}

function parametersIn(where: 'path' | 'query', shape: z.ZodObject): Json[] {
  return Object.entries(shape.shape).map(([name, field]) => ({
    name,
    in: where,
    required: where === 'path' || !z.safeParse(field, undefined).success,
    schema: inline(field as z.ZodType, 'input'),
  }))
}

function requestBody({ body }: ApiRoute): Json {
  if (body === null) return {}
  const kind = 'json' in body ? content(body.json, 'application/json') : file(['application/octet-stream'])
  return { requestBody: { required: true, content: kind } }
}

function replyContent(reply: ReplyShape): Json {
  if (reply === null) return {}
  return { content: 'json' in reply ? content(reply.json, 'application/json') : file(reply.file) }
}

/** A file is whatever it is: OpenAPI 3.1 says so by an empty schema. */
const file = (mediaTypes: readonly string[]) => Object.fromEntries(mediaTypes.map(type => [type, {}]))

function content(shape: z.ZodType, mediaType: string): Json {
  const id = apiShapes.get(shape)?.id
  if (!id) throw new Error('a shape of the API without a name')
  return { [mediaType]: { schema: { $ref: address(id) } } }
}

function inline(field: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(field, { ...asSchema, io }) as Json
  return schema
}

/** Of bodies what may be sent, of everything else what is answered. */
function schemas(): Json {
  const bodies = new Set(apiRoutes.flatMap(({ body }) => (body && 'json' in body ? [body.json] : [])))
  const sent = schemasOf('input')
  const answered = schemasOf('output')
  const isBody = (id: string) => [...bodies].some(shape => apiShapes.get(shape)?.id === id)
  return Object.fromEntries(
    Object.keys(answered).map(id => [id, isBody(id) ? sent[id] : answered[id]] as const),
  )
}

function schemasOf(io: 'input' | 'output'): Json {
  const { schemas } = z.toJSONSchema(apiShapes, { ...asSchema, io, uri: address })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _s, $id: _i, ...schema }]) => [id, schema]),
  )
}
