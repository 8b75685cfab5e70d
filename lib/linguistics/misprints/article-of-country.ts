import { genderOfCountry } from '@/lib/languages/fr/countries'
import { lookupForm } from '../lookup-form'
import { countriesOf, folded } from '../naming/countries'
import type { MisprintRule } from './misprint'

const articles: Readonly<Record<string, 'Masc' | 'Fem'>> = { le: 'Masc', la: 'Fem' }

/** "le Turquie", "la Pérou": the article of the other gender before a country. */
export const articleOfCountry: MisprintRule = (tokens, at) => {
  const [article, country, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  // "la RDC" is said by what its letters stand for.
  if (country?.upos !== 'PROPN' || next?.upos === 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(country.form))
    return null
  const shown = articles[lookupForm(article?.form ?? '')]
  if (!article || !shown || /^[aeiouéèêâîôû]/iu.test(country.form)) return null
  if (!countriesOf('fr').has(folded(country.form))) return null
  // "le Suisse" is somebody from there.
  if (country.form === 'Suisse') return null
  const gender = genderOfCountry(country.form)
  if (gender === null || gender === shown) return null
  const right = gender === 'Fem' ? 'la' : 'le'
  return { wrong: `${article.form} ${country.form}`, right: `${right} ${country.form}` }
}
