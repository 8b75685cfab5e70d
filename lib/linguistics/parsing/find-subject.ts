import type { Phrase, Subject, TaggedToken, VerbGroup } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { coordinated } from './coordinate'
import type { Opener } from './openers'
import type { Phrases } from './phrases'

/** A clause found before this one in the sentence, as far as looking for a subject needs it. */
export type Earlier = { group: VerbGroup; opener: Opener | null; subject: Subject; index: number }

export type Sought = {
  tokens: readonly TaggedToken[]
  phrases: Phrases
  grammar: Grammar
  group: VerbGroup
  opener: Opener | null
  earlier: readonly Earlier[]
  /** Of these words the verb says who said what is quoted before. */
  reporting: boolean
}

export type Found = Subject & { confidence: number; sharedWith: number | null }

const none: Found = {
  kind: 'none',
  phrase: null,
  inverted: false,
  shared: false,
  confidence: 0.2,
  sharedWith: null,
}

/** The subject of a finite verb: clitic, relative, noun phrase to the left, or to the right of a reporting verb. */
export function findSubject(sought: Sought): Found {
  const { opener, group, reporting } = sought
  const clitic = pronounSubject(sought)
  if (clitic) return clitic
  if (opener?.subject) {
    const antecedent = antecedentOf(sought.tokens, opener, sought.phrases)
    return { ...none, kind: 'relative', phrase: antecedent, confidence: antecedent ? 0.85 : 0.3 }
  }
  if (reporting) {
    // "The firm, which owns the train, announced a delay": no mark of quotation, and a subject of its own to the left.
    const [far, near] = [sought.tokens[group.tokens.from - 2], sought.tokens[group.tokens.from - 1]]
    const mark = near?.form === ',' ? far : near
    const quoted = /^[»”"’?!]$/.test(mark?.form ?? '')
    const own = quoted ? null : leftward(sought)
    if (own && !own.shared && own.confidence > 0.55) return own
    const after = nounAfter(sought)
    if (after) return after
  }
  const left = leftward(sought)
  if (left) return left
  const framed = /^[,»”]$/.test(sought.tokens[group.tokens.from - 1]?.form ?? '')
  const turned = opener || reporting || framed || group.tokens.from === 0 ? nounAfter(sought) : null
  return turned ? { ...turned, confidence: Math.min(0.6, turned.confidence) } : none
}

/** "il", "elle", "they" beside the verb, on either side. */
function pronounSubject({ tokens, group, grammar, phrases }: Sought): Found | null {
  const inside = [...Array(group.tokens.to - group.tokens.from).keys()].map(step => group.tokens.from + step)
  let before = group.tokens.from - 1
  while (tokens[before]?.upos === 'ADV') before--
  for (const at of [...inside.toReversed(), before]) {
    const token = tokens[at]
    if (token?.upos !== 'PRON' || !grammar.subjectPronouns.has(lookupForm(token.form))) continue
    const word = lookupForm(token.form)
    // "nous", "vous" between another subject and the verb are objects.
    if (at > group.tokens.from && /^(?:nous|vous)$/.test(word)) continue
    const impersonal = isImpersonal(word, group, tokens, grammar)
    const inverted = at > group.finite
    const phrase = phrases.at.get(at) ?? pronounPhrase(token, at)
    return {
      ...none,
      kind: impersonal ? 'impersonal' : 'pronoun',
      phrase: impersonal ? null : phrase,
      inverted,
      confidence: 0.95,
    }
  }
  return null
}

function pronounPhrase(token: TaggedToken, at: number): Phrase {
  const { Gender, Number: number, Person } = token.feats
  return {
    span: token.span,
    tokens: { from: at, to: at + 1 },
    head: at,
    gender: Gender === 'Masc' || Gender === 'Fem' ? Gender : null,
    number: number === 'Sing' || number === 'Plur' ? number : null,
    person: Person === '1' ? 1 : Person === '2' ? 2 : 3,
    coordinated: false,
    entity: null,
    chain: null,
  }
}

/** "il faut", "il s'agit", "il y a", "c'est", "it seems that", "there is". */
function isImpersonal(
  word: string,
  group: VerbGroup,
  tokens: readonly TaggedToken[],
  grammar: Grammar,
): boolean {
  if (!grammar.impersonalPronouns.has(word)) return false
  if (word === 'there' || word === 'ce' || word === "c'" || word === '-ce') return true
  const inside = tokens.slice(group.tokens.from, group.tokens.to).map(({ form }) => lookupForm(form))
  if (inside.includes('y') && group.lemma === 'avoir') return true
  if (group.modal === 'falloir') return true
  const next = tokens[group.tokens.to]
  const then = tokens[group.tokens.to + 1]
  const opens = (token: TaggedToken | undefined) =>
    token?.lemma === 'que' || token?.lemma === 'that' || /^(?:de|d'|to|à)$/.test(token?.lemma ?? '')
  if (grammar.impersonalVerbs.has(group.lemma))
    return group.lemma === 'agir'
      ? group.reflexive
      : opens(next) ||
          group.lemma === 'falloir' ||
          !/^(?:arriver|rester|sembler|paraître|seem|appear|take|happen|matter|turn|manquer)$/.test(
            group.lemma,
          )
  // "il est possible que", "it was clear that", "il a été décidé de"
  return group.lemma === 'être' || group.lemma === 'be' || group.passive
    ? (next?.upos === 'ADJ' && opens(then)) || (opens(next) && next?.lemma !== 'à')
    : false
}

export function antecedentOf(
  tokens: readonly TaggedToken[],
  opener: Opener,
  phrases: Phrases,
): Phrase | null {
  let at = opener.from - 1
  while (at >= 0 && /^(?:PUNCT|ADP)$/.test(tokens[at]?.upos ?? '')) at--
  return phrases.at.get(at) ?? null
}

/** "…, a annoncé mercredi la société": past a date or an adverb, the bare noun phrase after the verb. */
function nounAfter({ tokens, phrases, group, grammar }: Sought): Found | null {
  let at = group.tokens.to
  for (let steps = 0; steps < 12; steps++) {
    const phrase = phrases.at.get(at)
    const token = tokens[at]
    if (!token) return null
    if (phrase && phrases.dates.has(phrase)) at = phrase.tokens.to
    else if (phrase && phrase.tokens.from === at) {
      const whole = coordinated(tokens, phrases, phrase)
      if (disagrees(whole, group, tokens)) return null
      return { ...none, kind: 'noun', phrase: whole, inverted: true, confidence: 0.85 }
    } else if (token.upos === 'ADV') at++
    else if (
      token.upos === 'ADP' &&
      steps > 0 === false &&
      phrases.at.get(at + 1) &&
      !grammar.genitives.has(lookupForm(token.form))
    )
      at = phrases.at.get(at + 1)?.tokens.to ?? at + 1
    else return null
  }
  return null
}

function disagrees(phrase: Phrase, group: VerbGroup, tokens: readonly TaggedToken[]): boolean {
  const { Number: verb, Person } = tokens[group.finite]?.feats ?? {}
  const number = phrase.coordinated ? 'Plur' : phrase.number
  if (Person === '1' || Person === '2') return true
  return verb !== undefined && number !== null && verb !== number
}

/** Walks left from the verb to the noun phrase that is its subject, past insertions, relatives and adverbials. */
function leftward(sought: Sought): Found | null {
  const { tokens, phrases, group, opener, earlier, grammar } = sought
  const stop = opener ? opener.to : 0
  let at = group.tokens.from - 1
  let comma = false
  let joined = false
  let sure = 0.9
  while (at >= stop) {
    const token = tokens[at]
    if (!token) break
    if (/^[;:]$/.test(token.form)) break
    const clause = earlier.findLast(({ group: { tokens: range } }) => range.from <= at && at < range.to)
    if (clause) {
      if (!clause.opener || clause.opener.from < stop || joined) return shared(clause, joined, comma, sought)
      at = clause.opener.from - 1
      if (tokens[at]?.form === ',') {
        at--
        comma = false
      }
      sure *= 0.95
      continue
    }
    const phrase = phrases.at.get(at)
    if (phrase && phrase.tokens.from >= stop) {
      const before = tokens[phrase.tokens.from - 1]
      const verbal = before && (before.feats.VerbForm === 'Inf' || before.feats.VerbForm === 'Part')
      const swallowed = earlier.findLast(
        e => e.opener && e.opener.from >= stop && e.group.tokens.to <= phrase.tokens.from,
      )
      // "la société qui fabrique les moteurs part": no comma since the verb of the relative, so its object.
      if (swallowed?.opener && !hasComma(tokens, swallowed.group.tokens.to, phrase.tokens.from)) {
        at = swallowed.opener.from - 1
        if (tokens[at]?.form === ',') at--
        comma = false
        continue
      }
      const continues = joined && earlier.some(e => e.group.tokens.from >= stop)
      if (before?.upos === 'ADP' || phrases.dates.has(phrase) || verbal || continues) {
        at = phrase.tokens.from - 1 - (before?.upos === 'ADP' ? 1 : 0)
        continue
      }
      const apposed = comma && (before?.form === ',' || before?.form === '–' || before?.form === '—')
      const bareRole =
        before?.form === ',' && isBare(tokens, phrase) && endsPhrase(phrases, phrase.tokens.from - 2)
      if (apposed || bareRole) {
        at = phrase.tokens.from - 2
        comma = false
        sure *= 0.9
        continue
      }
      const joint = coordinated(tokens, phrases, phrase, 'left', stop)
      // "a perdu sa glace et son front recule": what follows a verb at once is its object, and not joined to ours.
      const objects =
        earlier.some(e => e.group.tokens.to === joint.tokens.from) || disagrees(joint, group, tokens)
      const whole = objects && !disagrees(phrase, group, tokens) ? phrase : joint
      if (!disagrees(whole, group, tokens)) {
        const pronoun = tokens[whole.head]?.upos === 'PRON' && !whole.coordinated
        return {
          ...none,
          kind: pronoun ? 'pronoun' : 'noun',
          phrase: whole,
          confidence: comma ? sure * 0.7 : sure,
        }
      }
      sure *= 0.6
      at = phrase.tokens.from - 1
      continue
    }
    if (token.form === ',' && !comma) {
      comma = true
      // "Le mouvement, lancé par les agents, dure": a participle after a comma holds all up to the next one.
      const inserted = at === group.tokens.from - 1 ? insertionStart(tokens, at, stop) : null
      if (inserted !== null) {
        at = inserted - 1
        comma = false
        continue
      }
    }
    if (token.upos === 'CCONJ' && at >= group.tokens.from - 3) joined = true
    if (token.form === ')') at = Math.max(stop, findBack(tokens, at, '('))
    else if (/^[–—]$/.test(token.form)) {
      const open = findBack(tokens, at, token.form)
      if (open > stop) at = open
    }
    if (grammar.subjectRelatives.has('who') && token.upos === 'VERB' && token.feats.VerbForm === 'Inf')
      sure *= 0.9
    at--
  }
  return null
}

function insertionStart(tokens: readonly TaggedToken[], end: number, stop: number): number | null {
  for (let at = end - 1; at > stop; at--) {
    if (tokens[at]?.feats.VerbForm === 'Fin') return null
    const next = tokens[at + 1]
    if (tokens[at]?.form === ',' && next?.feats.VerbForm === 'Part' && next.feats.Tense === 'Past') return at
  }
  return null
}

function hasComma(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ form }) => form === ',' || form === '–' || form === '—')
}

function findBack(tokens: readonly TaggedToken[], from: number, form: string): number {
  for (let at = from - 1; at >= 0; at--) if (tokens[at]?.form === form) return at
  return from
}

/** A noun with no determiner before it: "Jane Roe, chef de Norvane, part". */
function isBare(tokens: readonly TaggedToken[], phrase: Phrase): boolean {
  return tokens[phrase.tokens.from]?.upos === 'NOUN' || tokens[phrase.tokens.from]?.upos === 'ADJ'
}

function endsPhrase(phrases: Phrases, at: number): boolean {
  const phrase = phrases.at.get(at)
  return phrase !== undefined && phrase.tokens.to === at + 1
}

/** "X came and saw": the subject of the clause before, when a conjunction joins the verbs and they agree. */
function shared(clause: Earlier, joined: boolean, comma: boolean, { group, tokens }: Sought): Found | null {
  if (!joined && !comma) return null
  const { phrase, kind } = clause.subject
  if (kind === 'none' || kind === 'impersonal' || (phrase && disagrees(phrase, group, tokens))) return null
  return {
    kind,
    phrase,
    inverted: false,
    shared: true,
    confidence: joined ? 0.8 : 0.45,
    sharedWith: clause.index,
  }
}
