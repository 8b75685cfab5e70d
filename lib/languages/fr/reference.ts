import type { ReferringWords } from '@/lib/model/phrasing'
import { inCountry, withArticle } from './countries'
import { elides, withDe } from './joining'
import { joiningPhrases, joints } from './joints'
import { timesByText } from './times-by-text'

const words = (line: string) => new Set(line.split(' '))

const months = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'

const spans = '(?:heures?|minutes?|jours?|semaines?|mois|ans?|années?|siècles?)'
/** "il y a deux ans", and not "il y a un pont". */
const ago = `il y a (?:peu|longtemps|(?:[\\p{L}\\d]+ ){1,3}?${spans})`
const part =
  '(?:début|fin|rentrée|semaine|mois|année|an|matin|nuit|veille|jour|journée|été|hiver|automne|printemps|saison|siècle)'
/** "depuis trois ans", "depuis le début de l’année": until the day of writing; "depuis 2014", "depuis la chute du mur" are told. */
const since = `depuis(?=\\s*(?:,|$)|\\s+(?:alors|lors|longtemps|peu|toujours|quelques?|plusieurs|maintenant|des\\s|(?:\\d+|\\p{L}+)(?:\\s\\p{L}+)?\\s${spans}(?!\\p{L})|(?:le|la|l[’'])\\s?${part}(?!\\p{L})(?!\\s(?:de\\s|des\\s|du\\s|d[’'])(?!(?:la\\s|l[’'])?${part}))|(?:le|la|l[’'])\\s?${part}\\s(?:de\\s|des\\s|du\\s|d[’'])(?:la\\s|l[’'])?${part}))`

const partsOfDay: Record<string, string> = {
  matin: ' au matin',
  midi: ' à midi',
  soir: ' au soir',
  'après-midi': ' dans l’après-midi',
}
const joinedWithLe: Record<string, string> = { de: 'du', à: 'au', 'jusqu’à': 'jusqu’au' }

const firstPersons = new Set(
  "je j’ j' me m’ m' moi mon ma mes tu te toi ton ta tes nous notre nos vous votre vos".split(' '),
)

