import { createContext, useContext } from 'react'
import type { Id } from '@/lib/model/id'

/** What a question needs to have its proof marked in the article beside it. */
export type Marking = {
  /** The article, its paragraphs joined: marks are offsets into it. */
  text: string
  /** Turns to the article, to mark what proves this question. */
  begin: (questionId: Id) => void
}

const MarkingContext = createContext<Marking | null>(null)
export const MarkingProvider = MarkingContext.Provider

/** Null where there is no article to mark in. */
export function useMarking(): Marking | null {
  return useContext(MarkingContext)
}
