import { createTranslator } from 'use-intl/core'
import { catalogue } from '@/lib/messages/catalogue'
import type { Language } from '@/lib/model/language'
import type { LeftOut, Remark } from '@/lib/model/portable-quiz'
import { failureLine, locale, say } from './say'

const sayIn = (language: Language) =>
  createTranslator({ locale: language, messages: catalogue[language], namespace: 'exchange' })

/** Why something of a file was not taken. */
export function remarkReason({ reason, params }: Remark): string {
  const sayReason = sayIn(locale)
  const key = `remarks.${reason}` as never
  return sayReason.has(key)
    ? sayReason(key, params as never)
    : failureLine({ kind: 'invalid', code: reason, params })
}

export function remarkLine(remark: Remark): string {
  const { line, about, whole } = remark
  return say('convert.remark', { line: line ?? 0, about, whole: String(whole), reason: remarkReason(remark) })
}

/** A line for each reason, with the questions that it concerns. */
export function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  const sayLeftOut = sayIn(locale)
  return [...new Set(leftOut.map(({ reason }) => reason))].map(reason => {
    const numbers = leftOut.filter(one => one.reason === reason).map(({ question }) => (question ?? -1) + 1)
    const what = sayLeftOut(`leftOut.${reason}`, { count: numbers.length })
    const which = numbers.filter(number => number > 0)
    return which.length === 0 ? what : `${what} ${sayLeftOut('leftOut.which', { list: which.join(', ') })}`
  })
}
