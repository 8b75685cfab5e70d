import { grammarOf } from '@/lib/linguistics/grammar'
import { isOneOf, kindOfNoun } from '@/lib/linguistics/linking/kinds'
import type { Chain, Clause, Entity, Phrase, TaggedToken } from '@/lib/model/document'
import type { NounPhrase } from '@/lib/model/phrasing'
import type { Span } from '@/lib/model/span'
import { apposedEntity, nameBeside } from './apposed-entity'
import { couldBeAnother } from './could-be-another'
import { isBare, named, referentEvidence, shownName } from './ground'
import { isAnchored, isFirstOfNothing } from './is-anchored'
import { isBeaten, isNobodys } from './is-beaten'
import { isDoubtfulReferent } from './is-doubtful-referent'
import { inBrackets } from './is-droppable'
import { isHeadless } from './is-headless'
import { isHuman } from './is-human'
import { isWitness } from './is-witness'
import { lastNamed } from './last-named'
import { lowered } from './lowered'
import { nameMeant } from './name-meant'
import { isPartOf, wordsOfPart } from './part-of'
import { asTitle, pointsBack } from './phrase-marks'
import { chainAt, plain, type Reader, sentenceAt, tokenAt } from './reader'
import { simplestWords } from './simplest-words'
import { spokenOf } from './spoken-of'
import { lacksArticle, withArticle, withPlural } from './subject-article'
import { withQuantifier } from './with-quantifier'
import { withRestriction } from './with-restriction'

export type ClauseSubject = {
  phrase: NounPhrase
  chain: number | null
  entity: Entity | null
  class: Chain['class']
  coordinated: boolean
  /** The name came from elsewhere: "il" put for Alexei Miller. */
  linked: boolean
  /** Says by itself what it is: "the bridge" does not, in an article on something else. */
  anchored: boolean
  evidence: Span[]
}

/** How sure what is asked of a subject is by its words: 1, or less. */
export function sureOf({ linked, anchored }: Pick<ClauseSubject, 'linked' | 'anchored'>): number {
  return linked ? 0.9 : anchored ? 1 : unanchored
}

/** Below what a quiz shows: asked on request only. */
const unanchored = 0.45

const surely = 0.6
const longest = 12

/** The subject of a clause as a stem can show it. Null when it is not known, or means nothing by itself. */
export function subjectOf(reader: Reader, clause: Clause): ClauseSubject | null {
  const found = findSubject(reader, clause)
  if (!found || isFirstOfNothing(reader, found.phrase.text)) return null
  return {
    ...found,
    anchored: found.linked || found.entity !== null || isAnchored(reader, found.phrase.text),
  }
}

