import { sentencesAt } from '@/lib/linguistics/places-of-document'
import type { Quotation } from '@/lib/model/document'
import { contains, type Span, textOf } from '@/lib/model/span'
import { evidenceOf } from '../facts/reading/clauses-to-ask'
import { describesNext } from '../facts/reading/describes-next'
import { isBeaten } from '../facts/reading/is-beaten'
import { personKey } from '../facts/reading/keys'
import type { Reader } from '../facts/reading/reader'
import { contentWords, countWords } from '../verifying/words'
import type { Piece } from './joined'
import type { Material } from './material'

/** Words between quotation marks, as a list shows them, and the person or body whom the article gives them to. */
export type ToldWords = Piece & {
  words: string
  speaker: string
  speakerSpan: Span
  person: boolean
  whole: boolean
}

const [fewest, most] = [4, 16]
/** A speaker guessed from the sentence before is not sure enough. */
const surely = 0.7

/** Who is quoted with which words; parts of a sentence, too ("… un pont de trop"), as each stands beside others. */
export function toldWords(material: Material): ToldWords[] {
  return material.document.quotations.flatMap(quoted => toldIn(quoted, material) ?? [])
}

function toldIn(quoted: Quotation, material: Material): ToldWords | null {
  const { reader, words, judging, document, asked } = material
  const { speaker } = quoted
  if (!speaker || !quoted.closed || quoted.kind !== 'speech' || quoted.parent !== null) return null
  if (quoted.confidence < surely || quoted.hedge?.kind === 'doubt') return null
  const key = speakerOf(speaker, reader)
  const inner = textOf(reader.text, quoted.inner).replace(/\s+/g, ' ').trim()
  const cut = shortened(inner)
  if (!key || !cut || contentWords(cut.text, judging).length < 3) return null
  const whole = /^\p{Lu}/u.test(cut.text) && cut.whole
  // "… d’un peuple qui, à juste raison…": neither its head nor its tail.
  if (!/^\p{Lu}/u.test(cut.text) && !(cut.whole && hasVerb(quoted.inner, reader))) return null
  const { indexOfSentence } = reader.places
  const said = sentencesAt(document, [startOf(quoted.inner), startOf(speaker)])
  const [named] = sentencesAt(document, [startOf(key.span)])
  const [opens] = sentencesAt(document, [startOf(quoted.inner)])
  const first = (opens && indexOfSentence.get(opens)) ?? -1
  if (first < 0) return null
  const facts = asked.filter(
    ({ fact }) => fact.form === 'quotation' && inner.includes(fact.words.replace(/…$/, '')),
  )
  return {
    words: words.quoted(/^\p{Lu}/u.test(cut.text) ? cut.text : `… ${cut.text}`),
    speaker: words.typeset(key.text),
    speakerSpan: key.span,
    person: key.person,
    whole,
    evidence: evidenceOf(reader, first, [...said.map(({ span }) => span), ...(named ? [named.span] : [])]),
    facts: facts.flatMap(({ candidates }) => candidates.map(({ fact }) => fact)),
    confidence: quoted.confidence * (whole ? 0.95 : 0.85),
  }
}

function hasVerb(span: Span, { document }: Reader): boolean {
  return sentencesAt(document, [span])
    .flatMap(({ tokens }) => tokens)
    .some(token => contains(span, token.span) && token.feats.VerbForm === 'Fin')
}

const startOf = ({ start }: Span): Span => ({ start, end: start + 1 })

/** A person by first and last name, else a body that is named and nothing more is said of ("Le Courrier du Val"). */
function speakerOf(speaker: Span, reader: Reader): { text: string; span: Span; person: boolean } | null {
  const { chains } = reader.document
  const entities = reader.places.entities.near(speaker)
  const mention = reader.mentions
    .near(speaker)
    .find(
      ({ mention, chain }) =>
        contains(speaker, mention.span) &&
        chains[chain]?.class === 'person' &&
        mention.confidence >= 0.6 &&
        !isBeaten(reader, mention),
    )
  const entity = entities.find(one => one.class === 'person' && contains(speaker, one.span))
  const key = personKey(reader, mention?.chain ?? null, entity ?? null)
  if (key) return key.text.includes(' ') ? { ...key, person: true } : null
  const body = entities.find(one => one.class === 'organisation' && one.span.end === speaker.end)
  if (!body || body.confidence < surely || speaker.end - speaker.start > body.span.end - body.span.start + 4)
    return null
  if (describesNext(reader, body)) return null
  const text = textOf(reader.text, speaker)
  return { text: text.charAt(0).toUpperCase() + text.slice(1), span: body.span, person: false }
}

/** Up to a boundary; null for what is too short to tell anything, or broken by an editor. */
function shortened(inner: string): { text: string; whole: boolean } | null {
  if (/[[\]«»“”"]/.test(inner) || /^[\p{P}\s]*$/u.test(inner)) return null
  const bare = inner.replace(/[.,;:\s]+$/, '')
  if (countWords(bare) <= most) return countWords(bare) >= fewest ? { text: bare, whole: true } : null
  const cuts = [...bare.matchAll(/[,;:.!?]\s/g)].map(match => bare.slice(0, match.index))
  const best = cuts.filter(cut => countWords(cut) >= fewest + 2 && countWords(cut) <= most).at(-1)
  return best ? { text: `${best}…`, whole: false } : null
}
