import type { Entity } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { realiserOf } from '../asking/realisers'
import type { Fact } from './fact'
import { evidenceOf, plainClauses } from './reading/clauses-to-ask'
import { type Holder, holderBefore } from './reading/holder'
import { numberKey } from './reading/keys'
import { plain, type Reader, sentenceAt } from './reading/reader'

type Found = { measure: string; holder: Holder }

/** "la géante Berthe, haute de 6 mètres", "a passage 87 metres long", "the system is 61 kilometres long" → its height or length. */
export function dimension(reader: Reader): Fact[] {
  return reader.document.entities.flatMap((entity): Fact[] => {
    if (entity.class !== 'quantity' || entity.value?.kind !== 'amount' || entity.value.unit === null)
      return []
    const found = behind(reader, entity) ?? before(reader, entity)
    if (!found) return []
    const text = textOf(reader.text, entity.span).replace(/\s+/g, ' ')
    return [
      {
        form: 'measure',
        rule: 'dimension',
        class: 'number',
        measure: found.measure,
        gender: reader.words.measures[found.measure] ?? null,
        holder: found.holder.text,
        key: numberKey(reader, entity.span, [
          realiserOf(reader.document.article.language).amountOf(found.measure, text),
        ]),
        evidence: evidenceOf(reader, entity.sentence, found.holder.evidence),
        confidence: 0.9 * found.holder.confidence,
        statement: null,
      },
    ]
  })
}

/** "haute de 6 mètres": the adjective, "de" and the amount, behind what they are said of. */
function before(reader: Reader, { sentence, tokens: { from } }: Entity): Found | null {
  const { tokens } = sentenceAt(reader, sentence)
  const link = tokens[from - 1]
  const measure = measureOf(reader, tokens[from - 2]?.lemma)
  if (!link || measure === null || !reader.words.genitive.has(plain(link.form))) return null
  const holder = holderBefore(reader, sentence, from - 2)
  return holder && { measure, holder }
}

/** "87 metres long": behind a noun, or said of a subject by "is". */
function behind(reader: Reader, { sentence, tokens: { from, to } }: Entity): Found | null {
  const { tokens } = sentenceAt(reader, sentence)
  const measure = measureOf(reader, tokens[to]?.lemma)
  if (measure === null) return null
  const said = plainClauses(reader).find(
    ({ clause }) =>
      clause.sentence === sentence &&
      !clause.verb.negated &&
      clause.complements.some(one => one.role === 'attribute' && one.tokens.from <= to && to < one.tokens.to),
  )
  if (said) {
    const { phrase, evidence, linked } = said.subject
    return {
      measure,
      holder: { text: phrase.text, evidence: [...evidence], confidence: linked ? 0.85 : 0.95 },
    }
  }
  const noun = tokens[from - 1]
  const holder = noun?.upos === 'NOUN' ? holderBefore(reader, sentence, from) : null
  return holder && { measure, holder }
}

function measureOf(reader: Reader, adjective: string | undefined): string | null {
  return (adjective && reader.words.dimensions[adjective.toLowerCase()]) ?? null
}
