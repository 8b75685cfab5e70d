import { grammarOf } from '@/lib/linguistics/grammar'
import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Candidate } from '@/lib/model/candidate'
import { fillGaps } from '@/lib/model/cloze-gap'
import type { Document } from '@/lib/model/document'
import { contains, textOf } from '@/lib/model/span'
import { openReader } from '../facts/reading/reader'
import { isName } from '../verifying/is-name'
import { partsOf } from '../verifying/item-view'
import { type Judging, judgingOf } from '../verifying/judging-of'
import { statementOf } from '../verifying/quiz-view'
import { contentWords, flat, outsideQuotes, wordsOf } from '../verifying/words'
import { isMeasured } from './is-measured'
import { loneWordOfQuote } from './lone-word-of-quote'
import { saysSomething } from './says-something'
import { toldBefore } from './told-before'

/**
 * Whether who has not the article before them would know what a question of ours is about. Where no name stands in it, a
 * figure is of nobody knows what ("Combien de places ont été libérées ?"), a deed that is going on of no occasion ("Qui
 * creuse l’écart ?"), a function of no body ("Qui est le champion en titre ?"); and words are nobody’s whose "it" or "they"
 * stands in no part of them. Of what judges saw of the like one in seven was accepted (docs/quality.md, round 32).
 */
export function saysOfWhat(candidate: Candidate, document: Document): boolean {
  if (candidate.origin.engine !== 'builtin') return true
  const { content, class: asked } = candidate
  const judging = judgingOf(document.article.language)
  const words = quotedIn(content.stem)
  if (asked === 'said' && words !== null)
    return (
      loneWordOfQuote(words, candidate.evidence, document) === null &&
      saysSomething(words, candidate.evidence, document)
    )
  if (opensPointing(candidate, document)) return false
  if (judging.goesOn.test(flat(outsideQuotes(content.stem)))) return false
  if (isNamed(candidate, document)) return true
  const told = contentWords(outsideQuotes(content.stem), judging).length
  if (isMeasured(candidate)) return true
  if (asked === 'number' && statementOf(content) === null && content.kind !== 'cloze') return told >= enough
  if (asked === 'role' || candidate.origin.rule === 'described-person') return told >= enough
  if (content.kind === 'cloze' || statementOf(content) !== null)
    return !hasFigure(candidate, judging) && toldBefore(content.stem, document) === null
  return asked !== 'who' || !isGoingOn(candidate, document)
}

/** Words with content that say by themselves what is asked for. */
const enough = 6

function quotedIn(stem: string): string | null {
  const [, words] = /[«“"]([^«»“”"]+)[»”"]/u.exec(stem) ?? []
  return words?.trim() ?? null
}

/**
 * "La carte est signée ____", "The order can be seen …": a statement whose subject is one definite noun that was told of
 * before; in English also with words before the noun, none of which is a name ("The new plant", "The closing moments").
 */
function opensPointing({ content, evidence }: Candidate, document: Document): boolean {
  if (content.kind !== 'cloze' && statementOf(content) === null) return false
  const { text } = document.article
  const { words, reference } = openReader(document)
  const stem = flat(content.stem)
  return placesOf(document)
    .clauses.near(evidence[0] ?? { start: 0, end: 0 })
    .some(({ subject: { phrase }, sentence }) => {
      if (!phrase || phrase.entity !== null) return false
      const own = document.sentences[sentence]?.tokens.slice(phrase.tokens.from, phrase.tokens.to) ?? []
      const [first, noun] = [own[0], own.at(-1)]
      const most = words.bareNouns ? longestBare : 2
      if (own.length < 2 || own.length > most || own.some(({ upos }) => /^(?:PROPN|ADP|PRON)$/.test(upos)))
        return false
      return (
        first !== undefined &&
        noun?.upos === 'NOUN' &&
        /^\p{Ll}/u.test(noun.form) &&
        (first.feats.Definite === 'Def' || reference.definite.has(flat(first.form))) &&
        !words.authorities.has(flat(noun.form)) &&
        !(phrase.number === 'Plur' && isPersonNoun(noun, grammarOf(document.article.language))) &&
        stem.startsWith(flat(textOf(text, phrase.span)))
      )
    })
}

/** Words of a subject that ends in its noun. */
const longestBare = 6

/** A name stands in it, or fills its gap. */
function isNamed({ content }: Candidate, document: Document): boolean {
  const stem = content.kind === 'cloze' ? fillGaps(content.stem, keysOf(content.gaps)) : content.stem
  const line = outsideQuotes(stem)
  if (/[^.?!«“:_]\s(?:\p{L}[’'])?\p{Lu}/u.test(line)) return true
  const [first] = wordsOf(line)
  return first !== undefined && first.start === 0 && isName(first.form, document.article)
}

const keysOf = (gaps: Extract<Candidate['content'], { kind: 'cloze' }>['gaps']) =>
  gaps.map(gap => ('key' in gap ? gap.key.text : undefined))

/** A figure in it or asked for: not a year, which tells when. */
function hasFigure({ content, class: asked }: Candidate, judging: Judging): boolean {
  const { key } = partsOf(content)
  const figures = outsideQuotes(content.stem).replace(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu, '')
  const gap = content.kind === 'cloze' && key !== null && judging.breadth.wordFigure.test(key)
  return /\d/u.test(figures) || asked === 'number' || asked === 'date' || gap
}

/** "Qui creuse l’écart ?": told as it happens. */
function isGoingOn({ keySpan }: Candidate, { clauses }: Document): boolean {
  if (keySpan === null) return false
  return clauses.some(
    ({ subject: { phrase }, verb }) =>
      phrase !== null && contains(phrase.span, keySpan) && verb.tense === 'present' && !verb.passive,
  )
}
