import { grammarOf } from '@/lib/linguistics/grammar'
import { lookupForm } from '@/lib/linguistics/lookup-form'
import type { Quotation, Sentence, TaggedToken } from '@/lib/model/document'
import { type Span, textOf } from '@/lib/model/span'
import { isClause } from '../../verifying/evidence-tokens'
import type { Reader } from './reader'
import { sentenceWith } from './who-speaks'

const fewest = 5
const most = 20
/** The same of what is cut later, since the cuts before say nothing. */
const mostToSay = 28
/** Words from within a sentence say less than a sentence. */
const fewestOfPart = 6

/** Words of a quotation that a stem can hold: `part` of a sentence, or one; where they begin. */
export type QuotedWords = { text: string; part: boolean; at: number }

/** The first words of a quotation, up to a boundary, or its first whole sentence behind them; null when none can be asked. */
export function quotedWords(reader: Reader, quoted: Quotation): QuotedWords | null {
  const first = firstWords(reader, quoted)
  return first ? { ...first, at: quoted.inner.start } : laterSentence(reader, quoted)
}

/** "« Oui ! La jetée tiendra jusqu’au printemps. »": where what opens a quotation is too short or too long, a sentence of it that is not. */
function laterSentence(reader: Reader, { inner }: Quotation): QuotedWords | null {
  for (const { span } of reader.places.sentences.near(inner)) {
    if (span.start <= inner.start || span.start >= inner.end) continue
    const end = Math.min(span.end, inner.end)
    const text = textOf(reader.text, { start: span.start, end }).replace(/\s+/g, ' ').trim()
    const bare = text.replace(/\s*[.,;:»”"]+$/u, '')
    const words = bare.split(' ').length
    const whole = /^\p{Lu}/u.test(bare) && !/[[\]«»“”"…]|\.\.\.|[?]$/u.test(bare)
    if (whole && !reader.words.joints.test(bare) && words >= fewest && words <= most)
      return { text: bare, part: false, at: span.start }
  }
  return null
}

/** What opens a quotation, up to a boundary; null when it is too short or too broken to be asked. */
function firstWords(reader: Reader, quoted: Quotation): { text: string; part: boolean } | null {
  const inner = textOf(reader.text, quoted.inner).replace(/\s+/g, ' ').trim()
  // "Nous avons fini […] et nous partons": up to where something was left out.
  const [opening = ''] = inner.split(/\s*(?:[[\]«»“”]|\.\.\.|…)/)
  // "and, even if they sail, …": what joined it to the words before.
  const joint = new RegExp(`^${reader.words.and},?\\s+`, 'u').exec(opening)?.[0] ?? ''
  const whole = opening.slice(joint.length)
  const before = reader.text.slice(Math.max(0, quoted.span.start - 12), quoted.span.start)
  const part = !/^\p{Lu}/u.test(whole)
  // "those “that are helpful”": a relative without its noun.
  if (part && reader.words.relatives.test(whole)) return null
  // 'dit que les "Français sont pris en otage"': the sentence began outside.
  if (!part && /\p{Ll}[ \u00a0]$/u.test(before)) return null
  // "ne « se rendra pas »": the other half of its negation stands outside.
  if (part && /(?:^|\s)n(?:e\s|[’'])\s?$/iu.test(before)) return null
  // "ne pouvait « plus y avoir de port »": half of a negation.
  const [opener = ''] = whole.split(' ')
  const { afterNegations } = grammarOf(reader.document.article.language)
  if (part && (afterNegations.has(lookupForm(opener)) || opensWithVerb(reader, quoted))) return null
  const least = part ? fewestOfPart : fewest
  const bare = whole.replace(/\s*[.,;:]$/, '')
  const count = (text: string) => text.split(' ').length
  const broken = opening !== inner
  if (count(bare) <= most && !broken) return count(bare) >= least ? { text: bare, part } : null
  const cuts = [...bare.matchAll(reader.words.clauseBreaks)].map(match =>
    // "by a win - or, better, two": a dash opens what is left out.
    withoutJoint(
      reader,
      quoted,
      bare
        .slice(0, match.index)
        .trimEnd()
        .replace(/\s[–—-]$/u, ''),
      joint.length,
    ),
  )
  // "Même si la crue est finie | et que le bac passe, il faudra …": of a condition alone nobody says anything.
  if (reader.words.subordinates.test(bare)) {
    const [sentence = ''] = bare.split(/(?<=[.;:!?])\s/)
    const said = sentence.replace(/\s*[.;:!?]$/, '')
    if (count(said) <= most && !(broken && said === bare))
      return { text: said === bare ? bare : `${said}…`, part }
    const main = mainOf(reader, quoted, joint.length + said.length)
    return main && count(main) >= least && count(main) <= most
      ? { text: `… ${main}${said === bare && !broken ? '' : '…'}`, part }
      : null
  }
  const fit = cuts.filter(
    cut =>
      count(cut) >= least + 2 &&
      count(cut) <= mostToSay &&
      !reader.words.openWords.test(cut) &&
      // "against M. | Roe": the stop of a title ends no sentence.
      !/(?<!\p{L})\p{Lu}\p{Ll}?$/u.test(cut) &&
      !endsOpen(reader, quoted, cut) &&
      !endsWithout(reader, quoted, cut),
  )
  // Of a whole sentence, a cut that says nothing yet is no quotation.
  const short = fit.filter(cut => count(cut) <= most)
  const told = fit.filter(cut => says(reader, quoted, cut))
  const best = told.find(cut => !halves(reader, quoted, cut)) ?? told[0] ?? (part ? short.at(-1) : undefined)
  return best ? { text: `${best}…`, part } : null
}

/** "que le port « ne soit pas fermé »", "« auraient pu partir »": a wish or a denial of something, without it. */
function opensWithVerb(reader: Reader, { inner }: Quotation): boolean {
  const { tokens } = sentenceWith(reader, inner.start) ?? { tokens: [] }
  const at = tokens.findIndex(({ span }) => span.start >= inner.start)
  const first = tokens[at]
  const verb = /^n(?:e|[’'])$/iu.test(first?.form ?? '') ? tokens[at + 1] : first
  return verb !== first || /^(?:Sub|Cnd)$/.test(verb?.feats.Mood ?? '') || opensWithSubject(tokens, at, inner)
}

/** "les « liens avec Lenne durent »": its determiner stands outside; "que « le port soit fermé »": of a wish, too. */
function opensWithSubject(tokens: Sentence['tokens'], at: number, inner: Span): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  const head = first?.upos === 'DET' ? second : first
  const verb = tokens[head?.head ?? -1]
  if (!head?.deprel.startsWith('nsubj') || !verb || verb.span.end > inner.end) return false
  const outside = tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ upos, head: of }) => upos === 'DET' && tokens[of] === head)
  const wished = tokens.some(
    ({ feats, head: of }, place) =>
      place > at && feats.Mood === 'Sub' && (tokens[place] === verb || tokens[of] === verb),
  )
  return outside || wished
}

/** "Si la grève dure, | il faudra agir": from the last mark before the verb of the sentence and its subject on. */
function mainOf(reader: Reader, { inner }: Quotation, length: number): string | null {
  const { tokens } = sentenceWith(reader, inner.start) ?? { tokens: [] }
  const root = tokens.findIndex(({ head }) => head < 0)
  const verb = tokens[root]
  if (!verb || verb.span.start < inner.start) return null
  // "a brother, a cousin or an uncle, | you sit": of two that it may be, the nearer one.
  const subject = tokens.findLastIndex(
    ({ head, deprel }, at) => at < root && head === root && /^(?:nsubj|expl)/.test(deprel),
  )
  const own = subject >= 0 ? (tokens[subject]?.span.start ?? 0) : verb.span.start
  const at = textOf(reader.text, { start: inner.start, end: own }).lastIndexOf(', ')
  if (at < 0) return null
  const main = textOf(reader.text, { start: inner.start + at + 2, end: inner.end })
  const text = main
    .replace(/\s+/g, ' ')
    .slice(0, Math.max(0, length - at - 2))
    .trim()
  return /^[\p{Ll}\p{Lu}]/u.test(text) &&
    !reader.words.subordinates.test(text) &&
    !reader.words.joints.test(text)
    ? text
    : null
}

/** "Si la grève dure | , il faudra agir": a condition or a circumstance says nothing yet; a verb of its own with what it takes does. */
function says(reader: Reader, { inner }: Quotation, cut: string): boolean {
  const sentence = sentenceWith(reader, inner.start)
  const { tokens } = sentence ?? { tokens: [] }
  const from = tokens.findIndex(({ span }) => span.start >= inner.start)
  const end = inner.start + cut.length
  // "On peut espérer qu’après l’été | , l’usine rouvrira": what is hoped comes later.
  const waits = (verb: number) =>
    tokens.some(({ head, deprel, span }) => head === verb && core.test(deprel) && span.start >= end)
  return tokens.some(({ span, upos, feats, head, deprel }, at) => {
    if (at < from || span.end > end || !/^(?:VERB|AUX)$/.test(upos) || feats.VerbForm !== 'Fin') return false
    const helps = /^(?:aux|cop)/.test(deprel)
    const verb = helps ? head : at
    const told = tokens[verb]
    if (!told || told.span.start >= end) return false
    const last = chainEnd(tokens, verb)
    return !isUnder(tokens, verb) && !waits(verb) && !waits(last)
  })
}

/** "Those who hold | that banks fail": a verb of what is held is part of the relative as well. */
function isUnder(tokens: Sentence['tokens'], verb: number): boolean {
  const token = tokens[verb]
  if (!token || under.test(token.deprel)) return token !== undefined
  return /^(?:ccomp|xcomp|conj)/.test(token.deprel) && isUnder(tokens, token.head)
}

/** "peut | espérer que": the infinitive at the end of the verbs. */
function chainEnd(tokens: Sentence['tokens'], verb: number): number {
  const next = tokens.findIndex(
    ({ head, deprel, feats }) => head === verb && deprel.startsWith('xcomp') && feats.VerbForm === 'Inf',
  )
  return next > verb ? chainEnd(tokens, next) : verb
}

/** "there are birds | and fish": half of what is listed, where a longer cut has all of it. */
function halves(reader: Reader, { inner }: Quotation, cut: string): boolean {
  const { tokens } = sentenceWith(reader, inner.start) ?? { tokens: [] }
  const end = inner.start + cut.length
  return tokens.some(({ span, head, deprel }) => {
    const of = tokens[head]
    if (deprel !== 'conj' || !of || span.start < end) return false
    const cutOff = of.span.start >= inner.start && of.span.end <= end
    return cutOff && /^(?:NOUN|PROPN|ADJ)$/.test(of.upos) && !isClause(tokens, head)
  })
}

/** "The boats are gone. Next door | , a new ferry waits": a second sentence that was cut before its verb. */
function endsWithout(reader: Reader, { inner }: Quotation, cut: string): boolean {
  const from = inner.start + (/.*[.!?;]\s+/su.exec(cut)?.[0].length ?? 0)
  if (from === inner.start) return false
  const { tokens } = sentenceWith(reader, from) ?? { tokens: [] }
  const end = inner.start + cut.length
  return !tokens.some(
    ({ span, upos, feats }) =>
      span.start >= from && span.end <= end && /^(?:VERB|AUX)$/.test(upos) && feats.VerbForm === 'Fin',
  )
}

/** "It is a fine day | but (, I suppose, …)": what only leads to the words that were left out. */
function withoutJoint(reader: Reader, { inner }: Quotation, cut: string, before: number): string {
  const end = inner.start + before + cut.length
  const { tokens } = sentenceWith(reader, end - 1) ?? { tokens: [] }
  const last = tokens.find(({ span }) => span.end === end)
  return last && /^[CS]CONJ$/.test(last.upos) ? cut.slice(0, -last.form.length).replace(/[\s,;:]+$/, '') : cut
}

const under = /^(?:advcl|acl|csubj)/
const core = /^(?:ccomp|xcomp|obj)/

/**
 * "at local | and regional scales", "based on similar, nearly equal | traces": an adjective that waits for its noun.
 * "because their prey, small fish, | is scarce": a subject that waits for its verb.
 */
function endsOpen(reader: Reader, { inner }: Quotation, cut: string): boolean {
  const { tokens } = sentenceWith(reader, inner.start) ?? { tokens: [] }
  const end = inner.start + cut.length
  const at = tokens.findLastIndex(({ span, upos }) => span.end <= end && upos !== 'PUNCT')
  const last = tokens[at]
  const waits = ({ span, head, deprel }: TaggedToken) =>
    span.start >= inner.start &&
    span.end <= end &&
    /^(?:nsubj|csubj)/.test(deprel) &&
    (tokens[head]?.span.start ?? 0) >= end
  if (tokens.some(waits)) return true
  // "to try | and sleep", "they want | the port closed".
  const takes = ({ span, head, deprel }: TaggedToken) =>
    head === at && span.start >= end && /^(?:obj|ccomp|xcomp|conj)/.test(deprel)
  if (last?.upos === 'VERB' && tokens.some(takes)) return true
  if (!reader.words.bareNouns || last?.upos !== 'ADJ') return false
  return tokens[at + 1]?.form === reader.words.and || (tokens[last.head]?.span.start ?? 0) >= end
}
