import { z } from 'zod'

/** What the environment may say. Parsed once at start; a bad value stops with a line that says what to do. */
export const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  /** Where the embedded database and secrets live. */
  PASSAGE_DATA: z.string().min(1).default('.passage'),
  /** The address people use to reach this server, when it is behind a proxy. */
  PASSAGE_URL: z.url().optional(),
  /** Signs cookies; made and kept in PASSAGE_DATA when not given. */
  PASSAGE_SECRET: z.string().min(32).optional(),
  PASSAGE_MAX_WORDS: z.coerce.number().int().min(80).max(200_000).default(20_000),
})
export type Environment = z.infer<typeof environmentSchema>
