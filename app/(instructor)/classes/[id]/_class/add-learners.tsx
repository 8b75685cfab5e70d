'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { buttonClass } from '@/app/_ui/button-class'
import { Notice } from '@/app/_ui/notice'
import { TextArea } from '@/app/_ui/text-area'
import { type LeftLine, longestRoster } from '@/lib/model/roster'
import { useVerb } from '../../../_page/use-verb'
import { add } from '../actions'
import { decodeRoster } from './decode-roster'

/** Typed, pasted or from a file; the lines that gave nobody stay in the box, each with its reason. */
export function AddLearners({ classId }: { classId: string }) {
  const t = useTranslations('classes.roster')
  const fileId = useId()
  const { run, busy, problem, setProblem } = useVerb()
  const [text, setText] = useState('')
  const [done, setDone] = useState<{ added: number; left: LeftLine[] } | null>(null)
  const tooLong = text.length > longestRoster

  const takeFile = async (file: File) => {
    const read = decodeRoster(new Uint8Array(await file.arrayBuffer()))
    if (read === null) return setProblem(t('fileProblem'))
    setProblem(null)
    setText(read)
  }
  return (
    <section aria-labelledby={`${fileId}-title`} className="flex flex-col gap-4">
      <h2 id={`${fileId}-title`} className="text-xl font-semibold">
        {t('addTitle')}
      </h2>
      <form
        className="flex flex-col gap-4"
        onSubmit={event => {
          event.preventDefault()
          if (!tooLong)
            run(
              () => add(classId, text),
              ({ added, left }) => {
                setDone({ added: added.length, left })
                setText(left.map(line => line.text).join('\n'))
              },
            )
        }}
      >
        <TextArea
          label={t('add')}
          hint={t('addHint')}
          error={tooLong ? t('longPaste') : undefined}
          rows={8}
          value={text}
          onChange={event => setText(event.target.value)}
          spellCheck={false}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" busy={busy} disabled={text.trim() === ''}>
            {t('submit')}
          </Button>
          <label
            htmlFor={fileId}
            className={`${buttonClass('secondary')} cursor-pointer focus-within:outline`}
          >
            {t('file')}
            <input
              id={fileId}
              type="file"
              accept=".csv,.txt,.tsv,text/*"
              className="sr-only"
              onChange={event => {
                const [file] = event.target.files ?? []
                if (file) void takeFile(file)
                event.target.value = ''
              }}
            />
          </label>
        </div>
        {problem ? (
          <Notice tone="wrong" live>
            {problem}
          </Notice>
        ) : null}
        <div role="status" className="flex flex-col gap-3">
          {done ? <p className="font-medium">{t('added', { count: done.added })}</p> : null}
          {done && done.left.length > 0 ? (
            <>
              <p>{t('left', { count: done.left.length })}</p>
              <ul className="flex flex-col gap-1 text-sm">
                {done.left.map(({ line, text: words, problem: why }) => (
                  <li key={line} className="flex flex-wrap gap-x-2">
                    <span className="text-ink-soft">{t('line', { line })}</span>
                    <span className="min-w-0 break-words">{words}</span>
                    <span className="font-medium text-wrong">{t(`problems.${why}`)}</span>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      </form>
    </section>
  )
}
