import type { TaggedToken } from '@/lib/model/document'
import { irregularParticiples, irregularPasts } from './english-forms'
import { lookupForm } from './reading'

type Repair = (tokens: readonly TaggedToken[], at: number) => TaggedToken | null

const determiner = (token: TaggedToken | undefined) =>
  token?.upos === 'DET' && !/^(?:that|what|which|all|both|each|whose)$/.test(lookupForm(token.form))
const as = (token: TaggedToken, upos: TaggedToken['upos'], feats: Record<string, string> = {}) => ({
  ...token,
  upos,
  lemma: token.form.toLowerCase(),
  feats,
  confidence: 0.8,
})

/** "She had ridden/NOUN": a participle after a form of "have" or "be", adverbs between. */
const participleAfterAuxiliary: Repair = (tokens, at) => {
  const token = tokens[at]
  const lemma = token && irregularParticiples.get(token.form)
  if (!token || !lemma || !/^(?:NOUN|ADJ)$/.test(token.upos)) return null
  let before = at - 1
  while (tokens[before]?.upos === 'ADV' || tokens[before]?.upos === 'PART') before--
  const auxiliary = tokens[before]
  return auxiliary?.upos === 'AUX' && (auxiliary.lemma === 'have' || auxiliary.lemma === 'be')
    ? { ...token, upos: 'VERB', lemma, feats: {}, confidence: 0.85 }
    : null
}

/** "swam/NOUN through", "began/ADJ": a past form that is nothing else. */
const pastForm: Repair = (tokens, at) => {
  const token = tokens[at]
  const lemma = token && irregularPasts.get(token.form)
  return token && lemma && token.upos !== 'VERB' && !determiner(tokens[at - 1])
    ? { ...token, upos: 'VERB', lemma, feats: {}, confidence: 0.75 }
    : null
}

/** "the managing/VERB director", "a broken/VERB lid": a verb form between a determiner and its noun. */
const verbBeforeNoun: Repair = (tokens, at) => {
  const token = tokens[at]
  const next = tokens[at + 1]
  let before = at - 1
  while (tokens[before]?.upos === 'ADJ' && before > at - 4) before--
  const opened = determiner(tokens[before])
  if (token?.upos !== 'VERB' || !opened || !/(?:ing|ed|en|wn|t)$/.test(token.form)) return null
  return next && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos) ? as(token, 'ADJ') : null
}

/** "its beginning/VERB", "the far side/VERB", "a broken spoke/VERB": a verb cannot close a noun phrase. */
const verbAfterDeterminer: Repair = (tokens, at) => {
  const token = tokens[at]
  if (token?.upos !== 'VERB' || /s$/.test(token.form)) return null
  const before = tokens[at - 1]
  const modified =
    (before?.upos === 'ADJ' || before?.upos === 'ADV' || before?.upos === 'VERB') &&
    determiner(tokens[at - 2])
  if (modified && /(?:ed|ly)$/.test(before?.form ?? '') && before?.upos === 'ADV') return null
  if (!determiner(before) && !modified) return null
  if (modified && !determiner(before) && (token.form.endsWith('ed') || token.form !== token.lemma)) {
    const spoken = token.form !== token.lemma && before?.upos === 'VERB' && /n$/.test(before.form)
    if (!spoken) return null
  }
  return as(token, 'NOUN', { Number: 'Sing' })
}

/** "the far/ADV side", "an earlier/ADV team": no adverb stands between a determiner and a noun. */
const adverbBeforeNoun: Repair = (tokens, at) => {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.upos !== 'ADV' || !determiner(tokens[at - 1]) || !next) return null
  return /^(?:NOUN|VERB|PROPN)$/.test(next.upos) && !/ly$/.test(token.form) ? as(token, 'ADJ') : null
}

/** "the subject/ADJ is raised": what a verb follows is the noun itself. */
const adjectiveAsNoun: Repair = (tokens, at) => {
  const token = tokens[at]
  const next = tokens[at + 1]
  const closes = next?.upos === 'AUX' || (next?.upos === 'VERB' && tokens[at + 2]?.upos !== 'NOUN')
  if (token?.upos !== 'ADJ' || !determiner(tokens[at - 1]) || !closes) return null
  return as(token, 'NOUN', { Number: /[^s]s$/.test(token.form) ? 'Plur' : 'Sing' })
}

