import type { Entity, Sentence } from '@/lib/model/document'
import { type Span, textOf } from '@/lib/model/span'
import { realiserOf } from '../asking/realisers'
import type { Fact } from './fact'
import { evidenceOf } from './reading/clauses-to-ask'
import { holderBefore } from './reading/holder'
import { numberKey } from './reading/keys'
import { plain, type Reader } from './reading/reader'

const amounts: ReadonlySet<string> = new Set(['quantity', 'money', 'percent'])

/** "un gazoduc d’une capacité de 50 milliards de mètres cubes" → the capacity of the pipeline, by its full name. */
export function measure(reader: Reader): Fact[] {
  return reader.document.entities
    .filter(entity => amounts.has(entity.class))
    .flatMap(entity => {
      const sentence = reader.document.sentences[entity.sentence]
      return sentence ? factsOf(reader, sentence, entity) : []
    })
}

/** "d’une capacité de" before an amount: where the measure noun stands, and where its opener begins. */
function measureBefore(reader: Reader, sentence: Sentence, entity: Entity) {
  let at = entity.tokens.from - 1
  while (
    at >= 0 &&
    /^(près|de|d[’']|plus|moins|environ|about|nearly|over|some|almost)$/i.test(
      sentence.tokens[at]?.form ?? '',
    ) &&
    !reader.words.genitive.has(plain(sentence.tokens[at]?.form ?? ''))
  )
    at -= 1
  const link = sentence.tokens[at]
  const noun = sentence.tokens[at - 1]
  if (!link || !noun || !reader.words.genitive.has(plain(link.form))) return null
  const name = plain(noun.form)
  const gender = reader.words.measures[name]
  if (gender === undefined) return null
  const article = sentence.tokens[at - 2]
  const opener = sentence.tokens[at - 3]
  if (!article || !opener) return null
  const words = textOf(reader.text, { start: opener.span.start, end: article.span.end }).replace(/\s+/g, ' ')
  return reader.words.measureOpeners.test(words) ? { name, gender, opener: at - 3 } : null
}

function factsOf(reader: Reader, sentence: Sentence, entity: Entity): Fact[] {
  const found = measureBefore(reader, sentence, entity)
  if (!found) return []
  const holder = holderBefore(reader, entity.sentence, found.opener)
  if (!holder) return []
  const span = { start: entity.span.start, end: entity.span.end }
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  return [
    {
      form: 'measure',
      rule: 'measure',
      class: 'number',
      measure: found.name,
      gender: found.gender,
      holder: holder.text,
      key: numberKey(reader, span, [
        realiserOf(reader.document.article.language).amountOf(found.name, text),
        ...(isYearly(reader.text, span) ? [`${text} ${reader.words.yearly}`] : []),
      ]),
      evidence: evidenceOf(reader, entity.sentence, holder.evidence),
      confidence: 0.95 * holder.confidence,
      statement: null,
    },
  ]
}

/** "50 milliards de mètres cubes. [per year]": an editor's bracket right after an amount belongs to it. */
function isYearly(text: string, span: Span): boolean {
  const after = text.slice(span.end, span.end + 30)
  return (
    /^\.?\s*\[(?:per year|a year|par an)\]/i.test(after) || /^\s+(?:par an|per year|a year)\b/i.test(after)
  )
}
