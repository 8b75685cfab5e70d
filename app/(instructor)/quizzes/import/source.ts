import type { ImportArticle } from '@/lib/model/import'

/** What the form holds. A file goes before words that were pasted. */
export type Source = {
  file: File | null
  text: string
  from: ImportArticle['from']
  articleId: string
  articleText: string
}
export const noSource: Source = { file: null, text: '', from: 'file', articleId: '', articleText: '' }

export function articleOf({ from, articleId, articleText }: Source): ImportArticle {
  if (from === 'own') return { from, articleId }
  return from === 'paste' ? { from, text: articleText } : { from }
}
