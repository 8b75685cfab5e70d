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

/** Seats of governments that news puts for their states ("Lisbon rejects the treaty"), with the ISO 3166 code of the state. */
export const capitals: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'Paris FR,London GB,Berlin DE,Madrid ES,Rome IT,Lisbon PT,Brussels BE,The Hague NL,Vienna AT,Bern CH,Dublin IE,Copenhagen DK,' +
    'Stockholm SE,Oslo NO,Helsinki FI,Warsaw PL,Prague CZ,Bratislava SK,Budapest HU,Bucharest RO,Sofia BG,Athens GR,Moscow RU,Kiev UA,' +
    'Kyiv UA,Minsk BY,Belgrade RS,Zagreb HR,Tirana AL,Ankara TR,Nicosia CY,Valletta MT,Tallinn EE,Riga LV,Vilnius LT,Chisinau MD,' +
    'Tbilisi GE,Yerevan AM,Baku AZ,Beirut LB,Damascus SY,Baghdad IQ,Tehran IR,Riyadh SA,Doha QA,Abu Dhabi AE,Sanaa YE,Amman JO,' +
    'Cairo EG,Algiers DZ,Tunis TN,Rabat MA,Tripoli LY,Khartoum SD,Dakar SN,Bamako ML,Niamey NE,Ouagadougou BF,N’Djamena TD,Conakry GN,' +
    'Yaoundé CM,Libreville GA,Kinshasa CD,Brazzaville CG,Abuja NG,Nairobi KE,Addis Ababa ET,Asmara ER,Mogadishu SO,Kigali RW,Bujumbura BI,Pretoria ZA,' +
    'Beijing CN,Tokyo JP,Seoul KR,Pyongyang KP,Taipei TW,New Delhi IN,Islamabad PK,Kabul AF,Dhaka BD,Kathmandu NP,Colombo LK,Bangkok TH,' +
    'Hanoi VN,Phnom Penh KH,Vientiane LA,Jakarta ID,Manila PH,Kuala Lumpur MY,Canberra AU,Wellington NZ,Washington US,Ottawa CA,Mexico City MX,Bogota CO,' +
    'Caracas VE,Quito EC,Lima PE,La Paz BO,Santiago CL,Buenos Aires AR,Montevideo UY,Asuncion PY,Brasilia BR,Havana CU,Port-au-Prince HT'
  )
    .split(',')
    .map(one => [one.slice(0, -3), one.slice(-2)]),
)

/** Before a capital that is told of as a town, and before one that is put for its state. */
export const capitalLeads = {
  town: /(?<!\p{L})(?:in|at|near|to|from)\s$/iu,
  state: /(?<!\p{L})(?:with|against|between|by)\s$/iu,
}
