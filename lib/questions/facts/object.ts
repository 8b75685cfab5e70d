import type { Clause } from '@/lib/model/document'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk } from './reading/clauses-to-ask'
import { goesAlong } from './reading/goes-along'
import { isHuman } from './reading/is-human'
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
    if (inside.some(entity => /^(date|quantity|money|percent)$/.test(entity.class))) return []
    if (isHuman(reader, clause.sentence, phrase)) return []
    const key = phraseKey(reader, clause.sentence, phrase, true)
    const noun = nounOf(reader, clause.sentence, phrase)
    if (!key || !noun) return []
    const full = contentOf(reader, clause.sentence, phrase.tokens) >= 2
    const beside = goesAlong(clause, complement)
    return clauseFact(reader, askable, {
      rule: 'object',
      class: 'what',
      asked: { argument: 'object' },
      key: {
        ...key,
        accepted: [...key.accepted, ...beside.map(one => reader.text.slice(key.span.start, one.span.end))],
      },
      without: [complement, ...beside],
      statement: key.span,
      whole: full && !reader.words.light.has(clause.verb.lemma),
      certainty: certaintyOf(reader, clause, first?.upos === 'DET' && full),
      fits: ({ parts }) => parts.rest.split(' ').length <= 9,
    })
  })
}

/** Below what a quiz shows for a verb that means little without its object, and for half a noun: asked on request only. */
function certaintyOf(reader: Reader, { verb }: Clause, full: boolean): number {
  if (!full || reader.words.support.has(verb.lemma)) return 0.45
  return reader.words.light.has(verb.lemma) ? 0.6 : 0.85
}

/** The same subject does it again elsewhere ("le communiqué condamne … Le communiqué condamne …"): two keys. */
function saidTwice(reader: Reader, clause: Clause): boolean {
  const head = (one: Clause) => {
    const { phrase } = one.subject
    return phrase ? plain(tokenAt(sentenceAt(reader, one.sentence), phrase.head)?.form ?? '') : null
  }
  return (byVerb(reader).get(clause.verb.lemma) ?? []).some(
    other => other !== clause && head(other) === head(clause),
  )
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