function findSubject(reader: Reader, clause: Clause): Omit<ClauseSubject, 'anchored'> | null {
  const { phrase, kind } = clause.subject
  // "High-tech industry" cut at its hyphen.
  if (phrase && /\p{L}-$/u.test(reader.text.slice(phrase.span.start - 2, phrase.span.start))) return null
  if (phrase?.person !== 3) return null
  // "seront (deux postes) payés par la ville": what stands in brackets is told by the way.
  if (inBrackets(reader, phrase) && !inBrackets(reader, clause.verb)) return null
  const { tokens } = sentenceAt(reader, clause.sentence)
  // "sur Radio Lenne M. Roy": somebody, read as a part of the name before.
  const { personTitles } = grammarOf(reader.document.article.language)
  const titled = tokens
    .slice(phrase.head + 1, phrase.tokens.to)
    .some(({ form }) => /^\p{Lu}/u.test(form) && personTitles.has(plain(form)))
  if (titled && tokens[phrase.head]?.upos === 'PROPN') return null
  const last = kind === 'noun' ? lastNamed(reader, clause, phrase) : null
  if (last) return last
  if (kind === 'noun' && isDisplaced(reader, clause, phrase)) return null
  if (kind === 'noun' && (holdsRelative(tokens, phrase) || isBareMagnitude(reader, tokens, phrase)))
    return null
  if (kind === 'noun' && (isHeadless(tokens, phrase) || isTimeBefore(reader, tokens, phrase))) return null
  if (isPartOf(reader, clause)) {
    const words = wordsOfPart(reader, clause)
    return words && phrase.number
      ? {
          phrase: { text: words.text, gender: phrase.gender, number: phrase.number },
          chain: null,
          entity: null,
          class: null,
          coordinated: false,
          linked: false,
          evidence: words.evidence,
        }
      : null
  }
  if (kind === 'noun' && (pointsBack(reader, tokens, phrase) || lacksArticle(reader, tokens, phrase)))
    return null
  if (reader.words.bareNouns && isCutBefore(tokens, phrase)) return null
  if (kind === 'relative' && isOfAnother(reader, clause, phrase)) return null
  const apposed = kind === 'relative' ? apposedEntity(reader, clause.sentence, phrase) : null
  const own = phrase.entity === null ? null : (reader.document.entities[phrase.entity] ?? null)
  const beside = kind === 'noun' && own === null ? nameBeside(reader, clause.sentence, phrase) : null
  const entity = apposed ?? beside ?? own
  const other = apposed ?? beside
  const chainIndex = other ? (reader.mentionAt.get(other.span.start)?.chain ?? null) : phrase.chain
  const chain = chainAt(reader, chainIndex)
  if (apposed && apposed.class !== 'person') return null
  const base = {
    chain: chainIndex,
    entity,
    class: entity?.class ?? chain?.class ?? null,
    coordinated: phrase.coordinated,
  }
  // "Le Pen aurait proposé": the first name knows better than what looks like an article.
  const known =
    entity?.class === 'person' ? (chain?.gender ?? phrase.gender) : (phrase.gender ?? chain?.gender)
  const gender = phrase.coordinated ? genderOfAll(reader, clause) : (known ?? null)
  const number = phrase.coordinated ? 'Plur' : (phrase.number ?? chain?.number ?? null)
  if (!number) return null

  if (kind === 'pronoun') {
    const found = reader.mentionAt.get(phrase.span.start)
    if (
      !found ||
      found.mention.confidence < surely ||
      isBeaten(reader, found.mention) ||
      phrase.chain === null
    )
      return null
    const name = nameMeant(reader, phrase.chain)
    if (name === null) return null
    if (chain && isWitness(reader, clause, chain)) return null
    if (!chain || chain.number === 'Plur' || couldBeAnother(reader, clause, phrase.chain)) return null
    if (!reader.words.bareNouns && hasNearer(reader, clause, phrase)) return null
    // "Français avaient été arrêtés": a people without its article.
    if (!reader.words.bareNouns && phrase.number === 'Plur' && /^\p{Lu}\S+$/u.test(chain.name)) return null
    // "They judge": nobody alone does.
    if (
      reader.words.bareNouns &&
      (phrase.number === 'Plur' || isDoubtfulReferent(reader, chain, phrase.span))
    )
      return null
    if (isNobodys(reader, plain(tokens[phrase.head]?.form ?? ''), chain.class)) return null
    if (chain.class === null && wantsSomebody(reader, clause)) return null
    // "it" and "they" fit whatever stands near: only a name is sure enough.
    if (gender === null && !chain.mentions.some(({ form }) => form === 'name')) return null
    const evidence = referentEvidence(reader, phrase.chain)
    return { ...base, phrase: { text: name, gender, number }, linked: true, evidence }
  }
  const isName = entity !== null && !phrase.coordinated && ['person', 'organisation'].includes(entity.class)
  // "Mme Perrin" beside another Perrin stays as it is written: the surname alone would be anybody's.
  const surname =
    chain?.name.includes(' ') === false && entity !== null && phrase.span.start < entity.span.start
  if (isName && chain && named(reader, chainIndex ?? -1) && entity.class === 'person' && !surname)
    return { ...base, phrase: { text: chain.name, gender, number }, linked: false, evidence: [] }
  // "the European team" is no person, whatever the reading linked it to.
  if (chain?.class === 'person' && entity === null && isNobody(reader, clause, phrase)) return null
  const general = generalSubject(reader, clause, phrase)
  if (general === 'nobody' || (general !== null && wouldAgree(clause, phrase, chain))) return null
  if (general !== null && isBare(reader, general)) return null
  if (general !== null && chain)
    return {
      ...base,
      phrase: { text: general, gender: chain.gender ?? gender, number },
      linked: true,
      evidence: referentEvidence(reader, chainIndex ?? -1),
    }
  // What a relative says of its antecedent is not part of its name ("la coupe qui a commencé le 3 juin").
  const whole =
    kind === 'relative'
      ? phrase.tokens
      : withRestriction(
          reader,
          clause.sentence,
          phrase,
          withQuantifier(sentenceAt(reader, clause.sentence).tokens, phrase.tokens),
        )
  const simple = whole && simplestWords(reader, clause.sentence, whole, phrase.head, null, null, longest)
  const text = simple && kind === 'relative' ? withArticle(reader, clause.sentence, phrase, simple) : simple
  // "la crue responsable | de cette fermeture": the adjective has lost what it is of.
  if (text && kind === 'noun' && endsOpen(tokens, phrase, text.text)) return null
  if (!text || text.text.split(' ').length > longest) return null
  // "267 (de ces fenêtres) ont été …": of what?
  if (/^\d[\d\s.,]*$/.test(text.text)) return null
  // "l’armée et ses alliés" without its second half.
  if (phrase.coordinated && !/,|(?<!\p{L})(?:et|ou|and|or)(?!\p{L})/u.test(text.text)) return null
  const written = lowered(reader, clause.sentence, phrase.tokens.from, shownName(text.text))
  const human = isHuman(reader, clause.sentence, phrase)
  const shown = spokenOf(reader, written, gender, number, human)
  return {
    ...base,
    phrase: {
      text: asTitle(reader, phrase, withPlural(reader, clause.sentence, phrase, shown)),
      gender,
      number,
      ...(shown === written ? {} : { asWritten: written }),
    },
    linked: text.evidence.length > 0,
    evidence: text.evidence,
  }
}

