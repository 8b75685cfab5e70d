import type { Rule } from '../page'
import { isPhrase } from '../words'

const phrase = isPhrase('skip')

/** "Skip to main content", "Aller au contenu" */
export const skipLink: Rule = {
  name: 'skip-link',
  takes: line => line.words <= 6 && phrase.test(line.folded),
}
