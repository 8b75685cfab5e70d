import type { Sentence } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { grammarOf } from '../grammar'
import { adjectiveBehindMost } from './adjective-behind-most'
import { adjectiveOfAny } from './adjective-of-any'
import { adjectiveOfNoun } from './adjective-of-noun'
import { adjectiveOfSeveral } from './adjective-of-several'
import { articleGender } from './article-gender'
import { articleOfCountry } from './article-of-country'
import { behindAuxiliary } from './behind-auxiliary'
import { behindFinite } from './behind-finite'
import { capitalBeforeName } from './capital-before-name'
import { capitalBehindAdjective } from './capital-behind-adjective'
import { capitalOfNoun } from './capital-of-noun'
import { clippedAdjective } from './clipped-adjective'
import { commaOfApposition } from './comma-of-apposition'
import { commaOfRelative } from './comma-of-relative'
import { commaOfSubject } from './comma-of-subject'
import { countedNoun } from './counted-noun'
import { dayWithoutArticle } from './day-without-article'
import { doingOfSeveral } from './doing-of-several'
import { finiteBehindBe } from './finite-behind-be'
import { halfWord } from './half-word'
import { hyphenOfMeasure } from './hyphen-of-measure'
import { imperativeHyphen } from './imperative-hyphen'
import { joinedVerb } from './joined-verb'
import { joinedWords } from './joined-words'
import { lostAccent } from './lost-accent'
import { lostHyphen } from './lost-hyphen'
import { lostMark } from './lost-mark'
import { lostPreposition } from './lost-preposition'
import type { Misprint, MisprintRule } from './misprint'
import { misspeltInEnglish } from './misspelt-in-english'
import { misspeltWord } from './misspelt-word'
import { negatedInfinitive } from './negated-infinitive'
import { nounForParticiple } from './noun-for-participle'
import { nounForVerb } from './noun-for-verb'
import { nounPhrase } from './noun-phrase'
import { numberOfThings } from './number-of-things'
import { objectWithoutA } from './object-without-a'
import { ordinalsInARow } from './ordinals-in-a-row'
import { participleBehindHaving } from './participle-behind-having'
import { participleOfObject } from './participle-of-object'
import { participleOfPronoun } from './participle-of-pronoun'
import { participleOfSubject } from './participle-of-subject'
import { pluralBehindOne } from './plural-behind-one'
import { setWords } from './set-words'
import { singularMillion } from './singular-million'
import { singularNoun } from './singular-noun'
import { singularUnit } from './singular-unit'
import { soundAlike } from './sound-alike'
import { verbForNoun } from './verb-for-noun'
import { verbOfPeople } from './verb-of-people'
import { verbOfPersons } from './verb-of-persons'
import { verbOfPronoun } from './verb-of-pronoun'
import { verbOfRelative } from './verb-of-relative'
import { verbOfSubject } from './verb-of-subject'
import { woundedWomen } from './wounded-women'

/** Slips that a lexicon of forms shows; English forms agree with too little for most of them. */
const rules = {
  fr: [
    singularNoun,
    articleGender,
    articleOfCountry,
    adjectiveOfNoun,
    adjectiveOfAny,
    nounPhrase,
    pluralBehindOne,
    verbOfSubject,
    behindAuxiliary,
    behindFinite,
    finiteBehindBe,
    participleOfSubject,
    participleOfPronoun,
    participleOfObject,
    participleBehindHaving,
    nounForParticiple,
    verbForNoun,
    soundAlike,
    joinedWords,
    lostPreposition,
    dayWithoutArticle,
    lostAccent,
    lostHyphen,
    countedNoun,
    singularMillion,
    verbOfRelative,
    numberOfThings,
    commaOfSubject,
    setWords,
    adjectiveOfSeveral,
    joinedVerb,
    capitalOfNoun,
    capitalBeforeName,
    negatedInfinitive,
    ordinalsInARow,
    doingOfSeveral,
    woundedWomen,
    clippedAdjective,
    halfWord,
    imperativeHyphen,
    lostMark,
    nounForVerb,
    objectWithoutA,
    adjectiveBehindMost,
    capitalBehindAdjective,
    verbOfPeople,
    commaOfApposition,
    commaOfRelative,
    singularUnit,
    verbOfPersons,
    verbOfPronoun,
    misspeltWord,
  ],
  en: [misspeltInEnglish, hyphenOfMeasure],
} satisfies { [L in Language]: readonly MisprintRule[] }

const found = new WeakMap<Sentence, readonly Misprint[]>()

/** What is misspelt in a sentence, with the right form where there is only one. */
export function misprintsIn(sentence: Sentence, language: Language): readonly Misprint[] {
  const known = found.get(sentence) ?? find(sentence, language)
  found.set(sentence, known)
  return known
}

function find({ tokens }: Sentence, language: Language): Misprint[] {
  const grammar = grammarOf(language)
  const own: readonly MisprintRule[] = rules[language]
  const all = tokens.flatMap((_, at) => own.flatMap(rule => rule(tokens, at, grammar) ?? []))
  return [...new Map(all.map(one => [one.wrong, one])).values()]
}
