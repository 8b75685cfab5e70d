import type { Scorer } from './scorer'
import { judgeTyped } from './typed/judge-typed'

export const scoreShortAnswer: Scorer<'short-answer'> = (content, response, { language, text }) =>
  judgeTyped(content.key, response.text, language, { text, stem: content.stem })
