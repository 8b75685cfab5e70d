import type { Sentence, TaggedToken } from '@/lib/model/document'
import type { Statement } from '../../facts/fact'
import { plain, type Reader } from '../../facts/reading/reader'
import { countWords } from '../../verifying/words'
import { around } from '../around'
import { wordingOf } from '../wording-of'
import { isFiniteVerb, lostIn } from './lost-words'
import { mostWords, type StatementLine } from './statement-line'

/** "Les poêles fument" → "Quand le bois est humide, les poêles fument": what its sentence opens with, but for what joins it to the one before. */
export function fillFront(line: StatementLine, filled: Statement): { statement: Statement; lost: boolean } {
  const { words, others, sentence, reader, shown } = line
  const [first] = words
  // Words of its own at the end may be those that the sentence opens with; a name for a pronoun changes what is said before it.
  const kept = { statement: filled, lost: false }
  if (!first || first.at <= 0 || words.some(({ at }) => at < 0)) return kept
  const to = sentence.span.start + (others[first.at]?.start ?? 0)
  const from = startOf(reader, sentence, to)
  const inside = sentence.tokens.filter(({ span }) => span.start >= from && span.end <= to)
  const [opener] = inside
  if (!opener || !(stresses(reader, inside) || opensWith(opener, inside))) return kept
  // "Refusant de montrer ses papiers, un homme …": whose they are follows.
  const owned = opener.upos === 'VERB'
  const lost = lostIn(line, { start: from, end: to }, owned)
  const text = lost.idle ? '' : (lost.text?.replace(/^[\s,]+|\s+$/g, '') ?? '')
  const room = mostWords - countWords(around(filled.before, shown, filled.after))
  if (text === '' || countWords(text) > room)
    return { ...kept, lost: !lost.idle && opener.upos !== 'VERB' && limits(line, opener) }
  const opening = text.charAt(0).toUpperCase() + text.slice(1)
  const own = sentence.tokens.find(({ span }) => span.start >= to)
  const small = (written: string) =>
    /^\p{Ll}/u.test(own?.form ?? '') ? written.charAt(0).toLowerCase() + written.slice(1) : written
  const statement =
    filled.before === ''
      ? { ...filled, before: opening, shown: small(shown) }
      : { ...filled, before: `${opening} ${small(filled.before)}` }
  return { statement, lost: false }
}

/**
 * "In both places, tips are shared", "Dans les autres villes, le port du masque devient obligatoire": what holds in general
 * holds there alone, and so does what has been so since a time. What was done once was done, wherever.
 */
function limits({ sentence }: StatementLine, opener: TaggedToken): boolean {
  const root = sentence.tokens.findIndex(({ head }) => head < 0)
  const verb = sentence.tokens.find(
    (token, at) =>
      isFiniteVerb(token) && (at === root || (token.head === root && /^(?:aux|cop)/.test(token.deprel))),
  )
  // "a été", "have been": over.
  const perfect = verb?.deprel === 'aux:tense' || verb?.lemma === 'have'
  const general = verb?.feats.Mood === 'Cnd' || (verb?.feats.Tense === 'Pres' && !perfect)
  return general || /^(?:depuis|since|until)$/.test(plain(opener.form))
}

/** A circumstance before a comma, or a clause that tells when, why or doing what. */
const opensWith = (opener: TaggedToken, inside: readonly TaggedToken[]) =>
  inside.at(-1)?.form === ',' &&
  /^(?:ADP|SCONJ|VERB)$/.test(opener.upos) &&
  (opener.upos === 'SCONJ' || !inside.some(isFiniteVerb))

/** "Even the pilots …", "Sometimes the wind …": not "So the wind …". */
const stresses = ({ document }: Reader, [only, ...others]: readonly TaggedToken[]) =>
  only !== undefined &&
  others.every(({ form }) => form === ',') &&
  wordingOf(document.article.language).stressing.test(only.form)

/** Behind "De même, ". */
function startOf({ reference }: Reader, { tokens, span }: Sentence, to: number): number {
  const comma = tokens.findIndex(({ form, span: own }) => form === ',' && own.end <= to)
  const joint = tokens
    .slice(0, Math.max(0, comma))
    .map(({ form }) => plain(form))
    .join(' ')
    .replace(/’ /g, '’')
  const idle = comma > 0 && (reference.removable.has(joint) || reference.connective.test(joint))
  return idle ? (tokens[comma + 1]?.span.start ?? span.start) : span.start
}
