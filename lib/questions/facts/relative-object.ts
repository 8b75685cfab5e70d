import type { Clause, Phrase } from '@/lib/model/document'
import type { Fact } from './fact'
import { evidenceOf } from './reading/clauses-to-ask'
import { cutClause } from './reading/cut-clause'
import { joinWords } from './reading/join-words'
import { personKey } from './reading/keys'
import { opensSentence } from './reading/opens-sentence'
import { type Reader, sentenceAt } from './reading/reader'
import { simplestWords } from './reading/simplest-words'
import { subjectOf } from './reading/subject'

/** "la commission, que préside Jeanne Carel" → who presides over it: the object is what stands before "que". */
export function relativeObject(reader: Reader): Fact[] {
  return reader.document.clauses.flatMap((clause): Fact[] => {
    if (!isObjectRelative(reader, clause)) return []
    const subject = subjectOf(reader, clause)
    const { antecedent } = clause
    if (!subject || !antecedent || subject.class !== 'person' || subject.coordinated) return []
    const key = personKey(reader, subject.chain, subject.entity)
    const pieces = cutClause(reader, clause, subject.phrase, null, subject.chain)
    const object = objectWords(reader, clause, antecedent)
    if (!key || !pieces || !object) return []
    return [
      {
        form: 'clause',
        rule: 'relative-object',
        class: 'who',
        asked: { argument: 'person' },
        clause: { ...pieces.parts, rest: withObject(reader, clause, pieces.parts.rest, object.text) },
        key: subject.entity && !subject.linked ? { ...key, span: subject.entity.span } : key,
        evidence: evidenceOf(reader, clause.sentence, [
          ...subject.evidence,
          ...pieces.evidence,
          ...object.evidence,
        ]),
        confidence: clause.confidence * (subject.linked ? 0.85 : 0.95),
        statement: null,
      },
    ]
  })
}

function isObjectRelative(
  reader: Reader,
  { kind, subject, verb, confidence, quotation, connector, complements }: Clause,
): boolean {
  if (kind !== 'relative' || subject.kind === 'relative' || subject.phrase === null || quotation !== null)
    return false
  if (verb.negated || verb.passive || verb.reflexive || confidence < 0.5) return false
  if (/^(?:conditional|subjunctive)$/.test(verb.tense)) return false
  if (!reader.words.objectRelatives.has(connector ?? '')) return false
  return !complements.some(({ role }) => /^(?:object|clause|attribute|infinitive)$/.test(role))
}

function objectWords(reader: Reader, clause: Clause, antecedent: Phrase) {
  const { tokens } = sentenceAt(reader, clause.sentence)
  const first = tokens[antecedent.tokens.from]
  const words = simplestWords(reader, clause.sentence, antecedent.tokens, antecedent.head, null)
  if (!words || (antecedent.entity === null && first?.upos !== 'DET') || words.text.split(' ').length > 9)
    return null
  const small = opensSentence(reader, clause.sentence, antecedent.tokens.from) && first?.upos === 'DET'
  const shown = small ? { ...words, text: words.text.charAt(0).toLowerCase() + words.text.slice(1) } : words
  const participle = tokens[clause.verb.head]
  // "la taxe que X avait baissée": behind the verb again, the participle would have to lose its agreement.
  const agrees = clause.verb.auxiliaries.length > 0 && participle?.feats.VerbForm === 'Part'
  const { Gender: gender, Number: number } = participle?.feats ?? {}
  return agrees && (gender === 'Fem' || number === 'Plur') ? null : shown
}

/** The object stands right behind the verb group. */
function withObject(reader: Reader, clause: Clause, rest: string, object: string): string {
  const { tokens } = sentenceAt(reader, clause.sentence)
  const group = tokens.slice(clause.verb.finite + 1, clause.verb.tokens.to).map(({ form }) => form)
  const verb = group.join(' ')
  return verb !== '' && rest.startsWith(verb)
    ? joinWords([verb, object, rest.slice(verb.length).trim()])
    : joinWords([object, rest])
}
