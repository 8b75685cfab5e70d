import type { Complement } from '@/lib/model/document'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk } from './reading/clauses-to-ask'
import { plain, type Reader } from './reading/reader'

const mostWords = 10

/** "Le gardien est décrit comme « un homme sans histoire » par ses voisins" → how. */
export function seenAs(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable =>
    askable.clause.verb.negated
      ? []
      : askable.clause.complements.flatMap(complement => ofComplement(reader, askable, complement)),
  )
}

function ofComplement(reader: Reader, askable: Askable, complement: Complement): Fact[] {
  const { clause } = askable
  const opener = reader.words.seeing[clause.verb.lemma]
  if (opener === undefined || plain(complement.preposition ?? '').replace(/^d[’']$/, 'de') !== opener)
    return []
  if (complement.fronted || complement.tokens.from < clause.verb.tokens.to) return []
  const whole = reader.text.slice(complement.span.start, complement.span.end)
  const [, quoted, bare] = /^\S+?(?:[’']|\s+)(?:[«“"]\s*([^«»“”"]+?)\s*[»”"].*|(.+))$/su.exec(whole) ?? []
  const said = quoted ?? bare ?? ''
  const text = said.replace(/\s+/g, ' ')
  const words = text.split(' ').length
  if (text === '' || words > mostWords || /["«»“”;:()[\]]/.test(text) || reader.reference.deictic.test(text))
    return []
  // "is described as someone | who never sleeps"
  if (reader.treeAt(clause.sentence).tokens[complement.phrase?.head ?? -1]?.upos === 'PRON') return []
  const start = complement.span.start + whole.indexOf(said)
  return clauseFact(reader, askable, {
    rule: 'seen-as',
    class: 'what',
    asked: { argument: 'amount', asker: reader.words.how },
    key: { text, span: { start, end: start + said.length }, class: 'phrase', accepted: [] },
    without: complement,
    certainty: 0.85,
  })
}
