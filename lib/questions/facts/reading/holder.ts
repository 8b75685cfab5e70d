import type { Sentence, TaggedToken } from '@/lib/model/document'
import type { Gender } from '@/lib/model/phrasing'
import { type Span, textOf } from '@/lib/model/span'
import { realiserOf } from '../../asking/realisers'
import { ground, named, referentEvidence, shownName } from './ground'
import { chainAt, plain, type Reader, sentenceAt } from './reader'

/** What has a measure, as a stem can name it. */
export type Holder = { text: string; evidence: Span[]; confidence: number }

const indefinite = /^(un|une|a|an)$/i
const inside: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'ADP', 'NUM', 'DET'])
const farthest = 9

/**
 * The noun phrase before "d’une capacité de" / "with a depth of" (`opener` is the index of its first word).
 * "un gazoduc" takes the name that the article gave a gazoduc before; "Le Clou, un solo" the name beside it;
 * "… d’une superficie de A et d’une valeur de B" goes back over the first measure.
 */
export function holderBefore(reader: Reader, sentenceIndex: number, opener: number): Holder | null {
  const sentence = sentenceAt(reader, sentenceIndex)
  let end = opener
  if (/^(et|and)$/i.test(sentence.tokens[end - 1]?.form ?? '')) {
    const before = openerBefore(reader, sentence, end - 1)
    if (before === null) return null
    end = before
  }
  if (sentence.tokens[end - 1]?.form === ',') end -= 1
  if (sentence.tokens[end - 1]?.upos === 'PUNCT') return null
  const from = phraseStart(sentence, end)
  if (from === null) return null
  const first = sentence.tokens[from]
  const head = sentence.tokens.slice(from, end).find(token => token.upos === 'NOUN' || token.upos === 'PROPN')
  if (!first || !head) return null
  const known = chainHolder(reader, sentenceIndex, first, head)
  if (known) return known
  if (first.upos === 'DET' && indefinite.test(first.form))
    return definiteHolder(reader, sentenceIndex, from, end, head)
  const grounded = ground(reader, sentenceIndex, [{ from, to: end }], null)
  if (!grounded) return null
  const text =
    from === 0 && first.upos === 'DET'
      ? grounded.text.charAt(0).toLowerCase() + grounded.text.slice(1)
      : grounded.text
  return { text, evidence: grounded.evidence, confidence: 0.95 }
}

/** Where the measure before "et" begins: "d’une superficie de 900 mètres carrés" (et …). */
function openerBefore(reader: Reader, sentence: Sentence, end: number): number | null {
  for (let at = end - 1; at > Math.max(1, end - 10); at -= 1) {
    const noun = plain(sentence.tokens[at]?.form ?? '')
    if (reader.words.measures[noun] === undefined) continue
    const opener = sentence.tokens[at - 2]
    const article = sentence.tokens[at - 1]
    if (!opener || !article) return null
    const words = textOf(reader.text, { start: opener.span.start, end: article.span.end }).replace(
      /\s+/g,
      ' ',
    )
    return reader.words.measureOpeners.test(words) ? at - 2 : null
  }
  return null
}

