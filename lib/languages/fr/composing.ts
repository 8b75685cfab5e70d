import type { Asker } from '@/lib/model/phrasing'
import { typeset } from './typography'

/** Those among whom is chosen; `mixed` where a participle would have to agree with women and men alike. */
const groups = {
  person: { which: 'lesquelles', noun: 'personnes', gender: 'Fem' },
  organisation: { which: 'lesquelles', noun: 'organisations', gender: 'Fem' },
  country: { which: 'lesquels', noun: 'pays', gender: 'Masc' },
  city: { which: 'lesquelles', noun: 'villes', gender: 'Fem' },
} as const

/** "à" → "auxquels", "de" → "desquels"; where something is, "dans lesquels de ces pays" serves for en, au, aux and à. */
function opened(which: string, preposition: string, where: boolean): string | null {
  if (preposition === '') return which
  if (where && /^(?:en|à|au|aux|dans)$/.test(preposition)) return `dans ${which}`
  if (preposition === 'à') return `aux${which.slice(3)}`
  if (preposition === 'de') return `des${which.slice(3)}`
  return /^(?:avec|contre|par|pour|chez|sur|vers)$/.test(preposition) ? `${preposition} ${which}` : null
}

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)

/** What somebody is, said well enough by one word; "président" and "chef" want a complement. */
const trades = new Set(
  'acteur actrice agriculteur agricultrice agronome alpiniste anthropologue archéologue architecte armateur artiste astronome astronaute avocat avocate biologiste boulanger boulangère cardiologue charpentier chanteur chanteuse chimiste chirurgien chirurgienne cinéaste climatologue comédien comédienne compositeur compositrice couturier couturière criminologue cuisinier cuisinière cycliste danseur danseuse démographe dentiste dramaturge écologue économiste écrivain écrivaine ethnologue footballeur footballeuse géographe géologue glaciologue historien historienne horloger horlogère infirmier infirmière ingénieur ingénieure journaliste juriste libraire linguiste luthier luthière maraîcher maraîchère mathématicien mathématicienne menuisier météorologue musicien musicienne navigateur navigatrice notaire océanographe paléontologue peintre pharmacien pharmacienne philosophe photographe physicien physicienne pianiste pilote poète politologue potier potière psychiatre psychologue réalisateur réalisatrice romancier romancière scénariste sculpteur sculptrice sismologue sociologue traducteur traductrice vétérinaire vigneron vigneronne violoniste virologue volcanologue zoologue'.split(
    ' ',
  ),
)

/** Questions that join several facts: their stems, and how their pieces are written. */
export const composing = {
  typeset,
  trades,
  /** Before a function it says nothing that lasts. */
  current: /^actuel(?:le)?\s+/iu,
  /** Offices whose holders are known without reading: heads of states and of governments. */
  topOffices:
    /^(?:(?:ancien|ancienne|nouveau|nouvelle|futur|future|ex-|vice-)\s?)*(?:présidente?|premi(?:er|ère)[ -]ministre|pape|roi|reine|empereur|chancel(?:ier|ière))(?: de la république.*| des États-Unis| \p{L}+)?$/iu,
  /** Prepositions of the time at which something happened, and not from which or until which. */
  atDate: /^(?:|à|au|du|en|le|lors de)$/iu,
  /** A participle with its agent and no auxiliary before it, where a language writes past and participle alike. */
  halfPassive: /(?!)/u,
  /** Verbs that say nothing without the date beside them. */
  dating: new Set('dater durer remonter situer tenir'.split(' ')),
  /** Words that say of a list that there are more than it names. */
  notAll:
    /(?<!\p{L})(?:aussi|également|notamment|entre autres|par exemple|surtout|principalement|dont|parmi|ainsi que d[’']autres|non plus|comme|tels? que|telles? que)(?!\p{L})/iu,
  matchRoles: 'Qui est qui ? Associez chaque personne à sa fonction.',
  matchDates: 'Associez chaque événement à sa date.',
  matchSpeakers: 'Associez chaque citation à la personne dont ce sont les mots.',
  matchSources: 'Associez chaque citation à la personne ou à l’organisation dont ce sont les mots.',
  /** Behind the instruction, when there are more matches than prompts. */
  oneExtra: 'Une réponse est en trop.',
  orderEvents: 'Classez ces événements dans l’ordre où ils se sont produits, du plus ancien au plus récent.',
  /** "De nombreuses raisons …": nobody has named yet what such a sentence is about. */
  vagueOpener:
    /^(?:certain(?:e?s)?|d[’']|de|des|divers(?:es)?|plusieurs|quelques|une?)\s?(?=\p{L})(?<=\s|[’'])/iu,
  trueStatements: 'Lesquelles de ces affirmations sont exactes, d’après l’article ?',
  mainIdea: 'Quelle phrase résume le mieux l’article ?',
  quoted: (words: string): string => typeset(`« ${words} »`),
  /** "Avec lesquelles de ces personnes". Null when no question opens with this preposition. */
  whichOf: (kind: keyof typeof groups, preposition: string): Asker | null => {
    const { which, noun, gender } = groups[kind]
    const words = opened(which, preposition, kind === 'country' || kind === 'city')
    if (words === null) return null
    const text = `${words.charAt(0).toLocaleUpperCase('fr')}${words.slice(1)} de ces ${noun}`
    return { text, gender, number: 'Plur' }
  },
  /** "3 juin 1829", "juin 1829", "1829": month 1 is January; `written` shows how the article itself writes its dates. */
  date: (year: number | null, month: number | null, day: number | null, _written: string): string =>
    [day === 1 ? '1er' : day, month === null ? null : months[month - 1], year]
      .filter(part => part !== null)
      .join(' '),
  /** Signs that stand before a figure, as a unit behind it is called. */
  signs: {} as Readonly<Record<string, string>>,
  /** English alone writes so many of a sign ("£30m"). */
  shortMagnitudes: {} as Readonly<Record<string, string>>,
}
