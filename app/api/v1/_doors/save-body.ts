import { z } from 'zod'
import { responseValueSchema } from '@/lib/model/response'

/** What a save sends: `revision` is the one it replaces, 0 at first. */
export const saveBodySchema = z.object({ value: responseValueSchema, revision: z.int().min(0) })
