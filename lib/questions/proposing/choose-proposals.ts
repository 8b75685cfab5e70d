import type { Candidate } from '@/lib/model/candidate'
import type { QuestionKind } from '@/lib/model/question'

/** Kinds that are much the same work for a learner; an instructor is offered some of each. */
const families = {
  'multiple-choice': 'choice',
  'multiple-response': 'choice',
  'short-answer': 'typed',
  numeric: 'typed',
  'true-false': 'statement',
  'justified-true-false': 'statement',
  cloze: 'gap',
  matching: 'choice',
  ordering: 'choice',
} as const satisfies { [K in QuestionKind]: string }

const order = ['choice', 'typed', 'statement', 'gap'] as const

/** The best of each family in turn until there are `most`; none asks the same way twice, and the same stem waits. */
export function chooseProposals<T extends { candidate: Candidate; worth: number }>(
  offered: readonly T[],
  most: number,
): T[] {
  let left = [...offered]
  const chosen: T[] = []
  const stems = new Set<string>()
  const worthNow = (one: T) => one.worth * (stems.has(one.candidate.content.stem) ? 0.5 : 1)
  while (chosen.length < most && left.length > 0)
    for (const family of order) {
      const own = left.filter(one => familyOf(one) === family)
      const best = own.sort((a, b) => worthNow(b) - worthNow(a))[0]
      if (!best || chosen.length === most) continue
      const { stem } = best.candidate.content
      left = left.filter(one => familyOf(one) !== family || one.candidate.content.stem !== stem)
      stems.add(stem)
      chosen.push(best)
    }
  return chosen
}

function familyOf({ candidate }: { candidate: Candidate }): (typeof order)[number] {
  return families[candidate.content.kind]
}
