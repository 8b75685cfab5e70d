import { grammarOf } from '@/lib/linguistics/grammar'
import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import { phraseAt } from '@/lib/linguistics/parsing/noun-phrase'
import type { Chain, Entity, Phrase, Sentence, TaggedToken } from '@/lib/model/document'
import type { KeyClass, QuestionClass } from '@/lib/model/question'
import { contains, overlaps, type Span, textOf } from '@/lib/model/span'
import type { Fact, FactKey } from './fact'
import { evidenceOf } from './reading/clauses-to-ask'
import { type Edit, editedWords, editsOf, isEdited } from './reading/edited-words'
import { fullerNames } from './reading/fuller-names'
import { isAnchored } from './reading/is-anchored'
import { isHeadless } from './reading/is-headless'
import { numberKey, personKey } from './reading/keys'
import { type Named, namedSubject } from './reading/named-subject'
import { phraseKey } from './reading/phrase-key'
import { chainAt, plain, type Reader, sentenceAt } from './reading/reader'
import { spelledOutNames } from './reading/spelled-out-names'
import { sureOf } from './reading/subject'
import { wholeName } from './reading/whole-name'

/** A finite word below this may be no verb. */
const surelyVerb = 0.9
const fewestWords = 8
const mostWords = 38
/** Longer still, a sentence is no more shown than asked for. */
const mostOfAll = 48
const sureOfLong = 0.6

/**
 * A gap in a sentence of the article that stands alone: the last resort, for what no other rule asks. At each name, date
 * and number of it, and at what its verbs govern.
 */
export function gap(reader: Reader): Fact[] {
  return reader.document.sentences.flatMap((sentence, index) => {
    const named = namedSubject(reader, sentence, index)
    const edits = editsOf(reader, index, named)
    if (!standsAlone(reader, sentence, index, named, edits)) return []
    const names = reader.places.entitiesIn(index).flatMap(one => ofEntity(reader, one))
    const phrases = phrasesOf(reader, index).flatMap(phrase => ofPhrase(reader, index, phrase))
    const keys = [
      ...names,
      ...phrases.filter(({ key }) => !names.some(one => overlaps(one.key.span, key.span))),
    ]
    const quoted = reader.places.quotations
      .near(sentence.span)
      .filter(({ span }) => overlaps(span, sentence.span))
    // Whom the sentence speaks of is named in it now.
    const known = named ? keys.filter(({ key }) => !named.phrase.text.includes(key.text)) : keys
    const from = startOf(reader, sentence)
    const long = textOf(reader.text, sentence.span).split(/\s+/).length > mostWords ? sureOfLong : 1
    const open = known.filter(
      ({ key }) => !quoted.some(({ span }) => overlaps(span, key.span)) && !isEdited(edits, key.span),
    )
    return open.map(
      ({ key, class: kind }): Fact => ({
        form: 'gap',
        rule: 'gap',
        class: kind,
        key,
        evidence: named ? evidenceOf(reader, index, named.evidence) : [sentence.span],
        confidence:
          long * sentence.confidence * (key.class === 'phrase' ? 0.6 : 0.8) * (named ? sureOf(named) : 1),
        statement: {
          before: clean(large(editedWords(reader.text, edits, from, key.span.start))),
          after: clean(editedWords(reader.text, edits, key.span.end, sentence.span.end)).replace(
            /[.!?…]+$/,
            '',
          ),
        },
      }),
    )
  })
}

