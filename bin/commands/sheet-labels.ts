import { criteria } from '@/lib/model/judgement'
import type { SheetLabels } from '@/lib/usecases/write-sheet'
import { say } from './say'

/** What a sheet says to its judge, in the language of the terminal. */
export function sheetLabels(name: string): SheetLabels {
  return {
    title: say('evaluate.sheet.title', { name }),
    intro: say('evaluate.sheet.intro'),
    key: say('evaluate.sheet.key'),
    evidence: say('evaluate.sheet.evidence'),
    all: say('evaluate.sheet.all'),
    criteria: Object.fromEntries(
      criteria.map(criterion => [criterion, say(`evaluate.criteria.${criterion}`)]),
    ) as SheetLabels['criteria'],
  }
}