/** "À la tête de la guilde, le syndicat du port, Paul Rey a présenté …": the name right before the verb is who did it. */
function isDisplaced(reader: Reader, { sentence, verb, subject }: Clause, phrase: Phrase): boolean {
  if (subject.inverted || subject.shared || reader.words.bareNouns) return false
  return reader.places
    .entitiesIn(sentence)
    .some(
      ({ class: kind, tokens: { from, to } }) =>
        kind === 'person' && to === verb.tokens.from && from > phrase.tokens.to,
    )
}

/** "the Lenne-Brenn | hotel chain", "Merrow’s | red church": what opens the phrase was left outside it. */
function isCutBefore(tokens: readonly TaggedToken[], { head, number, tokens: { from } }: Phrase): boolean {
  if (tokens[head]?.upos !== 'NOUN' || number !== 'Sing' || tokens[from]?.upos === 'DET') return false
  return tokens.some(
    ({ head: of, deprel }, at) => at < from && of === head && /^(?:det|nmod:poss|compound)/.test(deprel),
  )
}

/** "Une saison au terme de laquelle Ida Roux | fut": the verb of the relative, and not of what it is said of. */
const holdsRelative = (tokens: readonly TaggedToken[], { tokens: { from, to } }: Phrase) =>
  tokens
    .slice(from, to)
    .some(({ form }) => /^(?:(?:la|le|les|des|aux|du|au)?quel(?:le)?s?|dont|which|whom|whose)$/i.test(form))

/** "Seuls 117 millions ont été jugés utiles": millions of what? */
const isBareMagnitude = (
  { words }: Reader,
  tokens: readonly TaggedToken[],
  { head, tokens: { to } }: Phrase,
) => to === head + 1 && words.magnitudes.has(plain(tokens[head]?.form ?? ''))

/** The last word that was kept is an adjective, and the phrase goes on behind it with a preposition. */
function endsOpen(tokens: readonly TaggedToken[], { head, tokens: { to } }: Phrase, text: string): boolean {
  const last = text.split(' ').at(-1) ?? ''
  return tokens
    .slice(head + 1, to - 1)
    .some(({ upos, form }, at) => upos === 'ADJ' && form === last && isTaken(tokens[head + at + 2]))
}

