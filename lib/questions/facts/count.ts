import { phraseAt } from '@/lib/linguistics/parsing/noun-phrase'
import { childrenOf } from '@/lib/linguistics/parsing/tree'
import type { Clause, Complement, Phrase, TaggedToken } from '@/lib/model/document'
import type { Gender } from '@/lib/model/phrasing'
import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk } from './reading/clauses-to-ask'
import { ground } from './reading/ground'
import { numberKey } from './reading/keys'
import { nounOf } from './reading/noun-of'
import { plain, type Reader, sentenceAt } from './reading/reader'
import { withQuantifier } from './reading/with-quantifier'
import { withRestriction } from './reading/with-restriction'

/**
 * "Zélie entretient 143 horloges d’église" → how many; "three ambulances have been driving" → how many; "réparti dans
 * douze communes" → in how many.
 */
export function count(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable =>
    askable.clause.verb.negated ? [] : [...ofSubject(reader, askable), ...ofComplements(reader, askable)],
  )
}

function ofSubject(reader: Reader, askable: Askable): Fact[] {
  const { clause, subject } = askable
  const { phrase, kind, shared } = clause.subject
  if (kind !== 'noun' || shared || !phrase || subject.phrase.number !== 'Plur') return []
  const counted = countedIn(reader, clause.sentence, phrase, true)
  return counted
    ? clauseFact(reader, askable, {
        rule: 'count-of-subject',
        class: 'number',
        asked: {
          argument: 'count',
          noun: counted.noun,
          gender: counted.gender,
          subject: true,
          preposition: '',
        },
        key: numberKey(reader, counted.span, [counted.short]),
        without: null,
        certainty: 0.95,
        // "130 vivent à l’état sauvage et 220 en captivité": half of what is counted.
        fits: ({ parts }) => !/(?:^|[\s,])(?:et|and)\s+\d/.test(parts.rest),
      })
    : []
}

function ofComplements(reader: Reader, askable: Askable): Fact[] {
  const { clause } = askable
  return clause.complements.flatMap(complement => {
    const { role, phrase, preposition, fronted } = complement
    if (!phrase || !/^(?:object|oblique|agent)$/.test(role)) return []
    if (preposition !== null && !reader.words.countedIn.has(plain(preposition))) return []
    // "Avec 13 cas et 6 décès, l’île a connu …": nothing before its verb is what is done to.
    if (preposition === null && fronted && clause.kind !== 'relative') return []
    // "163 assaillants, contre onze soldats": beside, not against.
    if (/^(?:contre|against)$/.test(plain(preposition ?? '')) && isFigured(reader, clause)) return []
    const all = phrase.coordinated
      ? membersOf(reader, clause.sentence, phrase).map(one => countedIn(reader, clause.sentence, one, false))
      : [countedIn(reader, clause.sentence, phrase, role === 'object')]
    return all.flatMap(counted => (counted ? askCount(reader, askable, complement, counted) : []))
  })
}

function isFigured(reader: Reader, { sentence, subject: { phrase } }: Clause): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  return (
    phrase !== null && tokens.slice(phrase.tokens.from, phrase.tokens.to).some(({ upos }) => upos === 'NUM')
  )
}

function askCount(reader: Reader, askable: Askable, complement: Complement, counted: Counted): Fact[] {
  const { role, preposition } = complement
  // "parlent de 195 fois", "ses chiffres sont de 10 buts": "de combien" would ask for what nobody says.
  const { lemma } = askable.clause.verb
  const of = role === 'oblique' && reader.words.genitive.has(plain(preposition ?? ''))
  if (of && (reader.words.times.has(counted.noun) || reader.words.copulas.has(lemma))) return []
  const against = askable.clause.complements.filter(other => isAgainst(reader, askable, complement, other))
  const whole = against.map(({ span }) => textOf(reader.text, { start: counted.span.start, end: span.end }))
  return clauseFact(reader, askable, {
    rule: 'count',
    class: 'number',
    asked: {
      argument: 'count',
      noun: counted.noun,
      gender: counted.gender,
      subject: false,
      preposition: role === 'attribute' ? '' : plain(preposition ?? ''),
    },
    key: numberKey(reader, counted.span, [counted.short, ...whole]),
    without: [complement, ...against],
    certainty: 0.95,
    statement: complement.phrase?.coordinated ? null : counted.span,
  })
}

/** "par 385 voix contre 2", "by 51 votes to 49": the other side's bare figure goes with the first. */
function isAgainst(reader: Reader, { clause }: Askable, counted: Complement, other: Complement): boolean {
  const { phrase, preposition, tokens: range } = other
  const { tokens } = sentenceAt(reader, clause.sentence)
  return (
    other.tokens.from === counted.tokens.to &&
    phrase !== null &&
    /^(?:contre|to|against)$/.test(plain(preposition ?? '')) &&
    tokens.slice(range.from + 1, range.to).every(({ upos }) => upos === 'NUM')
  )
}

/** "quatre morts et vingt blessés": each of what is counted, if each has its figure. */
function membersOf(reader: Reader, sentence: number, phrase: Phrase): Phrase[] {
  const reading = reader.treeAt(sentence)
  const heads = [phrase.head, ...childrenOf(reading.tree, phrase.head, 'conj')]
  const members = heads.map(head => {
    const one = phraseAt(reading, head, false)
    const joint = childrenOf(reading.tree, head, 'conj', 'cc', 'acl', 'appos', 'parataxis').filter(
      at => at > head,
    )
    const end = Math.min(one.tokens.to, ...joint.map(at => reading.extents.full[at]?.from ?? at))
    let to = end
    while (/^(?:PUNCT|CCONJ)$/.test(reading.tokens[to - 1]?.upos ?? '')) to -= 1
    return { ...one, tokens: { from: one.tokens.from, to }, coordinated: false }
  })
  const figured = members.every(({ tokens: { from }, head }) =>
    reading.tokens.slice(from, head).some(({ upos }) => upos === 'NUM'),
  )
  return figured ? members : []
}

