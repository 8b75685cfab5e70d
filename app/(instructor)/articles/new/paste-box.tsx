'use client'

import { useTranslations } from 'next-intl'
import { type ClipboardEvent, useRef } from 'react'
import type { NamedLanguage } from '@/app/_i18n/name-language'
import { Button } from '@/app/_ui/button'
import { PageHeader } from '@/app/_ui/page-header'
import { SelectField } from '@/app/_ui/select-field'
import { Stack } from '@/app/_ui/stack'
import { TextArea } from '@/app/_ui/text-area'
import { type ArticleLanguage, articleLanguageSchema } from '@/lib/model/article-language'
import type { Source } from '@/lib/model/source'
import { BringAddress } from './bring-address'
import { BringFile } from './bring-file'
import { BringProgress } from './bring-progress'
import { ChooseChapter } from './choose-chapter'
import { useBringing } from './use-bringing'
import { useFileDrop } from './use-file-drop'

type Props = {
  source: Source
  onChange: (source: Source) => void
  /** A file or page that came: it is read at once. */
  onBrought: (source: Source) => void
  languages: readonly NamedLanguage[]
  language: 'auto' | ArticleLanguage
  onLanguage: (language: 'auto' | ArticleLanguage) => void
  onClean: () => void
  problem: string | null
  busy: boolean
}

/** A page larger than this is not an article any more; the server would refuse it anyway. */
const largestPaste = 4_000_000

/** Three ways in: paste, a file, an address. What is in the box stays there, whatever goes wrong. */
export function PasteBox({
  source,
  onChange,
  onBrought,
  language,
  onLanguage,
  onClean,
  problem,
  busy,
  languages,
}: Props) {
  const t = useTranslations('articles')
  const { bring, stop, forget, progress, problem: bringProblem, book } = useBringing(onBrought)
  const bringFile = (file: File) => bring({ file, chapter: null })
  const over = useFileDrop(bringFile)
  const comingHtml = useRef<string | null>(null)
  const tooLarge = Math.max(source.text.length, source.html?.length ?? 0) > largestPaste
  const waiting = busy || progress !== null

  /** The page's own marks come along when the paste is the whole text; the words arrive by themselves. */
  const takeHtml = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const file = event.clipboardData.files[0]
    const html = event.clipboardData.getData('text/html')
    // Programs that copy words bring a picture of them as a file: the words count.
    if (file && html === '' && event.clipboardData.getData('text/plain') === '') {
      event.preventDefault()
      void bringFile(file)
      return
    }
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const replacesAll = selectionStart === 0 && selectionEnd === value.length
    comingHtml.current = replacesAll && html.trim() !== '' ? html : null
  }
  const changed = (text: string) => {
    forget()
    onChange({ text, html: comingHtml.current, about: null })
    comingHtml.current = null
  }

  return (
    <Stack gap="wide" className="mx-auto max-w-3xl">
      <PageHeader title={t('new.title')} lead={t('new.lead')} />
      <form
        className="flex flex-col gap-6"
        onSubmit={event => {
          event.preventDefault()
          forget()
          if (!tooLarge) onClean()
        }}
      >
        <TextArea
          label={t('new.paste')}
          hint={t('new.pasteHint')}
          error={tooLarge ? t('new.tooLarge') : problem}
          name="text"
          rows={12}
          required
          autoFocus
          spellCheck={false}
          value={source.text}
          onPaste={takeHtml}
          onChange={event => changed(event.target.value)}
          className="font-text text-lg"
        />
        {source.html ? <p className="-mt-3 text-sm text-ink-soft">{t('new.withHtml')}</p> : null}
        <div className="flex flex-wrap items-end justify-between gap-4">
          <SelectField
            label={t('new.language')}
            value={language}
            onChange={event => onLanguage(articleLanguageSchema.safeParse(event.target.value).data ?? 'auto')}
            options={[{ value: 'auto', label: t('new.detect') }, ...languages]}
          />
          <Button type="submit" busy={busy} disabled={waiting}>
            {busy ? t('new.cleaning') : t('new.clean')}
          </Button>
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          <BringFile
            over={over}
            busy={waiting}
            problem={bringProblem?.at === 'file' ? bringProblem.words : null}
            onFile={bringFile}
          />
          <BringAddress
            busy={waiting}
            problem={bringProblem?.at === 'address' ? bringProblem.words : null}
            onAddress={address => bring({ address, chapter: null })}
          />
        </div>
        <div role="status" className="contents">
          {progress ? <BringProgress progress={progress} onStop={stop} /> : null}
        </div>
        {book ? (
          <ChooseChapter
            chapters={book.chapters}
            busy={waiting}
            onChoose={chapter => bring({ ...book.wanted, chapter })}
          />
        ) : null}
      </form>
    </Stack>
  )
}
