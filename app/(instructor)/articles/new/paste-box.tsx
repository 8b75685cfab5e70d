'use client'

import { useTranslations } from 'next-intl'
import { type ClipboardEvent, useId, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { buttonClass } from '@/app/_ui/button-class'
import { PageHeader } from '@/app/_ui/page-header'
import { SelectField } from '@/app/_ui/select-field'
import { Stack } from '@/app/_ui/stack'
import { TextArea } from '@/app/_ui/text-area'
import { type Language, languageSchema, languages } from '@/lib/model/language'
import { largestPaste, type Pasted, readFile } from './pasted'

type Props = {
  pasted: Pasted
  onChange: (pasted: Pasted) => void
  language: 'auto' | Language
  onLanguage: (language: 'auto' | Language) => void
  onClean: () => void
  problem: string | null
  busy: boolean
}

export function PasteBox({ pasted, onChange, language, onLanguage, onClean, problem, busy }: Props) {
  const t = useTranslations('articles')
  const tCommon = useTranslations('common')
  const fileId = useId()
  const [fileProblem, setFileProblem] = useState<'tooLarge' | 'notText' | 'fileEmpty' | null>(null)
  const comingHtml = useRef<string | null>(null)
  const tooLarge = Math.max(pasted.text.length, pasted.html?.length ?? 0) > largestPaste

  /** The page's own marks come along when the paste is the whole text; the words arrive by themselves. */
  const takeHtml = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const replacesAll = selectionStart === 0 && selectionEnd === value.length
    const html = event.clipboardData.getData('text/html')
    comingHtml.current = replacesAll && html.trim() !== '' ? html : null
  }
  const takeFile = async (file: File) => {
    const read = await readFile(file)
    setFileProblem(typeof read === 'string' ? read : null)
    if (typeof read !== 'string') onChange(read)
  }
  const changed = (text: string) => {
    setFileProblem(null)
    onChange({ text, html: comingHtml.current })
    comingHtml.current = null
  }

  return (
    <Stack gap="wide" className="mx-auto max-w-3xl">
      <PageHeader title={t('new.title')} lead={t('new.lead')} />
      <form
        className="flex flex-col gap-6"
        onSubmit={event => {
          event.preventDefault()
          setFileProblem(null)
          if (!tooLarge) onClean()
        }}
      >
        <TextArea
          label={t('new.paste')}
          hint={t('new.pasteHint')}
          error={fileProblem ? t(`new.${fileProblem}`) : tooLarge ? t('new.tooLarge') : problem}
          name="text"
          rows={14}
          required
          autoFocus
          spellCheck={false}
          value={pasted.text}
          onPaste={takeHtml}
          onChange={event => changed(event.target.value)}
          className="font-text text-lg"
        />
        {pasted.html ? <p className="-mt-3 text-sm text-ink-soft">{t('new.withHtml')}</p> : null}
        <div className="flex flex-wrap items-end justify-between gap-4">
          <div className="flex flex-wrap items-end gap-4">
            <SelectField
              label={t('new.language')}
              value={language}
              onChange={event => onLanguage(languageSchema.safeParse(event.target.value).data ?? 'auto')}
              options={[
                { value: 'auto', label: t('new.detect') },
                ...languages.map(value => ({ value, label: tCommon(`language.${value}`) })),
              ]}
            />
            <div>
              <input
                id={fileId}
                type="file"
                accept=".txt,.html,.htm,text/plain,text/html"
                className="peer sr-only"
                onChange={async event => {
                  const file = event.target.files?.[0]
                  if (file) await takeFile(file)
                  event.target.value = ''
                }}
              />
              <label
                htmlFor={fileId}
                className={`${buttonClass('quiet')} peer-focus-visible:outline-3 peer-focus-visible:outline-accent`}
              >
                {t('new.file')}
              </label>
            </div>
          </div>
          <Button type="submit" disabled={busy} aria-busy={busy}>
            {busy ? t('new.cleaning') : t('new.clean')}
          </Button>
        </div>
      </form>
    </Stack>
  )
}
