import { grammarOf } from '@/lib/linguistics/grammar'
import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import type { Document, TaggedToken } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { judgingOf } from '../verifying/judging-of'
import { flat } from '../verifying/words'
import { quotedSpan, tokensOfQuote } from './quoted-span'

/**
 * The first word of a quotation that stands for what its words do not say: "It is hard to say how long | it | will last",
 * "Fresh out of university | she | is one to watch", "We won’t give | this | trophy away". Null where there is none.
 */
export function loneWordOfQuote(words: string, evidence: readonly Span[], document: Document): string | null {
  const quote = quotedSpan(words, evidence, document)
  if (!quote) return null
  const { language, text } = document.article
  const judging = judgingOf(language)
  const tokens = tokensOfQuote(quote, document)
  const said = flat(text.slice(quote.start, quote.end))
  const nobody = [judging.impersonal, judging.falseDemonstratives]
    .flatMap(fixed => [...said.matchAll(fixed)])
    .map(({ index, 0: match }) => ({
      start: quote.start + index,
      end: quote.start + index + match.length,
    }))
  const grammar = grammarOf(language)
  const lone = tokens.find((token, at) => {
    const form = flat(token.form).replace(/^-(?:t-)?/, '')
    if (nobody.some(({ start, end }) => start <= token.span.start && token.span.end <= end)) return false
    if (judging.quotesPointing.includes(form) && pointsOut(tokens, at, judging.heldByAll)) return true
    const before = tokens.slice(0, at)
    if (!judging.pronouns.includes(form) || token.upos !== 'PRON' || /^expl/.test(token.deprel)) return false
    const human = grammar.humanPronouns.has(form)
    return !before.some(one => isNoun(one) && (!human || one.upos === 'PROPN' || isPersonNoun(one, grammar)))
  })
  return lone?.form ?? null
}

/** "We are up for | this one", "I’ve dealt with | that": not "this year", and no "that" which only joins. */
function pointsOut(tokens: readonly TaggedToken[], at: number, heldByAll: readonly string[]): boolean {
  const { upos, feats } = tokens[at] ?? { upos: '', feats: {} }
  if (upos !== 'DET' && !(upos === 'PRON' && feats.PronType === 'Dem')) return false
  const noun = tokens.slice(at + 1, at + 3).find(isNoun)
  // "The consoles get faster and | that | costs money": what has just been said.
  if (upos === 'PRON' && tokens[at - 1]?.upos === 'CCONJ' && tokens.slice(0, at).some(isVerb)) return false
  return upos === 'PRON' || !noun || !heldByAll.includes(flat(noun.lemma))
}

const isVerb = ({ upos }: TaggedToken) => upos === 'VERB' || upos === 'AUX'
const isNoun = ({ upos }: TaggedToken) => upos === 'NOUN' || upos === 'PROPN'
