import { clozeGap } from '@/lib/model/cloze-gap'
import type { Sentence, TaggedToken } from '@/lib/model/document'
import type { CandidateRule } from '../candidate-view'
import { endOfStem, evidenceSentences, tokensAt, topOf } from '../evidence-tokens'
import { instructs } from '../instructs'
import { isAsWritten } from '../is-as-written'
import type { Judging } from '../judging-of'
import { flat, wordsOf } from '../words'

/**
 * "Le verdict avait marqué un revers" (pour la commune), "un rapport sur le recours" (contesté par …), "au moment" (où …):
 * the last words of a stem stand in the article in one breath with what they are of. The rule of languages whose stems
 * are simplified before they are asked: elsewhere `cutPhrase` says the same of every place where the stem leaves the line.
 */
export const cutEnd: CandidateRule = {
  rule: 'cut-short',
  refuse: view => {
    const { candidate, content, key, stem, judging } = view
    if (judging.keepsPhrases || instructs[content.kind] || isAsWritten(candidate.origin)) return null
    const sentences = evidenceSentences(view)
    const opener = lostOpener(stem, sentences)
    if (opener) return `the stem has lost "${opener}"`
    const amount = lostAmount(stem, sentences, judging)
    if (amount) return `the stem has lost "${amount}"`
    const { keySpan, class: kind } = candidate
    const place = keySpan && tokensAt(sentences, keySpan)
    const behind =
      place && phrases.has(kind) ? behindBracket(place.sentence.tokens, place.last, judging) : null
    if (behind) return `the key goes on in the article: "${behind.form}"`
    const told = place && kind === 'what' ? toldOfNew(place.sentence.tokens, place.first, place.last) : null
    if (told) return `the key goes on in the article: "${told.form}"`
    // With the key in its gap, so that the words around it are the article's.
    const filled = content.kind === 'cloze' && key !== null ? stem.replace(clozeGap, key) : stem
    const end = endOfStem(view, filled)
    if (!end) return null
    const { tokens } = end.sentence
    const lost = lostBehind(tokens, end.last, judging) ?? lostPair(tokens, end.last, judging)
    if (!lost) return null
    // "du" may stand elsewhere in the stem; what it leads to does not.
    const led = tokens
      .slice(end.last + 1, end.last + reach)
      .find(({ upos }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(upos))
    if (wordsOf(stem).some(({ flat: word }) => word === flat((led ?? lost).form))) return null
    const asked =
      place && place.sentence === end.sentence && place.first > end.last && place.first <= end.last + reach
    return asked ? null : `the stem goes on in the article: "${lost.form}"`
  },
}

/** What is asked for stands right behind a preposition and a determiner. */
const reach = 4

/** "une demande | adressée au préfet": of what is new, what is said of it without a comma tells what it is. */
function toldOfNew(tokens: readonly TaggedToken[], first: number, last: number): TaggedToken | null {
  const next = tokens[last + 1]
  const head = next?.head ?? -1
  if (next?.upos !== 'VERB' || next.feats.VerbForm !== 'Part' || !next.deprel.startsWith('acl')) return null
  const isNew = tokens[first]?.upos === 'DET' && tokens[first].feats.Definite === 'Ind'
  return isNew && head >= first && head <= last ? next : null
}

/** "entre les pêcheurs | et la mairie": one of two. */
function lostPair(tokens: readonly TaggedToken[], last: number, { between }: Judging): TaggedToken | null {
  const next = tokens[last + 1]
  if (next?.upos !== 'CCONJ') return null
  const near = tokens.slice(Math.max(0, last - 8), last + 1)
  const opened = near.findLastIndex(({ upos, form }) => upos === 'ADP' && between.includes(flat(form)))
  return opened >= 0 && !near.slice(opened).some(({ upos }) => upos === 'CCONJ') ? next : null
}

function lostBehind(tokens: readonly TaggedToken[], last: number, judging: Judging): TaggedToken | null {
  const [token, next] = [tokens[last], tokens[last + 1]]
  if (!token || !next) return null
  // "l’opposition du président (LR) | du conseil", "accordé au laboratoire (Lys) | une aide": behind a bracket it goes on.
  if (next.form === '(') return behindBracket(tokens, last, judging)
  // "passe son temps à dire | « non »"
  if (/^["“«]$/.test(next.form) && token.upos === 'VERB') return tokens[last + 2] ?? null
  const top = topOf(tokens, last)
  const governor = tokens[tokens[top]?.head ?? -1]
  const relation = tokens[top]?.deprel ?? ''
  // "prend le pouvoir | à Tamont": where, whatever the tree hung it on.
  const named = tokens[top]?.upos === 'PROPN' && judging.placePrepositions.includes(flat(next.lemma))
  if (named) return null
  if (next.upos === 'ADP' && judging.ofWords.includes(flat(next.lemma)) && !opensTime(tokens, last + 1))
    return next
  if (
    next.upos === 'ADP' &&
    governor &&
    /^(?:NOUN|PROPN|ADJ)$/.test(governor.upos) &&
    /^(?:nmod|obl|xcomp)/.test(relation)
  )
    return isTime(tokens, top) ? null : next
  // "marque un revers | pour la ville", "lève le voile | sur …": a verb and its object say little without it.
  if (token.upos === 'NOUN' && token.deprel === 'obj' && judging.completing.includes(flat(next.lemma)))
    return isTime(tokens, top) ? null : next
  // "au moment | où": a relative without a comma says which.
  if (next.upos === 'PRON' && next.feats.PronType === 'Rel' && /^où$/i.test(next.form)) return next
  // "joue un rôle essentiel | dans la vie": an adjective behind the object, and what both are of.
  const described = token.upos === 'ADJ' && tokens[token.head]?.deprel === 'obj' && token.head < last
  if (described && next.upos === 'ADP' && [...judging.completing, 'dans'].includes(flat(next.lemma)))
    return isTime(tokens, top) ? null : next
  // "faire la lumière | sur …", "souhaite s’entretenir | avec …": an infinitive says little without it.
  if (
    token.upos === 'VERB' &&
    token.feats.VerbForm === 'Inf' &&
    judging.completing.includes(flat(next.lemma))
  )
    return isTime(tokens, top) ? null : next
  // "est une variété | qui …": what something is, told by a relative.
  const isAttribute = (at: number) => tokens.some(({ head, deprel }) => head === at && deprel === 'cop')
  const said = token.upos === 'ADJ' ? token.head : last
  if (next.feats.PronType === 'Rel' && /^(?:qui|que|qu['’]|dont)$/i.test(next.form) && isAttribute(said))
    return next
  const definite = governor && token.upos === 'NOUN' && isDefinite(tokens, tokens.indexOf(governor))
  if (definite && /^acl/.test(relation) && governor === token) return next
  return governor?.upos === 'VERB' && /^(?:xcomp|ccomp|obj)/.test(relation) ? next : null
}

/** "d’ici à mai", "de mai à juin", "de nuit": when, and not of what. */
const opensTime = (tokens: readonly TaggedToken[], at: number) => isTime(tokens, tokens[at]?.head ?? -1)

const isTime = (tokens: readonly TaggedToken[], at: number) =>
  /(?:tmod|:mod$)/.test(tokens[at]?.deprel ?? '') && tokens[at]?.upos === 'NUM'

const isDefinite = (tokens: readonly TaggedToken[], noun: number) =>
  tokens.some(
    ({ head, upos, feats }, at) => head === noun && at < noun && upos === 'DET' && feats.Definite === 'Def',
  )

const phrases: ReadonlySet<string> = new Set(['what', 'who', 'why', 'said', 'role'])

/** "l’opposition du président (LR) | du conseil" */
function behindBracket(tokens: readonly TaggedToken[], last: number, judging: Judging): TaggedToken | null {
  if (tokens[last + 1]?.form !== '(') return null
  const closed = tokens.findIndex(({ form }, at) => at > last && form === ')')
  const behind = tokens[closed + 1]
  return closed > 0 && behind && judging.ofWords.includes(flat(behind.lemma)) ? behind : null
}

/** "encore | plus | ancienne", "reçu bien | plus | de dons": as much as the article says, and not the word before alone. */
function lostAmount(stem: string, sentences: readonly Sentence[], { amountAdverbs }: Judging): string | null {
  const words = wordsOf(stem).map(({ flat: word }) => word)
  for (const { tokens } of sentences)
    for (const [at, { form, upos }] of tokens.entries()) {
      const [before, next] = [tokens[at - 1], tokens[at + 1]]
      if (upos !== 'ADV' || !amountAdverbs.includes(flat(form)) || words.includes(flat(form))) continue
      if (before?.upos !== 'ADV' || !words.includes(flat(before.form))) continue
      if (/^(?:ADJ|ADP|ADV)$/.test(next?.upos ?? '')) return form
    }
  return null
}

/** "la surprise | de | voir": an infinitive right behind a noun that a preposition joins it to. */
function lostOpener(stem: string, sentences: readonly Sentence[]): string | null {
  const words = wordsOf(stem).map(({ flat: word }) => word)
  for (const { tokens } of sentences)
    for (const [at, { upos, feats, form }] of tokens.entries()) {
      const [noun, lead] = [tokens[at - 2], tokens[at - 1]]
      if (upos !== 'VERB' || feats.VerbForm !== 'Inf' || lead?.upos !== 'ADP' || noun?.upos !== 'NOUN')
        continue
      if (words.some((word, i) => word === flat(form) && words[i - 1] === flat(noun.form))) return lead.form
    }
  return null
}
