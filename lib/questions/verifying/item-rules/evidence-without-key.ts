import { engineLanguage } from '@/lib/model/article-language'
import type { Origin } from '@/lib/model/question'
import type { ItemRule, ItemView } from '../item-view'
import { numbersIn } from '../numbers-in'
import { beginning, contentWords, fold, shareIn, wordsOf } from '../words'

/** Item rule 13, second half: the evidence holds the numbers and names of every key, and most words of a phrase. */
export const evidenceWithoutKey: ItemRule = {
  rule: 'evidence-without-key',
  reason: 'the evidence does not hold the number, name or words of the key',
  find: view => {
    const { keys, evidenceText, body } = view
    if (body.evidence.length === 0 || evidenceText === '') return []
    const lost = engineLanguage(view.article.language) ? missingReadWords : missingUnreadWords
    const missing = keys.map(key => missingNumber(key, view) ?? lost(key, view)).find(one => one !== null)
    if (!missing) return []
    const level = missing.soft && mayParaphrase.has(body.origin.engine) ? 'warn' : 'error'
    // Whether it follows was asked of somebody who was not told it: for its instructor to see, not to mend.
    const rule = missing.soft && body.origin.engine === 'llm' ? 'key-in-other-words' : 'evidence-without-key'
    return [{ rule, level, params: { words: missing.words }, span: body.evidence[0] }]
  },
}

/** A person may say it in other words, and so may a model, whose key somebody else must find in the article as well. */
const mayParaphrase = new Set<Origin['engine']>(['instructor', 'llm'])

type Missing = { words: string; soft: boolean } | null

function missingNumber(key: string, { evidenceText, judging }: ItemView): Missing {
  const known = new Set(numbersIn(evidenceText, judging))
  const absent = numbersIn(key, judging).find(value => !known.has(value))
  return absent === undefined ? null : { words: String(absent), soft: false }
}

const missingReadWords = (key: string, view: ItemView): Missing =>
  missingName(key, view) ?? missingWords(key, view)

/** Capitalised words inside the key (its first word is a name when it stands capitalised in the evidence). */
function missingName(key: string, { evidenceText }: ItemView): Missing {
  const known = new Set(wordsOf(withoutOwning(evidenceText)).map(word => fold(word.flat)))
  const absent = wordsOf(withoutOwning(key)).find(
    (word, index) => index > 0 && /^\p{Lu}\p{L}/u.test(word.form) && !known.has(fold(word.flat)),
  )
  return absent ? { words: absent.form, soft: false } : null
}

function missingWords(key: string, { evidenceText, judging }: ItemView): Missing {
  const words = contentWords(key, judging)
  return shareIn(words, contentWords(withoutOwning(evidenceText), judging)) >= 0.5
    ? null
    : { words: key, soft: true }
}

/** "Ada Brenn’s theory" holds the name of Ada Brenn. */
const withoutOwning = (text: string) => text.replace(/(?<=\p{L})[’']s(?![\p{L}\p{N}])/gu, '')

/**
 * In a language that we do not read: the key as it stands, or half of its longer words by their beginnings. Names cannot
 * be told by their capitals ("die Mehrheit der Stimmen").
 */
function missingUnreadWords(key: string, { evidenceText }: ItemView): Missing {
  const solid = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
  if (solid(evidenceText).includes(solid(key))) return null
  const held = new Set(wordsOf(evidenceText).map(word => beginning(word.flat)))
  const words = wordsOf(key).map(word => word.flat)
  const long = words.filter(word => word.length >= longWord)
  const wanted = (long.length > 0 ? long : words).map(beginning)
  return 2 * wanted.filter(word => held.has(word)).length >= wanted.length ? null : { words: key, soft: true }
}

/** Shorter ones are mostly articles, prepositions and the like, which stand in every sentence. */
const longWord = 4
