import type { ClauseParts, DateGrain, PlaceKind, Realiser } from '@/lib/model/phrasing'
import { join } from './joining'
import { typeset } from './typography'

function finish(words: string, mark: string): string {
  const bare = words.trim().replace(/[\s,;:.–—-]+$/, '')
  return typeset(bare.charAt(0).toUpperCase() + bare.slice(1) + mark)
}

/** Verbs whose past is their infinitive. */
const unchanging: ReadonlySet<string> = new Set(
  'beat bet bid broadcast burst cast cost cut fit forecast hit hurt let put quit read rid set shed shut split spread thrust upset'.split(
    ' ',
  ),
)

/** The words before the subject and after it: "did … sell", "was … shut". Null when the verb is not sure. */
function doSupport(clause: ClauseParts): { first: string; verb: string } | null {
  const { finite, lemma, auxiliary, tense, subject } = clause
  if (/['’]/.test(finite)) return null
  if (auxiliary) return { first: finite.toLowerCase(), verb: '' }
  if (!lemma || tense === 'other') return null
  // "undertook" left as its own lemma would give "did undertook".
  if (tense === 'past' && lemma === finite.toLowerCase() && !unchanging.has(lemma)) return null
  if (tense === 'past') return { first: 'did', verb: lemma }
  return { first: subject.number === 'Plur' ? 'do' : 'does', verb: lemma }
}

function inverted(asker: string, clause: ClauseParts): string | null {
  const verb = doSupport(clause)
  if (!verb) return null
  return finish(join(asker, verb.first, clause.subject.text, verb.verb, clause.rest), '?')
}

const placeWords: Record<PlaceKind, string> = {
  country: 'In which country',
  town: 'In which town',
  other: 'Where',
}

function where(kind: PlaceKind, preposition: string): string | null {
  const bare = preposition.toLowerCase()
  if (bare === 'in') return placeWords[kind]
  return /^(at|on|to|near|beside|inside|outside)$/.test(bare) ? 'Where' : null
}

const dateWords: Record<DateGrain, string> = {
  year: 'In what year',
  month: 'When',
  days: 'On which dates',
  months: 'In which months',
  day: 'On what date',
  weekday: 'On which day',
  period: 'When',
}

function when(grain: DateGrain, preposition: string): string | null {
  const bare = preposition.toLowerCase()
  if (bare === 'since') return 'Since when'
  if (bare === 'until' || bare === 'till') return 'Until when'
  if (grain === 'period' && bare === 'from') return 'During what period'
  if (grain === 'period' && bare === 'between') return 'When'
  return /^(|on|in|at|during)$/.test(bare) ? dateWords[grain] : null
}

/** Prepositions that a question can open with. */
const aboutWords: ReadonlySet<string> = new Set(
  'at against by during for from in into on through to under with within'.split(' '),
)

const months = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
/** "2017-06-25" → "June 2017". */
const monthOf = (date: string) => months.format(new Date(`${date}T00:00:00Z`))

/** "in June 2017", of an office that changes hands. */
const whenOf = ({ date }: { date: string | null }) =>
  date ? `in ${monthOf(date)}` : 'when the article was written'

export const asking: Realiser = {
  question: words => finish(words, '?'),
  statement: words => finish(words, '.'),
  ofSubject: (asker, clause) =>
    clause.subject.number === asker.number || (clause.tense === 'past' && !clause.auxiliary)
      ? finish(join(asker.text, clause.finite, clause.rest), '?')
      : null,
  inverted,
  who: { text: 'Who', gender: null, number: 'Sing' },
  why: 'Why',
  throughWhat: 'How',
  where,
  when,
  howMany: (noun, preposition) => {
    if (preposition === '') return `How many ${noun}`
    return aboutWords.has(preposition)
      ? `${preposition.charAt(0).toUpperCase()}${preposition.slice(1)} how many ${noun}`
      : null
  },
  whatShare: whole => `What percentage of ${whole}`,
  withMovedObject: clause => clause,
  whatLevel: clause => inverted('To what level', clause),
  byHowMuch: 'By how much',
  byWhom: 'By whom',
  whatObject: clause => inverted('What', clause),
  whom: preposition =>
    /^(|to|with|against|for)$/.test(preposition)
      ? preposition === ''
        ? 'Whom'
        : `${preposition.charAt(0).toUpperCase()}${preposition.slice(1)} whom`
      : null,
  about: (preposition, noun) =>
    preposition === ''
      ? `Which ${noun}`
      : aboutWords.has(preposition)
        ? `${preposition.charAt(0).toUpperCase()}${preposition.slice(1)} which ${noun}`
        : null,
  whatIs: (holder, person, past) => {
    const verb = holder.number === 'Plur' ? (past ? 'were' : 'are') : past ? 'was' : 'is'
    return finish(`${person ? 'Who' : 'What'} ${verb} ${holder.text}`, '?')
  },
  whichTwo: {
    person: { text: 'Which two people', gender: null, number: 'Plur' },
    country: { text: 'Which two countries', gender: null, number: 'Plur' },
    organisation: { text: 'Which two organisations', gender: null, number: 'Plur' },
  },
  opened: (stem, opening) =>
    finish(`${opening}, ${stem.charAt(0).toLowerCase()}${stem.slice(1).replace(/\s*\?$/, '')}`, '?'),
  attributed: (stem, speaker) =>
    finish(
      `according to ${speaker}, ${stem.charAt(0).toLowerCase()}${stem.slice(1).replace(/\s*\?$/, '')}`,
      '?',
    ),
  whatDeed: (clause, opener) => inverted('What', { ...clause, rest: join(clause.rest, opener, 'do') }),
  whatExtent: (measure, noun, _gender, { subject, finite, rest, tense }) =>
    finish(
      join(
        `What ${tense === 'past' ? 'was' : 'is'} the ${measure === 'amount' ? 'amount' : 'length'} of the ${noun} that`,
        subject.text,
        finite,
        rest,
      ),
      '?',
    ),
  howManyHas: (holder, noun, past) =>
    finish(`How many ${noun} ${past ? 'did' : 'does'} ${holder.text} have`, '?'),
  howManyThere: (noun, { finite, rest }) => finish(join(`How many ${noun}`, finite, 'there', rest), '?'),
  whatAbout: (preposition, clause, { before, after }) =>
    /^(?:of|to|on|with|for|from|about|in|against|by)$/.test(preposition)
      ? inverted('What', { ...clause, rest: join(before, preposition, after) })
      : null,
  howOld: ({ text }, when) => {
    if (when === 'told') return finish(`What age does the article give for ${text}`, '?')
    return finish(`How old was ${text}${when === 'died' ? ' at death' : ''}`, '?')
  },
  whichIs: ({ text, number }, past) =>
    finish(`What ${number === 'Plur' ? (past ? 'were' : 'are') : past ? 'was' : 'is'} ${text}`, '?'),
  what: { text: 'What', gender: null, number: 'Sing' },
  whichCountry: { text: 'Which country', gender: null, number: 'Sing' },
  whichOrganisation: { text: 'Which organisation', gender: null, number: 'Sing' },
  which: (noun, _gender, number) => ({ text: `Which ${noun}`, gender: null, number }),
  whoSaid: (words, part, body) => {
    const who = body ? 'Which organisation' : 'Who'
    return finish(`${who} ${part ? 'used the words' : 'said:'} “${words}”`, '?')
  },
  accordingTo: speaker => `according to ${speaker},`,
  attribute: (attribute, _gender, holder) => finish(`What is the ${attribute} of ${holder}`, '?'),
  amountOf: (measure, amount) => `${measure} of ${amount}`,
  whoIs: (role, past, on) =>
    on === undefined
      ? finish(`Who ${past ? 'was' : 'is'} ${role}`, '?')
      : finish(`Who was ${role} ${whenOf(on)}`, '?'),
  whichRole: (person, on) =>
    on === undefined
      ? finish(`What is ${person.text}’s role`, '?')
      : finish(`What was ${person.text}’s role ${whenOf(on)}`, '?'),
  definite: noun => `the ${noun}`,
  of: phrase => `of ${phrase}`,
}
