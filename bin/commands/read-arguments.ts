import { type ParseArgsConfig, parseArgs } from 'node:util'
import { say } from './say'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>
type Values<O extends Options> = Parsed<O>['values']
type Refused = { ok: false; line: string }
type Read<O extends Options> = { ok: true; file: string; values: Values<O> } | Refused
type ReadOptions<O extends Options> = { ok: true; files: string[]; values: Values<O> } | Refused

/** One FILE and options, as every command takes them; `line` says what is wrong with them. */
export function readArguments<O extends Options>(command: string, args: string[], options: O): Read<O> {
  const read = readOptions(command, args, options)
  if (!read.ok) return read
  const [file, ...more] = read.files
  if (file === undefined || more.length > 0) return { ok: false, line: say('one-file', { command }) }
  return { ok: true, file, values: read.values }
}

/** Options and any number of files. */
export function readOptions<O extends Options>(command: string, args: string[], options: O): ReadOptions<O> {
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true, strict: true })
    return { ok: true, files: positionals, values }
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
