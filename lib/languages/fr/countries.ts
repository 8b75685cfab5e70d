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

/** Seats of governments that news puts for their states ("Lisbonne refuse le traité"), with the ISO 3166 code of the state. */
export const capitals: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'Paris FR,Londres GB,Berlin DE,Madrid ES,Rome IT,Lisbonne PT,Bruxelles BE,La Haye NL,Vienne AT,Berne CH,Dublin IE,Copenhague DK,' +
    'Stockholm SE,Oslo NO,Helsinki FI,Varsovie PL,Prague CZ,Bratislava SK,Budapest HU,Bucarest RO,Sofia BG,Athènes GR,Moscou RU,Kiev UA,' +
    'Kyiv UA,Minsk BY,Belgrade RS,Zagreb HR,Tirana AL,Ankara TR,Nicosie CY,La Valette MT,Tallinn EE,Riga LV,Vilnius LT,Chisinau MD,' +
    'Tbilissi GE,Erevan AM,Bakou AZ,Beyrouth LB,Damas SY,Bagdad IQ,Téhéran IR,Riyad SA,Doha QA,Abou Dhabi AE,Sanaa YE,Amman JO,' +
    'Le Caire EG,Alger DZ,Tunis TN,Rabat MA,Tripoli LY,Khartoum SD,Dakar SN,Bamako ML,Niamey NE,Ouagadougou BF,N’Djamena TD,Conakry GN,' +
    'Yaoundé CM,Libreville GA,Kinshasa CD,Brazzaville CG,Abuja NG,Nairobi KE,Addis-Abeba ET,Asmara ER,Mogadiscio SO,Kigali RW,Bujumbura BI,Pretoria ZA,' +
    'Pékin CN,Tokyo JP,Séoul KR,Pyongyang KP,Taipei TW,New Delhi IN,Islamabad PK,Kaboul AF,Dacca BD,Katmandou NP,Colombo LK,Bangkok TH,' +
    'Hanoï VN,Phnom Penh KH,Vientiane LA,Jakarta ID,Manille PH,Kuala Lumpur MY,Canberra AU,Wellington NZ,Washington US,Ottawa CA,Mexico MX,Bogota CO,' +
    'Caracas VE,Quito EC,Lima PE,La Paz BO,Santiago CL,Buenos Aires AR,Montevideo UY,Asuncion PY,Brasilia BR,La Havane CU,Port-au-Prince HT'
  )
    .split(',')
    .map(one => [one.slice(0, -3), one.slice(-2)]),
)

/** Before a capital that is told of as a town, and before one that is put for its state. */
export const capitalLeads = {
  town: /(?<!\p{L})(?:à|vers|dans|près de)\s$/iu,
  state: /(?<!\p{L})(?:avec|contre|entre|par)\s$/iu,
}
