import { countryAliases as en } from '@/lib/languages/en/countries'
import { countryAliases as fr } from '@/lib/languages/fr/countries'
import type { Language } from '@/lib/model/language'
import { countryCodes } from './known-names'
import { foldAccents, normalise } from './normalise'

/** Names that one city, river or region has in several languages, folded; what the platform's lists do not hold. */
const places =
  'londres london|pekin beijing peking|moscou moscow moskva|vienne vienna wien|rome roma|venise venice venezia|florence firenze florenz|milan milano mailand|naples napoli neapel|turin torino|genes genoa genova|bruxelles brussels brussel|anvers antwerp antwerpen|gand ghent gent|bruges brugge|liege luik luttich|cologne koln|munich munchen|aix-la-chapelle aachen|francfort frankfurt|nuremberg nurnberg|hambourg hamburg|treves trier|mayence mainz|hanovre hannover hanover|dresde dresden|geneve geneva genf|bale basel basle|berne bern|lucerne luzern|zurich zuerich|la haye the hague den haag|copenhague copenhagen kobenhavn|lisbonne lisbon lisboa|porto oporto|seville sevilla|cordoue cordoba|saragosse zaragoza saragossa|barcelone barcelona|cadix cadiz|grenade granada|athenes athens athina|salonique thessaloniki thessalonique|varsovie warsaw warszawa|cracovie krakow cracow krakau|gdansk dantzig danzig|prague praha prag|bucarest bucharest bucuresti|belgrade beograd|kiev kyiv kyjiv|odessa odesa|lviv lvov lemberg|kharkiv kharkov|saint-petersbourg saint petersburg st petersburg|edimbourg edinburgh|douvres dover|cantorbery canterbury|dunkerque dunkirk|strasbourg strassburg|marseille marseilles|lyon lyons|reims rheims|le caire cairo|alexandrie alexandria|alger algiers|tanger tangier tangiers|marrakech marrakesh|tombouctou timbuktu|le cap cape town|jerusalem yerushalayim|damas damascus|alep aleppo halab|bagdad baghdad|bassorah basra|teheran tehran|ispahan isfahan esfahan|kaboul kabul|la mecque mecca makkah|medine medina|beyrouth beirut|riyad riyadh|doubai dubai|istanbul constantinople|smyrne izmir|bombay mumbai|calcutta kolkata|madras chennai|dacca dhaka|rangoun yangon rangoon|singapour singapore|hanoi ha noi|saigon ho chi minh-ville ho chi minh city|canton guangzhou|nankin nanjing|shanghai chang-hai|seoul soul|tokyo tokio|la havane havana la habana|mexico mexico city ciudad de mexico|la nouvelle-orleans new orleans|philadelphie philadelphia|montreal montreal|quebec quebec city|saint-domingue santo domingo|bogota bogota|sao paulo saint paul|danube donau|rhin rhine rhein|tamise thames|tage tagus tajo|escaut scheldt schelde|meuse maas|nil nile|vesuve vesuvius vesuvio|alpes alps alpen|pyrenees pirineos|carpates carpathians|sicile sicily sicilia|sardaigne sardinia sardegna|corse corsica|crete kriti|baviere bavaria bayern|saxe saxony sachsen|toscane tuscany toscana|lombardie lombardy lombardia|catalogne catalonia catalunya cataluna|andalousie andalusia andalucia|ecosse scotland|angleterre england|pays de galles wales|irlande du nord northern ireland|bretagne brittany|normandie normandy|bourgogne burgundy|cornouailles cornwall|flandre flandres flanders vlaanderen|wallonie wallonia|californie california|floride florida|mediterranee mediterranean sea mediterranean|manche english channel'

/** Several words of a place make one name; the longest wins, so phrases are kept whole. */
const phrases = [
  'la haye',
  'the hague',
  'den haag',
  'saint petersburg',
  'st petersburg',
  'le caire',
  'le cap',
  'cape town',
  'la mecque',
  'ho chi minh-ville',
  'ho chi minh city',
  'la havane',
  'la habana',
  'mexico city',
  'ciudad de mexico',
  'la nouvelle-orleans',
  'new orleans',
  'quebec city',
  'santo domingo',
  'sao paulo',
  'saint paul',
  'pays de galles',
  'irlande du nord',
  'northern ireland',
  'mediterranean sea',
  'english channel',
  'ha noi',
]

/** Languages in which pupils may know a country, besides their own. */
const tongues = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl']
let known: ReadonlyMap<string, number> | null = null

/** Whether two names are one place's in two languages: "Londres" and "London", "Islande" and "Iceland". */
export function samePlace(a: string, b: string, language: Language): boolean {
  known ??= readPlaces()
  const [one, other] = [known.get(bare(a, language)), known.get(bare(b, language))]
  return one !== undefined && one === other
}

function readPlaces(): Map<string, number> {
  const groups = places.split('|').map(splitNames)
  const countries = countryCodes.map(code =>
    [...tongues.flatMap(tongue => namesIn(tongue).of(code) ?? []), ...usualNames(code)].map(name =>
      normalise(name, 'fold'),
    ),
  )
  const all = new Map<string, number>()
  for (const [i, names] of countries.entries()) {
    // Two codes may be of one country: GB and UK.
    const own = all.get(names[0] ?? '') ?? i
    for (const name of names) all.set(name, own)
  }
  for (const [i, names] of groups.entries()) for (const name of names) all.set(name, countries.length + i)
  return all
}

/** "the UK", "Britain", "la Grande-Bretagne", "les USA": what a country is usually called besides. */
function usualNames(code: string): string[] {
  const short = shortLists.flatMap(names => names.of(code) ?? [])
  const usual = [fr, en].flatMap(names =>
    Object.entries(names).flatMap(([name, named]) => (named === code ? name : [])),
  )
  return [...short, ...usual]
}

const shortLists = ['fr', 'en'].map(
  tongue => new Intl.DisplayNames([tongue], { type: 'region', fallback: 'none', style: 'short' }),
)

function splitNames(group: string): string[] {
  const names: string[] = []
  let rest = group
  while (rest !== '') {
    const phrase = phrases.find(one => rest === one || rest.startsWith(`${one} `))
    const name = phrase ?? rest.split(' ')[0] ?? ''
    names.push(name)
    rest = rest.slice(name.length).trim()
  }
  return names
}

const lists = new Map<string, Intl.DisplayNames>()
function namesIn(tongue: string): Intl.DisplayNames {
  const made = lists.get(tongue) ?? new Intl.DisplayNames([tongue], { type: 'region', fallback: 'none' })
  lists.set(tongue, made)
  return made
}

const articles: Record<Language, RegExp> = {
  fr: /^(?:a |au |aux |en |de |du |des |vers |dans |depuis |le |la |les |l'|d')+/,
  en: /^(?:in |to |at |from |of |near |the )+/,
}

function bare(text: string, language: Language): string {
  const folded = foldAccents(normalise(text))
  return known?.has(folded) ? folded : folded.replace(articles[language], '')
}
