import type { Clause, Complement } from '@/lib/model/document'
import { plain, type Reader, sentenceAt } from './reader'

/**
 * "D’une masse de 8,5 tonnes, la station …", "With a height of 40 metres, the tower …": said of the subject, and nothing
 * that the verb governs.
 */
export function opensWithMeasure(reader: Reader, { sentence }: Clause, complement: Complement): boolean {
  const { fronted, phrase, tokens: range } = complement
  const { tokens } = sentenceAt(reader, sentence)
  const noun = phrase && tokens[phrase.head]
  const [opener, article] = [tokens[range.from], tokens[range.from + 1]]
  if (!fronted || !noun || !opener || !article || reader.words.measures[plain(noun.form)] === undefined)
    return false
  const words = reader.text.slice(opener.span.start, article.span.end).replace(/\s+/g, ' ')
  return reader.words.measureOpeners.test(words) && tokens[range.to]?.form === ','
}
