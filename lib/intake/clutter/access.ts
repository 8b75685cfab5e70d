import type { Rule } from '../page'
import { isPhrase } from '../words'

const phrase = isPhrase('access')

/** "Accès libre", "Subscribers only" */
export const access: Rule = { name: 'access', takes: line => line.words <= 6 && phrase.test(line.folded) }
