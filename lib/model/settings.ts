import { z } from 'zod'
import { modelAddressSchema, modelProviderSchema } from './language-model'

// `NAME=` is how a shell takes a variable back: empty is not given.
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess(value => (value === '' ? undefined : value), schema)

/** What the environment may say. Parsed once at start; a bad value stops with a line that says what to do. */
export const environmentSchema = z.object({
  PORT: given(z.coerce.number().int().min(1).max(65535).default(3000)),
  HOST: given(z.string().min(1).default('127.0.0.1')),
  DATABASE_URL: given(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .optional(),
  ),
  /** Where the embedded database and secrets live. */
  PASSAGE_DATA: given(z.string().min(1).default('.passage')),
  /** Where backups go; `off`: none are made by themselves. */
  PASSAGE_BACKUPS: given(z.string().min(1).optional()),
  /** The address people use to reach this server, when it is behind a proxy. */
  PASSAGE_URL: given(z.url().optional()),
  /** Signs cookies; made and kept in PASSAGE_DATA when not given. */
  PASSAGE_SECRET: given(z.string().min(32).optional()),
  /** A language model for all instructors; goes before what an administrator set in the settings. */
  PASSAGE_MODEL: given(z.string().min(1).max(200).optional()),
  PASSAGE_MODEL_PROVIDER: given(modelProviderSchema.default('openai-compatible')),
  PASSAGE_MODEL_ADDRESS: given(modelAddressSchema.optional()),
  PASSAGE_MODEL_KEY: given(z.string().trim().min(1).max(500).optional()),
  /** A second one, which is asked what the first proposed, without the key. */
  PASSAGE_SECOND_MODEL: given(z.string().min(1).max(200).optional()),
  PASSAGE_SECOND_MODEL_PROVIDER: given(modelProviderSchema.default('openai-compatible')),
  PASSAGE_SECOND_MODEL_ADDRESS: given(modelAddressSchema.optional()),
  PASSAGE_SECOND_MODEL_KEY: given(z.string().trim().min(1).max(500).optional()),
  /** Errors are logged; so is each request with `requests`, without who asked and what was in it. */
  PASSAGE_LOG: given(z.enum(['errors', 'requests']).default('errors')),
  /** Where Prometheus may ask for /metrics: a port of this machine, or HOST:PORT. */
  PASSAGE_METRICS: given(
    z
      .string()
      .regex(/^(?:[^\s:/]+:)?\d{1,5}$/)
      .optional(),
  ),
  /** A collector of OpenTelemetry that takes OTLP over HTTP; the name is that of its own documentation. */
  OTEL_EXPORTER_OTLP_ENDPOINT: given(z.url().optional()),
  PASSAGE_MAX_WORDS: given(z.coerce.number().int().min(80).max(200_000).default(20_000)),
  /** How long a guest's data is kept after they were last seen. */
  PASSAGE_GUEST_DAYS: given(z.coerce.number().int().min(1).max(3650).default(365)),
})
export type Environment = z.infer<typeof environmentSchema>
