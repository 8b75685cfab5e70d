import type { Document } from '@/lib/model/document'

/** Where a document says a word, laid out once: rules ask of one noun after the other whether it was said before. */
export type SaidWhere = {
  /** Where tokens are written so, in lower case: index of the sentence and of the token, in order. */
  written(form: string): readonly { sentence: number; at: number }[]
  /** Where the first sentence ends that has the noun, by form or lemma in lower case; infinite where none has. */
  nounToldBy(word: string): number
}

/** `plain`: how forms and lemmas are compared. */
export function saidWhere({ sentences }: Document, plain: (form: string) => string): SaidWhere {
  // Pairs in a row: an object for every token of a long text is much.
  const written = new Map<string, number[]>()
  const told = new Map<string, number>()
  sentences.forEach(({ tokens, span }, sentence) => {
    tokens.forEach(({ form, lemma, upos }, at) => {
      const word = plain(form)
      const row = written.get(word)
      if (row) row.push(sentence, at)
      else written.set(word, [sentence, at])
      if (upos !== 'NOUN') return
      for (const each of [word, plain(lemma)])
        told.set(each, Math.min(told.get(each) ?? Number.POSITIVE_INFINITY, span.end))
    })
  })
  return {
    written(form) {
      const row = written.get(form) ?? []
      return Array.from({ length: row.length / 2 }, (_, index) => ({
        sentence: row[2 * index] ?? 0,
        at: row[2 * index + 1] ?? 0,
      }))
    },
    nounToldBy: word => told.get(word) ?? Number.POSITIVE_INFINITY,
  }
}
