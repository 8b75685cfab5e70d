import type { Language } from '@/lib/model/language'
import { closedWords } from '../lexicon/closed-words'
import { lookupForm } from '../lookup-form'
import type { Network } from '../network/network'
import { type ReadWord, readWords } from '../network/read-words'
import { englishLemma } from './english-lemma'
import { frenchLemma } from './french-lemma'
import { findLostVerbs } from './lost-verbs'
import { repairPostPosed } from './post-posed-subjects'

/** The lemma of a word, where a lexicon or a habit of spelling knows better than the network. */
type Lemmatiser = (form: string, word: ReadWord) => string

const lemmatisers = {
  fr: frenchLemma,
  en: englishLemma,
} satisfies { [L in Language]: Lemmatiser }

/**
 * What the network says of the forms of a sentence; lemmas are set right by the lexicon of the language, features of closed
 * words by the habit of its treebank, and subjects that stand after a verb of saying by rules.
 */
export function readSentence(network: Network, forms: readonly string[], language: Language): ReadWord[] {
  return repairPostPosed(forms, readUnrepaired(network, forms, language), language)
}

export function readUnrepaired(network: Network, forms: readonly string[], language: Language): ReadWord[] {
  const lemmaOf = lemmatisers[language]
  const closed = closedWords(language)
  const words = readWords(network, forms).map((word, i) => {
    const form = forms[i] ?? ''
    const feats = closed.get(`${lookupForm(form)} ${word.upos}`) ?? word.feats
    return { ...word, feats, lemma: lemmaOf(form, word) }
  })
  return findLostVerbs(forms, words, language)
}