/** What an adjective takes: not "les ventes chinoises | vers Lenne". */
const isTaken = (token: TaggedToken | undefined) => governed.test(plain(token?.form ?? ''))
const governed = /^(?:de|d['’]|du|des|à|au|aux|pour|avec|envers|of|to|for|with|from|about|on|in)$/

/** "Un jour avant le début, …", "two weeks after": when it was, and no subject. */
function isTimeBefore(
  reader: Reader,
  tokens: readonly TaggedToken[],
  { head, tokens: { to } }: Phrase,
): boolean {
  const next = plain(tokens[head + 1]?.form ?? tokens[to]?.form ?? '')
  return (
    reader.words.times.has(plain(tokens[head]?.form ?? '')) &&
    /^(?:avant|après|plus|before|after|later|earlier)$/.test(next)
  )
}

/** "Son nom est écorché, mais il est bien écrit ensuite": the subject right before, in the same breath, agrees and is another. */
function hasNearer(reader: Reader, clause: Clause, phrase: Phrase): boolean {
  return reader.places
    .clausesIn(clause.sentence)
    .some(
      ({ kind, subject, verb, quotation }) =>
        /^(?:main|coordinated)$/.test(kind) &&
        quotation === clause.quotation &&
        subject.kind === 'noun' &&
        subject.phrase !== null &&
        !subject.phrase.coordinated &&
        verb.finite < clause.verb.finite &&
        subject.phrase.chain !== phrase.chain &&
        subject.phrase.number === phrase.number &&
        subject.phrase.gender !== null &&
        subject.phrase.gender === phrase.gender,
    )
}

/** "Il a fondé …" said of a draft bill: a verb of which persons are the subject far more often than things. */
function wantsSomebody(reader: Reader, { sentence, verb }: Clause): boolean {
  const { subjectLeanings } = grammarOf(reader.document.article.language)
  const lemma = tokenAt(sentenceAt(reader, sentence), verb.head)?.lemma ?? verb.lemma
  return !verb.passive && !verb.reflexive && (subjectLeanings.get(lemma) ?? 0) >= leansToPersons
}

const leansToPersons = 1

/** "le projet préparé par la France qui prévoit …": without a comma a name has no relative, it is the noun before it that has. */
function isOfAnother(reader: Reader, { sentence, verb }: Clause, phrase: Phrase): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  const head = tokens[phrase.head]
  const next = tokens[phrase.tokens.to]
  if (head?.upos !== 'PROPN' || next?.upos !== 'PRON' || phrase.tokens.to > verb.finite) return false
  return tokens
    .slice(Math.max(0, phrase.tokens.from - 1), phrase.head)
    .some(({ upos }) => upos === 'ADP' || upos === 'VERB')
}

/** "le pays est dirigé" → "l’Espagne est dirigé": what agrees with the noun would not agree with the name. */
function wouldAgree({ verb, complements }: Clause, phrase: Phrase, chain: Chain | null): boolean {
  const other = chain?.gender && phrase.gender && chain.gender !== phrase.gender
  return Boolean(other) && (verb.passive || complements.some(({ role }) => role === 'attribute'))
}

function isNobody(reader: Reader, clause: Clause, phrase: Phrase): boolean {
  const head = tokenAt(sentenceAt(reader, clause.sentence), phrase.head)
  const kind = head?.upos === 'NOUN' ? kindOfNoun(head, grammarOf(reader.document.article.language)) : null
  return kind !== null && kind !== 'person'
}

/**
 * "le pays", "le parti", "the company" alone mean one that was named before: its name, when the reading knows which,
 * else 'nobody'. Null for any other phrase.
 */
function generalSubject(reader: Reader, clause: Clause, phrase: Phrase): string | null {
  const { tokens } = sentenceAt(reader, clause.sentence)
  const head = tokens[phrase.head]
  const words = tokens.slice(phrase.tokens.from, phrase.tokens.to)
  if (words.length !== 2 || head?.upos !== 'NOUN' || words[0]?.upos !== 'DET') return null
  // "Plusieurs incidents", "a company": spoken of for the first time.
  if (words[0].feats.Definite === 'Ind' || words[0].feats.PronType === 'Ind') return null
  const grammar = grammarOf(reader.document.article.language)
  const general =
    isOneOf(head, grammar.generalNouns) ||
    isOneOf(head, grammar.anaphoricNouns) ||
    isOneOf(head, grammar.organisationNouns)
  if (!general || reader.words.authorities.has(plain(head.form))) return null
  const chain = chainAt(reader, phrase.chain)
  const named = chain?.mentions.some(({ form }) => form === 'name') ?? false
  // "Concernant le Sahara, le royaume n’a pas changé": nobody is called twice in one breath.
  if (chain && named && isNamedBeside(reader, clause, phrase, chain)) return 'nobody'
  if (chain && named) return shownName(chain.name)
  // The only council of an article is "the council"; after a name, "the party" is that party or another.
  const start = sentenceAt(reader, clause.sentence).span.start
  return firstNamed(reader) <= start ? 'nobody' : null
}

/** Its name stands in the sentence already, or behind the verb, and is no subject there. */
function isNamedBeside(reader: Reader, clause: Clause, phrase: Phrase, { mentions }: Chain): boolean {
  const { sentence, complements } = clause
  if (complements.some(({ phrase: one }) => one?.chain === phrase.chain)) return true
  const subjects = reader.places.clausesIn(sentence).flatMap(({ subject }) => subject.phrase?.span ?? [])
  return mentions.some(
    ({ sentence: where, form, span }) =>
      where === sentence &&
      form === 'name' &&
      span.end <= phrase.span.start &&
      !subjects.some(({ start, end }) => start <= span.start && span.end <= end),
  )
}

const firsts = new WeakMap<Reader, number>()

/** Where the first name of a body or place ends. */
function firstNamed(reader: Reader): number {
  const known =
    firsts.get(reader) ??
    reader.document.entities
      .filter(({ class: kind }) => /^(?:organisation|place)$/.test(kind))
      .reduce((first, { span }) => Math.min(first, span.end), Number.POSITIVE_INFINITY)
  firsts.set(reader, known)
  return known
}

/** "Les compagnies A et B": the plural noun that both share gives its gender; else nobody can say. */
function genderOfAll(reader: Reader, clause: Clause): NounPhrase['gender'] {
  const { phrase } = clause.subject
  const head = phrase ? tokenAt(sentenceAt(reader, clause.sentence), phrase.head) : null
  if (!phrase || head?.upos !== 'NOUN' || head.feats.Number !== 'Plur') return null
  return head.feats.Gender === 'Fem' || head.feats.Gender === 'Masc' ? head.feats.Gender : null
}
