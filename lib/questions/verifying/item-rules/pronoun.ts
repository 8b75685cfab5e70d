import { wordsOfText } from '@/lib/linguistics/words-of-text'
import { fillGaps } from '@/lib/model/cloze-gap'
import type { KeyClass } from '@/lib/model/question'
import { instructs } from '../instructs'
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

const known = new WeakMap<ItemView['article'], Map<string, boolean>>()

/** Written large behind a small word. */
function isName(word: string, article: ItemView['article']): boolean {
  const names = known.get(article) ?? new Map<string, boolean>()
  known.set(article, names)
  const name = names.get(word) ?? (/^\p{Lu}\p{L}/u.test(word) && standsInside(word, article))
  names.set(word, name)
  return name
}

function standsInside(word: string, article: ItemView['article']): boolean {
  const { text } = article
  const letters = /^\p{L}+/u.exec(word)?.[0] ?? ''
  return wordsOfText(article)
    .exactly(letters)
    .some(
      at => text.startsWith(word, at) && /[\p{Ll}\p{N}][ ,’']+$/u.test(text.slice(Math.max(0, at - 12), at)),
    )
}
