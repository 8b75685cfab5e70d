import type { Kind } from '@/lib/linguistics/linking/kinds'
import type { Complement, Phrase } from '@/lib/model/document'
import type { Fact } from './fact'
import { amountAtEnd } from './reading/amount-at-end'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk, saysKind } from './reading/clauses-to-ask'
import { isHuman } from './reading/is-human'
import { isTellingPhrase } from './reading/is-telling-phrase'
import { numberKey } from './reading/keys'
import { nounOf } from './reading/noun-of'
import { opensWithMeasure } from './reading/opens-with-measure'
import { contentOf, phraseKey } from './reading/phrase-key'
import { plain, type Reader, sentenceAt } from './reading/reader'

/** Below this the tree could as well have hung it elsewhere. */
const sureOfPlace = 0.5
/** The same where the verb is asked with its preposition. */
const sureOfWhat = 0.7

/**
 * "Le pays participe à une mission de l’ONU" → in which mission; "Ils protestent contre la fermeture du lycée" →
 * against what.
 */
export function oblique(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable =>
    askable.clause.verb.negated || saysKind(reader, askable.clause)
      ? []
      : askable.clause.complements.flatMap(complement => ofComplement(reader, askable, complement)),
  )
}

function ofComplement(reader: Reader, askable: Askable, complement: Complement): Fact[] {
  const { clause } = askable
  const { phrase, preposition } = complement
  if (complement.role !== 'oblique' || !phrase || preposition === null || phrase.coordinated) return []
  if (opensWithMeasure(reader, clause, complement)) return []
  if (complement.margin < sureOfPlace || isHuman(reader, clause.sentence, phrase)) return []
  // "…, notamment pour les bateaux": one of several, or told by the way.
  const { tokens } = sentenceAt(reader, clause.sentence)
  const lead = tokens[complement.tokens.from - 1]
  if (
    !complement.fronted &&
    (lead?.form === ',' || (lead?.upos === 'ADV' && tokens[complement.tokens.from - 2]?.form === ','))
  )
    return []
  const entity = phrase.entity === null ? null : reader.document.entities[phrase.entity]
  if (entity && /^(?:date|quantity|money|percent|person)$/.test(entity.class)) return []
  const what = aboutWhat(reader, askable, complement, phrase)
  if (what.length > 0) return what
  const first = sentenceAt(reader, clause.sentence).tokens[phrase.tokens.from]
  if (first?.upos !== 'DET' && !first?.contracted && !isContracted(reader, clause.sentence, complement))
    return []
  const key = phraseKey(reader, clause.sentence, phrase)
  const noun = nounOf(reader, clause.sentence, phrase)
  const amount = amountAtEnd(reader, clause.sentence, phrase)
  if (amount && noun && key)
    return clauseFact(reader, askable, {
      rule: 'oblique-amount',
      class: 'number',
      asked: {
        argument: 'about',
        preposition: plain(preposition),
        noun: noun.text,
        gender: noun.gender,
        number: noun.number,
      },
      key: numberKey(reader, amount.span, [key.text]),
      without: complement,
      certainty: 0.9,
    })
  if (!key || !noun || key.text === noun.text) return []
  // "in the romantic comedy, Chasing Liberty": the name behind the comma is the key, and the noun alone is half of it.
  if (/^,\s\p{Lu}/u.test(reader.text.slice(key.span.end, key.span.end + 3))) return []
  const whole = reader.text.slice(complement.span.start, key.span.end).replace(/\s+/g, ' ')
  return clauseFact(reader, askable, {
    rule: 'oblique',
    class: 'what',
    asked: {
      argument: 'about',
      preposition: plain(preposition),
      noun: noun.text,
      gender: noun.gender,
      number: noun.number,
    },
    key: { ...key, accepted: [...new Set([whole, ...key.accepted])] },
    without: complement,
    statement: key.span,
    whole: !reader.words.light.has(clause.verb.lemma) || reader.words.copulas.has(clause.verb.lemma),
    certainty: certaintyOf(reader, askable, phrase, noun.kind),
    fits: ({ parts }) => parts.rest.split(' ').length <= 9,
  })
}

/** "Le maire est accusé de fraude", "condamné à deux ans …": what stands right behind a verb with its preposition. */
function aboutWhat(reader: Reader, askable: Askable, complement: Complement, phrase: Phrase): Fact[] {
  const { clause } = askable
  const { preposition, tokens, margin, fronted } = complement
  if (fronted || preposition === null || margin < sureOfWhat || tokens.from !== clause.verb.tokens.to)
    return []
  if (reader.words.copulas.has(clause.verb.lemma) && !clause.verb.passive) return []
  if (/^(?:à|en|to|in|on)$/.test(plain(preposition)) && !reader.words.governing.has(clause.verb.lemma))
    return []
  const noun = nounOf(reader, clause.sentence, phrase)
  const head = sentenceAt(reader, clause.sentence).tokens[phrase.head]
  if (reader.words.times.has(plain(head?.form ?? ''))) return []
  const places = reader.places.entitiesIn(clause.sentence).filter(one => one.class === 'place')
  // "est chassé du nord de la Syrie": from where, not from what.
  if (places.some(({ tokens: range }) => range.from >= phrase.tokens.from && range.to <= phrase.tokens.to))
    return []
  const somewhere = noun !== null && /^(?:person|place|body)$/.test(noun.kind ?? '')
  const key = noun && !somewhere ? phraseKey(reader, clause.sentence, phrase, { owned: true }) : null
  if (!key || contentOf(reader, clause.sentence, phrase.tokens) < 2) return []
  const whole = reader.text.slice(complement.span.start, key.span.end).replace(/\s+/g, ' ')
  const cut = { before: '', after: '' }
  return clauseFact(reader, askable, {
    rule: 'about-what',
    class: 'what',
    asked: { argument: 'what-about', preposition: plain(preposition), cut },
    key: { ...key, accepted: [...new Set([whole, ...key.accepted])] },
    without: complement,
    statement: key.span,
    whole: true,
    certainty: 0.75,
    fits: pieces => {
      Object.assign(cut, pieces.cut)
      return pieces.parts.rest.split(' ').length <= 9
    },
  })
}

/** Below what a quiz shows where the noun that asks may have other answers: asked on request only. */
function certaintyOf(reader: Reader, { clause }: Askable, phrase: Phrase, kind: Kind): number {
  const light = reader.words.light.has(clause.verb.lemma) && !reader.words.copulas.has(clause.verb.lemma)
  return kind !== 'place' && !light && isTellingPhrase(reader, clause.sentence, phrase) ? 0.75 : 0.4
}

/** "au sommet", "du conseil": the article is inside the preposition. */
function isContracted(reader: Reader, sentence: number, { tokens }: Complement): boolean {
  return sentenceAt(reader, sentence).tokens[tokens.from]?.contracted ?? false
}
