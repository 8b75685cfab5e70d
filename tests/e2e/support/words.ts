// What the pages say, from the same files: a spec looks for a button by its words in the language of the test.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createTranslator } from 'use-intl/core'

export type Locale = 'en' | 'fr'

/** `words('fr')('join.begin')`: the first part names the namespace. */
export function words(locale: Locale) {
  return (key: string, params?: Record<string, string | number>): string => {
    const [namespace = '', ...rest] = key.split('.')
    const path = fileURLToPath(new URL(`../../../lib/messages/${locale}/${namespace}.json`, import.meta.url))
    const messages = JSON.parse(readFileSync(path, 'utf8'))
    const say = createTranslator({
      locale,
      messages,
      onError: error => {
        throw error
      },
    })
    return say(rest.join('.') as never, params as never)
  }
}
export type Words = ReturnType<typeof words>
