'use client'

import { type ComponentProps, startTransition, useEffect, useRef, useState } from 'react'
import { QuestionEditor } from '../_editors/question-editor'
import { blankDraft } from './draft'

type Props = Pick<ComponentProps<typeof QuestionEditor>, 'quizId' | 'model' | 'article'>

/** A slow machine is done with the page itself by then. */
const restMs = 1500
const nothing = () => undefined

/**
 * Draws the form once where nobody sees it, when nothing else is to be done, and takes it away: the first question that is
 * opened would otherwise wait until all the code of the form has been read.
 */
export function WarmEditor(props: Props) {
  const [state, setState] = useState<'cold' | 'drawn' | 'warm'>('cold')
  const nowhere = useRef(null)
  useEffect(() => {
    if (state === 'drawn') setState('warm')
    if (state !== 'cold') return
    const timer = setTimeout(() => startTransition(() => setState('drawn')), restMs)
    return () => clearTimeout(timer)
  }, [state])
  if (state !== 'drawn') return null
  return (
    <div hidden inert>
      <QuestionEditor
        {...props}
        draft={blankDraft('multiple-choice')}
        articlePane={nowhere}
        busy={false}
        problem={null}
        status=""
        onChange={nothing}
        onSave={nothing}
        onCancel={nothing}
      />
    </div>
  )
}
