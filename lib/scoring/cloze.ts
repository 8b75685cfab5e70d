import type { Scorer } from './scorer'
import { judgeTyped } from './typed/judge-typed'

/** The gap takes what a short answer takes; the sentence around it is its question. */
export const scoreCloze: Scorer<'cloze'> = (content, response, { language, text }) =>
  judgeTyped(content.key, response.text, language, { text, stem: content.stem })
