import type { Clause, Complement } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { grainOf } from './calendar'
import { plain, type Reader, sentenceAt } from './reader'

/** True for a complement that is a part of another one or of a noun, and says nothing of the verb. */
export function isOfOther(reader: Reader, clause: Clause, complement: Complement): boolean {
  return (
    isOfPeriod(reader, clause, complement) ||
    isJoinedTo(reader, clause, complement) ||
    isTimeOfNoun(reader, clause, complement) ||
    isTimeOfEvent(reader, clause, complement) ||
    (complement.role === 'clause' && isSupposed(reader, clause.sentence, complement.tokens.from))
  )
}

/** "Après la vente, jeudi 4 mai, d’un bac, …": when what stands around it was. */
function isTimeOfNoun(
  reader: Reader,
  { sentence }: Clause,
  { phrase, tokens, fronted }: Complement,
): boolean {
  const entity = phrase?.entity == null ? undefined : reader.document.entities[phrase.entity]
  const { tokens: all } = sentenceAt(reader, sentence)
  const [comma, next] = [all[tokens.to], all[tokens.to + 1]]
  return (
    entity?.class === 'date' &&
    comma?.form === ',' &&
    all[tokens.from - 1]?.form === ',' &&
    (reader.words.genitive.has(plain(next?.form ?? '')) || (fronted && next?.upos === 'ADP'))
  )
}

/**
 * "sera annoncée avant l’ouverture du salon, le 25 juin", "des défilés, notamment pour la fête du port, le 12 juillet": a
 * date behind a comma that says when the event named right before it is.
 */
export function isTimeOfEvent(reader: Reader, clause: Clause, own: Complement): boolean {
  const { sentence, verb, complements } = clause
  const { phrase, tokens, fronted, preposition } = own
  const entity = phrase?.entity == null ? undefined : reader.document.entities[phrase.entity]
  const { tokens: all } = sentenceAt(reader, sentence)
  if (entity?.class !== 'date' || preposition !== null || all[tokens.from - 1]?.form !== ',') return false
  const timed = complements.some(
    one =>
      one !== own &&
      one.tokens.to === tokens.from - 1 &&
      reader.words.eventPrepositions.has(plain(one.preposition ?? '')) &&
      // "Lors de la fête, le 12 mai, le maire a dansé": of both. "Après la fête, le 12 mai, …": of the feast, if of either.
      (!fronted || another.test(plain(one.preposition ?? ''))),
  )
  if (fronted) return timed && !isTimeOfNoun(reader, clause, own)
  let at = tokens.from - 2
  while (at > verb.tokens.to && all[at]?.form !== ',') at -= 1
  const [comma, opener] = [all[at], all[at + 1]]
  return timed || (comma?.form === ',' && opener?.upos === 'ADV' && all[at + 2]?.upos === 'ADP')
}

/** What happened at another time than what is told. */
const another = /^(?:après|avant|after|before)$/

/** "noted that if | a subject stands …": a condition opens right before. */
export function isSupposed(reader: Reader, sentence: number, from: number): boolean {
  const before = sentenceAt(reader, sentence).tokens[from - 1]
  return before !== undefined && opensCondition(before)
}

