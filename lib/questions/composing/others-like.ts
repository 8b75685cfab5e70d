import type { KeyClass } from '@/lib/model/question'
import { overlaps, type Span, textOf } from '@/lib/model/span'
import { proposalsFor } from '../distractors/distractors-for'
import { chainAt, namesOf } from '../verifying/mentions'
import { contentWords, fold, shareIn } from '../verifying/words'
import type { Material } from './material'
import { type Group, isCity, type Together } from './named-together'
import { alike } from './pair-up'

const classes: { [G in Group]: KeyClass } = {
  person: 'person',
  country: 'place',
  organisation: 'organisation',
  city: 'place',
}

const most = 3
/** So much of the stem in one sentence with a name, and the article may say it of that name, too. */
const nearlyAsserted = 0.5

/** Names of the same group, up to three, of which the article does not say what the stem asks. */
export function othersLike(
  { group, names, spans }: Together,
  stem: string,
  evidence: readonly Span[],
  material: Material,
  random: () => number,
): string[] {
  const { document, judging, words } = material
  const known = new Set([
    ...names,
    ...spans.flatMap(span => {
      const chain = chainAt(document, span)
      return chain ? namesOf(document, chain) : []
    }),
  ])
  const found: string[] = []
  const proposals = names.flatMap((key, at) => {
    const keySpan = spans[at]
    return keySpan
      ? proposalsFor({ key, keySpan, class: classes[group], stem, document, random }).slice(0, most)
      : []
  })
  for (const name of proposals.map(words.typeset)) {
    if (found.length >= most) break
    const taken = [...known, ...found].some(other => alike(other, name, judging))
    const fits = group !== 'city' || isCity(name, document.article.language)
    if (fits && !taken && !mayBeRight(name, stem, evidence, material)) found.push(name)
  }
  return found
}

/** It stands in the very sentence that proves the key, or in another that speaks of the same. */
function mayBeRight(
  name: string,
  stem: string,
  evidence: readonly Span[],
  { document, judging }: Material,
): boolean {
  const wanted = fold(name)
  const asked = contentWords(stem, judging)
  return document.sentences.some(({ span }) => {
    const text = textOf(document.article.text, span)
    if (!fold(text).includes(wanted)) return false
    return (
      evidence.some(one => overlaps(one, span)) ||
      shareIn(asked, contentWords(text, judging)) >= nearlyAsserted
    )
  })
}
