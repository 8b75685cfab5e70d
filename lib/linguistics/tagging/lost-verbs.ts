import type { Language } from '@/lib/model/language'
import { type Grammar, grammarOf } from '../grammar'
import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import type { ReadWord } from '../network/read-words'

type Finder = (
  form: string,
  at: number,
  words: readonly ReadWord[],
  grammar: Grammar,
) => Partial<ReadWord> | null

const finders = { fr: participleAfterBe, en: onlyAPast } satisfies { [L in Language]: Finder }

/** Verbs that the network took for nouns or adjectives, where their form and place leave no doubt. */
export function findLostVerbs(
  forms: readonly string[],
  words: readonly ReadWord[],
  language: Language,
): ReadWord[] {
  const find = finders[language]
  const grammar = grammarOf(language)
  const found = words.map((word, at) =>
    /^(?:NOUN|ADJ|X)$/u.test(word.upos) && /^\p{Ll}/u.test(forms[at] ?? '')
      ? find(lookupForm(forms[at] ?? ''), at, words, grammar)
      : null,
  )
  if (!found.some(Boolean)) return [...words]
  return words.map((word, at) => {
    const verb = found[at]
    if (verb) return { ...word, upos: 'VERB', ...verb }
    return word.deprel === 'cop' && found[word.head] ? { ...word, deprel: grammar.tenseRelation } : word
  })
}

/** "Elle est partie": what follows "être" without a determiner is no noun when it is a participle of a verb that takes être. */
function participleAfterBe(
  form: string,
  at: number,
  words: readonly ReadWord[],
  grammar: Grammar,
): Partial<ReadWord> | null {
  const own = words.filter(({ head }) => head === at)
  if (words[at]?.upos !== 'NOUN' || !own.some(({ deprel }) => deprel === 'cop')) return null
  if (own.some(({ deprel }) => /^(?:det|case|nummod|amod)/u.test(deprel))) return null
  const slot = verbSlots(form).find(({ row, lemma }) => row === 'K' && grammar.unaccusatives.has(lemma))
  if (!slot) return null
  const gender = slot.ending < 2 ? 'Masc' : 'Fem'
  const number = slot.ending % 2 === 0 ? 'Sing' : 'Plur'
  return { lemma: slot.lemma, feats: `Gender=${gender}|Number=${number}|Tense=Past|VerbForm=Part` }
}

/** "Two of the divers swam": a form that is nothing but the past of an irregular verb. */
function onlyAPast(
  form: string,
  _: number,
  __: readonly ReadWord[],
  grammar: Grammar,
): Partial<ReadWord> | null {
  const lemma = grammar.onlyPasts.get(form)
  return lemma ? { lemma, feats: 'Mood=Ind|Tense=Past|VerbForm=Fin' } : null
}
