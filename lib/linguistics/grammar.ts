import * as enAbbreviations from '@/lib/languages/en/abbreviations'
import * as enLexicon from '@/lib/languages/en/lexicon'
import * as enMisprintWords from '@/lib/languages/en/misprint-words'
import * as enNames from '@/lib/languages/en/names'
import * as enPronouns from '@/lib/languages/en/pronouns'
import * as enSpeech from '@/lib/languages/en/speech'
import * as enSubjectLeanings from '@/lib/languages/en/subject-leanings'
import * as enTime from '@/lib/languages/en/time'
import * as enUnits from '@/lib/languages/en/units'
import * as enVerbs from '@/lib/languages/en/verbs'
import * as enWordJoints from '@/lib/languages/en/word-joints'
import * as frAbbreviations from '@/lib/languages/fr/abbreviations'
import * as frLexicon from '@/lib/languages/fr/lexicon'
import * as frMisprintWords from '@/lib/languages/fr/misprint-words'
import * as frNames from '@/lib/languages/fr/names'
import * as frPronouns from '@/lib/languages/fr/pronouns'
import * as frSpeech from '@/lib/languages/fr/speech'
import * as frSubjectLeanings from '@/lib/languages/fr/subject-leanings'
import * as frTime from '@/lib/languages/fr/time'
import * as frUnits from '@/lib/languages/fr/units'
import * as frVerbs from '@/lib/languages/fr/verbs'
import * as frWordJoints from '@/lib/languages/fr/word-joints'
import type { Language } from '@/lib/model/language'

const french = {
  ...frAbbreviations,
  ...frLexicon,
  ...frMisprintWords,
  ...frNames,
  ...frPronouns,
  ...frSpeech,
  ...frSubjectLeanings,
  ...frTime,
  ...frUnits,
  ...frVerbs,
  ...frWordJoints,
}

/** What reading needs to know of a language: the files of its folder in `languages`, the same in each. */
export type Grammar = typeof french

const grammars = {
  fr: french,
  en: {
    ...enAbbreviations,
    ...enLexicon,
    ...enMisprintWords,
    ...enNames,
    ...enPronouns,
    ...enSpeech,
    ...enSubjectLeanings,
    ...enTime,
    ...enUnits,
    ...enVerbs,
    ...enWordJoints,
  },
} satisfies { [L in Language]: Grammar }

export function grammarOf(language: Language): Grammar {
  return grammars[language]
}
