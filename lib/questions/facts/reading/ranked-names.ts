import { lookupForm } from '@/lib/linguistics/lookup-form'
import type { Chain } from '@/lib/model/document'
import { realiserOf } from '../../asking/realisers'
import { type Reader, sentenceAt } from './reader'

/**
 * "le pape Tarnis", "Queen Maud": with what somebody reigns as, and by that alone where the article has nobody else of that
 * rank.
 */
export function rankedNames(reader: Reader, chain: Chain | null, name: string): string[] {
  const rank = chain && rankOf(reader, chain)
  if (!rank) return []
  const { chains, article } = reader.document
  const shared = chains.some(other => other !== chain && rankOf(reader, other) === rank)
  const alone = shared ? null : realiserOf(article.language).definite(rank, chain.gender ?? 'Masc', 'Sing')
  return [`${rank} ${name}`, ...(alone === null ? [] : [alone])]
}

/** The word before one of the names: "pape". */
function rankOf(reader: Reader, { mentions }: Chain): string | null {
  for (const { form, span, sentence } of mentions) {
    if (form !== 'name') continue
    const { tokens } = sentenceAt(reader, sentence)
    const at = tokens.findIndex(token => token.span.start === span.start)
    const { grammar } = reader.treeAt(sentence)
    const before = lookupForm(tokens[at - 1]?.form ?? '')
    if (grammar.reigningTitles.has(before)) return before
  }
  return null
}
