'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import { ChoiceGroup } from '@/app/_ui/choice-group'
import { Notice } from '@/app/_ui/notice'
import { Progress } from '@/app/_ui/progress'
import { SelectField } from '@/app/_ui/select-field'
import { TextArea } from '@/app/_ui/text-area'
import { VisuallyHidden } from '@/app/_ui/visually-hidden'
import type { ImportProgress } from '@/lib/model/import'
import { FileField } from './file-field'
import type { Source } from './source'

type Props = {
  articles: readonly { id: string; title: string }[]
  source: Source
  onChange: (source: Source) => void
  onSend: () => void
  progress: ImportProgress | null
  busy: boolean
  problem: string | null
}

export function ImportForm({ articles, source, onChange, onSend, progress, busy, problem }: Props) {
  const t = useTranslations('exchange.import')
  const [firstArticle] = articles
  const choices = [
    { value: 'file', label: t('from.file'), hint: t('from.fileHint') },
    ...(firstArticle ? [{ value: 'own', label: t('from.own') }] : []),
    { value: 'paste', label: t('from.paste') },
  ]
  const choose = (value: string) => {
    const from = value === 'own' || value === 'paste' ? value : 'file'
    onChange({ ...source, from, articleId: source.articleId || (firstArticle?.id ?? '') })
  }
  const stage = progress ? t(`stage.${progress.stage}`) : ''
  return (
    <form
      className="flex flex-col gap-8"
      onSubmit={event => {
        event.preventDefault()
        if (!busy) onSend()
      }}
    >
      <FileField file={source.file} onChoose={file => onChange({ ...source, file })} />
      {source.file ? null : (
        <TextArea
          label={t('paste')}
          hint={t('pasteHint')}
          name="text"
          rows={10}
          spellCheck={false}
          value={source.text}
          onChange={event => onChange({ ...source, text: event.target.value })}
          className="font-mono text-sm"
        />
      )}
      <ChoiceGroup
        legend={t('article')}
        name="from"
        choices={choices}
        value={source.from}
        onChoose={choose}
      />
      {source.from === 'own' ? (
        <SelectField
          label={t('which')}
          value={source.articleId}
          onChange={event => onChange({ ...source, articleId: event.target.value })}
          options={articles.map(({ id, title }) => ({ value: id, label: title }))}
        />
      ) : null}
      {source.from === 'paste' ? (
        <TextArea
          label={t('articleText')}
          name="article"
          rows={10}
          required
          value={source.articleText}
          onChange={event => onChange({ ...source, articleText: event.target.value })}
          className="font-text"
        />
      ) : null}
      {problem ? (
        <Notice tone="wrong" live>
          <p>{problem}</p>
        </Notice>
      ) : null}
      {progress ? <Progress label={stage} value={progress.done} max={progress.of} /> : null}
      <VisuallyHidden>
        <span role="status">{stage}</span>
      </VisuallyHidden>
      <div>
        <Button type="submit" busy={busy}>
          {busy ? t('busy') : t('submit')}
        </Button>
      </div>
    </form>
  )
}
