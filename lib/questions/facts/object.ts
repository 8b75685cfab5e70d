import type { Clause, Phrase } from '@/lib/model/document'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk } from './reading/clauses-to-ask'
import { goesAlong } from './reading/goes-along'
import { isHuman } from './reading/is-human'
import { namesOf } from './reading/names-of'
import { nounOf } from './reading/noun-of'
import { contentOf, phraseKey } from './reading/phrase-key'
import { plain, type Reader, sentenceAt, tokenAt } from './reading/reader'

/** "La fédération a réclamé un service minimum" → what. */
export function object(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable =>
    isAskable(reader, askable) ? ofClause(reader, askable) : [],
  )
}

function isAskable(reader: Reader, { clause }: Askable): boolean {
  const { verb } = clause
  return !verb.negated && !verb.reflexive && !verb.passive && !saidTwice(reader, clause)
}

function ofClause(reader: Reader, askable: Askable): Fact[] {
  const { clause } = askable
  return clause.complements.flatMap((complement): Fact[] => {
    const { phrase } = complement
    if (complement.role !== 'object' || !phrase || complement.fronted) return []
    const first = tokenAt(sentenceAt(reader, clause.sentence), phrase.tokens.from)
    const inside = reader.places.entities
      .near(phrase.span)
      .filter(({ span }) => span.start >= phrase.span.start && span.end <= phrase.span.end)
    // "its first American store": an ordinal counts nothing.
    const figured = inside.filter(({ tokens: { from, to } }) =>
      sentenceAt(reader, clause.sentence)
        .tokens.slice(from, to)
        .some(({ upos }) => upos !== 'ADJ'),
    )
    // "juge le texte inacceptable": what is said of it would be its end.
    const last = tokenAt(sentenceAt(reader, clause.sentence), phrase.tokens.to - 1)
    if (last?.upos === 'ADJ' && reader.words.deeming.has(clause.verb.lemma)) return []
    if (figured.some(entity => /^(date|quantity|money|percent)$/.test(entity.class))) return []
    // "works most evenings": when, and not what.
    const opener = plain(first?.form ?? '')
    const { definite, indefinite } = reader.reference
    const pointed = !reader.words.bareNouns || definite.has(opener) || indefinite.has(opener)
    if (!pointed && reader.words.times.has(plain(nounAt(reader, clause, phrase)))) return []
    // "polls show healthy eating (55 %) and … are reasons".
    if (reader.words.finding.has(clause.verb.lemma) && /^\s?\(/.test(reader.text.slice(phrase.span.end)))
      return []
    // "défont le nouveau gouverneur, Ivo Tarn": somebody.
    const [mark, name] = sentenceAt(reader, clause.sentence).tokens.slice(phrase.tokens.to)
    if (mark?.form === ',' && name && reader.entityAt.get(name.span.start)?.class === 'person') return []
    if (isHuman(reader, clause.sentence, phrase) || reader.words.blaming.has(clause.verb.lemma)) return []
    // "vont durer les jours de grand vent": when, and not what.
    const head = tokenAt(sentenceAt(reader, clause.sentence), phrase.head)
    if (isTimeSpan(reader, clause, head?.form)) return []
    const key = phraseKey(reader, clause.sentence, phrase, { owned: true })
    const noun = nounOf(reader, clause.sentence, phrase)
    const joined = phrase.coordinated && reader.words.bareNouns && isPair(reader, clause.sentence, phrase)
    const content = contentOf(reader, clause.sentence, phrase.tokens)
    // "levels of cadmium in ordinary crops": a noun that tells nothing, with enough beside it.
    const support = reader.words.light.has(clause.verb.lemma) && !reader.words.finding.has(clause.verb.lemma)
    const told =
      reader.words.bareNouns && !phrase.coordinated && phrase.entity === null && content >= 3 && !support
    if (!key || !(noun || joined || told)) return []
    const full = content >= 2
    const whole =
      first?.upos === 'DET' || (reader.words.bareNouns && /^(?:NOUN|ADJ|VERB)$/.test(first?.upos ?? ''))
    const beside = goesAlong(clause, complement)
    return clauseFact(reader, askable, {
      rule: 'object',
      class: 'what',
      asked: { argument: 'object' },
      key: {
        ...key,
        accepted: [
          ...key.accepted,
          ...namesOf(reader, phrase.chain),
          ...apposedName(reader, key.span.end),
          ...beside.map(one => reader.text.slice(key.span.start, one.span.end)),
        ],
      },
      without: [complement, ...beside],
      statement: key.span,
      whole: full && !reader.words.light.has(clause.verb.lemma),
      certainty: certaintyOf(reader, clause, whole && full, isFinding(reader, askable, phrase)),
      fits: ({ parts }) => parts.rest.split(' ').length <= 9,
    })
  })
}

const nounAt = (reader: Reader, { sentence }: Clause, { head }: Phrase) =>
  tokenAt(sentenceAt(reader, sentence), head)?.form ?? ''

/** Below what a quiz shows for a verb that means little without its object, and for half a noun: asked on request only. */
function certaintyOf(reader: Reader, { verb }: Clause, full: boolean, telling: boolean): number {
  if (!full || (reader.words.support.has(verb.lemma) && !telling)) return 0.45
  return reader.words.light.has(verb.lemma) && !telling ? 0.6 : 0.85
}

/** The same subject does it again elsewhere ("le communiqué condamne … Le communiqué condamne …"), or another thing of the kind ("la crue a causé … La crue a détruit …"): two keys. */
function saidTwice(reader: Reader, clause: Clause): boolean {
  const head = (one: Clause) => {
    const { phrase } = one.subject
    return phrase ? plain(tokenAt(sentenceAt(reader, one.sentence), phrase.head)?.form ?? '') : null
  }
  const { causing } = reader.words
  const alike = causing.has(clause.verb.lemma) ? [...causing] : [clause.verb.lemma]
  return alike
    .flatMap(lemma => byVerb(reader).get(lemma) ?? [])
    .some(other => other !== clause && !other.verb.passive && head(other) === head(clause))
}

const verbs = new WeakMap<Reader, Map<string, Clause[]>>()

function byVerb(reader: Reader): Map<string, Clause[]> {
  const known = verbs.get(reader)
  if (known) return known
  const rows = new Map<string, Clause[]>()
  for (const clause of reader.document.clauses) {
    const row = rows.get(clause.verb.lemma)
    if (row) row.push(clause)
    else rows.set(clause.verb.lemma, [clause])
  }
  verbs.set(reader, rows)
  return rows
}

/** "olives and almonds": two things, each of them named. */
function isPair(reader: Reader, sentence: number, { tokens: { from, to } }: Phrase): boolean {
  const words = sentenceAt(reader, sentence).tokens.slice(from, to)
  const nouns = words.filter(({ upos }) => upos === 'NOUN')
  return (
    nouns.length >= 2 &&
    words.filter(({ upos }) => upos === 'CCONJ').length === 1 &&
    words.every(({ upos }) => /^(?:NOUN|ADJ|DET|CCONJ|ADP)$/.test(upos))
  )
}

/** "found much higher levels of cadmium": enough to be known by, of one who is told. */
function isFinding(reader: Reader, { clause, subject }: Askable, { tokens }: Phrase): boolean {
  return (
    reader.words.finding.has(clause.verb.lemma) &&
    contentOf(reader, clause.sentence, tokens) >= 3 &&
    subject.phrase.text.split(' ').length >= 2
  )
}

/** "introduced a new mascot, the Grey Heron, which …": what it is called is right, too. */
function apposedName({ text }: Reader, end: number): string[] {
  const [, name] = named.exec(text.slice(end, end + 60)) ?? []
  return name ? [name, name.replace(/^(?:the |le |la |l[’'])/i, '')] : []
}

const named = /^,\s((?:the |le |la |l[’'])?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)(?=[,.;])/u

/** A plural of days or hours that nothing counts, in a language that needs no preposition before it. */
function isTimeSpan({ words }: Reader, { verb }: Clause, noun: string | undefined): boolean {
  const plural = noun !== undefined && noun.endsWith('s') && words.times.has(plain(noun))
  return !words.bareNouns && plural && !words.support.has(verb.lemma)
}
