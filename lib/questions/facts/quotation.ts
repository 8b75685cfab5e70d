import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import type { Entity, Mention, Quotation, Sentence } from '@/lib/model/document'
import { contains, type Span, textOf } from '@/lib/model/span'
import type { Fact, FactKey } from './fact'
import { evidenceOf } from './reading/clauses-to-ask'
import { couldBeAnother } from './reading/could-be-another'
import { describesNext } from './reading/describes-next'
import { hasOwnFrame, isLedElsewhere, leadsNext } from './reading/frame-of-quotation'
import { isBeaten } from './reading/is-beaten'
import { personKey } from './reading/keys'
import { nearerSpeaker } from './reading/nearer-speaker'
import { quotedWords } from './reading/quoted-words'
import { isGoverned } from './reading/quoter-of'
import type { Reader } from './reading/reader'
import { sentenceWith, speaks } from './reading/who-speaks'

const surely = 0.7
/** In which "selon la même source" finds room. */
const citing = 60

/** « Le silence travaille aussi », a salué Jeanne Carel → who said it. Long quotations are cut at a clause. */
export function quotation(reader: Reader): Fact[] {
  return reader.document.quotations.flatMap((quoted): Fact[] => {
    const words = quotedWords(reader, quoted)
    if (!words || !quoted.speaker || !(quoted.closed || isContinued(reader, quoted))) return []
    // A speaker guessed from the sentence before is not sure enough to be a key.
    if (quoted.kind !== 'speech' || quoted.confidence < 0.7) return []
    const { speaker } = quoted
    if (isGoverned(reader, speaker) || leadsNext(reader, quoted, speaker)) return []
    if (isOnlyReported(reader, quoted)) return []
    if (reader.words.citesAnother.test(reader.text.slice(speaker.end, speaker.end + citing))) return []
    const mention = reader.mentions
      .near(speaker)
      .find(
        ({ mention, chain }) =>
          contains(speaker, mention.span) &&
          mention.form !== 'possessive' &&
          speaks(reader, speaker, mention.span) &&
          reader.document.chains[chain]?.class === 'person' &&
          mention.confidence >= 0.6 &&
          !isBeaten(reader, mention),
      )
    const entity = reader.places.entities
      .near(speaker)
      .find(
        other =>
          other.class === 'person' && contains(speaker, other.span) && speaks(reader, speaker, other.span),
      )
    // "L’avocat, Luc Roy, a parlé. « … », a-t-il dit": whoever the article is about, the one right before speaks on.
    const byPronoun = mention?.mention.form === 'pronoun'
    const nearer = byPronoun && !entity ? nearerSpeaker(reader, quoted, mention.chain) : null
    if (nearer === 'open') return []
    const key = nearer
      ? personKey(reader, nearer.chain, nearer.entity)
      : mention || entity
        ? personKey(reader, mention?.chain ?? null, entity ?? null)
        : bodyKey(reader, speaker)
    // "… ne concerne pas Jeanne Carel », insiste-t-elle": nobody speaks of herself by her name.
    if (key && !entity && namesIn(key.text, textOf(reader.text, quoted.inner))) return []
    if (byPronoun && !nearer && speaksOf(reader, speaker, mention.chain)) return []
    const opens = sentenceWith(reader, quoted.inner.start)
    const says = sentenceWith(reader, speaker.start)
    const told = sentenceWith(reader, words.at)
    if (!key || !opens || !says || !told) return []
    if (mention && isAnybody(reader, mention, says)) return []
    if (isLedElsewhere(reader, quoted, speaker) || (opens !== says && hasOwnFrame(reader, quoted, opens)))
      return []
    // "…, selon la même source. « Il tient », a-t-elle dit": whom the sentence before cites speaks on.
    const before = reader.text.slice(Math.max(0, quoted.span.start - citing), quoted.span.start)
    if (byPronoun && reader.words.citedLast.test(before)) return []
    // Whoever speaks in the sentence beside need not be whose words these are.
    if (words.part && opens !== says) return []
    const others = entity ? withOthers(reader, entity.span, key.text) : []
    const body = key.class === 'organisation'
    return [
      {
        form: 'quotation',
        rule: body ? 'body-quotation' : words.part ? 'part-quotation' : 'quotation',
        class: 'said',
        words: words.text,
        part: words.part,
        key: others.length > 0 ? { ...key, accepted: [...key.accepted, ...others] } : key,
        evidence: evidenceOf(reader, reader.places.indexOfSentence.get(told) ?? -1, [
          says.span,
          ...(nearer ? [nearer.evidence] : []),
        ]),
        confidence: words.part ? 0.7 : 0.8,
        statement: null,
      },
    ]
  })
}