/** "But the whole of Australia has …": the word that only joins it to the sentence before is left out. */
function startOf({ reference }: Reader, { tokens, span }: Sentence): number {
  const [first, second, third] = tokens
  // "Nevertheless, the talk …", "Par la suite, …": the sentence goes on behind the comma.
  const comma = tokens.slice(0, longestJoint + 1).findIndex(({ form }) => form === ',')
  const joint = comma > 0 ? tokens.slice(0, comma).map(({ form }) => plain(form)) : []
  const opening = joint.join(' ').replace(/['’] /g, '’')
  if (comma > 0 && (reference.removable.has(opening) || reference.connective.test(opening)))
    return tokens[comma + 1]?.span.start ?? span.start
  if (first?.upos !== 'CCONJ') return span.start
  return (second?.form === ',' ? third : second)?.span.start ?? span.start
}
/** Words of what joins a sentence to the one before. */
const longestJoint = 4
const large = (text: string) => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())

/** Tokens; a longer one without a verb is rather a sentence that a colon goes on. */
const longestHeading = 7

/** A whole sentence of the article itself: not quoted, not asked, nothing in it that points outside. */
function standsAlone(
  reader: Reader,
  sentence: Sentence,
  index: number,
  named: Named | null,
  edits: readonly Edit[],
): boolean {
  const text = textOf(reader.text, sentence.span)
  const words = text.split(/\s+/).length
  if (words < fewestWords || words > mostOfAll || !/[.!]\s*$/.test(text) || !/^[\p{Lu}\d]/u.test(text))
    return false
  if (/[[\]]/.test(text) || !isBalanced(text)) return false
  // "Worst part of the job: “The hours,” says Tarn.", "Best thing so far: the boats …": a heading runs into its text.
  const colon = sentence.tokens.findIndex(({ form }) => form === ':')
  const quotes = /^["“«]$/.test(sentence.tokens[colon + 1]?.form ?? '')
  if (
    colon > 0 &&
    (quotes || colon <= longestHeading) &&
    !sentence.tokens.slice(0, colon).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))
  )
    return false
  const shown = editedWords(reader.text, edits, sentence.span.start, sentence.span.end)
  if (reader.reference.deictic.test(shown)) return false
  const clauses = reader.places.clausesIn(index)
  // The verb tells: a list or a heading has none.
  if (
    !clauses.some(({ confidence, kind }) => confidence >= 0.5 && /^(?:main|coordinated)$/.test(kind)) &&
    !hasVerb(reader, sentence.tokens)
  )
    return false
  if (clauses.some(({ subject: { phrase } }) => phrase && isHeadless(sentence.tokens, phrase))) return false
  if (
    !reader.words.bareNouns &&
    clauses.some(({ subject: { phrase } }) => phrase && !isAnchored(reader, textOf(reader.text, phrase.span)))
  )
    return false
  return sentence.tokens.every(
    (token, at) => isEdited(edits, token.span) || isKnown(reader, sentence, index, token, at, named),
  )
}

/** A finite verb, in French that of the whole sentence: "Des relevés qui permettent …" has one, too. */
function hasVerb({ words }: Reader, tokens: readonly TaggedToken[]): boolean {
  const root = tokens.findIndex(({ head }) => head < 0)
  return tokens.some(
    ({ upos, feats, confidence, head, deprel }, at) =>
      /^(?:VERB|AUX)$/.test(upos) &&
      feats.VerbForm === 'Fin' &&
      confidence >= surelyVerb &&
      (words.bareNouns || at === root || (head === root && /^(?:aux|cop)/.test(deprel))),
  )
}

