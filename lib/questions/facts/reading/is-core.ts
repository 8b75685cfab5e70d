import { relationOf } from '@/lib/linguistics/parsing/tree'
import type { Clause, Complement, TaggedToken } from '@/lib/model/document'
import { contains } from '@/lib/model/span'
import { plain, type Reader, sentenceAt } from './reader'

/** Objects, attributes and what a verb takes with its preposition right behind it ("participe à la réunion"). */
export function isCore(reader: Reader, clause: Clause, complement: Complement): boolean {
  if (/^(?:object|attribute|clause|agent)$/.test(complement.role)) return true
  const { tokens } = sentenceAt(reader, clause.sentence)
  const between = tokens.slice(clause.verb.tokens.to, complement.tokens.from)
  // "se penchera les 17 et 18 mai sur le dossier": a time may stand before what the verb takes.
  const times = reader.words.bareNouns
    ? []
    : reader.places.entitiesIn(clause.sentence).filter(({ class: kind }) => kind === 'date')
  const dated = ({ span, upos }: TaggedToken) => upos === 'DET' || times.some(one => contains(one.span, span))
  const beside =
    !complement.fronted &&
    between.every(
      token =>
        token.upos === 'ADV' ||
        token.upos === 'PART' ||
        // "espère « en finir avec la grippe »": what is hoped, in the speaker’s words.
        quotes.test(token.form) ||
        (times.length > 0 && dated(token)),
    )
  if (complement.role === 'infinitive') {
    const head = reader.treeAt(clause.sentence).tree
    const bound = reader.words.undertakings.openers.has(plain(complement.preposition ?? ''))
    return beside || bound || range(complement).some(at => relationOf(head, at) === 'xcomp')
  }
  // "a été décrit comme un homme réservé": what it was described as, wherever that stands.
  if (
    complement.role === 'oblique' &&
    !complement.fronted &&
    /^(?:comme|as)$/.test(complement.preposition ?? '')
  )
    return true
  if (complement.role !== 'oblique' || !beside) return false
  const entity = complement.phrase?.entity ?? null
  // "est prévue lundi", "a été inauguré en 1920": a time is never what a verb cannot do without.
  return entity === null || reader.document.entities[entity]?.class !== 'date'
}

const quotes = /^["«“]$/u

/** The places of the words of a complement. */
export const range = ({ tokens }: Complement) =>
  Array.from({ length: tokens.to - tokens.from }, (_, at) => tokens.from + at)
