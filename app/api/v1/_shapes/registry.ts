import { z } from 'zod'
import { questionContentSchema } from '@/lib/model/question'
import { responseValueSchema } from '@/lib/model/response'

/** Shapes with a name of their own in the description: each is said once, and referred to. */
export const apiShapes = z.registry<{ id: string }>()

export function named<T extends z.ZodType>(id: string, shape: T): T {
  apiShapes.add(shape, { id })
  return shape
}

// Both stand in several shapes.
named('QuestionContent', questionContentSchema)
named('ResponseValue', responseValueSchema)