/** No word that points outside: a pronoun or possessive has its name or noun before it in the sentence itself. */
function isKnown(
  reader: Reader,
  sentence: Sentence,
  index: number,
  { form, upos, span, deprel, feats }: TaggedToken,
  at: number,
  named: Named | null,
): boolean {
  // "a-t-il dit": turned, a pronoun is one as well.
  const word = plain(form).replace(/^-(?:t-)?/, '')
  // "There are two harbours": it points nowhere.
  // "y font obstacle" does, without an "il" beside it.
  const { head } = sentence.tokens[at] ?? { head: -1 }
  const beside = sentence.tokens.some(
    (other, place) => place !== at && other.head === head && /^expl/.test(other.deprel),
  )
  if (upos === 'PRON' && /^expl/.test(deprel))
    return reader.words.bareNouns || !reader.reference.forbidden.has(word) || beside
  if (named && span.start === named.span.start) return true
  const { personal, possessive, demonstrative, forbidden } = reader.reference
  if (upos === 'DET' && demonstrative.has(word)) return false
  // "That is a rise of a third": what went before is.
  const pointing = feats.PronType === 'Dem' && demonstrative.has(word)
  if (pointing && at === 0 && /^nsubj/.test(deprel)) return false
  const owned = (upos === 'DET' || upos === 'PRON') && possessive.has(word)
  if (!owned && !(upos === 'PRON' && personal.has(word)))
    // "une autre fête", and not "la pluie était telle que".
    return !(forbidden.has(word) && (/^(?:PRON|DET|ADV)$/.test(upos) || deprel === 'amod'))
  const chain = chainAt(reader, reader.mentionAt.get(span.start)?.chain ?? null)
  // "Le pays a perdu ses forêts": a possessive behind the subject of its sentence is that subject's, unless it is known to be another's.
  if (owned && chain === null)
    return (
      sentence.tokens.slice(0, at).some(
        // "La loi vise les marins, précise leur texte": theirs is of several.
        ({ deprel: rel, feats: own }) =>
          rel.startsWith('nsubj') && !(reader.reference.ofSeveral.has(word) && own.Number === 'Sing'),
      ) &&
      // "L’enquête sur sa disparition a …": whose it is, the subject does not say by itself.
      (reader.words.bareNouns || sentence.tokens.slice(0, at).some(one => one.feats.VerbForm === 'Fin'))
    )
  if (named && chain && chainAt(reader, named.chain) === chain && span.start > named.span.start) return true
  // "L’armée a perdu la base qu’elle tenait": whoever it was not linked to, the sentence itself has whom it can mean.
  if (chain === null && hasSubjectLike(reader, sentence.tokens, at)) return true
  return (
    chain?.mentions.some(
      ({ sentence: where, form: kind, span: named }) =>
        where === index && named.end <= span.start && (kind === 'name' || kind === 'noun' || kind === 'role'),
    ) ?? false
  )
}

/** A subject before the pronoun, of its gender and number, and somebody where the pronoun means somebody. */
function hasSubjectLike(reader: Reader, tokens: readonly TaggedToken[], at: number): boolean {
  const pronoun = tokens[at]
  const { Gender: gender, Number: number } = pronoun?.feats ?? {}
  // "Ancien maire, il était aussi …": who the whole sentence is about was named before it.
  const opens = pronoun?.deprel.startsWith('nsubj') && (tokens[pronoun.head]?.head ?? -1) < 0
  if (!number || opens) return false
  return tokens.slice(0, at).some(token => {
    const { upos, feats, deprel, span, head } = token
    // "La juge l’avait accusé": not herself.
    if (head === pronoun?.head && !pronoun.deprel.startsWith('nsubj')) return false
    if (!deprel.startsWith('nsubj') || !/^(?:NOUN|PROPN)$/.test(upos) || feats.Number !== number) return false
    if (!reader.words.bareNouns) return !gender || !feats.Gender || feats.Gender === gender
    const person = reader.entityAt.get(span.start)?.class === 'person'
    return person ? gender !== 'Neut' : number === 'Plur' || gender === 'Neut'
  })
}

type Gap = { key: FactKey; class: QuestionClass }

/** A gap at a name, figure or date that is worth one, or null. */
export function gapAt(reader: Reader, entity: Entity): Gap | null {
  return ofEntity(reader, entity)[0] ?? null
}

/** A gap at each noun of a sentence that is no name, with what belongs to it. */
export function phraseGapsIn(reader: Reader, sentence: number): Gap[] {
  return phrasesOf(reader, sentence).flatMap(phrase => ofPhrase(reader, sentence, phrase))
}

