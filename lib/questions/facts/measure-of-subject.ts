import { childrenOf } from '@/lib/linguistics/parsing/tree'
import type { Complement } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { realiserOf } from '../asking/realisers'
import type { Fact } from './fact'
import { type Askable, evidenceOf, plainClauses } from './reading/clauses-to-ask'
import { numberKey } from './reading/keys'
import { opensWithMeasure } from './reading/opens-with-measure'
import { plain, type Reader, sentenceAt } from './reading/reader'
import { simplestWords } from './reading/simplest-words'

/** "Le festival dispose d’un budget de 310 000 euros", "the tower is 38 metres high" → the measure of the subject. */
export function measureOfSubject(reader: Reader): Fact[] {
  return plainClauses(reader).flatMap(askable =>
    askable.clause.verb.negated
      ? []
      : askable.clause.complements.flatMap(complement => [
          ...fact(reader, askable, complement),
          ...said(reader, askable, complement),
        ]),
  )
}

function fact(reader: Reader, { clause, subject }: Askable, complement: Complement): Fact[] {
  const measured =
    reader.words.having.has(clause.verb.lemma) || opensWithMeasure(reader, clause, complement)
      ? nounIn(reader, clause.sentence, complement)
      : adjectiveIn(reader, clause.sentence, complement)
  if (!measured || subject.phrase.number !== 'Sing') return []
  const { noun, span } = measured
  const gender = reader.words.measures[noun]
  if (gender === undefined || subject.class === 'person') return []
  const text = textOf(reader.text, span)
  return [
    {
      form: 'measure',
      rule: 'measure-of-subject',
      class: 'number',
      measure: noun,
      gender,
      holder: subject.phrase.text,
      key: numberKey(reader, span, [realiserOf(reader.document.article.language).amountOf(noun, text)]),
      evidence: evidenceOf(reader, clause.sentence, subject.evidence),
      confidence: clause.confidence * (subject.linked ? 0.85 : 0.95),
      statement: null,
    },
  ]
}

/** "The population of York was 181,000", "La hauteur du pont est de 40 mètres": the measure is the subject itself. */
function said(reader: Reader, { clause, subject }: Askable, complement: Complement): Fact[] {
  const { phrase } = clause.subject
  if (!phrase || !reader.words.copulas.has(clause.verb.lemma) || clause.verb.modal !== null || subject.linked)
    return []
  if (clause.subject.kind !== 'noun' || !/^(?:attribute|oblique)$/.test(complement.role)) return []
  const { tree, tokens, extents } = reader.treeAt(clause.sentence)
  const noun = plain(tokens[phrase.head]?.form ?? '')
  const gender = reader.words.measures[noun]
  const owner = childrenOf(tree, phrase.head, 'nmod').find(
    child => reader.words.genitive.has(plain(tokens[phrase.head + 1]?.form ?? '')) && child > phrase.head,
  )
  const entity = quantityIn(reader, clause.sentence, complement.tokens.from, complement.tokens.to)
  const range = owner === undefined ? undefined : extents.own[owner]
  if (
    gender === undefined ||
    owner === undefined ||
    !range ||
    !entity ||
    entity.tokens.to !== complement.tokens.to
  )
    return []
  const contracted = tokens[phrase.head + 1]?.contracted ?? false
  const words = simplestWords(reader, clause.sentence, { from: range.from, to: range.to }, owner, null)
  const holder =
    words && contracted
      ? `${/^d(?:u|es)$/i.test(tokens[phrase.head + 1]?.form ?? '') ? (/^des$/i.test(tokens[phrase.head + 1]?.form ?? '') ? 'les ' : 'le ') : ''}${words.text}`
      : words?.text
  if (!holder || !words) return []
  const text = textOf(reader.text, entity.span)
  return [
    {
      form: 'measure',
      rule: 'measure-of-subject',
      class: 'number',
      measure: noun,
      gender,
      holder,
      key: numberKey(reader, entity.span, [
        realiserOf(reader.document.article.language).amountOf(noun, text),
      ]),
      evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...words.evidence]),
      confidence: clause.confidence * 0.9,
      statement: null,
    },
  ]
}

type Measured = { noun: string; span: { start: number; end: number } }

function quantityIn(reader: Reader, sentence: number, from: number, to: number) {
  return reader.places
    .entitiesIn(sentence)
    .find(
      ({ class: named, sentence: at, tokens }) =>
        at === sentence && tokens.from >= from && tokens.to <= to && /^(quantity|money|percent)$/.test(named),
    )
}

/** "un budget de 310 000 euros": the measure noun, then its amount right after "de". */
function nounIn(reader: Reader, sentenceIndex: number, complement: Complement): Measured | null {
  const { tokens } = sentenceAt(reader, sentenceIndex)
  const { from, to } = complement.tokens
  const entity = quantityIn(reader, sentenceIndex, from, to)
  if (!entity) return null
  const link = tokens[entity.tokens.from - 1]
  const noun = tokens[entity.tokens.from - 2]
  if (!link || !noun || entity.tokens.from - 2 < from || !reader.words.genitive.has(plain(link.form)))
    return null
  return { noun: plain(noun.form), span: entity.span }
}

/** "38 metres high", "long de 53 kilomètres". */
function adjectiveIn(reader: Reader, sentenceIndex: number, complement: Complement): Measured | null {
  const { tokens } = sentenceAt(reader, sentenceIndex)
  const { from, to } = complement.tokens
  if (complement.role !== 'attribute') return null
  const entity = quantityIn(reader, sentenceIndex, from, to)
  if (!entity) return null
  const beside = [tokens[entity.tokens.to], tokens[entity.tokens.from - 2]]
  const noun = beside.map(token => token && reader.words.extents[plain(token.form)]).find(found => found)
  return noun ? { noun, span: entity.span } : null
}
