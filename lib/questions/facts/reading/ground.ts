import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import type { Sentence, TaggedToken, TokenRange } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { articleUsed } from '../../asking/article-used'
import { realiserOf } from '../../asking/realisers'
import { calledBefore } from './called-before'
import { fullerBefore, isUntold } from './fuller-before'
import { hasCounterpart } from './has-counterpart'
import { isBeaten, isNobodys } from './is-beaten'
import { joinWords } from './join-words'
import { nearerOwner, ownerBefore } from './owner-beside'
import { chainAt, plain, type Reader, sentenceAt } from './reader'

/** Display words that stand alone, and the sentences that say what their names were put for. */
export type Grounded = { text: string; evidence: Span[] }

/** A link below this is left alone: refusing costs one question, a wrong link marks a right learner wrong. */
const surely = 0.6

/** The subject of the clause, for possessives that the linking left open. */
export type Owner = {
  fits(possessive: TaggedToken): boolean
  /** Where the words of the stem begin in the article: an owner named from there on stands before. */
  from: number
} | null

/** Stands before a word for as long as its line is mended, so that nothing is joined to it. */
const uncontracted = '\u2060'

type Piece = { text: string; upTo: number; evidence: Span[] }

/**
 * The words of some tokens, made to stand alone: pronouns and possessives give way to the name they stand
 * for, editor's brackets go. `bound` is the chain the stem names or asks for: its pronouns may stay.
 * Null when something in it cannot be resolved for sure.
 */
export function ground(
  reader: Reader,
  sentenceIndex: number,
  ranges: readonly TokenRange[],
  bound: number | null,
  owner: Owner = null,
): Grounded | null {
  const sentence = sentenceAt(reader, sentenceIndex)
  const evidence: Span[] = []
  let line = ''
  for (const range of ranges) {
    const part = groundRange(reader, sentence, range, bound, owner)
    if (!part) return null
    evidence.push(...part.evidence)
    if (part.text !== '') line = joinWords([line, part.text])
  }
  const text = reader.reference.mend(line.replace(/\s+/g, ' ').trim()).replaceAll(uncontracted, '')
  if (!balanced(text)) return null
  return { text, evidence }
}

function groundRange(
  reader: Reader,
  sentence: Sentence,
  range: TokenRange,
  bound: number | null,
  owner: Owner,
): Grounded | null {
  let line = ''
  let last: TaggedToken | null = null
  let inBracket = false
  const evidence: Span[] = []
  for (let at = range.from; at < range.to; ) {
    const token = sentence.tokens[at]
    if (!token) break
    if (token.form === '[') inBracket = true
    if (inBracket) {
      if (token.form === ']') inBracket = false
      at += 1
      continue
    }
    const piece = groundToken(reader, sentence, at, range, bound, owner)
    if (!piece) return null
    const glue = last ? reader.text.slice(last.span.end, token.span.start).replace(/\s+/g, ' ') : ''
    // "avant de le tirer": a pronoun is no article, and joins no preposition.
    const apart = last?.upos === 'ADP' && token.upos === 'PRON' && piece.text === token.form
    line += (/\[|\]/.test(glue) ? ' ' : glue) + (apart ? uncontracted : '') + piece.text
    evidence.push(...piece.evidence)
    last = sentence.tokens[piece.upTo - 1] ?? token
    at = piece.upTo
  }
  return { text: line, evidence }
}

