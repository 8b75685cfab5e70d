import type { JudgedQuestion } from '@/lib/exchange/response-sets/response-set'
import type { Language } from '@/lib/model/language'
import type { KeyClass } from '@/lib/model/question'
import { classOfKey } from '@/lib/scoring/typed/class-of-key'
import { judgeTyped } from '@/lib/scoring/typed/judge-typed'
import { wordsOf } from '@/lib/scoring/typed/negations'

export type Swap = { what: SwapKind; question: JudgedQuestion; response: string; kind: KeyClass }
export const swapKinds = ['another number', 'another date or year', 'another name', 'the key denied'] as const
export type SwapKind = (typeof swapKinds)[number]

const denials: Record<Language, readonly ((key: string) => string)[]> = {
  fr: [key => `pas ${key}`, key => `ce n’est pas ${key}`, key => `jamais ${key}`],
  en: [key => `not ${key}`, key => `it was not ${key}`, key => `never ${key}`],
}
const number = /\d+(?:[ \u00A0\u202F.,]\d+)*/g
const name =
  /(?<=[\p{L}\p{N},;’']\s|[dlDL][’'])\p{Lu}[\p{L}’-]+(?:\s(?:(?:de|du|des|of|the|van|von)\s)?\p{Lu}[\p{L}’-]+)*/gu

/**
 * What nobody may accept, made from the articles and not by hand: for every key the other numbers, dates and names of its
 * article, its own figures with one digit changed or two swapped, its own words denied.
 */
export function swapsOf(questions: readonly JudgedQuestion[], language: Language): Swap[] {
  return questions.flatMap(question => {
    const kind = question.class ?? classOfKey(question.key, question.question, language)
    const others = questions.filter(({ text, id }) => text === question.text && id !== question.id)
    const sameKind = others.filter(
      other => (other.class ?? classOfKey(other.key, other.question, language)) === kind,
    )
    const made: Record<KeyClass, [SwapKind, string[]]> = {
      number: ['another number', question.text.match(number) ?? []],
      date: ['another date or year', question.text.match(number) ?? []],
      person: ['another name', question.text.match(name) ?? []],
      place: ['another name', question.text.match(name) ?? []],
      organisation: ['another name', question.text.match(name) ?? []],
      phrase: ['another name', []],
    }
    const [what, found] = made[kind]
    const swaps = [...found, ...(kind === 'phrase' ? [] : sameKind.map(({ key }) => key))]
    const slipped = kind === 'number' || kind === 'date' ? slips(question.key) : []
    const fresh = new Set([...swaps.filter(response => !sharesWith(response, question)), ...slipped])
    const denied = kind === 'phrase' ? [] : denials[language].map(deny => deny(question.key))
    return [
      ...[...fresh].map(response => ({ what, question, response, kind })),
      ...denied.map(response => ({ what: 'the key denied' as const, question, response, kind })),
    ]
  })
}

export const isAccepted = ({ question, response, kind }: Swap, language: Language): boolean =>
  judgeTyped({ text: question.key, class: kind, accepted: [...question.accepted] }, response, language, {
    text: question.text,
    stem: question.question,
  }).outcome === 'accepted'

/** Each digit of a key one up, and each pair of neighbours the other way round. */
function slips(key: string): string[] {
  return [...key].flatMap((sign, at) => {
    if (!/\d/.test(sign)) return []
    const changed = [key.slice(0, at), (Number(sign) + 1) % 10, key.slice(at + 1)].join('')
    const next = key[at + 1] ?? ''
    const turned = [key.slice(0, at), next, sign, key.slice(at + 2)].join('')
    return /\d/.test(next) && next !== sign ? [changed, turned] : [changed]
  })
}

/** A response that says a figure or a word of the key, or of what people accept for it, need not be another one. */
function sharesWith(response: string, { key, accept, accepted }: JudgedQuestion): boolean {
  const tokens = (text: string) => wordsOf(text.replace(/(?<=\d)[ \u00A0\u202F.,](?=\d{3})/g, ''))
  const said = new Set([key, ...accept, ...accepted].flatMap(tokens))
  const figures = /\d/.test(response)
  return tokens(response).some(word => (figures ? /\d/.test(word) : word.length > 2) && said.has(word))
}
