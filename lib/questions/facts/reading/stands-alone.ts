import type { Clause, EntityClass, Sentence, TaggedToken } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { type Edit, isEdited } from './edited-words'
import { hasCounterpart } from './has-counterpart'
import { isAnchored } from './is-anchored'
import { isHeadless } from './is-headless'
import { isWhole, shownWith } from './is-whole'
import type { Named } from './named-subject'
import { chainAt, plain, type Reader } from './reader'

const fewestWords = 8

/** A whole sentence of the article itself: not quoted, not asked, nothing in it that points outside. */
export function standsAlone(
  reader: Reader,
  sentence: Sentence,
  index: number,
  named: Named | null,
  edits: readonly Edit[],
): boolean {
  if (!isWhole(reader, sentence, index, edits, { fewest: fewestWords })) return false
  const text = shownWith(reader, sentence, edits)
  const clauses = reader.places.clausesIn(index)
  // "Il y a au moins trois blessés": where and when, a sentence before has told.
  const opening = plain(text.slice(0, longestOpening))
  if (
    reader.words.existingOpener.test(opening) &&
    !reader.places.entitiesIn(index).some(({ class: kind }) => placed.has(kind))
  )
    return false
  const told = ({ subject: { phrase } }: Clause) =>
    phrase && phrase.span.start !== named?.span.start && !isEdited(edits, phrase.span) ? phrase : null
  const subjects = clauses.flatMap(clause => told(clause) ?? [])
  if (subjects.some(phrase => isHeadless(sentence.tokens, phrase))) return false
  if (!reader.words.bareNouns && subjects.some(({ span }) => !isAnchored(reader, textOf(reader.text, span))))
    return false
  const gone = edits.filter(one => one.words === '')
  return sentence.tokens.every(
    (token, at) => isEdited(edits, token.span) || isKnown(reader, sentence, index, token, at, named, gone),
  )
}

/** Of these one tells where, when or of whom. */
const placed: ReadonlySet<EntityClass> = new Set(['person', 'place', 'organisation', 'date', 'event', 'work'])
const longestOpening = 24

/** No word that points outside: a pronoun or possessive has its name or noun before it in the sentence itself. */
export function isKnown(
  reader: Reader,
  sentence: Sentence,
  index: number,
  { form, upos, span, deprel, feats }: TaggedToken,
  at: number,
  named: Named | null,
  gone: readonly Edit[],
): boolean {
  // "a-t-il dit": turned, a pronoun is one as well.
  const word = plain(form).replace(/^-(?:t-)?/, '')
  // "There are two harbours": it points nowhere.
  // "y font obstacle" does, without an "il" beside it.
  const { head } = sentence.tokens[at] ?? { head: -1 }
  const beside = sentence.tokens.some(
    (other, place) => place !== at && other.head === head && /^expl(?!:pv)/.test(other.deprel),
  )
  if (upos === 'PRON' && /^expl/.test(deprel))
    return reader.words.bareNouns || !reader.reference.forbidden.has(word) || beside
  if (named && span.start >= named.span.start && span.end <= named.span.end) return true
  const { personal, possessive, demonstrative, forbidden } = reader.reference
  if (upos === 'DET' && demonstrative.has(word)) return false
  // "That is a rise of a third": what went before is.
  const pointing = feats.PronType === 'Dem' && demonstrative.has(word)
  if (pointing && at === 0 && /^nsubj/.test(deprel)) return false
  const owned = (upos === 'DET' || upos === 'PRON') && possessive.has(word)
  if (word === 'on' && countsThere(reader, sentence, index, at)) return true
  if (!owned && !(upos === 'PRON' && personal.has(word)))
    // "une autre fête", and not "la pluie était telle que".
    return (
      !(forbidden.has(word) && (/^(?:PRON|DET|ADV)$/.test(upos) || deprel === 'amod')) ||
      hasCounterpart(reader, sentence.tokens, at)
    )
  const chain = chainAt(reader, reader.mentionAt.get(span.start)?.chain ?? null)
  // "Le pays a perdu ses forêts": a possessive behind the subject of its sentence is that subject's, unless it is known to be another's.
  if (owned && chain === null)
    return (
      sentence.tokens.slice(0, at).some(
        // "La loi vise les marins, précise leur texte": theirs is of several; "his" is no thing's.
        ({ deprel: rel, feats: own, span: place, upos: kind }) =>
          rel.startsWith('nsubj') &&
          !(reader.words.bareNouns && /^(?:Masc|Fem)$/.test(feats.Gender ?? '') && kind === 'NOUN') &&
          !isEdited(gone, place) &&
          !(reader.reference.ofSeveral.has(word) && own.Number === 'Sing'),
      ) &&
      // "L’enquête sur sa disparition a …": whose it is, the subject does not say by itself.
      (reader.words.bareNouns || sentence.tokens.slice(0, at).some(one => one.feats.VerbForm === 'Fin'))
    )
  if (named && chain && chainAt(reader, named.chain) === chain && span.start > named.span.start) return true
  // "L’armée a perdu la base qu’elle tenait": whoever it was not linked to, the sentence itself has whom it can mean.
  if (chain === null && hasSubjectLike(reader, sentence.tokens, at, gone)) return true
  return (
    chain?.mentions.some(
      ({ sentence: where, form: kind, span: named }) =>
        where === index &&
        named.end <= span.start &&
        !isEdited(gone, named) &&
        (kind === 'name' || kind === 'noun' || kind === 'role'),
    ) ?? false
  )
}

/** "À Lenne, on compte six blessés": nobody is meant, and where or when is told. */
function countsThere(reader: Reader, { tokens }: Sentence, index: number, at: number): boolean {
  const verb = tokens[tokens[at]?.head ?? -1]
  const told = reader.places.entitiesIn(index).some(({ class: kind }) => kind === 'place' || kind === 'date')
  return told && verb !== undefined && reader.words.counting.has(verb.lemma)
}

/** A subject before the pronoun, of its gender and number, and somebody where the pronoun means somebody. */
function hasSubjectLike(
  reader: Reader,
  tokens: readonly TaggedToken[],
  at: number,
  gone: readonly Edit[],
): boolean {
  const pronoun = tokens[at]
  const { Gender: gender, Number: number } = pronoun?.feats ?? {}
  // "Ancien maire, il était aussi …": who the whole sentence is about was named before it.
  const opens = pronoun?.deprel.startsWith('nsubj') && (tokens[pronoun.head]?.head ?? -1) < 0
  if (!number || opens) return false
  return tokens.slice(0, at).some(token => {
    const { upos, feats, deprel, span, head } = token
    // "La juge l’avait accusé": not herself.
    if (head === pronoun?.head && !pronoun.deprel.startsWith('nsubj')) return false
    if (isEdited(gone, span)) return false
    if (!deprel.startsWith('nsubj') || !/^(?:NOUN|PROPN)$/.test(upos) || feats.Number !== number) return false
    if (!reader.words.bareNouns) return !gender || !feats.Gender || feats.Gender === gender
    const person = reader.entityAt.get(span.start)?.class === 'person'
    return person ? gender !== 'Neut' : number === 'Plur' || gender === 'Neut'
  })
}