function groundToken(
  reader: Reader,
  sentence: Sentence,
  at: number,
  range: TokenRange,
  bound: number | null,
  owner: Owner,
): Piece | null {
  const token = sentence.tokens[at]
  if (!token) return null
  const { reference } = reader
  const form = plain(token.form)
  const found = reader.mentionAt.get(token.span.start)
  const chain = found ? chainAt(reader, found.chain) : null
  const sure = found && found.mention.confidence >= surely && !isBeaten(reader, found.mention)
  const keep: Piece = { text: token.form, upTo: at + 1, evidence: [] }
  const source = found && chain ? referentEvidence(reader, found.chain) : []

  // "in her magnetic role": a possessive that the tagger took for "her" alone.
  const before = sentence.tokens[at + 1]
  const owns =
    reference.possessive.has(form) &&
    at + 1 < range.to &&
    // "her growing fame": a participle that belongs to the noun.
    (/^(?:NOUN|ADJ|PROPN)$/.test(before?.upos ?? '') ||
      (before?.upos === 'VERB' && /^nmod:poss/.test(token.deprel)))
  if (chain && isNobodys(reader, form, chain.class)) return null
  if (token.upos === 'PRON' && reference.personal.has(form) && !owns) {
    if (!found || !chain || !sure) return null
    if (found.chain === bound) return keep
    // "l’armée turque et ceux qu’elle soutient": who is meant stands before it.
    if (!isClitic(sentence, at) && ownerBefore(sentence, range, at, chain, owner)) return keep
    if (isClitic(sentence, at) || !named(reader, found.chain) || isBare(reader, chain.name)) return null
    return { text: shownName(chain.name), upTo: at + 1, evidence: source }
  }
  if (reference.possessive.has(form) && (token.upos === 'DET' || token.upos === 'PRON')) {
    // "Le pays a perdu 60 % de ses forêts": nothing else was found for it, and the stem names the subject.
    if (!sure && owner !== null && owner.fits(token)) return keep
    if (!found || !chain || !sure || found.mention.form !== 'possessive') return null
    if (found.chain === bound || ownerBefore(sentence, range, at, chain, owner)) return keep
    if (!named(reader, found.chain)) return null
    if (nearerOwner(reader, sentence, at, found.chain)) return keep
    return owned(reader, sentence, at, range, shownName(chain.name), source)
  }
  if (reference.demonstrative.has(form) && token.upos === 'DET') {
    // "267 de ces fenêtres": of the windows that were told of, or of all.
    if (sentence.tokens[at - 1]?.upos === 'ADP' && sentence.tokens[at - 2]?.upos === 'NUM') return null
    if (!found || !chain || !sure || !named(reader, found.chain) || isBare(reader, chain.name))
      return saidBefore(reader, sentence, at)
    const end = sentence.tokens.findIndex(other => other.span.end >= found.mention.span.end)
    if (end < 0 || end >= range.to) return null
    // "directeur de cette caisse" → "du FCT": a body has the article that the text gives it.
    const article = chain.class === 'organisation' ? (articleUsed(chain.name, reader.document) ?? '') : ''
    const text = asKnown(reader, shownName(chain.name), sentence.tokens[end])
    return { text: `${article}${text}`, upTo: end + 1, evidence: source }
  }
  const called = found?.chain !== bound || bound === null ? calledBefore(reader, sentence, at) : null
  if (called && called.upTo <= range.to) {
    const opener =
      called.from > at ? reader.text.slice(token.span.start, sentence.tokens[called.from]?.span.start) : ''
    return { text: `${opener}${called.words}`, upTo: called.upTo, evidence: called.evidence }
  }
  if (reference.forbidden.has(form) && /^(?:PRON|DET|ADV|ADJ)$/.test(token.upos))
    // "the owners and other neighbours": what others, the words say themselves.
    return at > range.from &&
      hasCounterpart(reader, sentence.tokens.slice(range.from, range.to), at - range.from)
      ? keep
      : null
  if (
    found &&
    chain &&
    chain.class === 'person' &&
    found.mention.form === 'name' &&
    found.mention.confidence >= 0.8
  ) {
    // "le clan Morel", "l’affaire Roux": a name that others have, too, stays as short as it is.
    const beside = sentence.tokens[at - 1]
    const { grammar } = reader.treeAt(reader.places.indexOfSentence.get(sentence) ?? -1)
    if (!reader.words.bareNouns && beside?.upos === 'NOUN' && !isPersonNoun(beside, grammar)) return keep
    const end = sentence.tokens.findIndex(other => other.span.end >= found.mention.span.end)
    const written = reader.text.slice(found.mention.span.start, found.mention.span.end)
    if (
      end >= at &&
      end < range.to &&
      chain.name.length > written.length &&
      chain.name.endsWith(lastWord(written))
    )
      return { text: chain.name, upTo: end + 1, evidence: [] }
  }
  return keep
}

/** "terres privées", taken from "une donation de terres privées": a common noun without its article names nothing. */
export function isBare(reader: Reader, name: string): boolean {
  return /^\p{Ll}/u.test(name) && !reader.reference.opensNoun.test(name)
}

/** "ce refuge" → "le refuge de montagne", of what was first told of as "un refuge de montagne". */
function asKnown(
  { document, reference, words }: Reader,
  name: string,
  noun: TaggedToken | undefined,
): string {
  const [opener = '', ...rest] = name.split(' ')
  if (words.bareNouns || !reference.indefinite.has(plain(opener)) || rest.length === 0) return name
  const { Gender: gender, Number: number } = noun?.feats ?? {}
  return (
    realiserOf(document.article.language).definite(
      rest.join(' '),
      gender === 'Fem' || gender === 'Masc' ? gender : null,
      number === 'Plur' ? 'Plur' : 'Sing',
    ) ?? name
  )
}

