import { engineLanguage } from '@/lib/model/article-language'
import type { Language } from '@/lib/model/language'
import { judgeNumericUnread } from './numeric-unread'
import { blank, type Judgement, judged, type Scorer } from './scorer'
import { type Bounds, boundsOf } from './tolerance'
import { cleanResponse, isBlank, longestResponse } from './typed/clean-response'
import { negationsOf } from './typed/negations'
import { foldAccents, normalise } from './typed/normalise'
import { type Quantity, readQuantities } from './typed/read-quantities'
import { readSign } from './typed/read-sign'

/** `magnitude` of a unit that counts in thousands or more ("millions d’euros"), else 1. */
type Unit = { dimension: string | null; factor: number; magnitude: number; word: string | null }

/**
 * A number in the unit that stands beside the field, within the tolerance. The unit may be typed again, or another one
 * of the same dimension (2 km for 2,000 m); one of another dimension is another thing.
 */
export const scoreNumeric: Scorer<'numeric'> = (content, response, setting) => {
  if (isBlank(response.text)) return blank
  if (response.text.length > longestResponse) return judged('review', 'too-long')
  const text = cleanResponse(response.text)
  const language = engineLanguage(setting.language)
  if (!language) return judgeNumericUnread(content, text, setting.language)
  const { key, unit } = content
  if (negationsOf(text, language) % 2 === 1) return judged('rejected', 'negation-differs')
  const { sign, rest } = readSign(text, language)
  const given = readQuantities(rest, language)
  if (given.length === 0) return judged('rejected', 'no-number')
  const asked = readUnit(unit, language)
  const bounds = boundsOf(key.value, key.tolerance)
  const judgements = given.map(readings => judgeReadings(readings, sign, asked, bounds))
  if (judgements.length === 1) return judgements[0] ?? judged('rejected', 'no-number')
  return judgements.some(({ outcome }) => outcome !== 'rejected')
    ? judged('review', 'several-numbers')
    : judged('rejected', 'number-differs')
}

/** The unit as what one of it measures; "élèves" measures nothing but itself. */
function readUnit(unit: string, language: Language): Unit {
  // 2 and not 1: "un mètre" may be read as an article and its noun.
  const [reading] = readQuantities(`2 ${unit}`, language)[0] ?? []
  const magnitude = (reading?.written ?? reading?.value ?? 2) / 2
  if (!reading || reading.dimension === null)
    return { dimension: null, factor: magnitude, magnitude, word: plain(unit) || null }
  return { dimension: reading.dimension, factor: reading.value / 2, magnitude, word: null }
}

const plain = (text: string) => foldAccents(normalise(text))

function judgeReadings(readings: readonly Quantity[], sign: number, unit: Unit, bounds: Bounds): Judgement {
  const judgements = readings.map(reading => judgeReading(reading, sign, unit, bounds))
  return (
    judgements.find(({ outcome }) => outcome === 'accepted') ??
    judgements.find(({ outcome }) => outcome === 'review') ??
    judgements.find(({ reason }) => reason.code === 'unit-differs') ??
    judged('rejected', 'number-differs')
  )
}

function judgeReading(given: Quantity, sign: number, unit: Unit, { low, high }: Bounds): Judgement {
  const within = (value: number) => low <= sign * value && sign * value <= high
  const written = given.written ?? given.value
  if (given.dimension !== null && given.dimension === unit.dimension)
    return within(given.value / unit.factor)
      ? judged('accepted', 'same-number')
      : judged('rejected', 'number-differs')
  if (given.dimension !== null) {
    if (!within(written) && !within(written / unit.magnitude)) return judged('rejected', 'number-differs')
    return unit.dimension === null && unit.word === null
      ? judged('review', 'unit-added')
      : judged('rejected', 'unit-differs')
  }
  // Beside "millions", 38 and 38 millions are the same.
  if (!within(given.value) && !within(given.value / unit.magnitude))
    return judged('rejected', 'number-differs')
  return given.word === null || sameWord(given.word, unit.word)
    ? judged('accepted', 'same-number')
    : judged('review', 'unit-unknown')
}

/** "12 élève", "12 élèves inscrits" beside a field in "élèves". */
function sameWord(word: string, unit: string | null): boolean {
  if (unit === null) return false
  const singular = (text: string) => text.replace(/(?<=\p{L}{3})[sx]$/u, '')
  return unit.split(' ').some(part => singular(part) === singular(word))
}
