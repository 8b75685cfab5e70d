import { gapsListed } from '@/lib/model/one-gap'
import { type QuestionContent, questionKinds } from '@/lib/model/question'
import type { Draft } from './draft'

const keyOf = (quizId: string) => `passage-draft-${quizId}`

/** What somebody was writing when the page went away. A browser that keeps nothing loses only this. */
export function keepDraft(quizId: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(quizId), JSON.stringify(draft))
  } catch {
    // Full, or forbidden: it is still in the form.
  }
}

export function forgetDraft(quizId: string): void {
  try {
    localStorage.removeItem(keyOf(quizId))
  } catch {
    // Nothing was kept either.
  }
}

export function keptDraft(quizId: string): Draft | null {
  try {
    return readDraft(localStorage.getItem(keyOf(quizId)))
  } catch {
    return null
  }
}

/** Null for what is none, or was kept by a version of Passage that wrote it otherwise. */
export function readDraft(json: string | null): Draft | null {
  if (json === null) return null
  try {
    const draft = JSON.parse(json) as Draft
    const { content, evidence } = draft.edit
    const whole =
      questionKinds.includes(content.kind) &&
      typeof content.stem === 'string' &&
      Array.isArray(evidence) &&
      typeof draft.sitting === 'string'
    const listed = (edit: Draft['edit']): Draft['edit'] => ({
      ...edit,
      content: gapsListed(edit.content) as QuestionContent,
    })
    const { edit, before, saved } = draft
    return whole
      ? { ...draft, edit: listed(edit), before: before && listed(before), saved: saved && listed(saved) }
      : null
  } catch {
    return null
  }
}
