import { grammarOf } from '@/lib/linguistics/grammar'
import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import type { Phrase } from '@/lib/model/document'
import { plain, type Reader, sentenceAt } from './reader'

/** A person is asked by "who", not by "what". */
export function isHuman(reader: Reader, sentence: number, phrase: Phrase): boolean {
  const head = sentenceAt(reader, sentence).tokens[phrase.head]
  const entity = phrase.entity === null ? null : reader.document.entities[phrase.entity]
  if (entity?.class === 'person') return true
  return (
    isPersonNoun(head, grammarOf(reader.document.article.language)) ||
    reader.words.humans.has(plain(head?.form ?? ''))
  )
}
