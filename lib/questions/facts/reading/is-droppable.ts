import type { Clause, Complement } from '@/lib/model/document'
import { opensWithMeasure } from './opens-with-measure'
import { plain, type Reader, sentenceAt } from './reader'

/** Below this an adverb may as well hang on another word, where it would mean something else. */
const unsure = 0.1

/** A time without its dateline, an adverb that only joins, an opening that says nothing by itself. */
export function isDroppable(reader: Reader, clause: Clause, complement: Complement): boolean {
  const text = plain(reader.text.slice(complement.span.start, complement.span.end))
  // "is too small to be shown".
  const measured = text === 'too' && /^(?:ADJ|ADV)$/.test(next(reader, clause, complement)?.upos ?? '')
  if (measured) return false
  if (reader.reference.removable.has(text) || reader.reference.connective.test(text)) return true
  // "très rapidement": goes with the adverb that it strengthens.
  const behindIt = clause.complements.find(
    ({ role, tokens }) => role === 'adverb' && tokens.from === complement.tokens.to,
  )
  if (complement.role === 'adverb' && behindIt && reader.reference.removable.has(plainOf(reader, behindIt)))
    return true
  // "de fait": the tree left its first word out.
  const lead = sentenceAt(reader, clause.sentence).tokens[complement.tokens.from - 1]
  if (lead?.upos === 'ADP' && reader.reference.connective.test(`${plain(lead.form)} ${text}`)) return true
  if (inBrackets(reader, complement) || opensWithMeasure(reader, clause, complement)) return true
  if (complement.fronted && complement.role === 'adverb') return true
  if (isAside(clause, complement) || isOfOpener(reader, clause, complement)) return true
  if (complement.fronted && reader.words.leadIns.has(plain(complement.preposition ?? ''))) return true
  if (complement.role === 'adverb' && complement.margin < unsure) return true
  // "À nouveau en confiance, le roi …": what somebody is, and not where or when.
  const bare = complement.phrase !== null && complement.tokens.to - complement.tokens.from === 2
  if (
    complement.fronted &&
    bare &&
    plain(complement.preposition ?? '') === 'en' &&
    complement.phrase?.entity === null
  )
    return true
  // "…, occasionally overnight": an adverb behind another, which says how far it holds.
  if (complement.role === 'adverb') {
    const before = sentenceAt(reader, clause.sentence).tokens[complement.tokens.from - 1]
    if (before?.upos === 'ADV' && complement.tokens.from > clause.verb.tokens.to) return true
  }
  // "Quatre mois" of "quatre mois auparavant".
  // "de 1959 | jusqu’en 1969", "du mardi 7 | au jeudi 9 mai": half of a time.
  const behind = plain(sentenceAt(reader, clause.sentence).tokens[complement.tokens.to]?.form ?? '')
  const opensTime = reader.words.periodOpeners.has(plain(complement.preposition ?? ''))
  if (opensTime && /^\S+(?: \p{L}+)? \d+$/u.test(text) && reader.words.periodEnds.test(behind)) return true
  const entity = complement.phrase?.entity == null ? null : reader.document.entities[complement.phrase.entity]
  if (complement.role === 'oblique' && complement.preposition === null && entity?.class === 'quantity')
    return true
  // "Dès la crue il y a | quelques semaines, …": counted by no figure, and left of what told when.
  if (
    complement.role === 'oblique' &&
    complement.preposition === null &&
    isSomeTime(reader, clause, complement)
  )
    return true
  if (complement.role === 'oblique' && isThatTime(reader, clause.sentence, complement)) return true
  // "une semaine plus tard": how much later, not how long.
  const after = sentenceAt(reader, clause.sentence).tokens.slice(
    complement.tokens.to,
    complement.tokens.to + 2,
  )
  const head = complement.phrase && sentenceAt(reader, clause.sentence).tokens[complement.phrase.head]
  const timed = head !== null && head !== undefined && reader.words.times.has(plain(head.form))
  if (timed && reader.words.later.test(after.map(({ form }) => plain(form)).join(' '))) return true
  if (reader.words.fromThere.test(text)) return true
  // ", soit 432 millions d’euros": the same said otherwise.
  if (lead?.form === ',' && reader.words.inOtherWords.test(text)) return true
  if (isInApposition(reader, clause, complement)) return true
  // "163 assaillants ont été tués, contre onze soldats": told beside it.
  if (lead?.form === ',' && /^(?:contre|against)$/.test(plain(complement.preposition ?? ''))) return true
  // "en ce début juin": what stands right behind such a time belongs to it.
  const before = clause.complements.find(one => one.tokens.to === complement.tokens.from)
  if (
    entity?.class === 'date' &&
    complement.preposition === null &&
    before &&
    isThatTime(reader, clause.sentence, before)
  )
    return true
  if (!/^(?:oblique|adverb)$/.test(complement.role) || !reader.reference.deictic.test(text)) return false
  // "étaient de retour mardi": the time is only a part of it.
  const opener = plain(complement.preposition ?? '')
  const named = head !== null && head !== undefined && !timed && entity?.class !== 'date'
  return !(named && opener !== '' && !reader.reference.deictic.test(`${opener} ${plain(head.form)}`))
}