const classOf: Partial<Record<Entity['class'], { key: KeyClass; question: QuestionClass }>> = {
  organisation: { key: 'organisation', question: 'organisation' },
  place: { key: 'place', question: 'place' },
  date: { key: 'date', question: 'date' },
  work: { key: 'phrase', question: 'what' },
  event: { key: 'phrase', question: 'what' },
  other: { key: 'phrase', question: 'what' },
}

function ofEntity(reader: Reader, entity: Entity): Gap[] {
  if (entity.confidence < 0.6 || !isWorthAGap(reader, entity)) return []
  if (/^(?:quantity|money|percent)$/.test(entity.class)) {
    const key = numberKey(reader, entity.span, [])
    // "a 1996 study": a year, whatever it was read as.
    return /^(?:1[5-9]|20)\d\d$/.test(key.text)
      ? [{ key: { ...key, class: 'date' }, class: 'date' }]
      : [{ key, class: 'number' }]
  }
  if (entity.class === 'person') {
    const key = personKey(reader, reader.mentionAt.get(entity.span.start)?.chain ?? null, entity)
    const text = textOf(reader.text, entity.span)
    // "____ a dit": the office that the article gives her fills the gap as well.
    const own = chainAt(reader, reader.mentionAt.get(entity.span.start)?.chain ?? null)
    const offices = own ? officesOf(reader, own) : []
    return key
      ? [
          {
            key: {
              ...key,
              text,
              span: entity.span,
              accepted: [...new Set([key.text, ...key.accepted, ...offices])].filter(one => one !== text),
            },
            class: 'who',
          },
        ]
      : []
  }
  // "L’eurodéputé | Solvic a dit …": her name fits there as well.
  const { tokens, grammar } = reader.treeAt(entity.sentence)
  if (entity.class === 'organisation' && isPersonNoun(tokens[entity.tokens.from - 1], grammar)) return []
  const kind = classOf[entity.class]
  const span = wholeName(reader, entity)
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  const accepted = [...spelledOutNames(reader, text), ...fullerNames(reader, entity, text)]
  return kind ? [{ key: { text, span, class: kind.key, accepted }, class: kind.question }] : []
}

/** What the article says that somebody is, as it stands there. */
const officesOf = (reader: Reader, chain: Chain): string[] =>
  reader.document.roles.flatMap(({ entity, span }) => {
    const holder = reader.document.entities[entity]
    const there = holder && reader.mentionAt.get(holder.span.start)
    return there && chainAt(reader, there.chain) === chain
      ? textOf(reader.text, span).replace(/\s+/g, ' ')
      : []
  })

