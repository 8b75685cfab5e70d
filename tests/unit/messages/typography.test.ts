import compile from 'icu-minify/compile'
import { describe, expect, it } from 'vitest'
import { catalogue } from '@/lib/messages/catalogue'

/** Every string of a catalogue with the path that leads to it. */
function* strings(messages: object, path = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(messages))
    if (typeof value === 'string') yield [`${path}${key}`, value]
    else yield* strings(value, `${path}${key}.`)
}
const wrong = (messages: object, pattern: RegExp) =>
  [...strings(messages)].filter(([, words]) => pattern.test(words)).map(([path]) => path)

function isReadable(words: string): boolean {
  try {
    compile(words)
    return true
  } catch {
    return false
  }
}

describe('what is printed', () => {
  it('can be read as messages: pages are built of them, and a bad one stops the build', () => {
    for (const messages of [catalogue.fr, catalogue.en])
      for (const [path, words] of strings(messages)) expect(() => compile(words), path).not.toThrow()
  })
  it('never breaks a French line before a sign or inside quotation marks', () => {
    expect(wrong(catalogue.fr, /« | [?!;:%»]/u)).toEqual([])
    expect(wrong(catalogue.fr, /[\p{L}\p{N}}][?!;»](?!\w)/u)).toEqual([])
  })
  it('curls its apostrophes and quotation marks in both languages', () => {
    // In ICU messages a straight apostrophe would quote a placeholder.
    for (const messages of [catalogue.fr, catalogue.en])
      expect(wrong(messages, /\p{L}'\p{L}|(?<![=<\\])"/u)).toEqual([])
  })
  it('says the same things in both languages', () => {
    const paths = (messages: object) => [...strings(messages)].map(([path]) => path).sort()
    expect(paths(catalogue.fr)).toEqual(paths(catalogue.en))
  })
  it('is a message that can be said: what cannot be read shows as its path', () => {
    const unreadable = (messages: object) =>
      [...strings(messages)].filter(([, words]) => !isReadable(words)).map(([path]) => path)
    expect(unreadable(catalogue.fr)).toEqual([])
    expect(unreadable(catalogue.en)).toEqual([])
    expect(isReadable('{share, select, 1/1 {all} other {some}}')).toBe(false)
  })
})
