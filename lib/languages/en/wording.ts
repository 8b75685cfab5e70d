import type { Gender, GrammaticalNumber } from '@/lib/model/phrasing'
import { withArticle } from './countries'
import { unjoined } from './joints'
import { agrees, joined, placed } from './placing'
import { typeset } from './typography'
import { pastForms } from './verbs'

/** The past of a verb whose participle is another form. */
const pasts: ReadonlyMap<string, string> = new Map([...pastForms].map(([past, lemma]) => [lemma, past]))
/** Words between "had" and its participle. */
const between =
  /(?:ly|ever|ways|ready|long|once|also|just|still|not|all|both|even|only|yet|too|since|twice|often|soon|n.t)$/u

/** How what a fact holds is written in a question: articles, dates and gaps. */
export const wording = {
  /** "has just closed" is as long ago as it is. */
  done: (text: string): string =>
    text.replace(/(?<!\p{L})(ha(?:s|ve)) just (?=\p{Ll}+(?:ed|en)(?!\p{L}))/gu, '$1 '),
  /** At the end of a subject, an aside that no comma closes yet. */
  openAside: /, (?:including|notably) [^,]+$/u,
  /** "he’s leaving", "they’ve left": a name or "who" before it has the whole verb; null for what is none, or is not sure. */
  spelledOut: (form: string, lemma: string, number: GrammaticalNumber | null): string | null => {
    if (!/^[’'](?:s|re|ve|ll)$/iu.test(form)) return null
    const plural = number === 'Plur'
    if (lemma === 'be') return plural ? 'are' : 'is'
    if (lemma === 'have') return plural ? 'have' : 'has'
    return lemma === 'will' ? 'will' : null
  },
  /** Before a time up to which, or from which on, something had been so: "by 2014", "since May". */
  timeLimits: ['by', 'since', 'until', 'before'],
  /** "had sold" → "sold", "had been sold" → "was sold"; null where the forms are not sure. */
  plainPast: (
    finite: string,
    participle: string,
    lemma: string,
    number: GrammaticalNumber | null,
  ): { finite: string; lemma: string; auxiliary: boolean } | null => {
    if (finite !== 'had' || between.test(participle) || participle === '') return null
    const auxiliary = participle === 'been'
    if (auxiliary) return { finite: number === 'Plur' ? 'were' : 'was', lemma: 'be', auxiliary }
    return { finite: pasts.get(lemma) ?? participle, lemma, auxiliary }
  },
  typeset,
  joined,
  placed,
  agrees,
  genderOfCountry: (_name: string): Gender | null => null,
  countryWithArticle: withArticle,
  letters: {} as Readonly<Record<string, Gender>>,
  /** English nouns have no gender. */
  opensWithArticle: /^The\s/u,
  genderShown: {} as Readonly<Record<string, Gender>>,
  pluralOpener: /(?!)/u,
  /** Before a singular noun, without showing its gender. */
  elided: /(?!)/u,
  /** The article that a name with this word before it takes. */
  articleOf: { the: 'the ' } as Readonly<Record<string, string>>,
  definite: (_noun: string, _gender: Gender): string => 'the ',
  /** What only the day of the article gives a meaning to, before a date that says enough without it. */
  byNow: /^(?:last|next|this)\s+(?=\p{Lu})/u,
  /** What says enough of a time by itself. */
  namesTime: /\d|January|February|March|April|May|June|July|August|September|October|November|December/u,
  /** Opens an infinitive that the stem asks for with the same word. */
  infinitiveOpener: /^to\s/iu,
  /** A pronoun where a speaker should be. */
  pronoun: /^(?:he|she|it|they|him|her|them|we|you|i)$/iu,
  /** "Even the pilots …": a word before the subject without which it means others. */
  stressing: /^(?:even|only|sometimes|rarely|almost|nearly)$/iu,
  unjoined,
  /** Words before and behind a gap at a bare noun which with it are one preposition or one verb. */
  fixedBefore:
    /(?:^|\s)(?:in|on|at|by|as|as a|with|to|for|under|take|takes|took|taken|taking|make|makes|made|have|has|had|give|gives|gave|pay|pays|paid|lose|lost)\s?$/iu,
  fixedLead: /(?:^|\s)(?:in the|at the)\s?$/iu,
  fixedBehind: /^(?:of|to|for|with|in|from)(?=\s)/iu,
  fixedNouns:
    /^(?:total|least|most|fact|case|place|part|result|means|addition|front|spite|favor|favour|order|terms|view|charge|response|contrast|relation|regard|respect|behalf|account|basis|top|end|course|time|times|first|last|once|way|care|advantage|use|sense|attention|heart|home|work|example|instance|person|general|particular|turn)$/iu,
}
