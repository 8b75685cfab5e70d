import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Question } from '@/lib/model/question'
import { useVerb } from '../../../_page/use-verb'
import { add, autosave, edit } from './actions'
import { type Draft, draftOf, isDirty, problemOf } from './draft'
import { forgetDraft, keepDraft, keptDraft } from './kept-draft'
import { SavesInOrder } from './saves-in-order'

/** A pause in writing after which what is written is stored. */
const pauseMs = 1500

/**
 * The question that is being written. One of the quiz saves itself in pauses; what cannot be stored yet (it is new, or
 * incomplete, or the server is away) stays on this device, and is there again when the bench is opened.
 */
export function useDraft(
  quizId: string,
  questions: readonly Question[],
  onSaved: (question: Question) => void,
) {
  const router = useRouter()
  const saving = useVerb()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [conflict, setConflict] = useState(false)
  const [autosaving, setAutosaving] = useState(false)
  const latest = useRef<Draft | null>(null)
  latest.current = draft
  const [saves] = useState(() => new SavesInOrder())

  const looked = useRef(false)
  useEffect(() => {
    if (!looked.current) {
      looked.current = true
      setDraft(keptDraft(quizId))
    } else if (draft && isDirty(draft)) keepDraft(quizId, draft)
    else forgetDraft(quizId)
  }, [quizId, draft])

  const stored = draft?.questionId ? questions.find(({ id }) => id === draft.questionId) : undefined
  // Somebody else was here: their revision is beyond what this form was opened on or has saved.
  const changedElsewhere = Boolean(
    draft?.questionId && (!stored || (stored.revision > draft.revision && !saysTheSame(stored, draft))),
  )

  useEffect(() => {
    if (!draft?.questionId || conflict || changedElsewhere || saving.busy) return
    if (!isDirty(draft) || problemOf(draft.edit.content)) return
    const { questionId, edit: body, sitting } = draft
    const timer = setTimeout(async () => {
      setAutosaving(true)
      const saved = await saves
        .run(draft, revision => autosave({ questionId, revision, body, sitting }))
        .catch(() => null)
      setAutosaving(false)
      if (!saved || latest.current?.sitting !== sitting) return
      if (saved.ok) setDraft(now => now && { ...now, revision: saved.value.question.revision, saved: body })
      else if (saved.failure.kind === 'conflict' || saved.failure.kind === 'not-found') collide()
    }, pauseMs)
    return () => clearTimeout(timer)
  })

  const collide = () => {
    setConflict(true)
    router.refresh()
  }
  const open = (next: Draft | null) => {
    setConflict(false)
    saving.setProblem(null)
    setDraft(next)
  }
  const close = () => {
    // What saved itself is not in the list yet.
    if (draft?.questionId && draft.saved !== draft.before) router.refresh()
    open(null)
  }
  const done = (question: Question) => {
    open(null)
    onSaved(question)
  }
  const elsewhere = (failure: { kind: string }) => {
    const collides = failure.kind === 'conflict' || failure.kind === 'not-found'
    if (collides) collide()
    return collides
  }
  const save = (written: Draft) => {
    const { questionId, edit: body, sitting } = written
    if (!questionId)
      return saving.run(
        () => add({ quizId, body }),
        ({ question }) => done(question),
      )
    if (!isDirty(written)) {
      if (stored) onSaved(stored)
      return close()
    }
    saving.run(
      () => saves.run(written, revision => edit({ questionId, revision, body, sitting })),
      ({ question }) => done(question),
      elsewhere,
    )
  }
  /** Back to what it was when the form opened. */
  const cancel = () => {
    if (!draft?.questionId || !draft.before) return open(null)
    if (draft.saved === draft.before && !autosaving) return open(null)
    const { questionId, before: body, sitting } = draft
    saving.run(
      () => saves.run(draft, revision => edit({ questionId, revision, body, sitting })),
      ({ question }) => done(question),
      elsewhere,
    )
  }
  return {
    draft,
    stored,
    conflict: conflict || changedElsewhere,
    busy: saving.busy,
    problem: saving.problem,
    autosaving,
    open,
    change: setDraft,
    save,
    cancel,
    close,
  }
}

/** As after a page that went away before it heard that its own words were stored. */
function saysTheSame(stored: Question, draft: Draft): boolean {
  return JSON.stringify(draftOf(stored).edit) === JSON.stringify(draft.edit)
}