/** "Le projet, dans le Nord, avait été bloqué": between a subject and its verb it may belong to either. */
export function isAside({ subject }: Clause, { fronted, tokens }: Complement): boolean {
  return fronted && subject.phrase !== null && !subject.inverted && tokens.from >= subject.phrase.tokens.to
}

/** "Conseiller du maire, aux idées bien arrêtées, Luc Roy a signé …": what stands behind the noun that opens is said of it. */
function isOfOpener(
  reader: Reader,
  { sentence, complements }: Clause,
  { fronted, tokens }: Complement,
): boolean {
  if (!fronted) return false
  const { tokens: words } = sentenceAt(reader, sentence)
  const [noun, comma] = [words[tokens.from - 2], words[tokens.from - 1]]
  if (comma?.form !== ',' || !noun || !/^(?:NOUN|PROPN|ADJ)$/.test(noun.upos)) return false
  return (
    /^(?:NOUN|ADJ)$/.test(words[0]?.upos ?? '') &&
    !complements.some(
      one => one.preposition !== null && one.tokens.from < tokens.from && one.tokens.to >= tokens.from - 1,
    )
  )
}

/** "Ada Brenn (1870–1931) was born in Lyon", "is broken up (Spang 2000)": what stands in brackets is told by the way. */
export function inBrackets(reader: Reader, { span }: Pick<Complement, 'span'>): boolean {
  return /[([][^()[\]]*$/.test(reader.text.slice(Math.max(0, span.start - 60), span.start))
}

function isSomeTime({ words, document }: Reader, { sentence }: Clause, { phrase }: Complement): boolean {
  const tokens = document.sentences[sentence]?.tokens ?? []
  const [head, first] = phrase ? [tokens[phrase.head], tokens[phrase.tokens.from]] : []
  return (
    head !== undefined &&
    words.durations.test(head.form) &&
    first?.upos === 'DET' &&
    first.feats.Definite !== 'Def' &&
    head.feats.Number === 'Plur'
  )
}

/** "en ce début de mois", "that evening": a time that only the article's own time tells. */
function isThatTime(reader: Reader, sentence: number, { phrase }: Complement): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  const head = phrase && tokens[phrase.head]
  if (!phrase || !head || !reader.words.times.has(plain(head.form))) return false
  return tokens
    .slice(phrase.tokens.from, phrase.head)
    .some(({ upos, form }) => upos === 'DET' && reader.reference.demonstrative.has(plain(form)))
}

/** "Jean Roy, évêque de Norvane depuis 1997": what stands behind the function of a name between commas belongs to it. */
export function isInApposition(
  reader: Reader,
  { sentence, verb }: Clause,
  { tokens: range, fronted }: Complement,
): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  if (fronted) return false
  let at = range.from - 1
  while (at > verb.tokens.to && tokens[at]?.form !== ',') at -= 1
  const [name, next] = [tokens[at - 1], tokens[at + 1]]
  if (at <= verb.tokens.to || at + 1 >= range.from || next?.upos !== 'NOUN' || name?.upos !== 'PROPN')
    return false
  return reader.places.entities
    .near(name.span)
    .some(({ class: kind, span }) => kind === 'person' && span.end === name.span.end)
}

const next = (reader: Reader, { sentence }: Clause, { tokens }: Complement) =>
  sentenceAt(reader, sentence).tokens[tokens.to]

const plainOf = ({ text }: Reader, { span }: Complement) => plain(text.slice(span.start, span.end))