/** "Ces inondations" → "les inondations", when the article has spoken of inondations before: of its topic one may ask so. */
function saidBefore(reader: Reader, sentence: Sentence, at: number): Piece | null {
  const { tree } = reader.treeAt(reader.places.indexOfSentence.get(sentence) ?? -1)
  const head = tree.arcs[at]?.head ?? -1
  const noun = sentence.tokens[head]
  if (noun?.upos !== 'NOUN' || head <= at || head > at + 3) return null
  if (reader.words.figures.has(plain(noun.form))) return null
  // "such a leak": one of its kind, and not the one before.
  if (sentence.tokens[at + 1]?.upos === 'DET') return null
  const before = [noun.form, noun.lemma].some(
    word => reader.said.nounToldBy(plain(word)) <= sentence.span.start,
  )
  const { Gender: gender, Number: number } = noun.feats
  const index = reader.places.indexOfSentence.get(sentence) ?? -1
  const fuller = fullerBefore(reader, index, at)
  // "cette hausse" → "la hausse": of what, only the sentence before says.
  if (!fuller && !reader.words.bareNouns && isUntold(reader, index, at)) return null
  const text =
    fuller?.words ?? reader.text.slice(sentence.tokens[at + 1]?.span.start ?? noun.span.start, noun.span.end)
  const definite = realiserOf(reader.document.article.language).definite(
    text,
    gender === 'Fem' || gender === 'Masc' ? gender : null,
    number === 'Plur' ? 'Plur' : 'Sing',
  )
  return before && definite ? { text: definite, upTo: head + 1, evidence: [] } : null
}

function lastWord(text: string): string {
  return text.split(/\s+/).at(-1) ?? text
}

/** Before a verb, a French pronoun cannot simply give way to a name ("l’a exclue"). */
function isClitic(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  const next = sentence.tokens[at + 1]
  if (!token || !next) return false
  return (
    /^(le|la|les|l[’']|lui|leur)$/i.test(token.form) &&
    (next.upos === 'VERB' || next.upos === 'AUX' || next.upos === 'PRON')
  )
}

/** A chain can stand in a stem when it has a name, or a noun phrase with something of its own. */
export function named(reader: Reader, index: number): boolean {
  const chain = chainAt(reader, index)
  if (!chain || chain.name === '') return false
  return chain.mentions.some(mention => mention.form === 'name') || /\s\S+\s/.test(chain.name)
}

/** "Le prix de gros" as it stood at the head of a sentence → "le prix de gros" inside one; "Leonard" stays. */
export function shownName(name: string): string {
  return /^(?:L[’']\s?|(?:Le|La|Les|Un|Une|The|A|An)\s)(?=\p{Ll})/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name
}

/** The first sentence that names a chain: it proves what a pronoun stands for. */
export function referentEvidence(reader: Reader, index: number): Span[] {
  const chain = chainAt(reader, index)
  const first = chain?.mentions.find(mention => mention.form === 'name') ?? chain?.mentions[0]
  return first ? [sentenceAt(reader, first.sentence).span] : []
}

/** "son four" → "le four de Quentin Verdier": the noun with the adjectives beside it, then its owner. */
function owned(
  reader: Reader,
  sentence: Sentence,
  at: number,
  range: TokenRange,
  owner: string,
  evidence: Span[],
): Piece | null {
  let noun: TaggedToken | null = null
  let end = at + 1
  for (; end < range.to; end += 1) {
    const token = sentence.tokens[end]
    if (!token || (token.upos !== 'NOUN' && token.upos !== 'ADJ' && token.upos !== 'NUM')) break
    if (token.upos === 'NOUN') noun ??= token
  }
  // "son projet de loi": a noun without a determiner is part of what the first one means.
  while (
    /^(?:de|d[’'])$/i.test(sentence.tokens[end]?.form ?? '') &&
    sentence.tokens[end + 1]?.upos === 'NOUN'
  )
    end += 2
  const first = sentence.tokens[at + 1]
  const last = sentence.tokens[end - 1]
  if (!noun || !first || !last) return null
  const gender = noun.feats.Gender === 'Fem' ? 'Fem' : noun.feats.Gender === 'Masc' ? 'Masc' : null
  const text = reader.reference.ownedBy(
    owner,
    reader.text.slice(first.span.start, last.span.end),
    gender,
    noun.feats.Number === 'Plur' ? 'Plur' : 'Sing',
  )
  return text ? { text, upTo: end, evidence } : null
}

function balanced(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return (
    !/^[^«]*»/.test(text) &&
    !/^[^“]*”/.test(text) &&
    count(/«/g) === count(/»/g) &&
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0 &&
    count(/\(/g) === count(/\)/g)
  )
}
