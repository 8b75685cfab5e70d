import type { Rule } from '../page'
import { everyWord } from '../words'

const words = everyWord('credits').join('|')
const credit = new RegExp(
  `(?:^|[\\s(/–—-])(?:${words})\\s?(?::|/|by\\s|par\\s|©)\\s?(?:[^.!?]|(?<=(?<!\\p{L})\\p{L})\\.){1,60}$`,
  'u',
)
const sign =
  /[(/|–—-]\s?©?\s?(?:Getty|AFP|Reuters|AP|EPA|PA|Alamy|Shutterstock|iStock|Unsplash|Wikimedia|SIPA|MaxPPP|Belga|ANP|DPA|Keystone)\b[^.!?]{0,40}[)\]]?\.?$/i
const signed = /^©|©\s?[\p{Lu}][^.!?]{1,50}$/u

/** "The bridge at dawn. (Image: A. Nobody)", "Crédit : O. Personne", "… / AFP": a short line that ends with who took the picture. */
export const caption: Rule = {
  name: 'caption',
  takes: line =>
    line.words <= 50 &&
    line.sentences <= 3 &&
    (credit.test(line.folded.slice(-140)) ||
      sign.test(line.text.slice(-100)) ||
      signed.test(line.text.slice(-80))),
}
