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

/** Usual names beside those of CLDR, by ISO 3166 code. */
export const countryAliases: Readonly<Record<string, string>> = {
  USA: 'US',
  'U.S.': 'US',
  'U.S.A.': 'US',
  'United States of America': 'US',
  America: 'US',
  Britain: 'GB',
  'Great Britain': 'GB',
  'U.K.': 'GB',
  Holland: 'NL',
  Burma: 'MM',
  'Czech Republic': 'CZ',
  'Ivory Coast': 'CI',
  'North Macedonia': 'MK',
  Macedonia: 'MK',
  Turkey: 'TR',
  Palestine: 'PS',
  'Hong Kong': 'HK',
  'Russian Federation': 'RU',
  'DR Congo': 'CD',
  'Democratic Republic of the Congo': 'CD',
  Vatican: 'VA',
}
