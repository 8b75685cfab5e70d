import 'server-only'
import type { ReadyArticle } from '@/lib/questions/ask-about'
import { keepByVersion } from './keep-by-version'

const minute = 60_000

/**
 * A version with its words, trees and facts, for those who ask about it word after word. 1,000 words are some megabytes:
 * three are kept, and none for longer than ten minutes after it was last asked about.
 */
export const keptDocument = keepByVersion<ReadyArticle>(3, 10 * minute)