export type Counted = {
  noun: string
  gender: Gender | null
  span: { start: number; end: number }
  short: string
}

const magnitude = /^(?:million|milliard|billion)/i

/** It stands in a name, behind its first word. */
function isOfName(reader: Reader, { span }: TaggedToken, sentence: number): boolean {
  return reader.places
    .entitiesIn(sentence)
    .some(
      ({ class: kind, span: name }) =>
        /^(?:person|organisation|place|work|other)$/.test(kind) &&
        name.start < span.start &&
        span.end <= name.end,
    )
}

/** A phrase that opens with a number over one and counts a plural noun. */
export function countedIn(
  reader: Reader,
  sentenceIndex: number,
  phrase: Phrase,
  units = false,
): Counted | null {
  if (phrase.coordinated || phrase.number !== 'Plur') return null
  const entity = phrase.entity === null ? undefined : reader.document.entities[phrase.entity]
  if (entity && /^(?:percent|money|date)$/.test(entity.class)) return null
  const sentence = sentenceAt(reader, sentenceIndex)
  let at = phrase.tokens.from
  while (at < phrase.head && sentence.tokens[at]?.upos !== 'NUM') at += 1
  const { from } = withQuantifier(sentence.tokens, phrase.tokens)
  const first = sentence.tokens[from]
  // "de 27 bâtiments" without what goes before is half a number.
  if (/^(?:de|d[’'])$/i.test(first?.form ?? '')) return null
  const number = sentence.tokens[at]
  const head = sentence.tokens[phrase.head]
  // "down in eighth place"
  if (
    number?.feats.NumType === 'Ord' ||
    /^(?:\d+(?:st|nd|rd|th)|\p{L}+th|first|second|third)$/iu.test(number?.form ?? '')
  )
    return null
  if (number?.upos !== 'NUM' || !first || !head || head.upos !== 'NOUN') return null
  // "Ondine 64 enthusiasts": the number of a name, and of nobody who is counted.
  if (sentence.tokens[at - 1]?.upos === 'PROPN' || isOfName(reader, number, sentenceIndex)) return null
  if (at - from > 2 || /^(un|une|one|a|1)$/i.test(number.form)) return null
  // "fall under two categories": no number under two.
  if (first.upos === 'ADP' && !/^(?:de|d[’'])$/i.test(first.form) && at === from + 1) return null
  if (first.upos === 'DET' && plain(first.form) !== 'quelque') return null
  // "Ada’s seven lectures": the figure stands behind whose they are.
  if (
    sentence.tokens
      .slice(from, at)
      .some(
        ({ upos, form, feats }) =>
          (upos === 'PART' && /^[’']s?$/.test(form)) || feats.Poss === 'Yes' || /^[‘’'“"]$/.test(form),
      )
  )
    return null
  // "320 000 euros", "à 40 kilomètres", "trois ans": a measure is asked for in other words, but for what a verb governs
  // ("a détruit 300 hectares de forêt").
  const spelled = units && /^\p{Ll}{5,}s$/u.test(head.form) && !reader.words.durations.test(head.form)
  const measured =
    !spelled &&
    reader.places
      .entitiesIn(sentenceIndex)
      .some(
        ({ sentence: index, tokens, class: kind, value }) =>
          index === sentenceIndex &&
          tokens.from <= phrase.head &&
          phrase.head < tokens.to &&
          (/^(?:percent|money)$/.test(kind) || (value?.kind === 'amount' && value.unit !== null)),
      )
  if (measured) return null
  let end = at + 1
  while (
    end < phrase.head &&
    (sentence.tokens[end]?.upos === 'NUM' || magnitude.test(sentence.tokens[end]?.form ?? ''))
  )
    end += 1
  // "deux tiers des parents": a share, and no number of things.
  if (magnitude.test(head.form) || reader.words.fractions.has(plain(head.form))) return null
  const whole = withRestriction(reader, sentenceIndex, phrase, phrase.tokens)
  const noun = whole && ground(reader, sentenceIndex, [{ from: end, to: whole.to }], null)
  const lastNumber = sentence.tokens[end - 1]
  // "three-quarters": one word.
  if (!noun || !lastNumber || /^[-‐‑]/.test(noun.text)) return null
  // "87 cloches d’école, de phare ou de gare": the first of several kinds would be half of them.
  const counted = noun.text.split(/\s*[,;:(]/)[0] === noun.text ? noun.text : head.form
  if (counted.split(' ').length > 9) return null
  // "a changé deux fois | de version": of what the verb does.
  if (!reader.words.bareNouns && /^fois\s/.test(counted)) return null
  // "seuls 1 000 hommes": an adjective is no part of the figure.
  // "just three rules", "just over 40 boats": it says what to make of the figure, and is no part of it either.
  const stressed = reader.words.focusing.has(plain(first.form)) ? sentence.tokens[from + 1] : undefined
  const start = stressed ?? (first.upos === 'ADJ' && at - from < 2 ? number : first)
  const span = { start: start.span.start, end: lastNumber.span.end }
  const short = `${textOf(reader.text, { start: number.span.start, end: lastNumber.span.end })} ${head.form}`
  const said = head.feats.Gender === 'Fem' ? 'Fem' : head.feats.Gender === 'Masc' ? 'Masc' : null
  const gender = nounOf(reader, sentenceIndex, phrase)?.gender ?? said
  return { noun: counted.replace(/^(?:de |d[’'])/, ''), gender, span, short }
}
