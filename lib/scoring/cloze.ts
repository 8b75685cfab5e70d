import type { Scorer } from './scorer'
import { judgeTyped } from './typed/judge-typed'

/** The gap takes what a short answer takes. */
export const scoreCloze: Scorer<'cloze'> = (content, response, { language }) =>
  judgeTyped(content.key, response.text, language)
