import type { Language } from '@/lib/model/language'
import type { Grammar } from '../grammar'
import { type VerbSlot, verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import type { ReadWord } from '../network/read-words'

const verbsOf = { fr: verbSlots, en: () => [] } satisfies {
  [L in Language]: (form: string) => readonly VerbSlot[]
}

/**
 * Words that the network took for something else and that are verbs where they stand, behind a mark and before a
 * determiner or name: "« … », lance la maire", "« … », note le rapport". Index → the word as a verb.
 */
export function findFramingVerbs(
  forms: readonly string[],
  words: readonly ReadWord[],
  language: Language,
  grammar: Grammar,
): ReadonlyMap<number, ReadWord> {
  const found = new Map<number, ReadWord>()
  for (const [at, word] of words.entries()) {
    const form = forms[at] ?? ''
    if (!/^(?:NOUN|ADJ|ADV|ADP|X|INTJ)$/u.test(word.upos) || !/^\p{Ll}/u.test(form)) continue
    if (at > 0 && !/^[,»”"!?…–—]$/u.test(forms[at - 1] ?? '')) continue
    if (!/^(?:DET|PROPN|ADP)/u.test(words[at + 1]?.upos ?? '')) continue
    const verb = verbsOf[language](lookupForm(form)).find(
      ({ lemma, row, ending }) =>
        /^[PIJF]$/u.test(row) &&
        (ending === 2 || ending === 5) &&
        (grammar.sayingVerbs.has(lemma) || grammar.framingVerbs.has(lemma)),
    )
    if (!verb) continue
    const number = verb.ending === 5 ? 'Plur' : 'Sing'
    const feats = `Mood=Ind|Number=${number}|Person=3|Tense=Pres|VerbForm=Fin`
    found.set(at, { ...word, upos: 'VERB', lemma: verb.lemma, feats })
  }
  return found
}