/** "« … », aurait ajouté le gardien": nobody knows whether he said it. */
function isOnlyReported(reader: Reader, { frame }: Quotation): boolean {
  const { tokens } = (frame && sentenceWith(reader, frame.start)) ?? { tokens: [] }
  return tokens.some(
    ({ span, feats }) =>
      frame !== null && contains(frame, span) && feats.Mood === 'Cnd' && !reader.words.bareNouns,
  )
}

/** "« La ministre ira à Lenne », promet-elle": who is spoken of there is another one than who speaks. */
function speaksOf({ document }: Reader, speaker: Span, chain: number): boolean {
  const said = document.quotations.filter(({ speaker: other }) => other?.start === speaker.start)
  return (document.chains[chain]?.mentions ?? []).some(({ span }) =>
    said.some(({ inner }) => contains(inner, span)),
  )
}

/** "Brenn and her colleagues": who names them with her is right as well. */
function withOthers(reader: Reader, { start, end }: Span, name: string): string[] {
  const [others] = reader.words.colleagues.exec(reader.text.slice(end, end + farthestOthers)) ?? []
  return others ? [...new Set([name, reader.text.slice(start, end)])].map(one => `${one}${others}`) : []
}

const farthestOthers = 40

/** "Roe and her sister, Ann Bell, spoke. She said: …": a pronoun behind two that it may mean. */
function isAnybody(
  reader: Reader,
  { chain, mention }: { chain: number; mention: Mention },
  says: Sentence,
): boolean {
  if (mention.form !== 'pronoun') return false
  const index = reader.places.indexOfSentence.get(says) ?? -1
  const frame = reader.places
    .clausesIn(index)
    .find(({ subject: { phrase } }) => phrase?.span.start === mention.span.start)
  return frame !== undefined && couldBeAnother(reader, frame, chain)
}

/** An organisation that speaks, by its name. */
function bodyKey(reader: Reader, speaker: Span): FactKey | null {
  const named = reader.places.entities
    .near(speaker)
    .filter(
      ({ class: kind, span, confidence }) =>
        kind === 'organisation' && contains(speaker, span) && confidence >= surely,
    )
  const [one] = named
  if (!one || named.length > 1 || !speaks(reader, speaker, one.span) || describesNext(reader, one))
    return null
  if (isMember(reader, speaker, one)) return null
  const text = textOf(reader.text, one.span).replace(/\s+/g, ' ')
  return { text, span: one.span, class: 'organisation', accepted: [] }
}

/** "la conseillère régionale Verts de Lorvane": a person speaks, whatever body stands beside the noun. */
function isMember(reader: Reader, speaker: Span, { sentence, tokens: range }: Entity): boolean {
  const { tokens, grammar } = reader.treeAt(sentence)
  return tokens.some(
    (token, at) =>
      contains(speaker, token.span) &&
      at < range.from &&
      token.upos === 'NOUN' &&
      isPersonNoun(token, grammar),
  )
}

function namesIn(name: string, words: string): boolean {
  const surname = name.split(' ').at(-1) ?? name
  return surname.length > 2 && words.includes(surname)
}

/** "… in two months. “We shall see …": the mark that opens the next paragraph of a speech; English closes the last one only. */
const isContinued = ({ document, text }: Reader, { span }: Quotation) =>
  document.quotations.some(
    next => next.span.start >= span.end && text.slice(span.end, next.span.start).trim() === '',
  )
