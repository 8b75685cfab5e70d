'use client'

import { Redo2, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import type { OfferedChange } from '@/lib/model/quiz-change'

type Props = {
  undo: OfferedChange | null
  redo: OfferedChange | null
  busy: boolean
  onUndo: () => void
  onRedo: () => void
}

/** What a change was, in words: "question 3 deleted". */
export function useChangeWords() {
  const t = useTranslations('bench.changes')
  return ({ cause, questions, number }: OfferedChange) =>
    number === null ? t(`many.${cause}`, { count: questions }) : t(`one.${cause}`, { number })
}

/** The last thing that was done, and the last that was taken back; each says what it is about. */
export function UndoButtons({ undo, redo, busy, onUndo, onRedo }: Props) {
  const t = useTranslations('bench')
  const wordsOf = useChangeWords()
  const named = (key: 'undo' | 'redo', change: OfferedChange | null) => {
    const label = change ? t(`${key}Named`, { change: wordsOf(change) }) : t(key)
    return { 'aria-label': label, title: label, disabled: busy || !change }
  }
  return (
    <span className="flex">
      <Button {...named('undo', undo)} variant="quiet" size="icon" onClick={onUndo}>
        <Undo2 aria-hidden="true" className="size-4" />
      </Button>
      <Button {...named('redo', redo)} variant="quiet" size="icon" onClick={onRedo}>
        <Redo2 aria-hidden="true" className="size-4" />
      </Button>
    </span>
  )
}
