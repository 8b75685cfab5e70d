import { nameSteps } from '@/lib/linguistics/naming/name'
import { segment } from '@/lib/linguistics/segment'
import { finish } from '@/lib/linguistics/steps'
import { tagSteps } from '@/lib/linguistics/tag'
import { tokenise } from '@/lib/linguistics/tokenise'
import type { AmountValue, DateValue, Entity } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { textOf } from '@/lib/model/span'
import { anArticle } from './an-article'

export type NamedWords = Entity & { text: string }

/** The names, dates and amounts of a text, with their words; `date`: the day of the article. */
export function namesIn(language: Language, text: string, date: string | null = null): NamedWords[] {
  const article = { ...anArticle(language, text), date }
  const { entities } = finish(nameSteps(finish(tagSteps(tokenise(article, segment(article))))))
  return entities.map(entity => ({ ...entity, text: textOf(text, entity.span) }))
}

/** What the date of these words says. */
export function dateIn(language: Language, text: string, words: string, date: string | null): DateValue {
  const value = entityOf(namesIn(language, text, date), words).value
  if (value?.kind !== 'date') throw new Error(`${words} says no date`)
  return value
}

/** What the amount of these words says. */
export function amountIn(language: Language, text: string, words: string): AmountValue {
  const value = entityOf(namesIn(language, text), words).value
  if (value?.kind !== 'amount') throw new Error(`${words} says no amount`)
  return value
}

export function entityOf(entities: readonly NamedWords[], words: string): NamedWords {
  const found = entities.find(({ text }) => text === words)
  if (!found)
    throw new Error(`no ${words} in ${entities.map(({ text, class: kind }) => `${text}=${kind}`).join(', ')}`)
  return found
}
