import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import type { ReadWord } from '../network/read-words'
import type { NounChunk } from './noun-chunks'
import { finiteOf, type SpeechFrame } from './speech-frames'

/**
 * Which of the phrases after a verb of saying is its subject; null when none can be, or an object is likelier. `doubtful`:
 * a phrase before the verb may be its subject after all.
 */
export function chooseSubject(
  forms: readonly string[],
  words: readonly ReadWord[],
  frame: SpeechFrame,
  chunks: readonly NounChunk[],
  doubtful: boolean,
  grammar: Grammar,
): NounChunk | null {
  if (!frame.quotation && grammar.addressVerbs.has(words[frame.last]?.lemma ?? '')) return null
  const able = chunks
    .filter(chunk => !chunk.temporal && agrees(forms, words, frame, chunk, grammar))
    .map(chunk => ({ ...chunk, speaks: speaks(forms, words, chunk, grammar) }))
  const near = able.filter(chunk => !chunk.afterComma)
  const far = able.filter(chunk => chunk.afterComma && chunk.speaks).slice(0, 1)
  const pool = near.length > 0 ? near : far
  // "a annoncé des mesures la ministre": of two phrases the one that can speak, else the first.
  const best = pool.find(chunk => chunk.speaks) ?? pool[0]
  if (!best) return null
  const quoted = frame.inside || (frame.quotation && frame.from > 0)
  if (!best.speaks && (doubtful || !frame.framing)) return null
  if (!quoted && !best.speaks && !mayBeMeant(words, frame, best)) return null
  return !frame.quotation && goesOnWith(forms, words, frame, best, grammar) ? null : best
}

/**
 * Behind a comma alone, what cannot speak has to be a definite phrase, and the verb to hang on a clause before it: "The
 * book, written in May, tells this story" has none.
 */
function mayBeMeant(words: readonly ReadWord[], { verb, from }: SpeechFrame, chunk: NounChunk): boolean {
  const first = words[chunk.from]
  const head = words[verb]?.head ?? -1
  const isTold = words.some(
    (word, at) => at < from && (at === head || word.head === head) && word.feats.includes('VerbForm=Fin'),
  )
  return isTold && first?.upos === 'DET' && !/Definite=Ind|Poss=Yes/u.test(first.feats)
}

/** A finite verb and its subject are of one number and person. */
function agrees(
  forms: readonly string[],
  words: readonly ReadWord[],
  { verb, from, to }: SpeechFrame,
  chunk: NounChunk,
  grammar: Grammar,
): boolean {
  const head = words[chunk.head]
  const finite = finiteOf(words, { from, verb }) ?? undefined
  const person = feature(finite?.feats, 'Person')
  if (person && person !== '3' && head?.upos !== 'PRON' && !finite?.feats.includes('Mood=Imp')) return false
  if (!grammar.pastShowsNumber && feature(finite?.feats, 'Tense') === 'Past') return true
  const number = chunk.coordinated ? 'Plur' : feature(head?.feats, 'Number')
  const wanted = feature(finite?.feats, 'Number')
  if (!number || !wanted || number === wanted) return true
  // Names ("says Northern Services") and "la plupart" do not show their number; "la maire et le préfet" may be coordinated in the words only.
  const named = forms.slice(chunk.from, chunk.to).some(isNameLike)
  if (grammar.collectives.has(head?.lemma ?? '') || named) return true
  return wanted === 'Plur' && words.slice(chunk.to, to).some(({ upos }) => upos === 'CCONJ')
}

function feature(feats = '', name: string): string | null {
  return new RegExp(`(?:^|\\|)${name}=([^|]+)`, 'u').exec(feats)?.[1] ?? null
}

/** Who can speak: a name, a pronoun, a function, an organisation, a text. */
function speaks(
  forms: readonly string[],
  words: readonly ReadWord[],
  chunk: NounChunk,
  grammar: Grammar,
): boolean {
  for (let at = chunk.from; at < chunk.to; at++) {
    const word = words[at]
    const form = lookupForm(forms[at] ?? '')
    if (
      word?.upos === 'PROPN' ||
      isNameLike(forms[at] ?? '') ||
      /person|organisation/u.test(word?.name.tag ?? '')
    )
      return true
    if (word?.upos === 'PRON' && at === chunk.head) return true
    if (grammar.personTitles.has(form)) return true
    if (at > chunk.head) continue
    for (const noun of [form, word?.lemma ?? ''])
      if (
        grammar.speakerNouns.has(noun) ||
        grammar.roleNouns.has(noun) ||
        grammar.organisationNouns.has(noun)
      )
        return true
  }
  return false
}

/**
 * "La maire est venue, a salué la foule, a annoncé une mesure": a comma may join what one subject did. Believed when the
 * network sees a coordination whose first verb has a subject that can speak, and the phrase cannot speak or more such
 * verbs stand beside.
 */
function goesOnWith(
  forms: readonly string[],
  words: readonly ReadWord[],
  { verb }: SpeechFrame,
  chunk: NounChunk,
  grammar: Grammar,
): boolean {
  const word = words[verb]
  if (word?.deprel !== 'conj') return false
  const subject = words.findIndex(other => other.head === word.head && other.deprel.startsWith('nsubj'))
  if (subject < 0) return false
  const first = { ...chunk, from: subject, to: subject + 1, head: subject }
  if (!speaks(forms, words, first, grammar)) return false
  const series = words.some(
    (other, at) =>
      at !== verb && other.deprel === 'conj' && other.head === word.head && other.upos === 'VERB',
  )
  return series || !speaks(forms, words, chunk, grammar)
}

/** "a indiqué la MLS", "says Northern Services": a capital where no sentence begins, whatever the network says of its number. */
function isNameLike(form: string): boolean {
  return /^\p{Lu}/u.test(form)
}