/** "Marija Kovač/NOUN": a capital after a name goes on with it. */
const capitalAfterName: Repair = (tokens, at) => {
  const token = tokens[at]
  if (token?.upos !== 'NOUN' || tokens[at - 1]?.upos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(token.form))
    return null
  return { ...token, upos: 'PROPN', lemma: token.form, feats: { Number: 'Sing' } }
}

/** "…," fumed/ADJ the winner: between a closing mark and a name or noun phrase stands a verb. */
const verbAfterQuotation: Repair = (tokens, at) => {
  const token = tokens[at]
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (token?.upos !== 'ADJ' || !/ed$/.test(token.form) || !/^["”’']$/.test(before?.form ?? '')) return null
  if (!next || !/^(?:PROPN|DET|PRON)$/.test(next.upos)) return null
  return { ...token, upos: 'VERB', lemma: token.form.replace(/d$/, ''), feats: {}, confidence: 0.8 }
}

/** "left there/PRON", "founded there": a place, unless "be" or a modal follows. */
const thereAsPlace: Repair = (tokens, at) => {
  const token = tokens[at]
  if (token?.upos !== 'PRON' || lookupForm(token.form) !== 'there') return null
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const existential = next?.upos === 'AUX' || next?.upos === 'VERB'
  return (before?.upos === 'VERB' || before?.upos === 'NOUN') && (!existential || before.upos === 'NOUN')
    ? as(token, 'ADV')
    : null
}

/** "Both/DET were trained": alone before a verb it stands for a noun. */
const bothAlone: Repair = (tokens, at) => {
  const token = tokens[at]
  const next = tokens[at + 1]
  return token?.upos === 'DET' &&
    lookupForm(token.form) === 'both' &&
    next &&
    /^(?:AUX|VERB)$/.test(next.upos)
    ? { ...token, upos: 'PRON', feats: { Number: 'Plur', Person: '3' } }
    : null
}

/** "had once/SCONJ been": between an auxiliary and its verb stands an adverb. */
const onceInside: Repair = (tokens, at) => {
  const token = tokens[at]
  return token && lookupForm(token.form) === 'once' && tokens[at - 1]?.upos === 'AUX'
    ? as(token, 'ADV')
    : null
}

const repairs: readonly Repair[] = [
  capitalAfterName,
  participleAfterAuxiliary,
  pastForm,
  verbAfterQuotation,
  verbBeforeNoun,
  adverbBeforeNoun,
  verbAfterDeterminer,
  adjectiveAsNoun,
  thereAsPlace,
  bothAlone,
  onceInside,
]

/** Sets right what a tagger that looks at few words misses: the place of a word among its neighbours. */
export function wordsInPlace(tokens: readonly TaggedToken[]): TaggedToken[] {
  const done = [...tokens]
  for (const repair of repairs)
    for (let at = 0; at < done.length; at++) {
      const better = repair(done, at)
      if (better) done[at] = better
    }
  return done
}

const either = /^(?:after|before|since|until|till|as)$/

/**
 * "after a freight train had cut …": a conjunction when a finite verb follows one noun phrase; "since 2011": a
 * preposition when none does. Needs the forms of the verbs.
 */
export function conjunctionsInPlace(tokens: readonly TaggedToken[]): TaggedToken[] {
  return tokens.map((token, at) => {
    if (!either.test(lookupForm(token.form)) || !/^(?:ADP|SCONJ)$/.test(token.upos)) return token
    const upos = opensClause(tokens, at) ? 'SCONJ' : 'ADP'
    return upos === token.upos || (upos === 'ADP' && lookupForm(token.form) === 'as')
      ? token
      : { ...token, upos }
  })
}

/** A subject and its finite verb right after: one noun phrase with what hangs on it, or a pronoun. */
function opensClause(tokens: readonly TaggedToken[], opener: number): boolean {
  let open = true
  for (let at = opener + 1; at < opener + 12; at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.feats.VerbForm === 'Fin') return at > opener + 1
    if (token.upos === 'PRON') {
      if (at > opener + 1) return false
    } else if (token.upos === 'DET') {
      if (!open) return false
    } else if (token.upos === 'PROPN' && tokens[at - 1]?.upos === 'NUM') return false
    else if (!/^(?:ADJ|NOUN|PROPN|NUM|PART|ADV|ADP|CCONJ)$/.test(token.upos)) return false
    open = token.upos === 'ADP' || token.upos === 'CCONJ' || token.upos === 'PART' || token.upos === 'ADJ'
    if (token.upos === 'ADP' && at === opener + 1) return false
  }
  return false
}
