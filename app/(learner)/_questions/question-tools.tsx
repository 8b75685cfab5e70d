import { createContext, useContext } from 'react'
import type { Id } from '@/lib/model/id'

/** What helps to think, and is no response: questions kept for later, options struck out. */
export type QuestionTools = {
  isFlagged: (questionId: Id) => boolean
  flag: (questionId: Id) => void
  isStruck: (questionId: Id, optionId: Id) => boolean
  strike: (questionId: Id, optionId: Id) => void
}

const ToolsContext = createContext<QuestionTools | null>(null)
export const QuestionToolsProvider = ToolsContext.Provider

/** Null where nothing is remembered, as when an instructor tries a quiz. */
export function useQuestionTools(): QuestionTools | null {
  return useContext(ToolsContext)
}