/** The determiner that opens the noun phrase ending before `end`; past "de la Lorvane" to "le canal". */
function phraseStart(sentence: Sentence, end: number): number | null {
  for (let at = end - 1; at >= Math.max(0, end - farthest); at -= 1) {
    const token = sentence.tokens[at]
    // "a flooded passage": a participle before its noun is an adjective.
    const participle = token?.feats.VerbForm === 'Part' && sentence.tokens[at + 1]?.upos === 'NOUN'
    if (!token || !(inside.has(token.upos) || participle)) return null
    if (token.upos !== 'DET') continue
    const before = sentence.tokens[at - 1]
    const ofPhrase =
      before &&
      /^(de|d[’']|of|à|at|in|en)$/i.test(before.form) &&
      /^(NOUN|ADJ|PROPN)$/.test(sentence.tokens[at - 2]?.upos ?? '')
    if (!ofPhrase || /^(un|une|a|an)$/i.test(token.form)) return at
  }
  return null
}

/** A chain that begins at the phrase and has a name of its own. */
function chainHolder(
  reader: Reader,
  sentenceIndex: number,
  first: TaggedToken,
  head: TaggedToken,
): Holder | null {
  const found = reader.mentionAt.get(first.span.start) ?? reader.mentionAt.get(head.span.start)
  const chain = found ? chainAt(reader, found.chain) : null
  if (!found || !chain || found.mention.confidence < 0.6 || found.mention.form === 'possessive') return null
  if (found.mention.span.end < head.span.end || chain.class === 'person' || !named(reader, found.chain))
    return null
  if (!chain.mentions.some(mention => mention.form === 'name')) return null
  const evidence = referentEvidence(reader, found.chain)
  const text = withHead(reader, head, chain.name)
  return text ? { text, evidence, confidence: sentenceIndex >= 0 ? found.mention.confidence : 0 } : null
}

function withHead(reader: Reader, head: TaggedToken, name: string): string | null {
  const realiser = realiserOf(reader.document.article.language)
  if (name.toLowerCase().includes(head.form.toLowerCase()))
    return /^\p{Ll}/u.test(name) && name.toLowerCase().startsWith(head.form.toLowerCase())
      ? realiser.definite(name, genderOf(head), 'Sing')
      : shownName(name)
  const definite = realiser.definite(head.form.toLowerCase(), genderOf(head), 'Sing')
  return definite && /^\p{Lu}/u.test(name) ? `${definite} ${name}` : name
}

function genderOf(token: TaggedToken): Gender | null {
  return token.feats.Gender === 'Fem' ? 'Fem' : token.feats.Gender === 'Masc' ? 'Masc' : null
}

/** "un gazoduc" → "le gazoduc Power of Siberia 2", when the article named one gazoduc and no other before. */
function definiteHolder(
  reader: Reader,
  sentenceIndex: number,
  from: number,
  end: number,
  head: TaggedToken,
): Holder | null {
  const sentence = sentenceAt(reader, sentenceIndex)
  const realiser = realiserOf(reader.document.article.language)
  const beside = nameBeside(reader, sentence, from)
  if (beside)
    return {
      text: /^the /i.test(beside) ? beside : (withHead(reader, head, beside) ?? beside),
      evidence: [],
      confidence: 0.9,
    }
  const named = nameGiven(reader, head, sentence.span.start)
  const rest = ground(reader, sentenceIndex, [{ from: from + 1, to: end }], null)
  if (!rest) return null
  const definite = realiser.definite(rest.text, genderOf(head), 'Sing')
  if (!definite) return null
  if (!named) return { text: definite, evidence: [], confidence: rest.text.includes(' ') ? 0.85 : 0.7 }
  return { text: `${definite} ${named.name}`, evidence: [named.sentence], confidence: 0.9 }
}

/** "Le Clou, un solo …", "the Mouth of Smoke, a shaft …": the name before the comma, with its article. */
function nameBeside(reader: Reader, sentence: Sentence, from: number): string | null {
  if (sentence.tokens[from - 1]?.form !== ',') return null
  const last = sentence.tokens[from - 2]
  let start = from - 2
  while (start >= 0 && /^(\p{Lu}|\d+$|of$|de$|du$|des$|d[’']$)/u.test(sentence.tokens[start]?.form ?? ''))
    start -= 1
  if (/^the$/i.test(sentence.tokens[start]?.form ?? '')) start -= 1
  start += 1
  while (/^(of|de|du|des|d[’'])$/.test(sentence.tokens[start]?.form ?? '')) start += 1
  const first = sentence.tokens[start]
  if (!first || !last || start > from - 2 || (start === 0 && last === first)) return null
  const entity = reader.places.entities.near(last.span).find(other => other.span.end === last.span.end)
  if (entity?.class === 'person' || entity?.class === 'date') return null
  return textOf(reader.text, { start: first.span.start, end: last.span.end })
}

/** "un nouveau gazoduc, Power of Siberia 2," said earlier: the only name given to that noun. */
function nameGiven(
  reader: Reader,
  head: TaggedToken,
  before: number,
): { name: string; sentence: Span } | null {
  const given = new Map<string, Span>()
  for (const { sentence: index, at } of reader.said.written(plain(head.form))) {
    const sentence = sentenceAt(reader, index)
    if (sentence.span.start >= before) break
    let next = at + 1
    while (sentence.tokens[next]?.upos === 'ADJ') next += 1
    if (sentence.tokens[next]?.form === ',') next += 1
    const name = properName(reader, sentence, next)
    if (name) given.set(name, sentence.span)
  }
  const [only] = [...given]
  return given.size === 1 && only ? { name: only[0], sentence: only[1] } : null
}

/** A run of capitalised words and numbers: "Power of Siberia 2". */
function properName(reader: Reader, sentence: Sentence, from: number): string | null {
  const start = sentence.tokens[from]
  if (!start || !/^\p{Lu}/u.test(start.form)) return null
  const entity = reader.places.entities.near(start.span).find(other => other.span.start === start.span.start)
  if (entity?.class === 'person') return null
  let to = from + 1
  while (/^(\p{Lu}|\d+$|of$|de$|du$|des$)/u.test(sentence.tokens[to]?.form ?? '')) to += 1
  while (/^(of|de|du|des)$/.test(sentence.tokens[to - 1]?.form ?? '')) to -= 1
  const last = sentence.tokens[to - 1]
  if (!last) return null
  return textOf(reader.text, { start: start.span.start, end: Math.max(last.span.end, entity?.span.end ?? 0) })
}
