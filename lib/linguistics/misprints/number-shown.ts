import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { nounGenders } from '../lexicon/french-nouns'
import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import { shownByNoun } from './agreement'

/** Number of a noun that its own determiner bears out, that no other is joined to and that is no amount of others. */
export function numberShown(tokens: readonly TaggedToken[], at: number, grammar: Grammar): 's' | 'p' | null {
  const noun = tokens[at]
  if (
    !noun ||
    !/^\p{Ll}{3,}$/u.test(noun.form) ||
    grammar.amountNouns.has(noun.lemma) ||
    grammar.collectiveNouns.has(noun.lemma)
  )
    return null
  const children = tokens.filter(({ head }) => head === at)
  if (children.some(({ deprel }) => /^(?:conj|cc|appos|parataxis)/.test(deprel))) return null
  const adjective = /^(?:ADJ|NUM)$/.test(tokens[at - 1]?.upos ?? '') ? 1 : 0
  const place = at - 1 - adjective
  const determiner = tokens[place]
  const shown =
    determiner?.head === at && determiner.upos === 'DET'
      ? grammar.shownByDeterminer[lookupForm(determiner.form)]
      : undefined
  const number = shown?.charAt(1)
  if (number !== 's' && number !== 'p') return null
  // "le maire, le préfet et", "ni la ville": another before it.
  const before = tokens[place - 1]
  if (
    before &&
    (before.upos === 'CCONJ' || before.upos === 'ADP' || /^(?:ni|que|qu['’]|comme|et|ou)$/u.test(before.form))
  )
    return null
  if (before?.form === ',' && number === 's') return null
  // "les athlètes": of either gender, so that no list has it.
  const listed = [noun.form, noun.form.replace(/s$/u, '')].some(
    form => nounGenders(form).length > 0 || verbSlots(form).length > 0,
  )
  if (!listed && tokens[at - 1]?.upos !== 'ADJ')
    return /[^su]s$/u.test(noun.form) && number === 'p' ? 'p' : null
  const own = shownByNoun(noun.form, grammar)
  return own && (own.number === number || (own.number === null && number === 'p')) ? number : null
}
