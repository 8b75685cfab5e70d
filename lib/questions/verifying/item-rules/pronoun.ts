import { fillGaps } from '@/lib/model/cloze-gap'
import type { KeyClass } from '@/lib/model/question'
import { instructs } from '../instructs'
import { isName } from '../is-name'
import type { ItemRule, ItemView } from '../item-view'
import { lonePronoun } from '../lone-pronoun'
import { outsideQuotes, wordsOf } from '../words'

/** Item rule 21: a stem stands alone; nobody can tell who "il" or "our" is. */
export const pronoun: ItemRule = {
  rule: 'pronoun',
  reason: 'a pronoun or possessive of the stem has no antecedent in it',
  reads: true,
  find: view => {
    const { content, judging } = view
    if (instructs[content.kind]) return []
    const text = outsideQuotes(named(view))
    const speaker = judging.speaker.exec(text)?.[0]
    if (speaker) return [{ rule: 'pronoun', level: 'error', params: { words: speaker } }]
    const lone = lonePronoun(text, judging)
    if (lone)
      return [
        {
          rule: lone.sure ? 'pronoun' : 'pronoun-doubtful',
          level: lone.sure ? 'error' : 'warn',
          params: { words: lone.words },
        },
      ]
    const addressed = judging.addressed.exec(text)?.[0]
    return addressed ? [{ rule: 'addressed', level: 'report', params: { words: addressed } }] : []
  },
}

/**
 * "____ a vendu son navire": whoever is to be filled in owns it; a date or a number owns nothing. "Lenne fête sa foire":
 * a statement may begin with a name, which is large wherever it stands.
 */
function named({ content, article }: ItemView): string {
  const { stem } = content
  if (/\?\s*$/u.test(stem)) return stem
  const [first] = wordsOf(stem)
  const opens = first && first.start === 0 && isName(first.form, article)
  const begun = opens ? `X${stem.slice(first.end)}` : stem
  return content.kind === 'cloze'
    ? fillGaps(
        begun,
        content.gaps.map(gap => ('key' in gap && ownsNothing.includes(gap.key.class) ? undefined : 'X')),
      )
    : begun
}

const ownsNothing: readonly KeyClass[] = ['number', 'date']
