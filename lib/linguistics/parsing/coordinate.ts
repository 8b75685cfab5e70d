import type { Phrase, TaggedToken } from '@/lib/model/document'
import type { Phrases } from './phrases'

/** "A, B et C" as one plural phrase, going on from one of them to the left or to the right; the phrase itself otherwise. */
export function coordinated(
  tokens: readonly TaggedToken[],
  phrases: Phrases,
  phrase: Phrase,
  side: 'left' | 'right' = 'right',
  stop = 0,
): Phrase {
  return side === 'left' ? toTheLeft(tokens, phrases, phrase, stop) : toTheRight(tokens, phrases, phrase)
}

function toTheLeft(tokens: readonly TaggedToken[], phrases: Phrases, phrase: Phrase, stop: number): Phrase {
  let joint = phrase.tokens.from - 1
  if (!isAnd(tokens[joint])) return phrase
  let first: Phrase | null = null
  for (;;) {
    // "le préfet, Jean Roy, et la maire": past the name between commas.
    let at = joint - 1
    if (tokens[at]?.form === ',') {
      const inserted = phrases.at.get(at - 1)
      at = inserted && tokens[inserted.tokens.from - 1]?.form === ',' ? inserted.tokens.from - 2 : at - 1
    }
    let before = phrases.at.get(at)
    // "le secrétaire à la mer et le chef": past what hangs on the first by a preposition.
    for (let hops = 0; before && hops < 2 && tokens[before.tokens.from - 1]?.upos === 'ADP'; hops++)
      before = phrases.at.get(before.tokens.from - 2)
    if (!before || before.tokens.from < stop || phrases.dates.has(before)) break
    if (tokens[before.tokens.from - 1]?.upos === 'ADP') break
    first = before
    joint = before.tokens.from - 1
    if (tokens[joint]?.form !== ',') break
    joint++
  }
  return first ? joinedPhrase(first, phrase) : phrase
}

function toTheRight(tokens: readonly TaggedToken[], phrases: Phrases, phrase: Phrase): Phrase {
  let last: Phrase | null = null
  let at = phrase.tokens.to
  let commas = 0
  while (isAnd(tokens[at]) || tokens[at]?.form === ',') {
    const closing = isAnd(tokens[at])
    const next = phrases.at.get(at + 1)
    if (!next || next.tokens.from !== at + 1 || phrases.dates.has(next)) break
    // What a finite verb follows is the subject of that verb.
    if (tokens[next.tokens.to]?.feats.VerbForm === 'Fin' || tokens[next.tokens.to]?.upos === 'PRON') break
    if (closing) {
      last = next
      break
    }
    if (++commas > 4) break
    at = next.tokens.to
  }
  return last ? joinedPhrase(phrase, last) : phrase
}

function isAnd(token: TaggedToken | undefined): boolean {
  return token?.upos === 'CCONJ' && /^(?:et|and|ou|or)$/i.test(token.form)
}

function joinedPhrase(first: Phrase, last: Phrase): Phrase {
  const gender = first.gender === last.gender ? first.gender : 'Masc'
  return {
    ...first,
    span: { start: first.span.start, end: last.span.end },
    tokens: { from: first.tokens.from, to: last.tokens.to },
    gender,
    number: 'Plur',
    coordinated: true,
    entity: null,
  }
}
