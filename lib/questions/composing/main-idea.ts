import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { seededId, shuffled } from '../random'
import { contentWords, countWords, fold, shareIn } from '../verifying/words'
import { builtin, type Composer, chanceOf, type Material } from './material'
import { standsAlone } from './statement-of'
import { type ToldClause, toldClauses } from './told-clauses'

/** A title of fewer words is the name of a section or of a person, of more a sentence with another job. */
const titleWords = { fewest: 4, most: 20 }
/** The share of the title's words that a sentence must hold to say the same. */
const sameIdea = 0.6
/** How much of the title a detail may hold. */
const anotherIdea = 0.25
/** Where the first paragraphs end, as a share of the text. */
const early = 0.3
const [fewest, wanted] = [2, 3]
/** So many mentions make a name the topic. */
const often = 4

/**
 * The sentence that says what the title says, among sentences about one detail each: "Which sentence sums up the article
 * best?" All are clauses of the article made in the same way, so that neither style nor length tells the key. The title
 * itself is no option: learners read it above the article.
 */
export const mainIdea: Composer = material => {
  const { document, words, judging } = material
  // Figures tell no idea: "50 morts et 53 blessés" stands in many sentences.
  const title = contentWords(withoutLabel(document.article.title), judging).filter(word => !/\d/.test(word))
  if (!isTitle(document, title, material)) return []
  const heldBy = (one: ToldClause): Held => ({ ...one, ...heldOf(one, title, material) })
  const key = toldClauses(material, 0, early)
    .map(heldBy)
    .filter(one => one.held >= sameIdea && one.shared >= 2)
    .filter(({ text }) => namesTopic(text, document) && !words.vagueOpener.test(text))
    .sort((a, b) => b.held - a.held || a.start - b.start)[0]
  if (!key || !standsAlone(key.text, key.evidence, material)) return []
  const details = chosenDetails(key, toldClauses(material, key.start, 1).map(heldBy), material)
  if (details.length < fewest) return []
  const fact = 'main-idea'
  const random = chanceOf(material, fact)
  const options = shuffled(
    [{ text: key.text, correct: true }, ...details.map(({ text }) => ({ text, correct: false }))],
    random,
  )
  return [
    {
      content: {
        kind: 'multiple-choice',
        stem: words.typeset(words.mainIdea),
        options: options.map(option => ({ id: seededId(random), ...option })),
      },
      class: 'what',
      evidence: key.evidence,
      keySpan: null,
      fact,
      joins: [],
      difficulty: 'medium',
      explanation: null,
      origin: builtin('main-idea', 0.85 * key.confidence),
    } satisfies Candidate,
  ]
}

type Held = ToldClause & { held: number; shared: number }

/** "Italie : un hôtel enseveli par la neige" → what follows the colon: a label says where, not what. */
function withoutLabel(title: string): string {
  const [label = '', ...rest] = title.split(/\s?:\s/)
  return rest.length > 0 && countWords(label) <= 3 ? rest.join(' ') : title
}

/**
 * Neither "Sport" nor "Who we are": it says something, and the article goes on about it. An article without a title is
 * called by its first words, which may be a scene to begin with and sum nothing up.
 */
function isTitle({ article }: Document, title: readonly string[], { judging }: Material): boolean {
  const count = countWords(article.title)
  if (fold(article.text).startsWith(fold(article.title.replace(/[….]+$/u, '')))) return false
  if (count < titleWords.fewest || count > titleWords.most || title.length < 3) return false
  const body = new Set(contentWords(article.text, judging))
  return title.filter(word => body.has(word)).length >= 2
}

function heldOf({ text }: ToldClause, title: readonly string[], { judging }: Material) {
  const said = contentWords(text, judging)
  return { held: shareIn(title, said), shared: title.filter(word => said.includes(word)).length }
}

/** Of whom or what the article speaks most, if of anybody: a sentence without that name sums nothing up. */
function namesTopic(text: string, { chains, article }: Document): boolean {
  const named = chains.filter(
    ({ class: kind, mentions }) => (kind === 'person' || kind === 'organisation') && mentions.length >= often,
  )
  const most = Math.max(0, ...named.map(({ mentions }) => mentions.length))
  const topics = named.filter(({ mentions }) => mentions.length === most)
  const said = fold(text)
  return (
    topics.length === 0 ||
    topics.some(({ mentions }) =>
      mentions.some(({ form, span }) => form === 'name' && said.includes(fold(textOf(article.text, span)))),
    )
  )
}

/**
 * True details that nobody takes for the whole: told later, about something else, each in a paragraph of its own, of
 * much the same length as the key, and one at least as long.
 */
function chosenDetails(key: Held, told: readonly Held[], material: Material): Held[] {
  const { judging } = material
  const said = contentWords(key.text, judging)
  const apart = told
    .filter(
      one =>
        one.paragraph !== key.paragraph &&
        one.start > key.start &&
        one.held <= anotherIdea &&
        !/, \p{L}+\.$/u.test(one.text) &&
        shareIn(contentWords(one.text, judging), said) <= anotherIdea &&
        one.text.length >= 0.6 * key.text.length &&
        one.text.length <= 1.6 * key.text.length,
    )
    .sort((a, b) => b.confidence - a.confidence)
  const stands = ({ text, evidence }: Held) => standsAlone(text, evidence, material)
  const longer = apart.find(one => one.text.length >= key.text.length && stands(one))
  const chosen: Held[] = longer ? [longer] : []
  for (const one of apart) {
    if (chosen.length >= wanted || !longer) break
    if (!chosen.some(({ paragraph }) => paragraph === one.paragraph) && stands(one)) chosen.push(one)
  }
  return chosen
}
