import { clozeGap, countGaps, gapKey } from '@/lib/model/cloze-gap'
import type { ContentOf, Gap } from '@/lib/model/question'

type Cloze = ContentOf<'cloze'>

const typedGap = (text = ''): Gap => ({ key: { text: text.slice(0, 300), class: 'phrase', accepted: [] } })

/**
 * The stem was typed in: gaps that came into it are new, or come back from the shelf, where those that went are put. A low
 * line that is taken away and written again costs nobody a key.
 */
export function withStem(content: Cloze, stem: string, shelf: Gap[]): Cloze {
  const { stem: old, gaps } = content
  let from = 0
  while (from < old.length && from < stem.length && old[from] === stem[from]) from++
  let to = 0
  const most = Math.min(old.length, stem.length) - from
  while (to < most && old[old.length - 1 - to] === stem[stem.length - 1 - to]) to++
  const count = countGaps(stem)
  const before = Math.min(countGaps(old.slice(0, from)), count, gaps.length)
  const after = Math.min(countGaps(to === 0 ? '' : old.slice(-to)), count - before, gaps.length - before)
  const between = gaps.slice(before, gaps.length - after)
  const wanted = count - before - after
  shelf.push(...between.slice(wanted))
  const fresh = Array.from({ length: Math.max(0, wanted - between.length) }, () => shelf.pop() ?? typedGap())
  return {
    ...content,
    stem,
    gaps: [
      ...gaps.slice(0, before),
      ...between.slice(0, wanted),
      ...fresh,
      ...gaps.slice(gaps.length - after),
    ],
  }
}

/** The words between two places of the stem become a gap, and its key; without words, a gap is set in. */
export function openGap(content: Cloze, start: number, end: number): Cloze {
  const { stem, gaps } = content
  const chosen = stem.slice(start, end)
  const words = chosen.trim()
  // Half a gap cannot become another.
  if (words.includes('_')) return content
  const lead = chosen.slice(0, chosen.length - chosen.trimStart().length)
  const tail = words === '' ? '' : chosen.slice(chosen.trimEnd().length)
  const head = stem.slice(0, start) + (words === '' ? chosen : lead)
  const rest = tail + stem.slice(end)
  const space = (side: string, sign: RegExp) => (words === '' && sign.test(side) ? ' ' : '')
  const at = countGaps(head)
  return {
    ...content,
    stem: `${head}${space(head, /[^\s(«“"'’]$/u)}${clozeGap}${space(rest, /^[^\s.,;:!?)»”"]/u)}${rest}`,
    gaps: [...gaps.slice(0, at), typedGap(words), ...gaps.slice(at)],
  }
}

/** The gap is filled with what is right in it, and is none any more. */
export function closeGap(content: Cloze, at: number): Cloze {
  const parts = content.stem.split(clozeGap)
  const gap = content.gaps[at]
  if (!gap || at + 1 >= parts.length) return content
  const words = gapKey(gap)
  const joined = `${parts[at]}${words}${parts[at + 1]}`
  return {
    ...content,
    stem: [...parts.slice(0, at), joined, ...parts.slice(at + 2)].join(clozeGap),
    gaps: content.gaps.filter((_, index) => index !== at),
  }
}

/** From typed to chosen, and back: the words that are right stay. */
export function turnedGap(gap: Gap, chosen: boolean, newId: () => string): Gap {
  if (chosen === 'options' in gap) return gap
  if ('options' in gap) return typedGap(gapKey(gap))
  const option = (text: string, correct: boolean) => ({ id: newId(), text, correct })
  return { options: [option(gap.key.text, true), option('', false), option('', false)] }
}
