import { findClauses } from '@/lib/linguistics/parsing/find-clauses'
import { finish } from '@/lib/linguistics/steps'
import type { Clause, Entity, EntityClass, TaggedToken, Upos } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { textOf } from '@/lib/model/span'
import { anArticle } from './an-article'

/**
 * A sentence with its tree made by hand, so that what reads trees is tried without a network. A line a word: form, lemma,
 * part of speech, head (counted from 1, 0 for the root), relation, features ("Gender=Fem|Number=Sing"), margin of the arc.
 */
export function aTree(
  language: Language,
  lines: string,
  names: readonly [words: string, kind: EntityClass][] = [],
): {
  clauses: Clause[]
  words: (part: { span: { start: number; end: number } } | null | undefined) => string
} {
  const rows = lines
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/))
  const text = rows.map(([form = '']) => form).join(' ')
  const article = anArticle(language, text)
  let at = article.text.indexOf(text)
  const tokens = rows.map(
    ([form = '', lemma = '', upos = 'X', head = '0', deprel = 'dep', feats = '_', margin = '1']) => {
      const start = at
      at += form.length + 1
      const token: TaggedToken = {
        form,
        lemma,
        upos: upos as Upos,
        span: { start, end: start + form.length },
        feats:
          feats === '_'
            ? {}
            : Object.fromEntries(feats.split('|').map(pair => pair.split('=') as [string, string])),
        contracted: false,
        head: Number(head) - 1,
        deprel,
        confidence: 1,
        arc: { confidence: 1, margin: Number(margin) },
        name: null,
      }
      return token
    },
  )
  const entities = names.map(([phrase, kind]): Entity => {
    const start = article.text.indexOf(phrase)
    const span = { start, end: start + phrase.length }
    const from = tokens.findIndex(token => token.span.start === start)
    const to = tokens.findIndex(token => token.span.end === span.end) + 1
    return { span, sentence: 0, tokens: { from, to }, class: kind, confidence: 1 }
  })
  const whole = { start: tokens[0]?.span.start ?? 0, end: tokens.at(-1)?.span.end ?? 0 }
  const sentences = [{ paragraph: 0, span: whole, tokens, confidence: 1 }]
  const clauses = finish(findClauses({ article, sentences, entities, quotations: [] }))
  return { clauses, words: part => (part ? textOf(article.text, part.span) : '') }
}
