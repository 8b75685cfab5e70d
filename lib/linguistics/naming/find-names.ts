import type { Sentence, TaggedToken, TokenRange } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { numbersName } from './find-quantities'

const capital = /^\p{Lu}/u
const acronym = /^\p{Lu}[\p{Lu}\d-]+$/u

/** Runs of words that look like one name, as token ranges of a sentence; what they name is judged later. */
export function findNames(
  sentence: Sentence,
  grammar: Grammar,
  taken: (at: number) => boolean,
): TokenRange[] {
  const { tokens } = sentence
  const ranges: TokenRange[] = []
  for (let at = 0; at < tokens.length; at++) {
    // "le ministre de l'Énergie Jean Roy": the capital of a portfolio opens no name.
    if (taken(at) || !startsName(tokens, at, grammar) || isPortfolio(tokens, at, grammar)) continue
    let to = at + 1
    for (
      let next = extension(tokens, at, to, grammar);
      next > to;
      next = extension(tokens, at, to, grammar)
    ) {
      if ([...range(to, next)].some(taken)) break
      to = next
    }
    const from = leftward(tokens, at, grammar)
    const closed = to === at + 1 && grammar.openers.has(lookupForm(tokens[at]?.form ?? ''))
    if (!closed) ranges.push({ from, to })
    at = to - 1
  }
  return withAcronyms(tokens, ranges)
}

function* range(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at++) yield at
}

function isName(token: TaggedToken | undefined): boolean {
  return token !== undefined && capital.test(token.form) && /^(?:PROPN|NOUN|ADJ|X)$/.test(token.upos)
}

function startsName(tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean {
  const token = tokens[at]
  if (!token || !isName(token)) return false
  const word = lookupForm(token.form)
  if (grammar.demonyms.has(word) || (grammar.demonyms.size && /(?:ese|ish)$/.test(word))) return false
  if (grammar.personTitles.has(word) && isName(tokens[at + 1])) return false
  // "President Roe", "Ministre": the function is no part of the name.
  if (grammar.roleNouns.has(word) && (isName(tokens[at + 1]) || token.upos !== 'PROPN')) return false
  if (grammar.roleNouns.has(word) && !isName(tokens[at - 1])) return false
  return token.upos === 'PROPN' || at > 0
}

/** Where the name goes on to, or `to` when it ends there. */
function extension(tokens: readonly TaggedToken[], from: number, to: number, grammar: Grammar): number {
  const word = (index: number) => lookupForm(tokens[index]?.form ?? '')
  if (isName(tokens[to]) && !grammar.personTitles.has(word(to)) && !grammar.demonyms.has(word(to)))
    return to + 1
  if (numbersName(tokens, to)) return to + 1
  const collective = isCollective(tokens.slice(from, to), grammar)
  const last = tokens[to - 1]
  const commonEnd = last?.upos === 'NOUN' && !capital.test(last.form)
  let links = 0
  while (links < 2 && linkable(word(to + links), collective, grammar)) links++
  const target = tokens[to + links]
  if (links && target && isName(target)) {
    if (grammar.foreignLinks.has(word(to))) return to + links + 1
    if (collective) return commonEnd ? to : to + links + 1
    // "Ursula von der Leyen", "Charles de Gaulle", but not "Norvane de Lyon".
    return to === from + 1 && grammar.firstNames.has(word(from)) ? to + links + 1 : to
  }
  // "Banque centrale européenne", "Conseil de sécurité".
  if (!collective || !from || grammar.nameLinks.has('of')) return to
  if (tokens[to]?.upos === 'ADJ') return to + 1
  return to === from + 1 && links === 1 && target?.upos === 'NOUN' ? to + 2 : to
}

function linkable(word: string, collective: boolean, grammar: Grammar): boolean {
  return (collective ? grammar.nameLinks : grammar.particles).has(word) || grammar.foreignLinks.has(word)
}

/** "Bank", "Festival": the head of a thing that has a place or an aim in its name. */
function isCollective(name: readonly TaggedToken[], grammar: Grammar): boolean {
  return name.some(({ form }) => {
    const word = lookupForm(form)
    return grammar.organisationNouns.has(word) || grammar.eventNouns.has(word) || grammar.placeNouns.has(word)
  })
}

const startsLeft = new Set(
  'ministère université institut académie hôpital tribunal cour lycée mairie préfecture musée théâtre rue avenue boulevard lac mont île îles col vallée glacier canal pont quai forêt château gare aéroport place'.split(
    ' ',
  ),
)

/** "ministère des Transports", "lac Léman": the common noun before belongs to the name. */
function leftward(tokens: readonly TaggedToken[], at: number, grammar: Grammar): number {
  let from = at
  let links = 0
  while (links < 2 && grammar.nameLinks.has(lookupForm(tokens[from - 1]?.form ?? ''))) {
    from--
    links++
  }
  const noun = tokens[from - 1]
  return noun && noun.upos === 'NOUN' && startsLeft.has(lookupForm(noun.form)) ? from - 1 : at
}

/** "le ministre de l'Énergie": the capital writes a portfolio, not a name. */
function isPortfolio(tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean {
  let before = at - 1
  while (before > at - 3 && grammar.nameLinks.has(lookupForm(tokens[before]?.form ?? ''))) before--
  return (
    before < at - 1 &&
    /^(?:ministre|secrétaire|minister|secretary)$/.test(lookupForm(tokens[before]?.form ?? ''))
  )
}

/** "… Fédération des usagers des gares (FUG)": the initials tell where the name begins. */
function withAcronyms(tokens: readonly TaggedToken[], ranges: readonly TokenRange[]): TokenRange[] {
  const result = [...ranges]
  for (const [index, token] of tokens.entries()) {
    if (tokens[index - 1]?.form !== '(' || tokens[index + 1]?.form !== ')' || !acronym.test(token.form))
      continue
    const from = startOfInitials(tokens, index - 1, token.form)
    if (from === null) continue
    const whole = { from, to: index - 1 }
    const rest = result.filter(r => r.to <= whole.from || r.from >= whole.to)
    result.splice(0, result.length, ...rest, whole)
  }
  return result.sort((a, b) => a.from - b.from)
}

function startOfInitials(tokens: readonly TaggedToken[], end: number, letters: string): number | null {
  let left = letters.replace(/[^\p{Lu}]/gu, '').length
  for (let at = end - 1; at >= 0 && at > end - 14; at--) {
    const token = tokens[at]
    if (!token || token.upos === 'PUNCT' || token.upos === 'VERB' || token.upos === 'AUX') return null
    const initial = token.form.charAt(0).toUpperCase()
    if (letters.charAt(left - 1) === initial) left--
    if (left === 0) return capital.test(token.form) ? at : null
  }
  return null
}
