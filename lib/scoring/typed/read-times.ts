import type { Language } from '@/lib/model/language'
import { type ScoringWords, scoringWords } from '../words'
import { readNumber } from './read-number-words'

type Time = { minutes: number; half: boolean }

/**
 * The times of day of a text and the text without them: "14 h 30", "2:30 pm", "2.45 a.m.", "half past two", "trois heures et
 * demie", "midi". `half`: which half of the day is left open, as English figures do without a.m. or p.m.
 */
export function readTimes(shaped: string, language: Language): { times: Time[]; rest: string } {
  const words = scoringWords[language]
  const times: Time[] = []
  const plain = shaped.replace(/(?<!\p{L})([ap])\.?\s?m\.?(?!\p{L})/gu, '$1m')
  const inFigures = plain.replace(figures, (...match) => {
    const [whole, text, groups] = [match[0], match.at(-2) as string, match.at(-1) as Groups]
    const behind = text.slice(Number(match.at(-3)) + whole.length)
    const { h, m = groups.m2 ?? groups.m3, half = null } = groups
    // A figure alone is no time.
    if (m === undefined && half === null && !/h/.test(whole)) return whole
    if (Number(h) > 24) return whole
    const time = settle(Number(h), Number(m ?? 0), half, behind, words)
    times.push(time)
    return ' '
  })
  return readSpoken(inFigures, times, language)
}

type Groups = { h: string; m?: string; m2?: string; m3?: string; half?: string }
const figures =
  /(?<![\d.,:/-])(?<h>\d{1,2})(?:\s?(?:h|heures?|hours)(?![\p{L}])\s?(?<m>[0-5]\d)?(?:\s?(?:min(?:utes)?|mn)(?!\p{L}))?|:(?<m2>[0-5]\d)|[.:](?<m3>[0-5]\d)(?=\s?[ap]m))?(?:\s?(?<half>[ap]m|o'clock))?(?![\d/-])/gu

function settle(
  hours: number,
  minutes: number,
  half: string | null,
  behind: string,
  { dayHalves, clockIsOpen }: ScoringWords,
): Time {
  const opening = behind.trimStart()
  const said =
    half === 'am' || half === 'pm'
      ? half
      : (dayHalves.find(([phrase]) => opening.startsWith(phrase))?.[1] ?? null)
  const hour = said === 'pm' && hours < 12 ? hours + 12 : said === 'am' && hours === 12 ? 0 : hours
  return {
    minutes: (hour * 60 + minutes) % 1440,
    half: said === null && hours > 0 && hours <= 12 && clockIsOpen,
  }
}

/** "half past two", "a quarter to three", "ten past four", "trois heures et demie", "midi moins le quart", "noon". */
function readSpoken(text: string, times: Time[], language: Language): { times: Time[]; rest: string } {
  const words = scoringWords[language]
  const tokens = text.match(/\d+|\p{L}+'?|[^\s]/gu) ?? []
  const rest: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const read = readSpokenTime(tokens, at, language, words)
    if (read) {
      times.push(read.time)
      at = read.next - 1
    } else rest.push(tokens[at] ?? '')
  }
  return { times, rest: times.length > 0 ? rest.join(' ') : text }
}

function readSpokenTime(
  tokens: readonly string[],
  at: number,
  language: Language,
  words: ScoringWords,
): { time: Time; next: number } | null {
  const noon = words.noonWords[tokens[at] ?? '']
  const behind = (next: number) => tokens.slice(next).join(' ')
  if (words.hourWords.length > 0 || noon !== undefined) {
    const number = noon === undefined ? readNumber(tokens, at, language) : { value: noon, next: at }
    if (!number || number.value > 24 || !Number.isInteger(number.value)) return null
    if (noon === undefined && !words.hourWords.includes(tokens[number.next] ?? '')) return null
    const minutes = readMinutes(tokens, number.next + 1, language)
    const total = (number.value * 60 + minutes.value + 1440) % 1440
    const time = settle(Math.floor(total / 60), total % 60, null, behind(minutes.next), words)
    return { time, next: minutes.next }
  }
  return readPastOrTo(tokens, at, language, words)
}

/** Behind an hour: "quinze", "et demie", "et quart", "moins le quart", "moins dix". */
function readMinutes(
  tokens: readonly string[],
  from: number,
  language: Language,
): { value: number; next: number } {
  const { minutesBehind, minusWords } = scoringWords[language]
  for (const [phrase, value] of minutesBehind)
    if (phrase.every((word, i) => tokens[from + i] === word)) return { value, next: from + phrase.length }
  const minus = minusWords.includes(tokens[from] ?? '') ? 1 : 0
  const number = readNumber(tokens, from + minus, language)
  return number && number.value > 0 && number.value < 60 && Number.isInteger(number.value)
    ? { value: minus ? -number.value : number.value, next: number.next }
    : { value: 0, next: from }
}

/** English says the minutes first: "ten past four", "a quarter to three", "half past two". */
function readPastOrTo(
  tokens: readonly string[],
  at: number,
  language: Language,
  words: ScoringWords,
): { time: Time; next: number } | null {
  const { partsOfHour, pastWords, toWords } = words
  const part = partsOfHour[tokens[at] ?? '']
  const number = part === undefined ? readNumber(tokens, at, language) : { value: part, next: at + 1 }
  if (!number || number.value >= 60) return null
  const joint = tokens[number.next] ?? ''
  const past = pastWords.includes(joint)
  if (!past && !toWords.includes(joint)) return null
  const hour = readNumber(tokens, number.next + 1, language)
  if (!hour || hour.value < 1 || hour.value > 12 || !Number.isInteger(hour.value)) return null
  const total = (hour.value * 60 + (past ? number.value : -number.value) + 1440) % 1440
  const behind = tokens.slice(hour.next).join(' ')
  return { time: settle(Math.floor(total / 60), total % 60, null, behind, words), next: hour.next }
}
