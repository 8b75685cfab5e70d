const longest = 400

/**
 * What a person typed stands between quotation marks or in brackets after `=` in what databases and parsers say: it
 * goes, and the sentence round it stays.
 */
export function withoutValues(message: string): string {
  return message
    .replace(/\s+/g, ' ')
    .replace(/"[^"]*"|“[^”]*”|«[^»]*»|(?<=[\s(=])'[^']*'/g, '…')
    .replace(/=\([^)]*\)/g, '=(…)')
    .slice(0, longest)
    .trim()
}

type Layer = {
  name?: unknown
  kind?: unknown
  code?: unknown
  digest?: unknown
  message?: unknown
  stack?: unknown
}

/** One line of JSON for what was given to console.error: no response and no name is in it. */
export function errorAsLine(given: readonly unknown[], level: 'error' | 'warn', now: Date): string {
  const error = given.find(one => one instanceof Error) as Layer | undefined
  const words = given.filter(one => typeof one === 'string').join(' ')
  const { name, kind, code, digest, message, stack } = error ?? {}
  return JSON.stringify({
    time: now.toISOString(),
    level,
    error: name,
    kind: typeof kind === 'string' ? kind : undefined,
    code: typeof code === 'string' ? code : undefined,
    digest: typeof digest === 'string' ? digest : undefined,
    message: withoutValues(`${words} ${typeof message === 'string' ? message : ''}`),
    at: typeof stack === 'string' ? framesOf(stack) : undefined,
  })
}

/** Where it happened: the lines of the stack that are places, which hold no message. */
function framesOf(stack: string): string[] {
  return stack
    .split('\n')
    .filter(line => /^\s+at /.test(line) && !/node_modules|node:|<anonymous>/.test(line))
    .slice(0, 3)
    .map(line => line.trim().replace(/^at /, ''))
}
