import type { Complement } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk } from './reading/clauses-to-ask'
import { type Reader, sentenceAt } from './reading/reader'

const [fewestWords, mostWords] = [2, 10]

/** "The new law bans smoking in public parks", "Visitors should avoid touching the statues" → what. */
export function doing(reader: Reader): Fact[] {
  return reader.words.bareNouns
    ? clausesToAsk(reader).flatMap(askable =>
        askable.clause.verb.negated || askable.clause.verb.passive
          ? []
          : askable.clause.complements.flatMap(complement => ofComplement(reader, askable, complement)),
      )
    : []
}

function ofComplement(reader: Reader, askable: Askable, complement: Complement): Fact[] {
  const { clause } = askable
  const { role, fronted, preposition, tokens: range } = complement
  if (role !== 'infinitive' || fronted || preposition !== null || range.from !== clause.verb.tokens.to)
    return []
  if (!reader.words.doing.has(clause.verb.lemma)) return []
  const { tokens } = sentenceAt(reader, clause.sentence)
  const words = tokens.slice(range.from, range.to)
  if (!/ing$/.test(words[0]?.form ?? '') || !/^(?:VERB|NOUN)$/.test(words[0]?.upos ?? '')) return []
  const text = textOf(reader.text, complement.span).replace(/\s+/g, ' ')
  const length = text.split(' ').length
  if (length < fewestWords || length > mostWords || /["«»“”;:()[\],]/.test(text)) return []
  if (reader.reference.deictic.test(text)) return []
  // "include managing others, serving at table and …": the first of a list.
  if (tokens[range.to]?.form === ',' || tokens[range.to]?.upos === 'CCONJ') return []
  if (words.some(({ upos, feats }) => upos === 'PRON' && feats.PronType !== 'Rel')) return []
  return clauseFact(reader, askable, {
    rule: 'doing',
    class: 'what',
    asked: { argument: 'object' },
    key: { text, span: complement.span, class: 'phrase', accepted: [] },
    without: complement,
    certainty: 0.8,
    fits: ({ parts }) => parts.rest.split(' ').length <= 6,
  })
}
