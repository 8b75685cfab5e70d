import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk } from './reading/clauses-to-ask'
import type { Reader } from './reading/reader'

const mostWords = 6

/** "The method is called Virtopsy" → what is it called. */
export function called(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap((askable): Fact[] => {
    const { clause } = askable
    if (clause.verb.negated || !clause.verb.passive || !reader.words.calling.has(clause.verb.lemma)) return []
    const name = clause.complements.find(
      ({ role, fronted, tokens }) =>
        /^(?:attribute|object)$/.test(role) && !fronted && tokens.from === clause.verb.tokens.to,
    )
    if (!name || isUntold(askable)) return []
    const text = textOf(reader.text, name.span)
      .replace(/\s+/g, ' ')
      .replace(/^[“"‘'«]\s*|\s*[”"’'»]$/g, '')
    if (text.split(' ').length > mostWords || /["«»“”;:()[\],]/.test(text) || !/^\p{L}/u.test(text)) return []
    return clauseFact(reader, askable, {
      rule: 'called',
      class: 'what',
      asked: { argument: 'object' },
      key: {
        text,
        span: name.span,
        class: 'phrase',
        accepted: [text.replace(/^(?:the|an?) /i, '')].filter(one => one !== text),
      },
      without: name,
      certainty: 0.9,
      fits: ({ parts }) => parts.rest.split(' ').length <= 8,
    })
  })
}

/** "eight strips": which ones, nobody knows. */
const isUntold = ({ subject }: Askable) =>
  !/^(?:the|\p{Lu})/u.test(subject.phrase.text) && subject.phrase.text.split(' ').length < 3
