import { grammarOf } from '@/lib/linguistics/grammar'
import { numberOfVerb } from '@/lib/linguistics/parsing/agreement'
import { cleft } from '@/lib/linguistics/parsing/tree'
import type { Clause, TaggedToken } from '@/lib/model/document'
import { apposedEntity } from './apposed-entity'
import { joinsBehind, nounBehind } from './has-hole'
import { isHuman } from './is-human'
import { isParticipial } from './is-participial'
import { plain, type Reader, sentenceAt, tokenAt } from './reader'

/**
 * True when verb and subject agree and nothing of the subject was cut off on its left: half a subject
 * ("… and the guide Y entered") gives half a key.
 */
export function isWhole(reader: Reader, clause: Clause): boolean {
  return agrees(reader, clause) && openSubject(reader, clause) && !isObjectOf(reader, clause)
}

/** "Un mutisme que Gabe Newell a cassé": what the verb governs, in a sentence that has no other verb. */
function isObjectOf(
  { treeAt, words }: Reader,
  { sentence, kind, subject: { phrase }, verb }: Clause,
): boolean {
  if (!phrase || kind === 'relative') return false
  const { tree, tokens } = treeAt(sentence)
  for (let at = phrase.head + 1; at < verb.tokens.from; at += 1)
    if (
      tokens[at]?.feats.PronType === 'Rel' &&
      words.objectRelatives.has(plain(tokens[at]?.form ?? '')) &&
      tree.arcs[at]?.head === verb.head
    )
      return true
  return false
}

/** "…, qui font écho": a plural verb has no singular antecedent. */
function agrees(reader: Reader, clause: Clause): boolean {
  const { phrase, kind } = clause.subject
  const finite = tokenAt(sentenceAt(reader, clause.sentence), clause.verb.finite)
  const verb = numberOfVerb(finite ?? undefined, grammarOf(reader.document.article.language))
  const entity = phrase?.entity == null ? null : reader.document.entities[phrase.entity]
  // "Ada Brenn (Lyon) et Tom Ferro ont …": one person alone does nothing in the plural.
  const single = entity?.class === 'person' ? 'Sing' : phrase?.number
  const subject = phrase?.coordinated ? 'Plur' : single
  if (clause.verb.passive && kind === 'relative' && !agreesInGender(reader, clause)) return false
  return !verb || !subject || verb === subject
}

/** "un mur à la frontière, qui serait payé": a participle is of a noun of its gender. */
function agreesInGender(reader: Reader, { sentence, subject: { phrase }, verb }: Clause): boolean {
  const gender = tokenAt(sentenceAt(reader, sentence), verb.head)?.feats.Gender
  return !gender || !phrase?.gender || phrase.coordinated || gender === phrase.gender
}

