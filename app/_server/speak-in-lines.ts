import { errorAsLine } from './error-as-line'

/** From now on what is logged, by us or by Next, is one line of JSON each on standard error. */
export function speakInLines(): void {
  for (const level of ['error', 'warn'] as const)
    console[level] = (...given: unknown[]) => {
      process.stderr.write(`${errorAsLine(given, level, new Date())}\n`)
    }
}
