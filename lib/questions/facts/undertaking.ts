import type { Clause, Complement } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk } from './reading/clauses-to-ask'
import { bareDeed, otherDeeds } from './reading/other-deeds'
import { contentOf } from './reading/phrase-key'
import { plain, type Reader, sentenceAt } from './reading/reader'

const mostWords = 12
const fewestWords = 3

/** "Les députés ont refusé de reconduire la coalition" → what they refused to do. */
export function undertaking(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable =>
    askable.clause.verb.negated || askable.clause.verb.modal !== null
      ? []
      : askable.clause.complements.flatMap(complement => ofComplement(reader, askable, complement)),
  )
}

function ofComplement(reader: Reader, askable: Askable, complement: Complement): Fact[] {
  const { clause } = askable
  if (complement.role !== 'infinitive' || complement.fronted || complement.confidence < 0.5) return []
  const { tokens } = sentenceAt(reader, clause.sentence)
  const words = tokens.slice(complement.tokens.from, complement.tokens.to)
  const opener = plain(words[0]?.form ?? '').replace(/^d’$/, 'de')
  const verb = reader.words.undertakings.verbs.has(clause.verb.lemma) || isReady(reader, clause, complement)
  if (!verb || !reader.words.undertakings.openers.has(opener)) return []
  // "est accusé d’avoir accordé": "de faire" asks for what is to be done, not for what was.
  if (words.some(({ upos, feats }) => upos === 'AUX' && feats.VerbForm === 'Inf')) return []
  // "to save but is struggling", "de suivre des matchs comme d’autres lisent": up to what is said beside it.
  const [text = ''] = textOf(reader.text, complement.span)
    .replace(/\s+/g, ' ')
    .split(reader.words.undertakings.ends)
  const length = text.split(' ').length
  if (length > mostWords || length < fewestWords || /["«»“”;:()[\],]/.test(text)) return []
  if (reader.reference.deictic.test(text)) return []
  // "lancer une telle procédure": which?
  const vague = words.some(
    ({ upos, form }) => /^(?:DET|ADJ)$/.test(upos) && reader.reference.forbidden.has(plain(form)),
  )
  if (vague || isAnybody(reader, clause)) return []
  const others = otherDeeds(reader, askable, complement)
  if (others === 'hidden') return []
  // "se sortir de cette situation": of which?
  if (words.some(({ upos, form }) => upos === 'DET' && reader.reference.demonstrative.has(plain(form))))
    return []
  if (
    words.some(
      ({ upos, feats, form }) => upos === 'PRON' && feats.PronType !== 'Rel' && !/^(?:s[’']|se)$/i.test(form),
    )
  )
    return []
  return clauseFact(reader, askable, {
    rule: 'undertaking',
    class: 'what',
    asked: { argument: 'deed', opener },
    key: {
      text,
      span: { start: complement.span.start, end: complement.span.start + text.length },
      class: 'phrase',
      accepted: [bareDeed(text), ...others],
    },
    // "Like most towns, Merrow began to …", "began to sing, without waiting": a circumstance would stand between the verb
    // and what is asked.
    without: [
      complement,
      ...clause.complements.filter(
        ({ fronted, role, tokens }) =>
          fronted ||
          (tokens.from >= complement.tokens.to && /^(?:oblique|adverb|clause|infinitive)$/.test(role)),
      ),
    ],
    certainty: 0.85,
    fits: ({ parts }) => parts.rest.split(' ').length <= 6,
  })
}

/** "des mineurs avaient tenté de fuir", "une équipe": of whom nothing else is said, so that anybody’s deeds would do. */
function isAnybody(reader: Reader, { sentence, subject: { phrase } }: Clause): boolean {
  if (!phrase) return false
  const { tokens } = sentenceAt(reader, sentence)
  const first = plain(tokens[phrase.tokens.from]?.form ?? '')
  return reader.reference.indefinite.has(first) && contentOf(reader, sentence, phrase.tokens) < 2
}

/** "are able to see it in three dimensions", "is likely to rival oil": an adjective that says what of. */
function isReady(reader: Reader, clause: Clause, { tokens }: Complement): boolean {
  const said = clause.complements.find(
    ({ role, tokens: range }) => role === 'attribute' && range.to === tokens.from,
  )
  const word = said && sentenceAt(reader, clause.sentence).tokens[said.tokens.to - 1]
  return (
    word !== undefined &&
    reader.words.copulas.has(clause.verb.lemma) &&
    reader.words.readyAdjectives.has(plain(word.form))
  )
}
