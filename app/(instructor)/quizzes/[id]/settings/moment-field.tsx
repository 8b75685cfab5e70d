'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { TextField } from '@/app/_ui/text-field'

type Props = {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  moment: Date | null
  onChange: (moment: Date | null) => void
}

/** What a datetime-local input shows of a moment, in the clock of this machine. */
function localText(moment: Date): string {
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

/** A day and time in the reader's own clock, which the server does not know: it is filled in by the browser. */
export function MomentField({ moment, onChange, ...words }: Props) {
  const [text, setText] = useState('')
  const time = moment?.getTime()
  useEffect(() => setText(time === undefined ? '' : localText(new Date(time))), [time])
  return (
    <TextField
      {...words}
      type="datetime-local"
      value={text}
      onChange={event => {
        setText(event.target.value)
        const chosen = new Date(event.target.value)
        onChange(Number.isNaN(chosen.getTime()) ? null : chosen)
      }}
    />
  )
}
