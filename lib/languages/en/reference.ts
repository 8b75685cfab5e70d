import type { ReferringWords } from '@/lib/model/phrasing'
import { withArticle } from './countries'
import { ownedBy } from './joining'
import { betweenCommas } from './joints'
import { timesByText } from './times-by-text'

const firstPersons = new Set('i me my mine we us our ours you your yours'.split(' '))

export const reference: ReferringWords = {
  personal: new Set(['he', 'she', 'it', 'they', 'him', 'her', 'them', 'himself', 'herself', 'itself']),
  possessive: new Set(['his', 'her', 'its', 'their', 'hers', 'theirs']),
  firstPersons,
  ofSeveral: new Set(['their']),
  demonstrative: new Set(['this', 'that', 'these', 'those', 'such']),
  opensNoun: /^/u,
  indefinite: new Set(['a', 'an']),
  accented: {},
  countryBehind: (preposition, country) => `${preposition} ${withArticle(country)}`,
  definite: new Set(['the', 'this', 'that']),
  forbidden: new Set([
    ...firstPersons,
    ...'there here one ones latter former another other others both either neither'.split(' '),
  ]),
  other: new Set(['other', 'others']),
  beforeOther: new Set(['in', 'of', 'for', 'by', 'to', 'with', 'the', 'most', 'many', 'all', 'any']),
  opposing: new Set(['and', 'or', 'than', 'unlike', 'like', 'no', 'among']),
  pairing: new Set(['both', 'either', 'neither']),
  removable: new Set(
    'however also similarly likewise therefore then thus moreover meanwhile nevertheless indeed still already instead furthermore additionally finally consequently too'.split(
      ' ',
    ),
  ),
  connective:
    /^(?:in addition|in fact|in turn|in contrast|by contrast|on the other hand|on the contrary|for example|for instance|as a result|in particular|at the same time|in response|to date|of course|after all|at first|in the meantime|in general|as usual|in other words|as expected|in total|once again|what['’]s more|not only|(?:for|on) (?:his|her|its|their) part|in (?:doing so|so doing))$/iu,
  joiningPhrases: betweenCommas,
  joiningAdverbs: new Set([
    'also',
    'however',
    'therefore',
    'thus',
    'nevertheless',
    'consequently',
    'meanwhile',
    'indeed',
  ]),
  partsOfJoints: new Set(['thus']),
  dated: (said, before, { weekday, day, month, year }) => {
    const [, name = '', part = ''] = /^(this|\p{L}+)(?: (morning|afternoon|evening))?$/u.exec(said) ?? []
    const known = name === weekday.toLowerCase() || name === 'yesterday' || name === 'tomorrow'
    if (name === 'this' ? part === '' : !known) return null
    if (/^(?:last|this|next|every|each|the|a|of|in|to|for|and|or|that)$/.test(before)) return null
    const date = `${part === '' ? '' : `the ${part} of `}${weekday} ${day} ${month} ${year}`
    return {
      text: /^(?:on|since|before|after|from)$/.test(before) ? date : `on ${date}`,
      withBefore: false,
    }
  },
  monthDated: (said, [before, first], year) => {
    if (!/^(?:last|next)$/.test(before) || !/^\p{L}+$/u.test(said)) return null
    const bare = /^(?:in|since|before|after|from|until|of)$/.test(first)
    return { text: bare ? `${said} ${year}` : `in ${said} ${year}`, withBefore: true }
  },
  definiteFor: () => ({ text: 'the', withBefore: false }),
  exemplifying: /(?<!\p{L})for (?:example|instance)(?!\p{L})/iu,
  timesByText,
  deictic:
    /\b(?:yesterday|today|tomorrow|tonight|(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!,?\s+(?:the\s+)?\d)(?:\s+(?:morning|evening|night|afternoon))?|(?:last|next|this|that|the following|the previous)\s+(?:week|month|year|night|summer|winter|spring|autumn|fall|season|day)|now|in (?:both|that|such) cases?|in question|since$|recently|ago|later|earlier|currently|since then|(?:at|by|in|during) which (?:point|time|case|year|month))\b/iu,
  hedge:
    /\b(?:is|are|was|were) (?:said|reported|understood|believed|thought|rumou?red|alleged) to\b|\bmay have\b|\bmight\b|\ballegedly\b|\breportedly\b|\bapparently\b|\bseems?\b|\bappears? to\b|\bas far as [^,]{2,40} (?:is|are|was|were) concerned\b/iu,
  mend: text => text,
  ownedBy,
}
