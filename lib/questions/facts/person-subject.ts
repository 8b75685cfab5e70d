import type { Fact } from './fact'
import { cutClause } from './reading/clause-parts'
import { clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import { personKey } from './reading/keys'
import type { Reader } from './reading/reader'

/** "Au lieu de cela, il s’est rendu en Iran" → who went to Iran: Alexei Miller. */
export function personSubject(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(({ clause, subject }): Fact[] => {
    if (subject.class !== 'person' || subject.coordinated || clause.verb.negated) return []
    const pieces = cutClause(reader, clause, subject.phrase, null, subject.chain)
    const key = personKey(reader, subject.chain, subject.entity)
    if (!pieces || !key || pieces.parts.rest.split(' ').length < 2) return []
    const said = reader.words.saying.has(clause.verb.lemma)
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
        statement: pieces.parts.auxiliary
          ? null
          : { before: '', after: [pieces.parts.clitics + pieces.parts.finite, pieces.parts.rest].join(' ') },
      },
    ]
  })
}
