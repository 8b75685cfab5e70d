'use client'

import { FileUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { buttonClass } from '@/app/_ui/button-class'
import { FieldError } from '@/app/_ui/field'

/** What the picker offers first; what a file is, its bytes say. */
const accept =
  '.txt,.md,.markdown,.html,.htm,.xhtml,.docx,.pdf,.epub,text/plain,text/markdown,text/html,application/pdf,application/epub+zip,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Props = { over: boolean; busy: boolean; problem: string | null; onFile: (file: File) => void }

/** Where a file is dropped (the whole page takes it) or chosen. */
export function BringFile({ over, busy, problem, onFile }: Props) {
  const t = useTranslations('articles.new')
  const id = useId()
  return (
    <div
      className={`flex flex-col items-start gap-2 rounded-xl border-2 border-dashed p-4 transition-colors ${over ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
    >
      <p className="flex items-center gap-2 font-medium">
        <FileUp aria-hidden="true" className="size-5 text-ink-soft" />
        {t('drop')}
      </p>
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        {t('kinds')}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={busy}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-error ${id}-hint` : `${id}-hint`}
        className="peer sr-only"
        onChange={event => {
          const file = event.target.files?.[0]
          if (file) onFile(file)
          event.target.value = ''
        }}
      />
      <label
        htmlFor={id}
        className={buttonClass(
          'secondary',
          'regular',
          'cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-accent peer-disabled:opacity-60',
        )}
      >
        {t('file')}
      </label>
      <div aria-live="assertive">
        <FieldError id={id}>{problem}</FieldError>
      </div>
    </div>
  )
}
