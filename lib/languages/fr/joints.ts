/** Phrases that only join a sentence to those before it, and say nothing that it needs by itself; a closed class. */
const anywhere = [
  "d[’']ailleurs",
  'en effet',
  'en revanche',
  'en outre',
  'en conséquence',
  'en définitive',
  "en l[’']occurrence",
  'en fin de compte',
  'en tout état de cause',
  'par ailleurs',
  'par conséquent',
  'par contre',
  'du coup',
  'de surcroît',
  'de toute (?:façon|manière)',
  'de toutes façons',
  'plus précisément',
  'pour (?:sa|leur) part(?! d)',
  'de (?:son|leur) côté(?! d)',
  'quant à (?:lui|elles?|eux)',
  '(?:lui|elles?|eux)(?:[ -]mêmes?)? (?:aussi|également)',
  'à (?:son|leur) tour(?! d)',
  'malgré tout',
  'tout de même',
  'quand[ -]même',
  'pour autant',
  'au demeurant',
  'au final',
  'au bout du compte',
  "quoi qu[’']il en soit",
  'somme toute',
  'tout compte fait',
].join('|')

/** The same, but with other uses where a noun or “de” follows. */
const setOff = [
  'au contraire',
  "[àa] l[’'](?:inverse|opposé)",
  'en fait',
  'en réalité',
  'en vérité',
  'en clair',
  'en bref',
  'en résumé',
  'en conclusion',
  'en somme',
  'en un mot',
  'en retour',
  'en contrepartie',
  'en comparaison',
  'par comparaison',
  'par contraste',
  'en parallèle',
  'en particulier',
  'en même temps',
  'entre[- ]?temps',
  'en tout cas',
  'en tous cas',
  'au lieu de (?:quoi|cela|ça)',
  'au surplus',
  'au reste',
  'du reste',
  'de plus',
  'de même',
  'de ce fait',
  'de la même (?:façon|manière)',
  'dès lors',
  'dans le même temps',
  'dans la foulée',
  "dans l[’']ensemble",
  'dans le (?:fond|détail)',
  'dans un (?:premier|second|deuxième|troisième|dernier) temps',
  'dans cette (?:optique|perspective)',
  'pendant ce temps',
  'à cet (?:égard|effet)',
  'à cette (?:fin|occasion)',
  'à ce (?:titre|propos|sujet)',
  'à vrai dire',
  'par exemple',
  'par la suite',
  'pour (?:commencer|conclure|finir|résumer|terminer)',
  'pour (?:preuve|cause)',
  'pour ce faire',
  'pour le coup',
  'pour ne rien arranger',
  'pour couronner le tout',
  'comble de malheur',
  'cela dit',
  'ceci dit',
  'cela étant',
  'cela posé',
  'autrement dit',
  "c[’']est-à-dire",
  "tout d[’']abord",
  "d[’']une part",
  "d[’']autre part",
  'une fois de plus',
  'comme (?:souvent|toujours|prévu|attendu|annoncé|convenu)',
  'sans surprise',
  'signe des temps',
  'in fine',
  'il est vrai',
].join('|')

/** The same, which between commas or before one only are joints. */
const mayTell = [
  'de fait',
  'en gros',
  'en plus',
  'au fond',
  'du moins',
  'à propos',
  "d[’']abord",
  "d[’']un (?:autre )?côté",
  "de l[’']autre",
  'au passage',
  'après tout',
  'avant tout',
  'pourtant',
  'cependant',
  'toutefois',
  'néanmoins',
  'nonobstant',
  'ainsi',
  'aussi',
  'alors',
  'donc',
  'or',
  'mais',
  'et',
  'puis',
  'ensuite',
  'enfin',
  'bref',
  'certes',
  'effectivement',
  'également',
  'finalement',
  'inversement',
  'justement',
  'mieux',
  'pire',
  'parallèlement',
  'pareillement',
  'simultanément',
  'réciproquement',
  'conséquemment',
  'corrélativement',
  'subsidiairement',
  'comparativement',
  'premièrement',
  'deuxièmement',
  'troisièmement',
  'seulement',
  'simplement',
].join('|')

/** With no comma behind them these open a sentence as well: "Toutefois le maire …", "Parallèlement l’attentat …". */
const openers =
  "pourtant|cependant|toutefois|néanmoins|parallèlement|simultanément|mais|or|car|en effet|en outre|en revanche|par contre|par ailleurs|par conséquent|d[’']autre part|d[’']ailleurs|de plus"

/** Phrases that a question leaves out where they are all of a complement, or stand before the first comma. */
export const joints = `${anywhere}|${setOff}`

const opening = new RegExp(`^(?:et )?(?:${anywhere}|${setOff}|${mayTell})\\s*,\\s*`, 'iu')
const bareOpening = new RegExp(`^(?:${openers})\\s(?=(?:les?|la|une?|des|du) |l[’'])`, 'iu')
const between = new RegExp(`\\s*,\\s(?:${anywhere}|${setOff}|${mayTell})\\s?,(?=\\s)`, 'giu')
/** "avec lui aussi", "mais elle aussi": no joints there, and "venus d’ailleurs." none either. */
const free =
  "(?<!(?:^|[^\\p{L}])(?:mais|et|ou|que|qu[’']|comme|pas|avec|chez|pour|à|de|par|sans|contre|sur|entre) )"
const within = new RegExp(
  `(?<=[\\p{L}\\d%_] )${free}(?:${anywhere}) (?=[\\p{L}\\d_«])(?!que? |qu[’'])`,
  'giu',
)

/** Within a sentence of the article: between commas, or without any. */
export const joiningPhrases = new RegExp(
  `(?:, (?:${anywhere}|${setOff}),|(?<=\\s)${free}(?:${anywhere}))(?=\\s)`,
  'giu',
)

/** "assurait au contraire que", "est de fait à …", "prend par exemple 35 minutes": right behind a verb that they go with. */
const behindVerb =
  /(?<=(?<!\p{L})(?:\p{L}+(?:ait|aient|era|eront|erait)|est|sont|a|ont|prend|prennent|fait|font|souffle|comme)) (?:au contraire(?! d[eu’'])|de fait(?= [àdaelp])|par exemple)(?= (?:\p{L}|\d|_))/giu
/** ", mais pas seulement." */
const atEnd = /,? mais pas (?:seulement|que)(?=\s?[.?]?$)/iu

/** What a sentence says by itself: without the phrases that join it to the one before. What is quoted stays as it is. */
export function unjoined(text: string): string {
  const opened = text.replace(opening, '').replace(bareOpening, '')
  return opened
    .split(/(«[^»]*»|"[^"]*"|“[^”]*”)/u)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(between, '').replace(within, '').replace(behindVerb, ''),
    )
    .join('')
    .replace(atEnd, '')
}
