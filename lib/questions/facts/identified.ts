import { childrenOf } from '@/lib/linguistics/parsing/tree'
import type { Clause, Complement } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Fact, FactKey } from './fact'
import { evidenceOf, plainClauses } from './reading/clauses-to-ask'
import { isHuman } from './reading/is-human'
import { phraseKey } from './reading/phrase-key'
import { plain, type Reader, sentenceAt } from './reading/reader'
import { sureOf } from './reading/subject'

/**
 * "La cause du retard est une panne de signal", "The first settlers were the Orrans" → what was …: the subject says what
 * only one thing is, and the verb which.
 */
export function identified(reader: Reader): Fact[] {
  return plainClauses(reader).flatMap(askable => {
    const { clause, subject } = askable
    const { verb } = clause
    const { phrase, kind, shared } = clause.subject
    if (!phrase || kind !== 'noun' || shared || phrase.coordinated || phrase.entity !== null) return []
    if (verb.negated || verb.modal !== null || !/^(?:être|be)$/.test(verb.lemma)) return []
    if (!/^(?:present|past|imperfect)$/.test(verb.tense) || subject.class === 'person') return []
    if (!saysWhich(reader, clause)) return []
    const said = clause.complements.find(({ role, fronted }) => role === 'attribute' && !fronted)
    const deed = said ? deedOf(reader, clause, said) : null
    const key = deed ?? (said && keyOf(reader, clause, said))
    // "la première était la bonne": the number of both is one, or the verb has chosen its own.
    if (!said || !key || (!deed && said.phrase?.number !== subject.phrase.number)) return []
    const left = clause.complements.filter(
      one => !deed && one !== said && !one.fronted && one.tokens.from > said.tokens.from,
    )
    if (left.some(({ role }) => role !== 'adverb')) return []
    return [
      {
        form: 'identity',
        rule: 'identified',
        class: 'what',
        described: subject.phrase,
        past: verb.tense !== 'present',
        key,
        evidence: evidenceOf(reader, clause.sentence, subject.evidence),
        confidence: clause.confidence * said.confidence * 0.9 * sureOf(subject),
        statement: null,
      },
    ]
  })
}

/** A definite subject that only one thing is: by its adjective, its degree, or a noun of which a thing has one. */
function saysWhich(reader: Reader, clause: Clause): boolean {
  const { phrase } = clause.subject
  if (!phrase) return false
  const { tree, tokens } = reader.treeAt(clause.sentence)
  const head = tokens[phrase.head]
  if (head?.upos !== 'NOUN' || isHuman(reader, clause.sentence, phrase)) return false
  const first = plain(tokens[phrase.tokens.from]?.form ?? '')
  const owned = childrenOf(tree, phrase.head, 'nmod').length > 0
  const possessed = tokens
    .slice(phrase.tokens.from, phrase.head)
    .some(({ upos, form }) => upos === 'DET' && reader.reference.possessive.has(plain(form)))
  if (!reader.words.roleOpeners.definite.has(first) && !possessed && !owned) return false
  const words = tokens.slice(phrase.tokens.from, phrase.tokens.to)
  const marked = words.some(
    ({ form, feats, upos }) =>
      reader.words.unique.has(plain(form)) || (upos === 'ADJ' && feats.Degree === 'Sup'),
  )
  const single = [plain(head.form), plain(head.lemma)].some(word => reader.words.relational.has(word))
  // "le résultat", "the official name": of what stood before.
  return (marked || single) && (owned || possessed || words.length > 4)
}

/** What the verb says it is: a name, or a noun with enough to know it by; no adjective, no figure. */
function keyOf(reader: Reader, clause: Clause, { phrase, tokens }: Complement): FactKey | null {
  if (!phrase) return null
  const sentence = sentenceAt(reader, clause.sentence)
  const head = sentence.tokens[phrase.head]
  if (!head || !/^(?:NOUN|PROPN)$/.test(head.upos)) return null
  const inside = reader.places
    .entitiesIn(clause.sentence)
    .filter(entity => entity.tokens.from >= tokens.from && entity.tokens.to <= tokens.to)
  if (
    inside.some(
      entity => /^(?:quantity|money|percent)$/.test(entity.class) && entity.tokens.from <= phrase.head,
    )
  )
    return null
  const key = phraseKey(reader, clause.sentence, phrase)
  // "is undergoing repairs": what it does, and not what it is.
  if (!key || (reader.words.bareNouns && /^\p{Ll}+ing\s/u.test(key.text))) return null
  const [name] = inside
  const named = name && inside.length === 1 && textOf(reader.text, name.span).replace(/\s+/g, ' ')
  const bare = key.text.replace(/^(?:le |la |les |l[’']|the )/i, '')
  if (named && named === bare)
    return { ...key, text: named, span: name.span, accepted: [key.text, ...key.accepted] }
  return key.text.split(' ').length >= 2 ? key : null
}

/** "The main aim is to help whales": what is to be done. */
function deedOf(reader: Reader, { sentence }: Clause, { tokens: { from } }: Complement): FactKey | null {
  const { tokens, extents } = reader.treeAt(sentence)
  const at = tokens[from]?.upos === 'PART' ? from + 1 : from
  const [to, verb] = [tokens[at - 1], tokens[at]]
  if (!reader.words.bareNouns || to?.form !== 'to' || verb?.feats.VerbForm !== 'Inf') return null
  let end = extents.full[at]?.to ?? at + 1
  while (tokens[end - 1]?.upos === 'PUNCT') end -= 1
  const last = tokens[end - 1]
  if (!last) return null
  const span = { start: to.span.start, end: last.span.end }
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  const words = tokens.slice(at, end)
  if (
    words.length < 2 ||
    words.length > 10 ||
    /["«»“”;:()[\],]/.test(text) ||
    reader.reference.deictic.test(text)
  )
    return null
  if (words.some(({ upos, feats }) => upos === 'PRON' && feats.PronType !== 'Rel')) return null
  return { text, span, class: 'phrase', accepted: [text.slice(3)] }
}
