import type { Rule } from '../page'
import { isPhrase } from '../words'

const phrase = isPhrase('adverts')

/** "ADVERTISEMENT", "– Annonce –" */
export const advert: Rule = { name: 'advert', takes: line => line.words <= 6 && phrase.test(line.folded) }
