import { claims } from './judging-claims'
import { numbers } from './judging-numbers'
import { pointing } from './judging-pointing'
import { stems } from './judging-stems'
import { words } from './judging-words'
import { worth } from './judging-worth'

/** What judging a question needs to know of French. Word lists are lower case, with straight apostrophes. */
export const judging = { ...stems, ...pointing, ...claims, ...numbers, ...words, ...worth }