export function opensCondition({ upos, form }: { upos: string; form: string }): boolean {
  return upos === 'SCONJ' && /^(?:si|s[’']|if|unless|whether)$/i.test(form)
}

/** True for a complement that the tree has put together from words of two. */
export function isTorn(reader: Reader, clause: Clause, complement: Complement): boolean {
  return (
    lostPreposition(reader, clause, complement) ||
    isOfOther(reader, clause, complement) ||
    joinsBehindComma(reader, clause, complement) ||
    joinsNoun(reader, clause, complement) ||
    isInQuotation(reader, clause, complement) ||
    reader.text.slice(complement.span.start, complement.span.end).includes(';') ||
    holdsSubject(reader, clause, complement) ||
    isOfNoun(reader, complement)
  )
}

/** "en Île-de-France, ainsi que dans la région rhônalpine": the second half of what stands before it. */
function isJoinedTo(reader: Reader, { sentence }: Clause, { tokens: { from } }: Complement): boolean {
  const lead = sentenceAt(reader, sentence)
    .tokens.slice(Math.max(0, from - 3), from)
    .map(({ form }) => plain(form))
    .join(' ')
  return /(?:ainsi que|ainsi qu’|tout comme|as well as)$/.test(lead)
}

/** "à Paris, et cette fusillade": of two that "et" joins behind a comma, the first belongs to what stood before. */
function joinsBehindComma(reader: Reader, { sentence }: Clause, { role, tokens }: Complement): boolean {
  if (role !== 'oblique') return false
  const words = sentenceAt(reader, sentence).tokens.slice(tokens.from, tokens.to)
  const commas = words.flatMap(({ form }, at) => (form === ',' ? [at] : []))
  const [comma] = commas
  const next = comma === undefined ? undefined : words[comma + 2]
  // "…, et 318 en pénurie totale": a second figure is left out elsewhere.
  return commas.length === 1 && words[(comma ?? 0) + 1]?.upos === 'CCONJ' && next?.upos !== 'NUM'
}

/** "…, which left him, in his words, “almost | at wits’ end”": it belongs to what is quoted, and does not open it. */
function isInQuotation(reader: Reader, { verb }: Clause, { span, fronted }: Complement): boolean {
  if (fronted) return false
  const between = reader.text.slice(verb.span.end, Math.max(verb.span.end, span.start))
  const opened = /[“«"][^“”«»"]*$/u.exec(between)
  const open = (between.match(/"/g)?.length ?? 0) % 2 === 1 || /[“«][^”»]*$/u.test(between)
  return open && opened !== null && /\p{L}/u.test(opened[0])
}

/** "finit par réagir et Brunet (flanche)": a name joined to a verb is the subject of another. */
function joinsNoun({ treeAt }: Reader, { sentence }: Clause, { role, tokens: range }: Complement): boolean {
  if (role !== 'infinitive') return false
  const { tree, tokens } = treeAt(sentence)
  for (let at = range.from; at < range.to; at += 1) {
    const head = tree.arcs[at]?.head ?? -1
    const nominal = /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')
    if (tree.arcs[at]?.rel === 'conj' && nominal && tokens[head]?.upos === 'VERB') return true
  }
  return false
}

/** "suivi les réquisitions | du 14 septembre": a day behind "de" is that of a noun, unless it begins a period. */
function isOfNoun(reader: Reader, { preposition, phrase, span }: Complement): boolean {
  const entity = phrase?.entity == null ? undefined : reader.document.entities[phrase.entity]
  const { language } = reader.document.article
  return (
    entity?.class === 'date' &&
    reader.words.genitive.has(plain(preposition ?? '')) &&
    grainOf(textOf(reader.text, span), language) === 'day'
  )
}

/** "correspondent à la période | 1998-2002": the years are which period it is. */
function isOfPeriod(
  reader: Reader,
  { sentence }: Clause,
  { preposition, phrase, tokens }: Complement,
): boolean {
  const entity = phrase?.entity == null ? undefined : reader.document.entities[phrase.entity]
  const before = sentenceAt(reader, sentence).tokens[tokens.from - 1]
  return (
    entity?.class === 'date' &&
    preposition === null &&
    before?.upos === 'NOUN' &&
    reader.words.times.has(plain(before.form))
  )
}

/** "remet en cause l’action" read as "remet cause" and "en l’action": a noun right behind a preposition of another. */
function lostPreposition(reader: Reader, { sentence }: Clause, complement: Complement): boolean {
  const { role, preposition, phrase, tokens } = complement
  const lead = sentenceAt(reader, sentence).tokens[tokens.from - 1]
  if (role !== 'oblique' || preposition !== null || phrase?.entity !== null) return false
  // "is looking for | them to wait": taken for what opens "to wait".
  return lead?.upos === 'ADP' || (lead?.upos === 'SCONJ' && plain(lead.form) === 'for')
}

/** "sur quinze mètres et cinq véhicules, suspendus là, ont été détruits": what is joined last is what is told of next. */
function holdsSubject(reader: Reader, { sentence }: Clause, { phrase, tokens }: Complement): boolean {
  return (
    phrase?.coordinated === true &&
    reader.places
      .clausesIn(sentence)
      .some(({ subject, verb }) => subject.kind === 'none' && verb.finite >= tokens.to)
  )
}
