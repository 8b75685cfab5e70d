import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import english from '@/lib/messages/en/failures.json'
import french from '@/lib/messages/fr/failures.json'

const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'lib', 'app'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(path => /\.tsx?$/.test(path))
  .map(path => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return ''
    }
  })

const failed = /\bfail\(\s*'[a-z-]+',\s*(?:[^,()]*\?\s*)?'([a-z-]+)'(?:\s*:\s*'([a-z-]+)')?/g
// A message of a schema in kebab-case is a code too: see lib/usecases/parse-input.ts.
const refused = /\.(?:min|max|email)\([^()']*'([a-z]+(?:-[a-z]+)+)',?\s*\)/g
const messages = /message: '([a-z]+(?:-[a-z]+)+)'/g

const codes = new Set(
  sources.flatMap(text =>
    [failed, refused, messages].flatMap(pattern =>
      [...text.matchAll(pattern)].flatMap(match => [match[1], match[2]].filter(code => code !== undefined)),
    ),
  ),
)

describe('failures', () => {
  it('are found in the code at all', () => {
    for (const code of [
      'no-open-quiz',
      'attempt-submitted',
      'quiz-closed',
      'password-too-short',
      'title-needed',
    ])
      expect(codes).toContain(code)
    expect(codes.size).toBeGreaterThan(40)
  })

  it('have words in both languages', () => {
    const missing = (catalogue: Record<string, string>) => [...codes].filter(code => !catalogue[code])
    expect({ en: missing(english), fr: missing(french) }).toEqual({ en: [], fr: [] })
  })
})
