import type { Sentence } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { grammarOf } from '../grammar'
import { adjectiveOfNoun } from './adjective-of-noun'
import { articleGender } from './article-gender'
import { behindAuxiliary } from './behind-auxiliary'
import { countedNoun } from './counted-noun'
import { lostAccent } from './lost-accent'
import { lostPreposition } from './lost-preposition'
import type { Misprint, MisprintRule } from './misprint'
import { partedOrdinal } from './parted-ordinal'
import { participleOfObject } from './participle-of-object'
import { participleOfSubject } from './participle-of-subject'
import { singularNoun } from './singular-noun'
import { verbForNoun } from './verb-for-noun'

/** Slips that a lexicon of forms shows; English forms agree with too little for that. */
const rules = {
  fr: [
    singularNoun,
    articleGender,
    adjectiveOfNoun,
    behindAuxiliary,
    participleOfSubject,
    participleOfObject,
    verbForNoun,
    lostPreposition,
    lostAccent,
    countedNoun,
    partedOrdinal,
  ],
  en: [],
} satisfies { [L in Language]: readonly MisprintRule[] }

const found = new WeakMap<Sentence, readonly Misprint[]>()

/** What is misspelt in a sentence where there is only one right form. */
export function misprintsIn(sentence: Sentence, language: Language): readonly Misprint[] {
  const known = found.get(sentence) ?? find(sentence, language)
  found.set(sentence, known)
  return known
}

function find({ tokens }: Sentence, language: Language): Misprint[] {
  const grammar = grammarOf(language)
  const own: readonly MisprintRule[] = rules[language]
  return tokens.flatMap((_, at) => own.flatMap(rule => rule(tokens, at, grammar) ?? []))
}
