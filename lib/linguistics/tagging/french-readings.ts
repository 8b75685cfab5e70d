import { closedWords } from '@/lib/languages/fr/lexicon'
import { firstNames } from '@/lib/languages/fr/names'
import type { Token } from '@/lib/model/document'
import { adjectiveGuess, nounReadings } from './french-nouns'
import { verbReadings } from './french-verbs'
import { closedReadings, lookupForm, type WordReading } from './reading'

let closed: Map<string, WordReading[]> | null = null

const adjectival =
  /(?:iste|iens?|iennes?|aise?s?|oise?s?|els?|elles?|al|ale|ales|aux|eurs?|euses?|ifs?|ives?|eux|iques?|aires?|aine?s?|ine?s?|ante?s?|ente?s?|ées?|és?|usse|usses|ibles?|ables?|ands?|andes?|agnols?|gnoles?|urque?s?|rec?s?|elges?|uisses?|abes?|lancs?|lanches?|ouges?|noirs?|noires?|verte?s?)$/
const nominal =
  /(?:tion|sion|té|tés|ment|ments|tions|sions|isme|ismes|age|ages|ence|ance|ences|ances|eur|eurs|ure|ures|erie|eries)$/

/**
 * All the ways to read a French word, cheapest first by right; `initial`: it opens a sentence (or follows an opening
 * mark), so that its capital says nothing; `proper`: the article has it with a capital where no sentence begins.
 */
export function readingsOf(token: Token, initial: boolean, proper: boolean): WordReading[] {
  const { form } = token
  if (!/[\p{L}\d]/u.test(form)) return [fixed(symbol.test(form) ? 'SYM' : 'PUNCT', form)]
  if (/^\d/.test(form)) return numeric(form)
  closed ??= closedReadings(closedWords)
  const word = lookupForm(form)
  const capital = /^\p{Lu}/u.test(form)
  const shouted = capital && form.length > 1 && form === form.toUpperCase()
  const known = closed.get(word) ?? []
  if (known.length && (!capital || initial || word.endsWith("'"))) return [...known, ...rarer(word, known)]
  const common = openReadings(word)
  if (!capital) return common.length ? common : unknown(word)
  const name = { upos: 'PROPN' as const, lemma: form, feats: {}, cost: 0 }
  if (shouted) return [name]
  if (!initial)
    return [name, ...common.filter(r => r.upos === 'NOUN').map(r => ({ ...r, cost: r.cost + 1.2 }))]
  if (!common.length) return [name, ...unknown(word).map(r => ({ ...r, cost: r.cost + 2.5 }))]
  // "Jeanne part": a first name opens a sentence more often than the common noun it also is.
  if (firstNames.has(word)) return [name, ...common.map(r => ({ ...r, cost: r.cost + 2 }))]
  return [{ ...name, cost: proper ? 0 : 3 }, ...common.map(r => ({ ...r, cost: r.cost + (proper ? 2 : 0) }))]
}

const symbol = /^[%€$£+=<>°§&@#*/|~^]$/u

function fixed(upos: WordReading['upos'], form: string): WordReading {
  return { upos, lemma: form, feats: {}, cost: 0 }
}

function numeric(form: string): WordReading[] {
  if (/^\d+(?:ers?|ères?|res?|es?|èmes?|nde?|nds?)$/iu.test(form)) return [fixed('ADJ', form)]
  const number = fixed('NUM', form)
  return [{ ...number, feats: /^[01]$/.test(form) ? { Number: 'Sing' } : { Number: 'Plur' } }]
}

/** "soit", "entre", "été", "pas" (a step), "car" (a coach): closed words that can be something else. */
function rarer(word: string, known: readonly WordReading[]): WordReading[] {
  const verbs = verbReadings(word).map(r => ({ ...r, cost: r.cost + (r.upos === 'AUX' ? 0.3 : 4) }))
  const nouns = word.length > 2 && !word.endsWith("'") ? nounReadings(word) : []
  return [
    ...verbs,
    ...nouns.filter(() => !known.some(k => k.upos === 'NOUN')).map(r => ({ ...r, cost: 2.6 })),
  ]
}

function openReadings(word: string): WordReading[] {
  const verbs = verbReadings(word)
  const auxiliary = verbs.some(r => r.upos === 'AUX')
  const nouns = word.length > 1 ? nounReadings(word) : []
  const finite = (r: WordReading) => r.feats.VerbForm === 'Fin'
  const readings = [
    ...verbs.map(r => ({ ...r, cost: r.cost + (nouns.length && finite(r) && !auxiliary ? 0.4 : 0) })),
    ...nouns.map(r => ({
      ...r,
      cost: auxiliary ? (r.feats.VerbForm === 'Inf' ? 2 : 3) : verbs.some(v => !finite(v)) ? 0.8 : 0,
    })),
  ]
  if (/.{3}ment$/.test(word) && !nouns.length) readings.push({ ...fixed('ADV', word), cost: 0 })
  else if (nouns.length && /amment$|emment$/.test(word)) readings.push({ ...fixed('ADV', word), cost: 0 })
  const participle = verbs.find(r => r.feats.VerbForm === 'Part')
  if (participle) readings.push({ ...participle, upos: 'ADJ', feats: gendered(participle), cost: 1.1 })
  else if (nouns.length && adjectival.test(word)) readings.push({ ...adjectiveGuess(word), cost: 0.7 })
  else if (verbs.length && !nouns.length && !auxiliary && /[^è]es?$/.test(word))
    readings.push({ ...adjectiveGuess(word), cost: 3.6 })
  // The list of nouns leaves out those of two genders.
  if (verbs.length && !nouns.length && /e$|es$/.test(word) && !participle)
    readings.push({ ...fixed('NOUN', word), cost: 3 })
  return readings
}

function gendered(reading: WordReading): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reading.feats).filter(([key]) => key === 'Gender' || key === 'Number'),
  )
}

function unknown(word: string): WordReading[] {
  if (/.{3}ment$/.test(word)) return [fixed('ADV', word), { ...fixed('NOUN', word), cost: 2 }]
  const number: Record<string, string> = { Number: /[sx]$/.test(word) ? 'Plur' : 'Sing' }
  const noun = { upos: 'NOUN' as const, lemma: word.replace(/(?<=..)s$/, ''), feats: number }
  const likely = nominal.test(word)
  return [
    { ...adjectiveGuess(word), cost: likely ? 1.5 : 0 },
    { ...noun, cost: likely ? 0 : 0.9 },
  ]
}