/** Not a reference in brackets, not "une dizaine", and not what the whole article is about. */
function isWorthAGap(reader: Reader, { sentence, span, class: kind, tokens: { from, to } }: Entity): boolean {
  const words = sentenceAt(reader, sentence).tokens.slice(from, to)
  if (words.length === 1 && words[0]?.upos === 'NOUN') return false
  // "Syndicat": what kind of body it is, with a capital.
  const { organisationNouns } = grammarOf(reader.document.article.language)
  if (words.length === 1 && kind === 'organisation' && organisationNouns.has(plain(words[0]?.form ?? '')))
    return false
  // "the Guild of | Merrow": half a name.
  if (words.at(-1)?.upos === 'ADP') return false
  // "24-hour", "Wave 4": part of another word or of a name; "Lenne -based" was printed so.
  if (/^\s?-\p{L}|^-/u.test(reader.text.slice(span.end, span.end + 3)) || reader.text[span.start - 1] === '-')
    return false
  // "three minutes’ worth": the gap would stand before an apostrophe.
  if (/^[’']/.test(reader.text.slice(span.end, span.end + 1))) return false
  // "the Centre on Wealth | and Custom": half a name, or two bodies of one.
  const named = textOf(reader.text, span)
  if (
    kind === 'organisation' &&
    /\s(?:on|of|for)\s/.test(named) &&
    /^ and \p{Lu}/u.test(reader.text.slice(span.end, span.end + 6))
  )
    return false
  // "ten and a half hours"
  if (/^\sand a half(?!\p{L})/u.test(reader.text.slice(span.end, span.end + 12))) return false
  // "28.5°E": half of what is written in one.
  if (/[\p{L}\p{N}]/u.test(`${reader.text[span.end] ?? ''}${reader.text[span.start - 1] ?? ''}`)) return false
  const beside = sentenceAt(reader, sentence).tokens[from - 1]
  if (
    words.every(({ upos }) => upos === 'NUM') &&
    beside &&
    /^(?:NOUN|PROPN)$/.test(beside.upos) &&
    /^\p{Lu}/u.test(beside.form)
  )
    return false
  const before = reader.text.slice(Math.max(0, span.start - 80), span.start)
  // "…, a indiqué la Gazette lundi": when it was said is nothing to know.
  const said = reader.places
    .clausesIn(sentence)
    .some(one => one.kind === 'reported' && one.verb.finite < from && contains(one.span, span))
  if (kind === 'date' && said) return false
  // "Tous | trois": of whom, the sentence does not say.
  if (beside && reader.words.allOf.has(plain(beside.form))) return false
  // "last September"
  if (kind === 'date' && /(?<!\p{L})(?:last|next|this|past)\s$/iu.test(before)) return false
  // "the | Merrow | team": a name that only tells which one of a noun, where another would fit as well.
  const behind = sentenceAt(reader, sentence).tokens[to]
  if (
    /^(?:organisation|place)$/.test(kind) &&
    behind?.upos === 'NOUN' &&
    behind.span.start === span.end + 1 &&
    reader.words.bareNouns
  )
    return false
  // "in Lyon, France": where a place that was named lies.
  if (kind === 'place' && /\p{Lu}[\p{L}-]*,\s*$/u.test(before)) return false
  // "Udzungwa (Tanzanie)", "CDU/CSU": what stands behind explains it, or is its other half.
  if (/^\s?[(/]/.test(reader.text.slice(span.end, span.end + 2)) || /\/\s?$/.test(before)) return false
  if (/\([^()]*$/.test(before)) return false
  const { title } = reader.document.article
  return !title.toLowerCase().includes(textOf(reader.text, span).toLowerCase())
}

/** Every noun of the sentence that is no name, with what belongs to it. */
function phrasesOf(reader: Reader, index: number): Phrase[] {
  const reading = reader.treeAt(index)
  return reading.tokens.flatMap((token, at) =>
    /^(?:NOUN|PROPN)$/.test(token.upos) && reading.entityAt[at] === null
      ? [phraseAt(reading, at, false)]
      : [],
  )
}

function ofPhrase(reader: Reader, sentence: number, phrase: Phrase): Gap[] {
  const key = phraseKey(reader, sentence, phrase)
  if (!key || key.text.split(' ').length > 6) return []
  // "one shark-related death": half of a word.
  if (reader.text[key.span.end] === '-' || reader.text[key.span.start - 1] === '-') return []
  // The determiner stays in the sentence, and the gap is at the noun.
  const { tokens } = sentenceAt(reader, sentence)
  const first = tokens[phrase.tokens.from]
  const next = tokens[phrase.tokens.from + 1]
  if (first?.upos !== 'DET' || !next || !contains(key.span, next.span)) return [{ key, class: 'what' }]
  const span: Span = { start: next.span.start, end: key.span.end }
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  return text.length > 3 ? [{ key: { ...key, text, span, accepted: [key.text] }, class: 'what' }] : []
}

function isBalanced(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return (
    count(/«/g) === count(/»/g) &&
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0 &&
    count(/\(/g) === count(/\)/g)
  )
}

const clean = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}|^)'/gu, '’')
    .trim()
