import type { Asker } from '@/lib/model/phrasing'
import { typeset } from './typography'

const groups = {
  person: 'people',
  organisation: 'organisations',
  country: 'countries',
  city: 'cities',
} as const

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** What somebody is, said well enough by one word; "president" and "head" want a complement. */
const trades = new Set(
  'actor actress anthropologist archaeologist architect artist astronaut astronomer baker biologist botanist carpenter cardiologist caver chemist choreographer climatologist composer criminologist cyclist dancer dentist dramatist ecologist economist engineer farmer footballer geographer geologist glaciologist historian journalist lawyer librarian linguist lutenist mathematician meteorologist mountaineer musician novelist nurse oceanographer painter palaeontologist paleontologist paramedic pharmacist philosopher photographer physicist pianist pilot playwright plumber poet potter psychiatrist psychologist publisher screenwriter sculptor seismologist singer sociologist surgeon translator veterinarian violinist virologist volcanologist zoologist'.split(
    ' ',
  ),
)

/** Questions that join several facts: their stems, and how their pieces are written. */
export const composing = {
  typeset,
  trades,
  /** Before a function it says nothing that lasts. */
  current: /^(?:current|incumbent)\s+/iu,
  /** Offices whose holders are known without reading: heads of states and of governments. */
  topOffices:
    /^(?:(?:former|then|new|late|vice) )*(?:\p{Lu}[\p{L}.]+ ){0,2}(?:president|prime minister|pope|king|queen|emperor|chancellor)(?: of (?:the )?\p{Lu}[\p{L} ]+)?$/iu,
  /** Prepositions of the time at which something happened, and not from which or until which. */
  atDate: /^(?:|at|in|on)$/iu,
  /** A participle with its agent and no auxiliary before it, where a language writes past and participle alike. */
  halfPassive:
    /^(?:(?!(?<!\p{L})(?:am|are|be|been|being|is|was|were)(?!\p{L})).)*(?<!\p{L})\p{L}+ed by (?:the |an? |\p{Lu})/u,
  /** Verbs that say nothing without the date beside them. */
  dating: new Set('date go last'.split(' ')),
  /** Words that say of a list that there are more than it names. */
  notAll:
    /(?<!\p{L})(?:also|too|as well|such as|like|including|includes?|included|among|notably|especially|mainly|for example|other)(?!\p{L})/iu,
  matchRoles: 'Who is who? Match each person with their role.',
  matchDates: 'Match each event with its date.',
  matchSpeakers: 'Match each quotation with the person whose words they are.',
  matchSources: 'Match each quotation with the person or organisation whose words they are.',
  /** Behind the instruction, when there are more matches than prompts. */
  oneExtra: 'One answer is left over.',
  orderEvents: 'Put these events in the order in which they happened, the earliest first.',
  /** "De nombreuses raisons …": nobody has named yet what such a sentence is about. */
  vagueOpener: /^(?:an?|many|most|numerous|several|some|various)\s/iu,
  trueStatements: 'Which of these statements are true, according to the article?',
  mainIdea: 'Which sentence sums up the article best?',
  quoted: (words: string): string => typeset(`“${words}”`),
  /** "With which of these people". Null when no question opens with this preposition. */
  whichOf: (kind: keyof typeof groups, preposition: string): Asker | null => {
    if (!/^(?:|against|at|by|for|from|in|into|on|through|to|with)$/.test(preposition)) return null
    const words = `${preposition} which of these ${groups[kind]}`.trim()
    return { text: words.charAt(0).toUpperCase() + words.slice(1), gender: null, number: 'Plur' }
  },
  /** "3 June 1829", or "June 3, 1829" where the article writes the month first; "June 1829", "1829". */
  date: (year: number | null, month: number | null, day: number | null, written: string): string => {
    const name = month === null ? null : (months[month - 1] ?? null)
    const monthFirst = /^\p{L}+\.? \d/u.test(written)
    const head = monthFirst && day !== null ? [`${name} ${day}${year === null ? '' : ','}`] : [day, name]
    return [...head, year].filter(part => part !== null).join(' ')
  },
  /** Signs that stand before a figure, as a unit behind it is called. */
  signs: { $: 'dollars', '£': 'pounds', '€': 'euros' } as Readonly<Record<string, string>>,
  /** "£30m": so many of a sign, as a unit is written out. */
  shortMagnitudes: { k: 'thousand', m: 'million', bn: 'billion', tn: 'trillion' } as Readonly<
    Record<string, string>
  >,
}
