import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Locale } from './words'

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../prisma/seed/${name}.txt`, import.meta.url)), 'utf8')

/** An article of our own, as a program has it. */
export function article(locale: Locale): { title: string; paragraphs: string[] } {
  const [title = '', ...paragraphs] = read({ fr: 'french', en: 'english' }[locale])
    .trim()
    .split(/\n{2,}/)
  return { title, paragraphs }
}

/** A page as people paste it: an article of our own between what a web page has around it. */
export function pasted(locale: Locale): string {
  return {
    fr: `Accueil » Régions » Littoral\n\n${read('french')}\n\nPartager sur les réseaux\nLaisser un commentaire\n© Le Courrier du littoral`,
    en: `Home » News » North\n\n${read('english')}\n\nYou may also like\nLeave a comment\n© The Northern Courier`,
  }[locale]
}

/** Words of the clutter above that must not come back in any question. */
export const clutter = {
  fr: ['Accueil', 'Partager', 'commentaire', 'Courrier du littoral'],
  en: ['Home', 'You may also like', 'comment', 'Northern Courier'],
}
