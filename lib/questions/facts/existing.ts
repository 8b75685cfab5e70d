import { phraseAt } from '@/lib/linguistics/parsing/noun-phrase'
import { childrenOf } from '@/lib/linguistics/parsing/tree'
import type { Clause, Complement, Phrase } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { countedIn } from './count'
import type { Fact } from './fact'
import { evidenceOf } from './reading/clauses-to-ask'
import { complementWords } from './reading/complement-words'
import { cutClause, type Pieces } from './reading/cut-clause'
import { joinWords } from './reading/join-words'
import { numberKey } from './reading/keys'
import { plain, type Reader, sentenceAt } from './reading/reader'

/**
 * "Il y a eu quatorze blessés à Lille", "On dénombre deux morts", "There were six boats": nobody does it, and how many is
 * asked.
 */
export function existing(reader: Reader): Fact[] {
  return reader.document.clauses.flatMap(clause =>
    isAskable(reader, clause) ? ofClause(reader, clause) : [],
  )
}

/** "there were also two": the adverb joins the sentence to what stood before. */
function withoutJoint(reader: Reader, sentence: number, span: Span): Span {
  const first = sentenceAt(reader, sentence).tokens.find(token => token.span.start === span.start)
  const joins = first?.upos === 'ADV' && reader.reference.removable.has(plain(first.form))
  return joins ? { start: first.span.end + 1, end: span.end } : span
}

function isAskable(reader: Reader, clause: Clause): boolean {
  const { verb, kind, quotation, confidence } = clause
  if (quotation !== null || !/^(?:main|coordinated)$/.test(kind) || confidence < 0.4) return false
  if (verb.negated || verb.passive || !/^(?:present|past|imperfect)$/.test(verb.tense)) return false
  if (!reader.words.counting.has(verb.lemma)) return false
  const around = reader.text.slice(clause.span.start, clause.span.end)
  return !reader.reference.hedge.test(around) && nobody.test(opening(reader, clause))
}

const nobody = /(?:^|\s)(?:on|il y|there)$/i

/** The words up to the finite verb. */
function opening(reader: Reader, { sentence, verb }: Clause): string {
  const { tokens } = sentenceAt(reader, sentence)
  return tokens
    .slice(Math.max(0, verb.finite - 4), verb.finite)
    .map(({ form }) => plain(form))
    .join(' ')
}

function ofClause(reader: Reader, clause: Clause): Fact[] {
  const subject = {
    text: /\by$/.test(opening(reader, clause)) ? 'il' : 'on',
    gender: null,
    number: 'Sing',
  } as const
  const objects = clause.complements.filter(({ role }) => /^(?:object|attribute)$/.test(role))
  const found: [Phrase, Complement | null, number][] = [
    ...objects.flatMap((one): [Phrase, Complement, number][] =>
      one.phrase ? [[one.phrase, one, one.confidence]] : [],
    ),
    ...behind(reader, clause).map((phrase): [Phrase, null, number] => [phrase, null, clause.confidence]),
  ]
  return found.flatMap(([phrase, complement, confidence]): Fact[] => {
    if (phrase.coordinated || saysWhatIsDone(reader, clause, phrase)) return []
    const counted = countedIn(reader, clause.sentence, phrase, true)
    const pieces =
      counted && (complement ? cutClause(reader, clause, subject, complement, null) : bare(reader, clause))
    if (!counted || !pieces) return []
    // "six boats on the lake": in a question "were there" stands before where they are.
    const place = complement ? -1 : counted.noun.search(/\s(?:in|on|at|near|around|inside|along|across)\s/)
    const noun = place < 0 ? counted.noun : counted.noun.slice(0, place)
    // "sites dotted around": the participle would be torn from what it says.
    const head = sentenceAt(reader, clause.sentence).tokens[phrase.head]?.form ?? ''
    if (place >= 0 && !noun.endsWith(head)) return []
    const rest = place < 0 ? pieces.parts.rest : joinWords([counted.noun.slice(place + 1), pieces.parts.rest])
    return [
      {
        form: 'clause',
        rule: 'existing',
        class: 'number',
        asked: { argument: 'existing', noun },
        clause: { ...pieces.parts, subject, rest },
        key: numberKey(reader, withoutJoint(reader, clause.sentence, counted.span), [counted.short]),
        evidence: evidenceOf(reader, clause.sentence, pieces.evidence),
        confidence: confidence * 0.85,
        statement: null,
      },
    ]
  })
}

/** "There were", with where and when: all else that follows belongs to what there is. */
function bare(reader: Reader, clause: Clause): Pick<Pieces, 'parts' | 'evidence'> | null {
  const { sentence, verb, complements } = clause
  const finite = sentenceAt(reader, sentence).tokens[verb.finite]
  if (!finite || verb.tokens.to - verb.tokens.from > 1) return null
  const joins = ({ role, span }: Complement) =>
    role === 'adverb' && reader.reference.removable.has(plain(reader.text.slice(span.start, span.end)))
  const kept = complements.filter(one => !joins(one))
  const placed = [...kept.filter(({ fronted }) => !fronted), ...kept.filter(({ fronted }) => fronted)].map(
    one => (/^(?:oblique|adverb)$/.test(one.role) ? complementWords(reader, clause, one, null, null) : null),
  )
  const whole = placed.filter(one => one !== null)
  if (whole.length < placed.length) return null
  const parts = {
    subject: { text: '', gender: null, number: 'Sing' as const },
    attribution: null,
    clitics: '',
    finite: finite.form.toLowerCase(),
    lemma: finite.lemma,
    auxiliary: true,
    tense: verb.tense === 'present' ? ('present' as const) : ('past' as const),
    rest: joinWords(whole.map(({ text }) => text)),
  }
  return { parts, evidence: whole.flatMap(({ evidence }) => evidence) }
}

/** "There are five stops dotted around": the participle would be torn from what it says. */
function saysWhatIsDone(reader: Reader, { sentence }: Clause, { tokens: { from, to } }: Phrase): boolean {
  return sentenceAt(reader, sentence)
    .tokens.slice(from, to)
    .some(({ upos }) => upos === 'VERB')
}

/** "There were six boats": what there is stands behind the verb as its subject. */
function behind(reader: Reader, { sentence, verb }: Clause): Phrase[] {
  const reading = reader.treeAt(sentence)
  return childrenOf(reading.tree, verb.head, 'nsubj')
    .filter(at => at > verb.head)
    .map(at => phraseAt(reading, at))
}
