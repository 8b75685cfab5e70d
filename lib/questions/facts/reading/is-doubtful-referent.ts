import type { Chain, Mention } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { type Reader, sentenceAt } from './reader'

/**
 * Whether a pronoun may mean another than the name it was linked to: the name is only a part of what was said ("Southern
 * California … It is"), or only owns who acts in the pronoun's sentence ("Brenn’s manager admitted, he said, …").
 */
export function isDoubtfulReferent(reader: Reader, chain: Chain, pronoun: Span): boolean {
  // "Lord Brenn", "Mrs Brenn": what stands before a person’s name is a title.
  const partly = (mention: Mention) => chain.class !== 'person' && isPart(reader, mention)
  return chain.mentions.some(
    mention => mention.form === 'name' && (partly(mention) || owns(reader, mention, pronoun)),
  )
}

function isPart(reader: Reader, { span, sentence }: Mention): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  const at = tokens.findIndex(token => token.span.start === span.start)
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    /^(?:ADJ|PROPN)$/.test(before.upos) &&
    /^\p{Lu}/u.test(before.form) &&
    before.head >= at &&
    (tokens[before.head]?.span.end ?? Number.POSITIVE_INFINITY) <= span.end
  )
}

function owns(reader: Reader, { span, sentence }: Mention, pronoun: Span): boolean {
  const { tokens, span: whole } = sentenceAt(reader, sentence)
  const next = tokens.find(token => token.span.start >= span.end)
  return (
    span.end <= pronoun.start &&
    pronoun.end <= whole.end &&
    next?.upos === 'PART' &&
    /^[’']s?$/.test(next.form)
  )
}
