import type { Clause } from '@/lib/model/document'
import type { Fact } from './fact'
import { clausesToAsk, evidenceOf, saysKind } from './reading/clauses-to-ask'
import { cutClause } from './reading/cut-clause'
import { personKey } from './reading/keys'
import type { Reader } from './reading/reader'

/** "Qui a confié en milieu d’après-midi": a verb of saying asks for nothing without what was said. */
function saysWhat(reader: Reader, clause: Clause): boolean {
  return clause.complements.some(
    ({ role, phrase, span }) =>
      /^(object|clause|infinitive)$/.test(role) &&
      (phrase?.entity == null || reader.document.entities[phrase.entity]?.class !== 'date') &&
      !/[:«“"]\s*$/.test(reader.text.slice(clause.verb.span.end, span.start)),
  )
}

/** "Au lieu de cela, il s’est rendu en Iran" → who went to Iran: Alexei Miller. */
export function personSubject(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(({ clause, subject }): Fact[] => {
    if (subject.class !== 'person' || subject.coordinated || clause.verb.negated) return []
    if (saysKind(reader, clause)) return []
    // "The Hale family came from Leeds": the name only says which family.
    const { phrase } = clause.subject
    if (
      subject.entity &&
      phrase &&
      clause.subject.kind !== 'pronoun' &&
      phrase.head >= subject.entity.tokens.to
    )
      return []
    const pieces = cutClause(reader, clause, subject.phrase, null, subject.chain)
    const key = personKey(reader, subject.chain, subject.entity)
    if (!pieces || !key || pieces.parts.rest.split(' ').length < 2) return []
    const said = reader.words.saying.has(clause.verb.lemma)
    if (said && !saysWhat(reader, clause)) return []
    if (subject.entity && subject.entity.confidence < 0.62) return []
    return [
      {
        form: 'clause',
        rule: 'person-subject',
        class: said ? 'said' : 'who',
        asked: { argument: 'person' },
        clause: pieces.parts,
        key: subject.entity && !subject.linked ? { ...key, span: subject.entity.span } : key,
        evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
        confidence: clause.confidence * (subject.linked ? 0.85 : 1),
        // Two people may well have done the same: a statement with another name is not surely false.
        statement: null,
      },
    ]
  })
}
