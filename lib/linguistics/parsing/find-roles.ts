import type { Named, Phrase, Role, Sentence } from '@/lib/model/document'
import { type Grammar, grammarOf } from '../grammar'
import { lookupForm } from '../lookup-form'
import { singular } from '../naming/class-names'
import { mapSteps, type Steps } from '../steps'
import { findPhrases, type Phrases } from './phrases'

/** The functions that the text gives to persons, by a name beside a role noun. */
export function* findRoles(named: Named): Steps<Role[]> {
  const grammar = grammarOf(named.article.language)
  const found = yield* mapSteps(named.sentences, (sentence, index) => {
    const phrases = findPhrases(sentence, index, named.entities, grammar)
    return phrases.list.flatMap(phrase => roleOf(named, sentence, index, phrase, phrases, grammar) ?? [])
  })
  return found.flat()
}

function roleOf(
  named: Named,
  sentence: Sentence,
  index: number,
  phrase: Phrase,
  phrases: Phrases,
  grammar: Grammar,
): Role | null {
  const { tokens } = sentence
  if (!grammar.roleNouns.has(singular(lookupForm(tokens[phrase.head]?.form ?? '')))) return null
  // "Daughters of the Harbour Hall": a plural with a capital names a body, not the holder of a function.
  if (/^\p{Lu}.*[^s]s$/u.test(tokens[phrase.head]?.form ?? '')) return null
  const inside = phrase.entity === null ? undefined : named.entities[phrase.entity]
  if (inside?.class === 'person' && phrase.entity !== null) {
    // "le ministre de l'Énergie Jean Roy": the words before the name.
    const last = tokens[inside.tokens.from - 1]
    if (!last || inside.tokens.from <= phrase.tokens.from) return null
    // "the brother of Inspector Roe": the title is the name's own, and the function somebody else's.
    const title = /^\p{Lu}/u.test(last.form) && tokens[inside.tokens.from - 2]?.upos === 'ADP'
    if (title) return null
    return {
      sentence: index,
      entity: phrase.entity,
      span: { start: phrase.span.start, end: last.span.end },
      confidence: 0.9,
    }
  }
  // "Jean Roy, chef de Norvane" and "la directrice, Jane Roe," — a comma on the far side too, or no determiner.
  const [left, right] = [phrases.at.get(phrase.tokens.from - 2), phrases.at.get(phrase.tokens.to + 1)]
  const commaBefore = tokens[phrase.tokens.from - 1]?.form === ','
  const commaAfter = tokens[phrase.tokens.to]?.form === ','
  const isPerson = (other: Phrase | undefined) =>
    other?.entity != null && named.entities[other.entity]?.class === 'person'
  if (
    commaBefore &&
    left &&
    isPerson(left) &&
    left.entity !== null &&
    left.tokens.to === phrase.tokens.from - 1
  ) {
    return { sentence: index, entity: left.entity, span: phrase.span, confidence: 0.85 }
  }
  if (
    commaAfter &&
    right &&
    isPerson(right) &&
    right.entity !== null &&
    right.tokens.from === phrase.tokens.to + 1
  ) {
    const closed = /^[,.;)]$/.test(tokens[right.tokens.to]?.form ?? '.')
    const alone = named.entities[right.entity]?.tokens.from === right.tokens.from
    // "l'adjointe au maire de Lyon, Jane Roe": what a preposition governs is another's function.
    const governed = tokens[phrase.tokens.from - 1]?.upos === 'ADP'
    if (closed && alone && !governed && phrase.number !== 'Plur')
      return { sentence: index, entity: right.entity, span: phrase.span, confidence: 0.75 }
  }
  return null
}
