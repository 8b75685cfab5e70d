'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { buttonClass } from '@/app/_ui/button-class'

type Props = { file: File | null; onChoose: (file: File | null) => void }

/** Chosen or dropped here; the paste below waits for who has no file. */
export function FileField({ file, onChoose }: Props) {
  const t = useTranslations('exchange.import')
  const id = useId()
  const [over, setOver] = useState(false)
  return (
    <fieldset
      className={`flex flex-wrap items-center gap-x-4 gap-y-3 rounded-xl border border-dashed px-5 py-6 ${over ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        onChoose(event.dataTransfer.files[0] ?? file)
      }}
    >
      <legend className="sr-only">{t('file')}</legend>
      <div>
        <input
          id={id}
          type="file"
          accept=".xml,.gift,.txt,.csv,.json,.zip,text/plain,text/csv,application/xml,application/json,application/zip"
          className="peer sr-only"
          onChange={event => {
            const [chosen] = event.target.files ?? []
            if (chosen) onChoose(chosen)
            // The same file, mended, can be chosen again.
            event.target.value = ''
          }}
        />
        <label
          htmlFor={id}
          className={`${buttonClass('secondary')} cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-accent`}
        >
          {t('file')}
        </label>
      </div>
      {file ? (
        <>
          <output className="min-w-0 break-words">
            {t('chosen', { name: file.name, kilobytes: Math.max(1, Math.round(file.size / 1024)) })}
          </output>
          <Button type="button" variant="quiet" onClick={() => onChoose(null)}>
            {t('drop')}
          </Button>
        </>
      ) : null}
    </fieldset>
  )
}
