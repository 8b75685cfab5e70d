import type { Language } from '@/lib/model/language'
import { fold } from '../verifying/words'

/** UN M49 codes of the world, continents and their parts, which hold towns and countries alike. */
const areas =
  '001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 142 143 145 150 151 154 155'.split(
    ' ',
  )

/** Countries that are parts of one, and what people call half a continent, which CLDR does not list. */
const more: { [L in Language]: string } = {
  fr: 'angleterre, écosse, pays de galles, irlande du nord, grande-bretagne, amérique, moyen-orient, proche-orient, occident, scandinavie, balkans',
  en: 'england, scotland, wales, northern ireland, britain, great britain, america, middle east, the west, scandinavia, balkans',
}

const known = new Map<Language, ReadonlySet<string>>()

/** "Europe", "England": where a town is asked for, such a name may hold the town, and be right as well. */
export function isWide(name: string, language: Language): boolean {
  const names = known.get(language) ?? namesIn(language)
  known.set(language, names)
  return names.has(fold(name))
}

function namesIn(language: Language): ReadonlySet<string> {
  const display = new Intl.DisplayNames(language, { type: 'region' })
  const all = [...areas.map(code => display.of(code) ?? ''), ...more[language].split(', ')]
  return new Set(all.map(fold))
}
