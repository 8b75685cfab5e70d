import { clozeGap } from '@/lib/model/question'
import { instructs } from '../instructs'
import type { ItemRule, ItemView } from '../item-view'
import { lonePronoun } from '../lone-pronoun'
import { outsideQuotes } from '../words'

/** Item rule 21: a stem stands alone; nobody can tell who "il" or "our" is. */
export const pronoun: ItemRule = {
  rule: 'pronoun',
  reason: 'a pronoun or possessive of the stem has no antecedent in it',
  find: ({ content, judging }) => {
    if (instructs[content.kind]) return []
    const text = outsideQuotes(named(content))
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

/** "____ a vendu son navire": whoever is to be filled in owns it; a date or a number owns nothing. */
function named(content: ItemView['content']): string {
  if (content.kind !== 'cloze' || content.key.class === 'number' || content.key.class === 'date')
    return content.stem
  return content.stem.replace(clozeGap, 'X')
}
