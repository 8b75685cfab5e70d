'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { SelectField } from '@/app/_ui/select-field'
import type { Chapter } from '@/lib/model/source'

type Props = { chapters: readonly Chapter[]; busy: boolean; onChoose: (chapter: number) => void }

/** The chapters of a book that hold text; one becomes the article. */
export function ChooseChapter({ chapters, busy, onChoose }: Props) {
  const t = useTranslations('articles.new')
  const [chosen, setChosen] = useState(String(chapters[0]?.number ?? 1))
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <fieldset ref={box} tabIndex={-1} className="flex flex-col gap-3 rounded-xl bg-sunken p-4 outline-none">
      <legend className="sr-only">{t('chapterLead', { count: chapters.length })}</legend>
      <p aria-hidden="true" className="font-medium">
        {t('chapterLead', { count: chapters.length })}
      </p>
      <SelectField
        label={t('chapter')}
        value={chosen}
        onChange={event => setChosen(event.target.value)}
        options={chapters.map(({ number, title, words }) => ({
          value: String(number),
          label: t('chapterOption', { number, title: title || t('untitled'), words }),
        }))}
      />
      <Button className="self-start" busy={busy} onClick={() => onChoose(Number(chosen))}>
        {t('readChapter')}
      </Button>
    </fieldset>
  )
}
