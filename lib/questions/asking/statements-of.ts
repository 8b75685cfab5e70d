import { sentencesAt } from '@/lib/linguistics/places-of-document'
import type { Candidate } from '@/lib/model/candidate'
import { clozeGap } from '@/lib/model/cloze-gap'
import type { Document } from '@/lib/model/document'
import type { Realiser } from '@/lib/model/phrasing'
import type { TypedKey } from '@/lib/model/question'
import type { Fact } from '../facts/fact'
import { openReader } from '../facts/reading/reader'
import { judgingOf } from '../verifying/judging-of'
import { flat } from '../verifying/words'
import { around } from './around'
import { inPlaceOf } from './in-place-of'
import { isFixed } from './is-fixed'
import { wordingOf } from './wording-of'

type Content = Candidate['content']

/** "Roe felt aches": another may have felt them, too. What was done once was done by one. */
function isAnybodys(fact: Fact, document: Document): boolean {
  const { words } = openReader(document)
  if (fact.key.class !== 'person') return false
  if (fact.form !== 'clause') return words.bareNouns && fact.form === 'gap'
  const { lemma, tense, auxiliary, rest } = fact.clause
  // "has rejected any rise": so may others have, and the article need not say who.
  if (takesStance(lemma, rest, fact, document)) return true
  // "Rey expose ses gravures": what one does, another may do, too, but for what is told with its day.
  if (!words.bareNouns) return tense === 'present' && !auxiliary && !/\d/.test(rest)
  // "was born", "has sold".
  if (auxiliary && /^(?:not |also |only )?(?:\p{L}+ed|born|\p{L}{2,}n)(?!\p{L})/u.test(rest)) return false
  // "Roe looked at the map", "went to Merrow": what has no object, another may have done, too.
  if (/^(?:at|in|on|to|for|with|into|from|about|through|as|out|up|down|off) /u.test(rest)) return true
  return tense !== 'past' || lemma === null || words.light.has(lemma) || words.saying.has(lemma)
}

/** Its verb, or the participle behind its auxiliary, says what somebody thinks of a thing. */
function takesStance(lemma: string | null, rest: string, { evidence }: Fact, document: Document): boolean {
  const { words } = openReader(document)
  if (lemma !== null && words.stances.has(lemma)) return true
  const [sentence] = sentencesAt(document, evidence.slice(0, 1))
  const [participle] = /^\p{L}+/u.exec(rest.replace(/^(?:not|also|only|pas|aussi|jamais) /u, '')) ?? []
  return (
    sentence?.tokens.some(
      ({ form, upos, lemma: own }) => upos === 'VERB' && form === participle && words.stances.has(own),
    ) ?? false
  )
}

/** The fact as a statement, true or with another in the place of its key; the truth is drawn where both can be had. */
export function judgedOf(
  fact: Fact,
  key: TypedKey,
  distractors: readonly string[],
  document: Document,
  realiser: Realiser,
  random: () => number,
): Content | null {
  const { statement } = fact
  if (!statement) return null
  const { before, after, shown = key.text } = statement
  const draw = random()
  const { opposite } = statement
  const other =
    opposite === undefined
      ? (isAnybodys(fact, document) ? [] : distractors)
          .map(name => inPlaceOf(statement, key, fact.key.span, name, document))
          .find(text => text !== null)
      : around(before, opposite, after)
  // "Le budget n’est pas de 29 millions": nor is it of 23.
  const truth =
    other === undefined ||
    draw < 0.5 ||
    denies(around(before, shown, after), document) ||
    isOneOfSeveral(fact, document) ||
    isBound(fact, document)
  const text = truth ? around(before, shown, after) : other
  const { unjoined } = wordingOf(document.article.language)
  return text === '' || text === undefined
    ? null
    : { kind: 'true-false', stem: realiser.statement(unjoined(text)), key: truth }
}

/** "pourrait affecter notamment la CFTC": others, too, and nobody says that another is not among them. */
function isOneOfSeveral({ key }: Fact, { article }: Document): boolean {
  const before = article.text.slice(Math.max(0, key.span.start - leadIn), key.span.start)
  return judgingOf(article.language).amongOthers.test(before)
}

/** "in the top ten", "at least thirty", "between five and ten": who is among nine, or has at least twenty, may be so as well. */
function isBound({ key, statement }: Fact, { article }: Document): boolean {
  if (key.class !== 'number' || statement?.opposite !== undefined) return false
  const { bounds, oneIn, firstOf } = judgingOf(article.language)
  const behind = article.text.slice(key.span.end, key.span.end + leadIn)
  if (
    firstOf.test(
      flat(`${article.text.slice(Math.max(0, key.span.start - leadIn), key.span.start)}|${behind}`),
    )
  )
    return true
  // "more than one in a hundred": so is more than one in two hundred.
  const lead = article.text.slice(Math.max(0, key.span.start - leadIn), key.span.start)
  const text = `${lead.replace(oneIn, '')}${key.text}`
  return Object.values(bounds).some(bound => {
    const at = text.search(bound)
    // Nothing but the figure follows.
    return at >= 0 && !/\s\p{Ll}+\s.*\d/u.test(text.slice(at).replace(bound, ''))
  })
}

/** Characters in which "notamment" and what leads to the key find room. */
const leadIn = 30

function denies(text: string, { article }: Document): boolean {
  const { negativeStem, noLonger } = judgingOf(article.language)
  return flat(text).search(negativeStem) >= 0 || noLonger.test(flat(text))
}

/** The fact with a gap where its key stands; what leads to it in the sentence ("dans", "la", "au") stays before the gap. */
export function gapOf(fact: Fact, key: TypedKey, document: Document, realiser: Realiser): Content | null {
  const { statement } = fact
  if (!statement || isFixed(fact, document)) return null
  const { before, after, shown = key.text } = statement
  const at = shown.lastIndexOf(key.text)
  if (at < 0) return null
  const lead = around(before, shown.slice(0, at), '')
  const tail = around('', shown.slice(at + key.text.length), after)
  // A number that only counts the points of a list.
  if (lead === '' && /^[.):]/.test(tail)) return null
  const { unjoined, typeset } = wordingOf(document.article.language)
  // "the manager ____": what is there already is nobody's response, though the article calls her so elsewhere.
  const there = inWords(`${lead} ${tail}`)
  const accepted = key.accepted.filter(form => !there.includes(inWords(form)))
  return {
    kind: 'cloze',
    stem: realiser.statement(unjoined(around(lead, clozeGap, tail))),
    gaps: [{ key: { ...key, text: typeset(key.text), accepted } }],
  }
}

const inWords = (text: string) =>
  ` ${flat(text)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()} `
