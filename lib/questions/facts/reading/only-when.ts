import type { Clause } from '@/lib/model/document'
import { opensCondition } from './is-torn'
import { plain, type Reader, sentenceAt } from './reader'

/**
 * "lorsque chaque commune vote", "when the pupils have left school": whenever they do. A French perfect is a past; "lorsque le
 * sel était dilué, la mesure était fausse" holds of each time, too.
 */
export function isWhenever(reader: Reader, { verb, sentence, subject }: Clause, connector: string): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  const opener = plain(tokens[(subject.phrase?.tokens.from ?? 0) - 1]?.form ?? '')
  if (![connector, opener].some(word => reader.words.whenever.test(word))) return false
  const finite = tokens[verb.finite]
  const both = ({ kind, verb: { tense } }: Clause) => kind === 'main' && tense === 'imperfect'
  if (verb.tense === 'imperfect' && reader.places.clausesIn(sentence).some(both)) return true
  return verb.tense === 'present' || (reader.words.bareNouns && finite?.feats.Tense === 'Pres')
}

/** "reported that if the lake warms, the trout leaves": true only where its condition is. */
export function onCondition({ treeAt }: Reader, { sentence, verb }: Clause): boolean {
  const { tree, tokens } = treeAt(sentence)
  return tokens.some((token, at) => {
    if (!opensCondition(token)) return false
    const supposed = tree.arcs[at]?.head ?? -1
    return tree.arcs[supposed]?.rel === 'advcl' && tree.arcs[supposed]?.head === verb.head
  })
}

/** "When the board has received them, they will be shown": nobody says that it has. */
export function isStillToCome(reader: Reader, clause: Clause): boolean {
  const { connector, verb, sentence, subject } = clause
  const { timeConnectors } = reader.words
  const opener = sentenceAt(reader, sentence).tokens[(subject.phrase?.tokens.from ?? 0) - 1]
  const timed = timeConnectors.has(plain(connector ?? '')) || timeConnectors.has(plain(opener?.form ?? ''))
  const word = plain(connector ?? opener?.form ?? '')
  const others = reader.places.clausesIn(sentence).filter(other => other !== clause)
  // "would not comment until they had read it".
  if (
    timed &&
    /^(?:until|before)$/.test(word) &&
    others.some(({ verb: { modal, negated } }) => modal !== null || negated)
  )
    return true
  return (
    timed &&
    sentenceAt(reader, sentence).tokens[verb.finite]?.feats.Tense === 'Pres' &&
    others.some(other => other.verb.modal !== null || other.verb.tense === 'future')
  )
}