export const reference: ReferringWords = {
  personal: new Set(['il', 'elle', 'ils', 'elles', 'lui', 'leur', 'eux', 'le', 'la', 'les', 'l’', "l'"]),
  possessive: new Set(['son', 'sa', 'ses', 'leur', 'leurs']),
  firstPersons,
  ofSeveral: new Set(['leur', 'leurs']),
  demonstrative: new Set(['ce', 'cet', 'cette', 'ces']),
  opensNoun: /^(?:les? |la |l[’']|une? |des |tou|chaque |\d)/iu,
  indefinite: new Set(['un', 'une', 'des']),
  accented: { A: 'à' },
  countryBehind: (preposition, country) =>
    /^(?:dans|en|à)$/.test(preposition)
      ? inCountry(country)
      : preposition === 'de'
        ? withDe(withArticle(country))
        : `${preposition} ${withArticle(country)}`,
  definite: new Set(['le', 'la', 'l’', 'du', 'au', 'ce', 'cet', 'cette']),
  forbidden: new Set([
    ...firstPersons,
    ...'on y en là ici celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceci cela ça autre autres tel telle tels telles second seconde'.split(
      ' ',
    ),
  ]),
  other: words('autre autres'),
  beforeOther: words('d’ de les des dans pour par à aux tous toutes'),
  opposing: words('et ou que qu’ comme contrairement aucun aucune parmi'),
  pairing: new Set(),
  joiningAdverbs: words(
    'finalement cependant toutefois pourtant néanmoins également aussi ainsi ensuite alors enfin donc désormais certes depuis',
  ),
  partsOfJoints: words('ainsi aussi alors depuis'),
  dated: (said, before, { weekday, day, month, year }) => {
    const [, name = '', part = ''] = /^(ce|\p{L}+)(?: (matin|midi|soir|après-midi))?$/u.exec(said) ?? []
    if (name === 'ce' ? part === '' : !(name === weekday || name === 'hier' || name === 'demain')) return null
    // "le lundi" is every Monday.
    if (/^(?:l[ea]s?|l’|un|une|chaque|tous|du|d’|des|au|aux|pour|jusqu’au|en|que|qu’)$/.test(before))
      return null
    const date = `${weekday} ${day === 1 ? '1er' : day} ${month} ${year}${partsOfDay[part] ?? ''}`
    // "de lundi", "jusqu’à lundi": joined with the article.
    const joined = joinedWithLe[before]
    return { text: `${joined ?? 'le'} ${date}`, withBefore: before === 'ce' || joined !== undefined }
  },
  monthDated: (said, _, year) =>
    new RegExp(`${months}\\s(?:dernier|prochain)$`, 'u').test(said)
      ? { text: said.replace(/\p{L}+$/u, String(year)), withBefore: false }
      : null,
  definiteFor: (demonstrative, next, before) => {
    const plural = demonstrative === 'ces'
    const article = plural ? 'les' : elides(next) ? 'l’' : demonstrative === 'cette' ? 'la' : 'le'
    if (before === 'de' || before === 'à') {
      const joined = { de: { le: 'du', les: 'des' }, à: { le: 'au', les: 'aux' } }[before]
      const text = article === 'le' || article === 'les' ? joined[article] : `${before} ${article}`
      return { text, withBefore: true }
    }
    return { text: article, withBefore: false }
  },
  // "hier au soir": "hier" goes, and what is left is of no day.
  removable: new Set([
    ...'finalement rapidement essentiellement principalement définitivement immédiatement impérativement même cependant toutefois pourtant néanmoins également aussi ainsi ensuite alors enfin donc désormais notamment déjà évidemment effectivement certes'.split(
      ' ',
    ),
    'au soir',
    'au matin',
    // Of which day, its own words do not say.
    ...['journée', 'matinée', 'soirée', 'nuit'].flatMap(part => [`dans la ${part}`, `en ${part}`]),
    'dans l’après-midi',
  ]),
  joiningPhrases,
  connective: new RegExp(
    `^(?:(?:et )?(?:${joints})|effet|exemple|revanche|ailleurs|à peine|dans le même (?:sens|esprit|ordre d[’']idées)|dans ce (?:sens|contexte|cadre)|au même moment|à ce jour|à l[’']heure actuelle|à nouveau|de nouveau|cette fois|non seulement|à titre (?:de comparaison|d[’']exemple)|à chaque fois|pour l[’']occasion|au passage|de fait)$`,
    'iu',
  ),
  exemplifying: /(?<!\p{L})par exemple(?!\p{L})/iu,
  timesByText,
  deictic: new RegExp(
    `\\b(?:hier|aujourd[’']hui|demain|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\\s+\\d)|la veille|le lendemain|ce (?:matin|soir|jour|mois)(?:-là)?|cette (?:année|semaine)|(?:le|la|l[’'])\\s?(?:rentrée|saison|session|mois|semaine|année|an|été|hiver|automne|printemps|siècle)\\s+(?:derni(?:er|ère)|prochaine?|passée?|suivante?|précédente?)|(?:le|la) prochaine?|l[’']an (?:dernier|prochain)|dans (?:les|ces|ce) (?:deux |trois )?cas|plus tard|plus tôt|auparavant|récemment|${ago}|actuellement|maintenant|en question|à l[’']époque|d[’']ici là|alors(?!\\s+qu[e’'])|${since}|(?<!au-)(?:dessus|dessous)|dedans|là-dessus|là-bas)(?![\\p{L}])(?!\\s+${months})`,
    'iu',
  ),
  hedge:
    /(?<!\p{L})(?:on raconte|dit-on|paraît-il|sembl(?:e|ent|ait|aient|ant|er)|il paraît|selon (?:des|la rumeur)|aurai(?:t|ent)|serai(?:t|ent)|soi-disant|la rumeur|rumeurs|prétend(?:ent|ait|aient)?|à en croire)(?!\p{L})/iu,
  mend: text =>
    text
      .replace(
        /(?<![\p{L}])(?:en effet|par exemple|en revanche|au contraire(?!\s+(?:d[eu]s?\s|d[’']))|à l[’']inverse(?!\s+(?:d[eu]s?\s|d[’']))|en fait|en outre|de plus(?!\s+(?:de|d[’']|en)(?!\p{L}))|de même(?=\s*,)|par ailleurs|par la suite|dans le même temps|d[’']ailleurs|pour sa part|de son côté|quant à (?:lui|elle))(?![\p{L}])\s?/giu,
        '',
      )
      .replace(
        /\b(qu|d|n|s|m|jusqu|lorsqu|puisqu)[’'](?=\S)/giu,
        (match, head: string, at: number, all: string) =>
          // "Pont d’Hérault", "l’île d’Yeu": before a name in H or Y it is as it is written.
          elides(all.slice(at + match.length)) || /^[HY]/.test(all.slice(at + match.length))
            ? match
            : `${head}e `,
      )
      .replace(/\bde le\s/g, 'du ')
      .replace(/\bde les\s/g, 'des ')
      .replace(/\bà le\s/g, 'au ')
      .replace(/\bà les\s/g, 'aux ')
      // "Ada de Orvane": the particle of a name is written as the article writes it.
      .replace(/\bde (?=\p{L})/gu, (match, at: number, all: string) =>
        elides(all.slice(at + match.length)) && !isOfName(all, at, at + match.length) ? 'd’' : match,
      ),
  ownedBy: (owner, noun, gender, number) => {
    const determiner =
      number === 'Plur' ? 'les ' : elides(noun) ? 'l’' : gender === 'Fem' ? 'la ' : gender ? 'le ' : null
    return determiner ? `${determiner}${noun} ${withDe(owner)}` : null
  },
}

const isOfName = (text: string, from: number, to: number) =>
  /^\p{Lu}/u.test(text.slice(to)) &&
  /(?:^|[\s’'])\p{Lu}[\p{L}-]*\p{Ll} $/u.test(text.slice(Math.max(0, from - 40), from))
