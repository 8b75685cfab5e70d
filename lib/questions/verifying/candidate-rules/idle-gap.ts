import { clozeGap } from '@/lib/model/cloze-gap'
import type { CandidateRule, CandidateView } from '../candidate-view'
import { flat } from '../words'

/** A gap that is filled without reading: its sentence counts for itself, it only names the paper, it is half of a name or a saying. */
export const idleGap: CandidateRule = {
  rule: 'idle-gap',
  refuse: view => {
    const { content, key, candidate } = view
    if (content.kind !== 'cloze' || key === null) return null
    const at = content.stem.indexOf(clozeGap)
    const [before, after] = [content.stem.slice(0, at), content.stem.slice(at + clozeGap.length)]
    if (candidate.class === 'number' && countsForItself(view, before, after))
      return 'the sentence says itself how many'
    if (view.candidate.class === 'organisation' && view.judging.sourceLead.test(flat(before)))
      return 'the gap only asks where the news was had'
    if (candidate.class === 'date' && view.judging.newsDate.test(flat(before)))
      return 'the gap only asks when the news was had'
    if (inName(before) && /^\p{Lu}/u.test(key)) return 'the gap is half of a name'
    return isSaying(before, after) ? 'the gap is half of what is quoted' : null
  },
}

/** "les ____ entreprises", "____ articles – a mug, a tag and a card", "____ autres sont A et B". */
function countsForItself({ key, judging }: CandidateView, before: string, after: string): boolean {
  const value = judging.numberWords[flat(key ?? '')]
  if (value === undefined || value > most) return false
  // "les deux entreprises", not "les deux cents entreprises".
  if (value === 2 && judging.definiteLead.test(flat(before))) return true
  if (value === 2) return judging.listsTwo.test(flat(after))
  return [before, after].some(part => listed(part) === value)
}
const most = 6

/** How many members a short list in some words has: "Essence, diesel ou électrique" has three. */
function listed(text: string): number {
  const member = String.raw`(?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+`
  const [list] = new RegExp(`${member}(?:, ${member})+,? (?:et|ou|and|or) ${member}`, 'u').exec(text) ?? []
  return list === undefined ? 0 : list.split(/, | (?:et|ou|and|or) /u).length
}

/** "Les Amis de la ____": what a name goes on with is known by the rest of it. */
function inName(before: string): boolean {
  return /\s\p{Lu}[\p{L}’-]+ (?:de |du |de la |des |d’|de l’|of |of the )$/u.test(` ${before}`)
}

/** "la “tolérance ____”": one word of two or three that are quoted. */
function isSaying(before: string, after: string): boolean {
  const [, lead] = /["“«]\s?([^"“”«»]*)$/u.exec(before) ?? []
  const [, tail] = /^([^"“”«»]*)["”»]/u.exec(after) ?? []
  if (lead === undefined || tail === undefined) return false
  const beside = `${lead} ${tail}`.split(/\s+/u).filter(word => word !== '')
  return beside.length > 0 && beside.length <= 2
}
