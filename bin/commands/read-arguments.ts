import { type ParseArgsConfig, parseArgs } from 'node:util'
import { say } from './say'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>
type Read<O extends Options> =
  | { ok: true; file: string; values: Parsed<O>['values'] }
  | { ok: false; line: string }

/** One FILE and options, as every command takes them; `line` says what is wrong with them. */
export function readArguments<O extends Options>(command: string, args: string[], options: O): Read<O> {
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true, strict: true })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return { ok: false, line: say('one-file', { command }) }
    return { ok: true, file, values }
  } catch (error) {
    const option = error instanceof Error ? (/'([^']+)'/.exec(error.message)?.[1] ?? '') : ''
    return { ok: false, line: say('wrong-option', { command, option }) }
  }
}

/** A whole number from `least` to `most`, or null. */
export function readNumber(text: string, least: number, most: number): number | null {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : null
}
