import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import english from '@/lib/messages/en/rules.json'
import french from '@/lib/messages/fr/rules.json'

const listed = [
  'ls-files',
  '-co',
  '--exclude-standard',
  'lib/questions/facts',
  'lib/questions/composing',
  'lib/questions/asking',
]
const sources = execFileSync('git', listed, { encoding: 'utf8' })
  .split('\n')
  .filter(path => path.endsWith('.ts'))
  .map(path => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return ''
    }
  })

/** "rule: 'date'", "rule: country ? 'country-subject' : 'place-subject'", "builtin('match-roles', …)". */
const named = [
  /\brule: ([^,\n]*'[a-z-]+'[^,\n]*)/g,
  /\bbuiltin\(\s*('[a-z-]+')/g,
  /\bways\([^)]*('[a-z-]+')\)/g,
]
const rules = new Set(
  sources.flatMap(text =>
    named
      .flatMap(pattern => [...text.matchAll(pattern)].map(match => match[1] ?? ''))
      .flatMap(words => [...words.matchAll(/'([a-z-]+)'/g)].map(match => match[1] ?? '')),
  ),
)
// Made for a look at a sentence alone; no question bears it.
rules.delete('statement')

describe('the rules that ask', () => {
  it('are found in the code at all', () => {
    for (const rule of [
      'person-subject',
      'country-subject',
      'place-noun',
      'manner',
      'match-roles',
      'who-is',
      'in-words',
    ])
      expect(rules).toContain(rule)
    expect(rules.size).toBeGreaterThan(35)
  })

  it('have words that a teacher understands, in both languages', () => {
    const missing = (words: Record<string, string>) => [...rules].filter(rule => !words[rule])
    expect({ en: missing(english), fr: missing(french) }).toEqual({ en: [], fr: [] })
  })

  it('have each words of their own', () => {
    for (const words of [english, french])
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length)
  })
})
