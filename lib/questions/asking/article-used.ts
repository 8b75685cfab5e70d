import type { Document } from '@/lib/model/document'
import { remembered } from '../verifying/remembered'
import { flat } from '../verifying/words'
import { wordingOf } from './wording-of'

/** The article that most places of the text write before a name ("l’ONU", "du Medef"): "" for none, null when it is not there. */
export function articleUsed(name: string, document: Document): string | null {
  const known = made.get(document) ?? remembered(each => count(each, document))
  made.set(document, known)
  return known(name).article
}

const made = new WeakMap<Document, (name: string) => { article: string | null }>()

function count(name: string, { article: { text, language } }: Document): { article: string | null } {
  const { articleOf } = wordingOf(language)
  const literal = flat(name).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  const places = [
    ...flat(text).matchAll(
      new RegExp(`(?:(?<!\\p{L})(\\p{L}+'?)\\s?)?(?<![\\p{L}-])${literal}(?![\\p{L}-])`, 'gu'),
    ),
  ]
  if (places.length === 0) return { article: null }
  const used = places.map(match => articleOf[match[1] ?? ''] ?? '')
  const best = [...new Set(used)]
    .map(article => ({ article, times: used.filter(one => one === article).length }))
    .sort((a, b) => b.times - a.times || b.article.length - a.article.length)[0]
  return { article: best?.article ?? null }
}
