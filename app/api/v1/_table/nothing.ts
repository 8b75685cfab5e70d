import { z } from 'zod'

/** No parameters; what a caller adds to them is passed over. */
export const nothing = z.object({})
