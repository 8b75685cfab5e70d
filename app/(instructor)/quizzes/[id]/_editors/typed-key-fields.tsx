'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SelectField } from '@/app/_ui/select-field'
import { TextArea } from '@/app/_ui/text-area'
import { TextField } from '@/app/_ui/text-field'
import { keyClasses, keyClassSchema, type TypedKey, typedPolicies } from '@/lib/model/question'

type Props = { typedKey: TypedKey; lang: string; onChange: (key: TypedKey) => void }

const linesOf = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** What is right when it is typed: its words, what it names, and other wordings that count. */
export function TypedKeyFields({ typedKey, lang, onChange }: Props) {
  const t = useTranslations('bench.editor')
  const tScoring = useTranslations('bench.scoring')
  const [accepted, setAccepted] = useState(typedKey.accepted.join('\n'))
  const [refused, setRefused] = useState((typedKey.refused ?? []).join('\n'))
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <TextField
          label={t('key')}
          lang={lang}
          maxLength={300}
          value={typedKey.text}
          onChange={event => onChange({ ...typedKey, text: event.target.value })}
        />
        <SelectField
          label={t('keyClass')}
          value={typedKey.class}
          onChange={event =>
            onChange({
              ...typedKey,
              class: keyClassSchema.safeParse(event.target.value).data ?? typedKey.class,
            })
          }
          options={keyClasses.map(value => ({ value, label: t(`keyClasses.${value}`) }))}
        />
      </div>
      <TextArea
        label={t('accepted')}
        hint={typedKey.policy === 'spelling' ? tScoring('acceptedHint') : t('acceptedHint')}
        rows={2}
        lang={lang}
        value={accepted}
        onChange={event => {
          setAccepted(event.target.value)
          onChange({ ...typedKey, accepted: linesOf(event.target.value) })
        }}
      />
      <TextArea
        label={tScoring('refused')}
        hint={tScoring('refusedHint')}
        rows={1}
        lang={lang}
        value={refused}
        onChange={event => {
          setRefused(event.target.value)
          const lines = linesOf(event.target.value)
          onChange({ ...typedKey, refused: lines.length > 0 ? lines : undefined })
        }}
      />
      <SelectField
        label={tScoring('spelling')}
        value={typedKey.policy ?? 'usual'}
        onChange={event =>
          onChange({ ...typedKey, policy: typedPolicies.find(one => one === event.target.value) })
        }
        options={typedPolicies.map(value => ({ value, label: tScoring(`spellings.${value}`) }))}
      />
    </>
  )
}
