import type { Fact } from './fact'
import { clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import { cutClause, statementAround } from './reading/cut-clause'
import { ground } from './reading/ground'
import { numberKey } from './reading/keys'
import { ownerOf } from './reading/owner-of'
import { plain, type Reader, sentenceAt } from './reading/reader'

/** "Lumivolt détient 61 % du marché" → what percentage of the market. */
export function share(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(({ clause, subject }): Fact[] =>
    clause.verb.negated
      ? []
      : clause.complements.flatMap((complement): Fact[] => {
          const { phrase } = complement
          if (complement.role !== 'object' || !phrase || phrase.coordinated) return []
          const entity = reader.places
            .entitiesIn(clause.sentence)
            .find(
              other =>
                other.class === 'percent' &&
                other.sentence === clause.sentence &&
                other.tokens.from === phrase.tokens.from &&
                other.tokens.to <= phrase.tokens.to,
            )
          const sentence = sentenceAt(reader, clause.sentence)
          const link = entity && sentence.tokens[entity.tokens.to]
          if (!entity || !link || !reader.words.genitive.has(plain(link.form))) return []
          const contracted = /^d(u|es)$/i.test(link.form)
          const whole = ground(
            reader,
            clause.sentence,
            [{ from: entity.tokens.to + (contracted ? 0 : 1), to: phrase.tokens.to }],
            subject.chain,
            ownerOf(reader, clause, subject.phrase),
          )
          const pieces = cutClause(reader, clause, subject.phrase, complement, subject.chain)
          if (!pieces || !whole || whole.text.split(' ').length > 8 || /[,;]/.test(whole.text)) return []
          return [
            {
              form: 'clause',
              rule: 'share',
              class: 'number',
              asked: { argument: 'share', whole: uncontracted(whole.text, contracted) },
              clause: pieces.parts,
              key: numberKey(reader, entity.span, []),
              evidence: evidenceOf(reader, clause.sentence, [
                ...subject.evidence,
                ...pieces.evidence,
                ...whole.evidence,
              ]),
              confidence: clause.confidence * complement.confidence,
              statement: statementAround(reader, pieces, complement, entity.span),
            },
          ]
        }),
  )
}

/** "du marché" → "le marché", to be contracted again by whoever asks. */
function uncontracted(text: string, contracted: boolean): string {
  return contracted ? text.replace(/^du\s/i, 'le ').replace(/^des\s/i, 'les ') : text
}
