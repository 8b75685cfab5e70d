import type { Document } from '@/lib/model/document'
import type { Judging } from '../verifying/judging-of'
import { remembered } from '../verifying/remembered'
import { flat } from '../verifying/words'
import type { Request } from './request'

/** "à Pékin" → "à" and "Pékin"; "l’ONU" → "l’" and "ONU"; a name without small words has no lead. */
export function leadOf(text: string, judging: Judging): Lead {
  const known = leads.get(judging) ?? remembered(each => readLead(each, judging))
  leads.set(judging, known)
  return known(text)
}

type Lead = { lead: string; bare: string }
const leads = new WeakMap<Judging, (text: string) => Lead>()

function readLead(text: string, judging: Judging): Lead {
  let bare = text.trim()
  for (;;) {
    const match = /^(\p{L}+['’]|\p{Ll}+\s+)(?=\S)/u.exec(bare)
    if (!match?.[1] || !judging.articles.includes(flat(match[1]).trim())) break
    bare = bare.slice(match[1].length)
  }
  return { lead: text.trim().slice(0, text.trim().length - bare.length), bare }
}

/**
 * The name with the small words that the key has, when the article itself writes them so somewhere; else nothing:
 * nobody can guess whether a strange name takes "le", "la" or "l’".
 */
export function withLead(name: string, lead: string, { document, judging }: Request): string[] {
  const { bare, lead: own } = leadOf(name, judging)
  if (flat(own).trim() === flat(lead).trim()) return [name.trim()]
  if (lead === '') return [bare]
  const determined = /(?:^|\s)(?:le|la|les|l'|the)\s?$/u.test(flat(lead))
  if (!determined && own === '') {
    return /['’]$/u.test(lead) ? [] : [`${lead}${bare}`]
  }
  const family = determined ? articlesBefore(bare, document) : []
  return family.map(article => `${article}${bare}`)
}

/** The definite article that stands before a name in the text, in the text's own words; at most one. */
function articlesBefore(bare: string, document: Document): readonly string[] {
  const known = articles.get(document) ?? remembered(each => findArticle(each, document.article.text))
  articles.set(document, known)
  return known(bare)
}

const articles = new WeakMap<Document, (bare: string) => readonly string[]>()

function findArticle(bare: string, text: string): string[] {
  const at = new RegExp(`(?<!\\p{L})(le |la |les |l'|the )${literal(flat(bare))}(?!\\p{L})`, 'u').exec(
    flat(text),
  )
  return at?.[1] ? [at[1].replace("'", '’')] : []
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
