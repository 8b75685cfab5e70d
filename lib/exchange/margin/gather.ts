import type { PortableQuestion, Remark } from '@/lib/model/portable-quiz'
import { complete } from './complete'
import type { Drafted } from './draft'

const longestAbout = 80

/** The questions of a file in its order, and what was not taken of it. */
export function gather(drafted: Iterable<Drafted>): { questions: PortableQuestion[]; remarks: Remark[] } {
  const questions: PortableQuestion[] = []
  const remarks: Remark[] = []
  for (const one of drafted) {
    if ('refused' in one) {
      remarks.push({ ...one.refused, about: firstWords(one.refused.about), whole: true })
      continue
    }
    const { line, content, lost } = one.draft
    const about = firstWords(content.stem)
    const made = complete(one.draft)
    if ('reason' in made) {
      remarks.push({ line, about, ...made, whole: true })
      continue
    }
    questions.push(made.question)
    for (const reason of lost) remarks.push({ line, about, ...reason, whole: false })
  }
  return { questions, remarks }
}

export function firstWords(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  return flat.length <= longestAbout ? flat : `${flat.slice(0, longestAbout - 1).trimEnd()}…`
}
