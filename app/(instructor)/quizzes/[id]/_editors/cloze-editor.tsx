'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { TextArea } from '@/app/_ui/text-area'
import { clozeGap, countGaps } from '@/lib/model/cloze-gap'
import { type ContentOf, type Gap, mostGaps } from '@/lib/model/question'
import type { EditorProps } from './content-editor'
import { GapEditor } from './gap-editor'
import { closeGap, openGap, withStem } from './gap-edits'

/** A sentence, and below it what each of its gaps takes. */
export function ClozeEditor({ content, onChange, lang }: EditorProps<'cloze'>) {
  const t = useTranslations('bench.editor')
  const { stem, gaps } = content
  const field = useRef<HTMLTextAreaElement>(null)
  // Gaps that were typed away, to come back when they are typed again.
  const shelf = useRef<Gap[]>([])
  // The forms of gaps are made anew when gaps come or go: each is told by its place alone.
  const [turn, setTurn] = useState(0)
  const become = (next: ContentOf<'cloze'>) => {
    if (next.gaps.length !== gaps.length) setTurn(turn + 1)
    onChange(next)
  }
  const open = () => {
    const { selectionStart = stem.length, selectionEnd = stem.length } = field.current ?? {}
    become(openGap(content, selectionStart, selectionEnd))
  }
  return (
    <>
      <div className="flex flex-col gap-2">
        <TextArea
          ref={field}
          label={t('clozeStem')}
          hint={t('clozeHint', { gap: clozeGap })}
          rows={3}
          lang={lang}
          value={stem}
          onChange={event => become(withStem(content, event.target.value, shelf.current))}
          className="font-text text-lg"
        />
        <Button
          variant="secondary"
          size="small"
          className="self-start"
          disabled={countGaps(stem) >= mostGaps}
          onClick={open}
        >
          {t('openGap')}
        </Button>
      </div>
      {gaps.map((gap, at) => (
        <GapEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no name but their place
          key={`${turn}-${at}`}
          gap={gap}
          number={at + 1}
          lang={lang}
          onChange={changed =>
            onChange({ ...content, gaps: gaps.map((one, index) => (index === at ? changed : one)) })
          }
          onClose={() => {
            become(closeGap(content, at))
            field.current?.focus()
          }}
        />
      ))}
    </>
  )
}
