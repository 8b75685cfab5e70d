/** How French names countries in a sentence. Names as `Intl.DisplayNames` writes them. */
const masculine = /^(?:Mexique|Mozambique|Cambodge|Zimbabwe|Belize|Suriname)$/u
const plural =
  /^(?:États-Unis|Pays-Bas|Philippines|Émirats arabes unis|Seychelles|Maldives|Comores|Bahamas)$/u
const bare =
  /^(?:Cuba|Chypre|Malte|Israël|Haïti|Madagascar|Monaco|Oman|Singapour|Djibouti|Taïwan|Bahreïn|Maurice|Saint-Marin)$/u
const vowel = /^[aeiouyéèêâîôûAEIOUYÉÈÊÂÎÔÛ]/u

/** "la Russie", "l’Iran", "les Pays-Bas", "Cuba". */
export function withArticle(country: string): string {
  if (bare.test(country)) return country
  if (plural.test(country)) return `les ${country}`
  if (vowel.test(country)) return `l’${country}`
  return `${feminine(country) ? 'la' : 'le'} ${country}`
}

/** "en Russie", "au Japon", "aux Pays-Bas", "à Cuba". */
export function inCountry(country: string): string {
  if (bare.test(country)) return country === 'Israël' ? 'en Israël' : `à ${country}`
  if (plural.test(country)) return `aux ${country}`
  return `${feminine(country) || vowel.test(country) ? 'en' : 'au'} ${country}`
}

const feminine = (country: string) => /e$/u.test(country.split(' ')[0] ?? '') && !masculine.test(country)

/** Of those that take no article nobody can be sure ("Cuba est …"). */
export function genderOfCountry(country: string): 'Masc' | 'Fem' | null {
  return bare.test(country) ? null : feminine(country) ? 'Fem' : 'Masc'
}

/** What a key says before the name: nothing, its article, or where. */
export const leads = { article: /^(?:le |la |les |l['’])/iu, place: /^(?:en |au |aux |à )/iu }

/** Usual names beside those of CLDR, by ISO 3166 code. */
export const countryAliases: Readonly<Record<string, string>> = {
  "États-Unis d'Amérique": 'US',
  USA: 'US',
  'Grande-Bretagne': 'GB',
  Hollande: 'NL',
  Birmanie: 'MM',
  'Corée du Nord': 'KP',
  'Corée du Sud': 'KR',
  'République tchèque': 'CZ',
  Syrie: 'SY',
  Russie: 'RU',
  'Fédération de Russie': 'RU',
  Iran: 'IR',
  RDC: 'CD',
  'République démocratique du Congo': 'CD',
  Palestine: 'PS',
  Biélorussie: 'BY',
  'Côte d’Ivoire': 'CI',
  Macédoine: 'MK',
  Moldavie: 'MD',
  Vatican: 'VA',
  Taïwan: 'TW',
  'Hong Kong': 'HK',
  Émirats: 'AE',
}
