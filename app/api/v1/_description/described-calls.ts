import { z } from 'zod'
import { apiShapes } from '@/app/api/v1/_shapes/registry'
import type { ApiRoute } from '@/app/api/v1/_table/api-route'
import { apiRoutes } from '@/app/api/v1/_table/table'
import { catalogue } from '@/lib/messages/catalogue'
import type { Language } from '@/lib/model/language'
import type { TokenScope } from '@/lib/model/token'
import { type OperationId, type Part, partOf } from './parts'
import { writeType } from './write-type'

/** A call for the readable page. Bodies and answers are names of shapes, `file`, or nothing. */
export type DescribedCall = {
  id: string
  part: Part
  method: string
  path: string
  scope: TokenScope | null
  title: string
  text: string
  parameters: { name: string; type: string; optional: boolean }[]
  body: string | null
  reply: string | null
}

export function describedCalls(language: Language): DescribedCall[] {
  const { operations } = catalogue[language].api
  return apiRoutes.map(route => {
    const { id, method, path, scope } = route
    return {
      ...{ id, method, path, scope, part: partOf(route), ...operations[id as OperationId] },
      parameters: [route.params, route.query].flatMap(parametersOf),
      body: nameOf(route.body),
      reply: nameOf(route.reply),
    }
  })
}

function nameOf(shape: ApiRoute['body'] | ApiRoute['reply']): string | null {
  if (shape === null) return null
  return 'json' in shape ? (apiShapes.get(shape.json)?.id ?? null) : 'file'
}

function parametersOf({ shape }: z.ZodObject): DescribedCall['parameters'] {
  return Object.entries(shape).map(([name, field]) => ({
    name,
    type: writeType(z.toJSONSchema(field, { io: 'input' })),
    optional: z.safeParse(field, undefined).success,
  }))
}
