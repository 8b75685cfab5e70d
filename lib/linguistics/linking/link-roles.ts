import type { Parsed } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import type { ChainBook } from './chain-book'
import { genderTold } from './kinds'

/** Functions beside their bearers: "Jeanne Roy, directrice de Verdel". */
export function linkRoles(parsed: Parsed, book: ChainBook, grammar: Grammar): void {
  for (const { entity, span, sentence, confidence } of parsed.roles) {
    const chain = book.ofEntity(entity)
    if (chain === null) continue
    book.add(chain, { span, sentence, form: 'role', confidence })
    const tokens = parsed.sentences[sentence]?.tokens ?? []
    const at = tokens.findIndex(
      t => t.span.start >= span.start && t.span.end <= span.end && /^(?:NOUN|PROPN)$/.test(t.upos),
    )
    const noun = tokens[at]
    if (!noun) continue
    book.know(chain, sentence, at)
    const determiner = tokens[at - 1]?.upos === 'DET' ? tokens[at - 1] : undefined
    const gender = genderTold(noun, determiner, grammar)
    if (gender) book.setGender(chain, gender)
  }
}
