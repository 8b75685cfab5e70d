import { createRequire } from 'node:module'
import type { ItemToken, ItsFunction, WinkMethods } from 'wink-nlp'
import { closedWords } from '@/lib/languages/en/lexicon'
import type { SentenceOf, TaggedToken, Token, Upos } from '@/lib/model/document'
import { kept } from '../kept'
import { irregularPasts } from './english-forms'
import { verbFeats } from './english-verb-feats'
import { conjunctionsInPlace, wordsInPlace } from './english-words-in-place'
import { closedReadings, lookupForm, tagged, type WordReading } from './reading'

const reader = kept<WinkMethods>('english')
let closed: Map<string, WordReading[]> | null = null

/** The tagger of wink-nlp with its light English model, loaded once, when the first English article comes. */
export function loadEnglish(): WinkMethods {
  const require = createRequire(import.meta.url)
  reader.value ??= require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']) as WinkMethods
  return reader.value
}

type WinkWord = { start: number; form: string; upos: string; lemma: string }

/** Tags English with wink-nlp, set right by a list of closed-class words and by verb forms in their group. */
export function tagEnglish(): (sentence: SentenceOf<Token>) => TaggedToken[] {
  closed ??= closedReadings(closedWords)
  const words = closed
  return ({ tokens, span }) => {
    const read = wordsOf(tokens, span.start)
    const first = tokens.map((token, index) => {
      const from = token.span.start - span.start
      const to = token.span.end - span.start
      const inside = read.filter(word => word.start >= from && word.start < to)
      const [reading, sure] = readingOf(token, inside, words, index === 0)
      return tagged(token, reading, sure)
    })
    const placed = first.map((token, at) =>
      asDeterminer(withPreposition(token, first[at + 1]), first[at + 1]),
    )
    return conjunctionsInPlace(verbFeats(wordsInPlace(placed)))
  }
}

/** "to" is a preposition unless a verb follows it: "to Leeds", "to him". */
function withPreposition(token: TaggedToken, next: TaggedToken | undefined): TaggedToken {
  if (token.upos !== 'PART' || lookupForm(token.form) !== 'to') return token
  return next && /^(?:VERB|AUX|ADV|PART)$/.test(next.upos) ? token : { ...token, upos: 'ADP' }
}

/** "her brother", "these firms": a determiner when a noun phrase goes on after it, else a pronoun. */
function asDeterminer(token: TaggedToken, next: TaggedToken | undefined): TaggedToken {
  const word = lookupForm(token.form)
  if (!/^(?:his|her|this|these|those)$/.test(word)) return token
  const upos = next && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.upos) ? 'DET' : 'PRON'
  const reading = closed?.get(word)?.find(known => known.upos === upos)
  return reading ? { ...token, upos, lemma: reading.lemma, feats: reading.feats } : token
}

function wordsOf(tokens: readonly Token[], origin: number): WinkWord[] {
  const reader = loadEnglish()
  let text = ''
  for (const { form, span } of tokens) text = text.padEnd(span.start - origin, ' ') + plainMarks(form)
  const words: WinkWord[] = []
  let at = 0
  const { its } = reader
  reader
    .readDoc(text)
    .tokens()
    .each((word: ItemToken) => {
      const form = word.out()
      const start = text.indexOf(form, at)
      if (start < 0) return
      at = start + form.length
      words.push({
        start,
        form,
        upos: word.out(its.pos as ItsFunction<string>),
        lemma: word.out(its.lemma as ItsFunction<string>),
      })
    })
  return words
}

/** One character for one: offsets must not move. */
function plainMarks(form: string): string {
  return form
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—‑]/g, '-')
    .replace(/[\u00A0\u202F]/g, ' ')
}

function readingOf(
  token: Token,
  inside: readonly WinkWord[],
  words: ReadonlyMap<string, WordReading[]>,
  initial: boolean,
): [Omit<WordReading, 'cost'>, number] {
  const form = lookupForm(token.form)
  if (!/[\p{L}\d]/u.test(form))
    return [{ upos: /^[%€$£+=°&@#*]$/u.test(form) ? 'SYM' : 'PUNCT', lemma: form, feats: {} }, 1]
  if (/^\d[\d.,]*$/.test(form)) return [{ upos: 'NUM', lemma: form, feats: {} }, 1]
  if (/^\d+(?:st|nd|rd|th)$/.test(form)) return [{ upos: 'ADJ', lemma: form, feats: {} }, 1]
  const last = inside.at(-1)
  const guess = (last ? guessOf(inside, token.form) : 'X') as Upos
  const known =
    (/^\p{Lu}/u.test(token.form) && !initial && token.form !== 'I' ? undefined : words.get(form)) ?? []
  const same = known.find(reading => reading.upos === guess) ?? known[0]
  if (same)
    return [same.upos === guess || known.length === 1 ? same : { ...same }, same.upos === guess ? 0.95 : 0.8]
  const past = irregularPasts.get(token.form)
  if (past && guess !== 'VERB') return [{ upos: 'VERB', lemma: past, feats: {} }, 0.75]
  const lemma = lemmaOf(form, inside.length === 1 ? (last?.lemma ?? form) : form, guess)
  const feats: Record<string, string> = {}
  if (guess === 'NOUN') feats.Number = lemma !== form || /(?:people|police)$/.test(form) ? 'Plur' : 'Sing'
  if (guess === 'PROPN') feats.Number = 'Sing'
  return [{ upos: guess, lemma: guess === 'PROPN' ? token.form : lemma, feats }, 0.85]
}

function guessOf(inside: readonly WinkWord[], form: string): string {
  const last = inside.at(-1)
  if (inside.length < 2 || !last) {
    // A capital inside a sentence that the tagger took for an adjective or noun still writes a name.
    return last?.upos ?? 'X'
  }
  if (/^\p{Lu}/u.test(form) && inside.every(word => word.upos === 'PROPN' || word.upos === 'PUNCT'))
    return 'PROPN'
  if (last.upos === 'VERB' || last.upos === 'ADJ' || /^\d/.test(form)) return 'ADJ'
  return last.upos === 'PROPN' || last.upos === 'NOUN' ? last.upos : 'NOUN'
}

/** The tagger's lemma, unless it changes the spelling ("tyre" → "tire") rather than the inflection. */
function lemmaOf(form: string, lemma: string, upos: string): string {
  if (upos === 'NOUN' && /[^s]s$/.test(form)) {
    if (lemma === form) return form
    const stripped = [form.replace(/ies$/, 'y'), form.replace(/es$/, ''), form.replace(/s$/, '')]
    return stripped.includes(lemma)
      ? lemma
      : /(?:ss|x|ch|sh)es$/.test(form)
        ? form.slice(0, -2)
        : form.slice(0, -1)
  }
  if (
    (upos === 'NOUN' || upos === 'ADJ' || upos === 'ADV' || upos === 'ADP') &&
    lemma.length >= form.length - 1
  )
    return upos === 'NOUN' && /m[ae]n$|feet|teeth|mice|geese/.test(form) ? lemma : form
  return lemma
}
