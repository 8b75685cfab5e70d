import type { Judging } from './judging-of'
import { flat } from './words'

/** "Daech" and "l’État islamique": one body by two names that neither text nor letters show to be one. */
export function isSameBody(a: string, b: string, judging: Judging): boolean {
  const [first, second] = [bare(a, judging), bare(b, judging)]
  return judging.sameBodies.some(names => names.includes(first) && names.includes(second))
}

/** Without its article. */
function bare(name: string, { articles }: Judging): string {
  const [, article = '', rest = ''] = /^(\p{L}+(?:'|\s))\s?(.+)$/u.exec(flat(name)) ?? []
  return articles.includes(article.trim()) ? rest : flat(name)
}
