/** How English names countries in a sentence. Names as `Intl.DisplayNames` writes them. */
const plural =
  /^(?:United |Netherlands|Philippines|Maldives|Bahamas|Seychelles|Comoros|Czech Republic|Dominican Republic)/u

/** "the Netherlands", "Iran". */
export function withArticle(country: string): string {
  return plural.test(country) ? `the ${country}` : country
}

/** "in the Netherlands", "in Iran". */
export function inCountry(country: string): string {
  return `in ${withArticle(country)}`
}

/** What a key says before the name: nothing, its article, or where. */
export const leads = { article: /^the /iu, place: /^in /iu }
