// The environment, parsed by the schema of lib/model before anything starts.
import { createServer } from 'node:net'
import { giveUp } from './terminal.mjs'

const advice = {
  PORT: 'a port from 1 to 65535, for instance PORT=3000',
  HOST: 'an address to listen on, for instance HOST=0.0.0.0',
  DATABASE_URL:
    'the address of a PostgreSQL database, for instance postgres://user:password@host:5432/passage',
  PASSAGE_DATA: 'a folder for the embedded database, for instance PASSAGE_DATA=.passage',
  PASSAGE_BACKUPS: 'a folder for backups, or off',
  PASSAGE_URL: 'the address people use, for instance https://quiz.example.org',
  PASSAGE_SECRET: 'at least 32 characters that nobody can guess',
  PASSAGE_MODEL: 'the name of a language model, for instance PASSAGE_MODEL=llama3.1',
  PASSAGE_MODEL_PROVIDER: 'openai-compatible, anthropic, google or mistral',
  PASSAGE_MODEL_ADDRESS: 'the address of the model, for instance http://localhost:11434/v1',
  PASSAGE_MODEL_KEY: 'the key of the model, in one line',
  PASSAGE_SECOND_MODEL: 'the name of a second language model, which verifies',
  PASSAGE_SECOND_MODEL_PROVIDER: 'openai-compatible, anthropic, google or mistral',
  PASSAGE_SECOND_MODEL_ADDRESS: 'the address of the second model, for instance http://localhost:11434/v1',
  PASSAGE_SECOND_MODEL_KEY: 'the key of the second model, in one line',
  PASSAGE_LOG: 'errors or requests',
  PASSAGE_METRICS: 'a port for /metrics, for instance PASSAGE_METRICS=9464, or HOST:PORT',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'the address of a collector, for instance http://localhost:4318',
  PASSAGE_MAX_WORDS: 'a number of words from 80 to 200000',
  PASSAGE_GUEST_DAYS: 'a number of days from 1 to 3650',
}

export async function readEnvironment() {
  const { tsImport } = await import('tsx/esm/api')
  const { environmentSchema } = await tsImport('../../lib/model/settings.ts', import.meta.url)
  const parsed = environmentSchema.safeParse(process.env)
  if (parsed.success) return parsed.data
  const names = [...new Set(parsed.error.issues.map(issue => String(issue.path[0])))]
  return giveUp(
    names.map(name => `${name} cannot be used: it should be ${advice[name] ?? 'something else'}.`).join('\n'),
    2,
  )
}

/** A port that is taken is said before anything is started on it. */
export function checkPort(port, host) {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', cause => {
      if (cause.code === 'EADDRINUSE')
        giveUp(
          `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
        )
      if (cause.code === 'EACCES')
        giveUp(`Port ${port} is not allowed for this user. Choose one above 1023: PORT=3000 npm start`)
      if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND')
        giveUp(
          `HOST=${host} is not an address of this machine. Leave HOST out to listen on this machine only.`,
        )
      giveUp(`Cannot listen on ${host}:${port} (${cause.code}).`)
    })
    probe.listen(port, host, () => probe.close(resolve))
  })
}
