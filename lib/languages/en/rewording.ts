import type { Gender, GrammaticalNumber } from '@/lib/model/phrasing'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Participles that are not the past. */
const irregular: Readonly<Record<string, string>> = {
  write: 'written',
  draw: 'drawn',
  choose: 'chosen',
  take: 'taken',
  beat: 'beaten',
  overthrow: 'overthrown',
}

/** What saying a fact in other words needs to know. */
export const rewording = {
  /** Verbs that are said as well in the passive, by what they do to their object. */
  turned: words(
    'abolish adopt appoint approve arrest attack award ban beat book build buy cancel capture choose commission compose condemn confirm construct create criticise criticize defeat describe design destroy develop direct discover draw edit elect establish evacuate fund found form hire illustrate inspire introduce invent kill launch murder name nominate open organise organize overthrow paint photograph plan produce promote propose publish record recruit reject release replace rescue restore review save sell sign sponsor support suspend translate wound write',
  ),
  /** "founded" + a company → "was", "founded" and what stood behind the verb. */
  passive: (
    finite: string,
    rest: string,
    lemma: string,
    object: { gender: Gender | null; number: GrammaticalNumber },
    present: boolean,
  ): { finite: string; verb: string; behind: string } | null => {
    if (present) return null
    const form = irregular[lemma] ?? finite
    return { finite: object.number === 'Plur' ? 'were' : 'was', verb: form, behind: rest }
  },
  /** "was founded" → "founded", where past and participle are written alike. */
  active: (
    finite: string,
    rest: string,
    _subject: { gender: Gender | null; number: GrammaticalNumber },
  ): { finite: string; verb: string; behind: string } | null => {
    const match = /^(\p{L}+(?:ed|ilt|ought|old|et|ead|ed))(?: (.*))?$/su.exec(rest)
    return /^(?:was|were)$/.test(finite) && match?.[1]
      ? { finite: match[1], verb: '', behind: match[2] ?? '' }
      : null
  },
  /** Goes on with the object, whatever the tree took it for. */
  goesOn: /^(?:of|that|which|who|whose)\s/iu,
  /** A phrase that can be the subject of a passive as it is: definite, or a name. */
  definite: /^the /iu,
  numberWords:
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' '),
  countedNoun:
    /^(?!(?:am|pm|hours?|minutes?|km|kilometres?|kilometers?|miles?|metres?|meters?|feet|ft|kg|tons?|tonnes?|years?|percent|per|dollars?|points?|million|billion|and|to|or|times|of|st|nd|rd|th)(?!\p{L}))\p{Ll}{3,}/u,
  numbered:
    /(?:article|number|no\.|page|chapter|round|act|group|season|psalm|building|and|to|the|level|wave)\s$/iu,
}
