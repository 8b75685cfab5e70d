import { type ArticleLanguage, decimalMarkOf } from '@/lib/model/article-language'
import type { ContentOf } from '@/lib/model/question'
import { type Judgement, judged } from './scorer'
import { boundsOf } from './tolerance'
import { readingsOf } from './typed/figures'
import { toBeRead } from './typed/judge-unread'
import { foldLatin, unreadWords } from './typed/unread-words'

/**
 * A number in a language that the engine does not read: one number in figures, alone or with the words of the unit that
 * stands beside the field. Numbers in words and other units are for a person.
 */
export function judgeNumericUnread(
  { key, unit }: Pick<ContentOf<'numeric'>, 'key' | 'unit'>,
  response: string,
  language: ArticleLanguage,
): Judgement {
  const said = unreadWords(response)
  const [figure, ...more] = said.filter(word => word.figure)
  if (figure === undefined) return toBeRead
  if (more.length > 0) return toBeRead
  const known = new Set(unreadWords(unit).map(({ text }) => foldLatin(text)))
  if (!said.every(word => word.figure || known.has(foldLatin(word.text)))) return toBeRead
  const { low, high } = boundsOf(key.value, key.tolerance)
  const within = (value: number) => low <= value && value <= high
  const { usual, other } = readingsOf(figure.text, decimalMarkOf(language))
  if (Number.isNaN(usual)) return toBeRead
  if (within(usual)) return judged('accepted', 'same-number')
  return within(other) ? toBeRead : judged('rejected', 'number-differs')
}