/** What stands before the subject is a boundary: not "de", not "et" inside a list, not "40 %" of it. */
function openSubject(reader: Reader, clause: Clause): boolean {
  const { phrase, kind, shared } = clause.subject
  if (!phrase) return false
  const { tokens } = sentenceAt(reader, clause.sentence)
  // "un quart (23 % contre 19 %) partent": what stands in brackets does nothing outside them.
  const between = tokens.slice(phrase.tokens.to, Math.max(phrase.tokens.to, clause.verb.tokens.from))
  const closes = between.findIndex(({ form }) => form === ')')
  const opened = between.findIndex(({ form }) => form === '(')
  if (closes >= 0 && (opened < 0 || closes < opened)) return false
  if (isListed(tokens, clause) || isSaidOfAnother(reader, clause)) return false
  const clitic = tokens[clause.verb.tokens.from - 1]
  if (clitic && /^(en|y|l[’']|le|la|les|lui|leur)$/i.test(clitic.form) && clitic.upos !== 'NOUN') return false
  if (isParticipial(clause)) return setOff(reader, clause) && !isCounted(tokens, clause)
  if (shared) {
    const parent = clause.parent === null ? undefined : reader.document.clauses[clause.parent]
    return nearJoint(reader, clause) && parent !== undefined && openSubject(reader, parent)
  }
  if (kind === 'relative' && (isOfEither(reader, clause) || isBehindPlace(reader, clause))) return false
  if (kind === 'relative')
    return (
      adjacentRelative(reader, clause) ||
      asideOf(reader, clause) ||
      besideName(reader, clause) ||
      introduces(reader, clause)
    )
  const next = tokens[phrase.tokens.to]
  const opener = tokens[phrase.tokens.from - 1]
  // "On 21 June – the day of the port – the mayor hopes …": what dashes set off does nothing.
  if (
    phrase.tokens.to < clause.verb.tokens.from &&
    dash.test(opener?.form ?? '') &&
    dash.test(next?.form ?? '')
  )
    return false
  if (next && /^(of|de|du|des|d[’'])$/i.test(next.form) && phrase.tokens.to < clause.verb.tokens.from)
    return false
  // "The last major United Nations (UN) assessment"
  if (next?.form === '(' && (nounBehind(tokens, phrase.tokens.to) || joinsBehind(tokens, phrase.tokens.to)))
    return false
  // "the model’s looks mean": what she owns, and not she.
  if (next?.upos === 'PART' && /^[’']s?$/.test(next.form)) return false
  const before = tokens[phrase.tokens.from - 1]
  // "C’est | Paul qui a signé", "c’est en mai que | le maire a signé"
  if (reader.treeAt(clause.sentence).tree.arcs[phrase.tokens.from - 1]?.rel === cleft) return true
  // "Hankyu-Hanshin | hotel chain"
  if (before?.upos === 'PROPN' && gapless(tokens, phrase.tokens.from)) return false
  // "autour de l’héritage Roux | reprendra": the name is that of the noun before it.
  const timed =
    before &&
    (reader.words.times.has(plain(before.form)) ||
      reader.places.entities.near(before.span).some(one => one.class === 'date'))
  if (
    before?.upos === 'NOUN' &&
    !timed &&
    tokens[phrase.tokens.from]?.upos === 'PROPN' &&
    !clause.subject.inverted
  )
    return false
  // "mobile- phone maker": half of what a hyphen ties.
  const tied = tokens[phrase.tokens.from - 2]?.span.end === before?.span.start
  if (/^[-‐‑]$/.test(before?.form ?? '') && (tied || gapless(tokens, phrase.tokens.from))) return false
  if (clause.kind === 'main' && before && isOfNoun(reader, clause, phrase.tokens.from - 1)) return false
  if (before && isSaidBare(reader, clause, before)) return true
  if (!before || before.upos === 'PUNCT' || before.upos === 'SCONJ') return before?.form !== '%'
  // The tagger reads the "que" of "après que" and of "déclare que" as a relative now and then.
  if (/^(?:subordinate|complement)$/.test(clause.kind) && /^(?:que|qu[’']|that)$/i.test(before.form))
    return true
  if (before.upos === 'CCONJ') return clause.kind === 'coordinated' || phrase.tokens.from === 1
  if (clause.subject.inverted) return true
  if (reader.reference.removable.has(plain(before.form)) || before.upos === 'ADV') return true
  return clause.complements.some(({ fronted, tokens: range }) => fronted && range.to === phrase.tokens.from)
}

const dash = /^[–—-]$/

/** Written in one with what stands before it, or a noun right behind a name. */
function gapless(tokens: readonly TaggedToken[], from: number): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]]
  if (!before || !first) return false
  return before.upos === 'PROPN' ? first.upos === 'NOUN' : before.span.end === first.span.start
}

/** "The mayor said | the plant would …": what is said begins right behind the verb, without its "that". */
function isSaidBare(
  reader: Reader,
  { kind, parent, sentence }: Clause,
  { upos, span: { start } }: TaggedToken,
): boolean {
  const frame = parent === null || kind !== 'complement' ? undefined : reader.document.clauses[parent]
  if (!reader.words.bareNouns || !frame || !reader.words.saying.has(frame.verb.lemma)) return false
  const { tokens } = sentenceAt(reader, sentence)
  return upos === 'VERB' && tokens[frame.verb.head]?.span.start === start
}

/** "the project that | the institute has led", "an idea that | nobody shares": said of the noun before. */
function isOfNoun({ treeAt }: Reader, { sentence }: Clause, opener: number): boolean {
  const { tree, tokens } = treeAt(sentence)
  const [noun, word] = [tokens[opener - 1], tokens[opener]]
  const governed = tree.arcs[tree.arcs[opener]?.head ?? -1]
  return (
    /^(?:que|qu[’']|that|which|whom)$/i.test(word?.form ?? '') &&
    /^(?:NOUN|PROPN)$/.test(noun?.upos ?? '') &&
    // "said on Sunday that the bridge …": what was said.
    (word?.feats.PronType === 'Rel' || (governed?.rel.startsWith('acl') ?? false))
  )
}

/** "80 000 Danois, Islandais, Féroïens et autres ont été …": the first of a list, whose others the tree hung elsewhere. */
function isListed(
  tokens: readonly TaggedToken[],
  { subject: { phrase, kind, inverted }, verb }: Clause,
): boolean {
  if (phrase?.number !== 'Plur' || kind !== 'noun' || inverted) return false
  const between = tokens.slice(phrase.tokens.to, verb.tokens.from)
  const [comma, next] = between
  return (
    comma?.form === ',' &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next?.upos ?? '') &&
    between.some(({ upos }) => upos === 'CCONJ') &&
    !between.some(({ upos, feats }) => upos === 'VERB' || feats.PronType === 'Rel')
  )
}

/** "L’Aurore est un mouvement informel qui rassemble …": of the movement nobody knows which, but that it is L’Aurore. */
function isSaidOfAnother(reader: Reader, { kind, parent, subject, sentence }: Clause): boolean {
  const outer = parent === null || kind !== 'relative' ? undefined : reader.document.clauses[parent]
  const head = subject.phrase?.head ?? -1
  return (
    outer?.sentence === sentence &&
    outer.complements.some(
      ({ role, tokens }) => role === 'attribute' && tokens.from <= head && head < tokens.to,
    )
  )
}

/** "une grève qui a bloqué 31 000 voyageurs": of a thing that is spoken of for the first time, "la grève" is enough later on. */
function introduces(reader: Reader, clause: Clause): boolean {
  const { phrase } = clause.subject
  // "a law that forbids strikes": "What does a law forbid?" asks nothing in English, which keeps its article.
  if (reader.words.bareNouns) return false
  if (!phrase || phrase.coordinated || isHuman(reader, clause.sentence, phrase)) return false
  const { tokens } = sentenceAt(reader, clause.sentence)
  const first = tokens[phrase.tokens.from]
  const next = tokens[phrase.tokens.to]
  const opens = /^(?:qui|which|that)$/i.test(
    (next?.form === ',' ? tokens[phrase.tokens.to + 1]?.form : next?.form) ?? '',
  )
  return opens && reader.reference.indefinite.has(plain(first?.form ?? '')) && !isOfInner(reader, clause)
}

/** "une course entre les gardes et le pilote, qui …", "le débat du Parc, qui a reçu …": who does it may be the last one named. */
function isOfInner(reader: Reader, { sentence, verb, subject: { phrase } }: Clause): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  const grammar = grammarOf(reader.document.article.language)
  const finite = numberOfVerb(tokens[verb.finite], grammar)
  if (!phrase || !finite) return false
  return tokens.slice(phrase.head + 1, phrase.tokens.to).some(({ upos, feats }, index) => {
    if (upos !== 'NOUN' && upos !== 'PROPN') return false
    const number = feats.Number ?? (upos === 'PROPN' ? 'Sing' : undefined)
    if (number !== finite) return false
    // "la ville d’Aubry", "le pont suspendu Ronde": a name right behind its noun only says which.
    const lead = tokens[phrase.head + index]
    // "la canne à sucre": a noun without a determiner means nothing that could act.
    const loose = upos === 'NOUN' && lead?.upos === 'ADP' && !lead.contracted && !reader.words.bareNouns
    if (loose) return false
    if (upos === 'PROPN' && (lead?.upos === 'NOUN' || lead?.upos === 'ADJ' || lead?.upos === 'PROPN'))
      return false
    return !verb.passive || agreesWith(feats.Gender, tokens[verb.head]?.feats.Gender)
  })
}

const agreesWith = (one?: string, other?: string) => one === undefined || other === undefined || one === other

/** "Jane Roe, the nurse who found it, …": what is said of the nurse is said of Jane Roe. */
function besideName(reader: Reader, clause: Clause): boolean {
  const { phrase } = clause.subject
  const { tokens } = sentenceAt(reader, clause.sentence)
  return (
    phrase !== null &&
    /^(?:qui|who)$/i.test(tokens[phrase.tokens.to]?.form ?? '') &&
    apposedEntity(reader, clause.sentence, phrase)?.class === 'person'
  )
}

/** "la tour Ronde, qui domine le port, …": between commas a relative only adds to what its antecedent names. */
function asideOf(reader: Reader, clause: Clause): boolean {
  const { phrase } = clause.subject
  if (!phrase || !/^(?:qui|who|which)$/i.test(clause.connector ?? '')) return false
  const { tokens } = sentenceAt(reader, clause.sentence)
  const words = tokens.slice(phrase.tokens.from, phrase.tokens.to)
  const content = words.filter(({ upos }) => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(upos)).length
  return (
    tokens[phrase.tokens.to]?.form === ',' &&
    /^(?:qui|who|which)$/i.test(tokens[phrase.tokens.to + 1]?.form ?? '') &&
    content > 1 &&
    !isOfInner(reader, clause)
  )
}

/**
 * "Créé en 1999, le festival …", "le festival, créé en 1999, …", "le festival Ondine créé en 1999", "le pont suspendu
 * détruit en 1944": of it whatever it is called, if there is but one.
 */
function setOff(reader: Reader, clause: Clause): boolean {
  const { phrase } = clause.subject
  const { tokens } = sentenceAt(reader, clause.sentence)
  const before = tokens[clause.verb.tokens.from - 1]
  if (!reader.words.bareNouns && isOfNearer(tokens, clause)) return false
  // "Proposée chaque jour, l’animateur anime l’émission (Anne Vial la reprend)": told by the way of somebody else.
  if (phrase && phrase.tokens.from > clause.verb.tokens.to && tokens[phrase.tokens.from - 1]?.form === '(')
    return false
  return !before || before.upos === 'PUNCT' || phrase?.entity != null || isOneThing(tokens, clause)
}

/** "98 % des enfants nés en mai sont vaccinés": without a comma it says of whom the figure is, and not of how many. */
function isCounted(tokens: readonly TaggedToken[], { subject: { phrase }, verb }: Clause): boolean {
  if (!phrase || tokens[verb.tokens.from - 1]?.upos === 'PUNCT') return false
  const lead = tokens.slice(Math.max(0, phrase.tokens.from - 4), verb.tokens.from)
  return lead.some(({ upos, form }) => upos === 'NUM' || form === '%') && verb.tokens.from > phrase.head
}

/** "une lecture de la Constitution, rédigée en 1944", "Roux dans le film « Nord », tourné à Lenne": of a noun that stands nearer and agrees as well. */
function isOfNearer(tokens: readonly TaggedToken[], { subject: { phrase }, verb }: Clause): boolean {
  if (!phrase || phrase.head > verb.tokens.from) return false
  return tokens
    .slice(phrase.head + 1, verb.tokens.from)
    .some(
      token =>
        token.upos === 'NOUN' && token.feats.Gender !== undefined && mayAgree(token, tokens[verb.head]),
    )
}

function isOneThing(tokens: readonly TaggedToken[], { subject: { phrase }, verb }: Clause): boolean {
  if (!phrase || phrase.coordinated || phrase.number !== 'Sing') return false
  const first = tokens[phrase.tokens.from]
  const words = tokens.slice(phrase.tokens.from, verb.tokens.from)
  // "la loi sur l’assurance maladie promulguée en 2010": which of two that agree with it.
  const [noun, lead] = [tokens[phrase.tokens.from - 2], tokens[phrase.tokens.from - 1]]
  if (lead?.upos === 'ADP' && noun?.upos === 'NOUN' && mayAgree(noun, tokens[verb.head])) return false
  const definite = first?.upos === 'DET' && (first.feats.Definite === 'Def' || first.feats.PronType === 'Art')
  const content = words.filter(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/.test(upos)).length
  return definite && first.feats.Definite !== 'Ind' && content > 1 && phrase.tokens.to === verb.tokens.from
}

function mayAgree({ feats }: TaggedToken, verb: TaggedToken | undefined): boolean {
  const same = (one?: string, other?: string) => other === undefined || one === other
  return same(feats.Gender, verb?.feats.Gender) && same(feats.Number, verb?.feats.Number)
}

/** "X came and saw": the second verb stands right after its conjunction. */
function nearJoint(reader: Reader, clause: Clause): boolean {
  const { tokens } = sentenceAt(reader, clause.sentence)
  for (let at = clause.verb.tokens.from - 1; at >= clause.verb.tokens.from - 3; at -= 1) {
    const token = tokens[at]
    if (!token) return false
    if (token.upos === 'CCONJ' || token.form === ',') return true
    if (token.upos === 'NOUN' || token.upos === 'PROPN') return false
  }
  return false
}

/** "le recteur de Lenne, dans la Lorvane, qui siège …": behind a place between commas it may be said of what stood before. */
function isBehindPlace(reader: Reader, { sentence, subject: { phrase } }: Clause): boolean {
  const entity = phrase?.entity == null ? undefined : reader.document.entities[phrase.entity]
  if (!phrase || entity?.class !== 'place') return false
  const { tokens } = sentenceAt(reader, sentence)
  let at = phrase.tokens.from - 1
  while (tokens[at]?.upos === 'DET') at -= 1
  return tokens[phrase.tokens.to]?.form === ',' && tokens[at]?.upos === 'ADP' && tokens[at - 1]?.form === ','
}

/** "le départ du président Jean Roy qui a été suivi de …": without a comma of either. */
function isOfEither(reader: Reader, clause: Clause): boolean {
  const { tokens } = sentenceAt(reader, clause.sentence)
  const named = reader.places
    .entitiesIn(clause.sentence)
    .find(
      ({ tokens: { to }, class: kind }) =>
        /^(?:person|organisation|place|other)$/.test(kind) && /^(?:qui|who)$/i.test(tokens[to]?.form ?? ''),
    )
  if (!named || named.tokens.to > clause.verb.tokens.from) return false
  let at = named.tokens.from - 1
  while (/^(?:NOUN|ADJ)$/.test(tokens[at]?.upos ?? '')) at -= 1
  const lead =
    tokens[at]?.upos === 'DET' && !reader.words.genitive.has(plain(tokens[at]?.form ?? '')) ? at - 1 : at
  return reader.words.genitive.has(plain(tokens[lead]?.form ?? '')) && tokens[lead - 1]?.upos === 'NOUN'
}

/** Only a name right before "qui" / "who" is sure to be its antecedent. */
function adjacentRelative(reader: Reader, clause: Clause): boolean {
  const antecedent = clause.antecedent ?? clause.subject.phrase
  if (!antecedent || antecedent.entity === null || !/^(qui|who)$/i.test(clause.connector ?? 'qui'))
    return false
  const { tokens } = sentenceAt(reader, clause.sentence)
  const entity = reader.document.entities[antecedent.entity]
  let at = entity?.tokens.to ?? antecedent.tokens.to
  while (tokens[at]?.upos === 'PUNCT') at += 1
  return /^(qui|who)$/i.test(tokens[at]?.form ?? '')
}
